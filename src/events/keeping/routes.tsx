import { pagesOf, type Ask } from '../../access/pages.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { changeEvent, makeEvent, putState } from './actions.ts'
import { KeepPage, OnePage } from './pages.tsx'
import { WritePage } from './write-page.tsx'
import { standsOf } from '../attending/queries.ts'
import { eventKept, eventsKept, kindsKept, type Kept } from '../queries.ts'
import { states } from '../model.ts'
import { waitsOf } from '../after/queries.ts'
import { readDraft, typedEvent } from './reading.ts'
import { typedAgain } from '../typed-again.ts'

export const pages = pagesOf()

pages.get('/events/keep', 'event:keep', async ({ tx, actor, view }) =>
  show(
    <KeepPage
      view={view}
      events={await eventsKept(tx, actor.today)}
      waits={await waitsOf(tx, actor.today)}
    />,
  ),
)
pages.get('/events/keep/new', 'event:keep', ({ view, language }) =>
  show(<WritePage view={view} fill={fresh(language, { way: 'venue', most: '5', reserve: '0' })} />),
)
pages.post('/events/keep/new', 'event:keep', async ({ tx, actor, view, language, form }) => {
  const { draft, faults } = readDraft(form)
  const outcome = faults.length > 0 ? { faults } : await makeEvent(tx, actor, draft)
  return 'faults' in outcome
    ? again(<WritePage view={view} fill={typedAgain(language, form, outcome.faults)} />)
    : goTo(`/events/keep/${outcome.event}?done`)
})

type One = Pick<Ask<'/events/keep/:announced'>, 'tx' | 'actor' | 'params'>
const keeping =
  <A extends One>(work: (ask: A, of: Kept) => Promise<Answer>) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    return of === undefined ? missing : work(ask, of)
  }
const onePage = async ({ tx, view }: Pick<Ask, 'tx' | 'view'>, of: Kept, fill: Fill, done: boolean) => {
  const [kinds, counts] = [await kindsKept(tx, of.id), await standsOf(tx, of.id)]
  return <OnePage {...{ view, of, kinds, counts, fill, done }} />
}

pages.get(
  '/events/keep/:announced',
  'event:keep',
  keeping(async (ask, of) => show(await onePage(ask, of, fresh(ask.language), ask.query.has('done')))),
)
pages.get(
  '/events/keep/:announced/change',
  'event:keep',
  keeping(async ({ view, language }, of) =>
    show(<WritePage view={view} of={of} fill={fresh(language, typedEvent(of), { asks: of.asks })} />),
  ),
)
pages.post(
  '/events/keep/:announced/change',
  'event:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const { draft, faults } = readDraft(form)
    const at = { id: of.id, version: form.version() }
    const outcome = faults.length > 0 ? { faults } : await changeEvent(tx, actor, at, draft)
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
    const kinds = (await kindsKept(ask.tx, of.id)).filter(({ shown }) => shown).length
    const outcome = await putState(ask.tx, ask.actor, { ...of, kinds, taken: of.taken + of.waiting }, state)
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}?done`)
    const fill = typedAgain(ask.language, ask.form, outcome.faults)
    return again(await onePage(ask, of, fill, false))
  }),
)
