import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { changeEvent, makeEvent, putState } from './actions.ts'
import { keptColumns } from './columns.tsx'
import { KeepPage } from './list-page.tsx'
import { nowIn, type Now } from './just-done.tsx'
import { standing } from './lacking.tsx'
import { OnePage } from './pages.tsx'
import { eventList, keptSorts } from './queries.ts'
import { WritePage } from './write-page.tsx'
import { standsOf } from '../attending/queries.ts'
import { keeping } from '../programme/keeping.ts'
import { kindsKept, type Kept } from '../queries.ts'
import { states } from '../model.ts'
import { faultsIn } from '../rules.ts'
import { waitsOf } from '../after/queries.ts'
import { readDraft, typedEvent, usualMost } from './reading.ts'
import { typedAgain } from '../typed-again.ts'
import { keepWords } from './words.ts'

export const pages = pagesOf()

pages.get('/events/keep', 'event:keep', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: keptSorts })
  const { rows, total } = await eventList(tx, asking, actor.today)
  if (asking.csv) return listFile(say(keepWords, view.language).file, keptColumns(view), rows)
  return show(<KeepPage {...{ view, asking, rows, total }} waits={await waitsOf(tx, actor.today)} />)
})
pages.get('/events/keep/new', 'event:keep', ({ view, language }) =>
  show(<WritePage view={view} fill={fresh(language, { way: 'venue', most: usualMost })} />),
)
pages.post('/events/keep/new', 'event:keep', async ({ tx, actor, view, language, form }) => {
  const { draft, faults } = readDraft(form)
  const outcome =
    faults.length > 0 ? { faults: [...faultsIn(draft), ...faults] } : await makeEvent(tx, actor, draft)
  return 'faults' in outcome
    ? again(<WritePage view={view} fill={typedAgain(language, form, outcome.faults)} />)
    : goTo(`/events/keep/${outcome.event}?now=made`)
})

type Seen = Pick<Ask, 'tx' | 'view' | 'origin'>
const onePage = async ({ tx, view, origin }: Seen, of: Kept, fill: Fill, now: Now | null) => {
  const [kinds, counts] = [await kindsKept(tx, of.id), await standsOf(tx, of.id)]
  return <OnePage {...{ view, of, origin, kinds, counts, fill, now }} />
}

pages.get(
  '/events/keep/:announced',
  'event:keep',
  keeping(async (ask, of) => show(await onePage(ask, of, fresh(ask.language), nowIn(ask.query, of)))),
)
pages.get(
  '/events/keep/:announced/change',
  'event:keep',
  keeping(async ({ view, language, query }, of) => {
    const fill = fresh(language, typedEvent(of), { asks: of.asks })
    return show(<WritePage {...{ view, of, fill }} open={query.get('part')} />)
  }),
)
pages.post(
  '/events/keep/:announced/change',
  'event:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const { draft, faults } = readDraft(form)
    const at = { id: of.id, version: form.version() }
    const outcome =
      faults.length > 0
        ? { faults: [...faultsIn(draft), ...faults] }
        : await changeEvent(tx, actor, at, draft)
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}?done`)
    return again(
      <WritePage view={view} of={of} fill={typedAgain(language, form, outcome.faults, typedEvent(of))} />,
    )
  }),
)
pages.post(
  '/events/keep/:announced/state',
  'event:keep',
  keeping(async (ask, of) => {
    const state = states.find((one) => one === ask.form.text('state'))
    if (state === undefined || state === 'reported') return missing
    // Those who booked are written to: that takes a second press, and a reason.
    if (state === 'called-off') return goTo(`/events/keep/${of.id}/call-off`)
    const kinds = await kindsKept(ask.tx, of.id)
    const outcome = await putState(ask.tx, ask.actor, standing(of, kinds), state)
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}?now=${state}`)
    return again(await onePage(ask, of, typedAgain(ask.language, ask.form, outcome.faults), null))
  }),
)
