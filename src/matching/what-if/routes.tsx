import type { Actor } from '../../access/model.ts'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { withoutSupporter } from '../lists.ts'
import { ask, draft, remove, rename, stop } from './actions.ts'
import { AdvicePage } from './advice-page.tsx'
import { WhatIfPage, type Shown } from './answer-page.tsx'
import { columnsFor, ListPage } from './list-page.tsx'
import { nameable, namesIn, offeredIn } from './naming.ts'
import { changedFor } from './people-tables.tsx'
import { adviceOf, listWhatIfs, newestAdvice, whatIfAt, type WhatIf } from './queries.ts'
import { drafting, filledBadly } from './routes-draft.tsx'
import { emptyDraft } from './rules.ts'
import { sheetOf } from './sheet.ts'

const own = pagesOf()

own.get('/what-if', 'what-if:ask', async ({ tx, actor, view, language, query }) => {
  const asking = readAsking(query, { sorts: ['day'], descending: true })
  const known = await nameable(tx, actor)
  const names = namesIn(language, known)
  const { rows, total } = await listWhatIfs(tx, asking)
  await record(
    tx,
    actor,
    'what-if.listed',
    rows.map(({ id }) => id),
  )
  if (asking.csv) return listFile('what-if.csv', columnsFor(view, names), rows)
  const { councils, supporters } = offeredIn(language, known)
  // An administrator sees no supporter: of those there is nothing to say.
  const lacks =
    councils.length === 0
      ? 'councils'
      : supporters.length === 0 && may(actor, 'supporter:list')
        ? 'supporters'
        : null
  return show(<ListPage {...{ view, asking, rows, total, names, lacks }} />)
})

own.post('/what-if/as-things-stand', 'what-if:ask', async ({ tx, actor }) => {
  const outcome = await draft(tx, actor, emptyDraft)
  if ('faults' in outcome) return missing
  const asked = await ask(tx, actor, outcome.whatIf)
  return goTo(`/what-if/${outcome.whatIf}?${asked ? 'wait=1' : 'many=1'}`)
})

type OfOne = Ask<'/what-if/:whatIf'>
const underWay = ({ state }: WhatIf): boolean => state === 'asked' || state === 'working'
const pause = () => new Promise((resolve) => setTimeout(resolve, 250))
/** A small one is done in a moment: the page that asked for it waits that long before it says how far it is. */
const whenDone = async (tx: Tx, id: string, wait: boolean): Promise<WhatIf | undefined> => {
  for (let tries = 0; ; tries += 1) {
    const of = await whatIfAt(tx, id)
    if (!wait || tries === 6 || of === undefined || !underWay(of)) return of
    await pause()
  }
}

const parentsIn = async ({ tx, actor }: OfOne, of: WhatIf): Promise<ReadonlyMap<string, string> | null> => {
  if (of.answer === null || !may(actor, 'match:propose')) return null
  const wanted = new Set(changedFor(of.answer).map(({ party }) => party))
  const seen = (await withoutSupporter(tx, actor.today)).filter(({ party }) => wanted.has(party))
  if (seen.length > 0)
    await record(
      tx,
      actor,
      'party.listed',
      seen.map(({ party }) => party),
    )
  return new Map(seen.map(({ party, name, reference }) => [party, name === '' ? reference : name]))
}

const pageOf = async (asks: OfOne, of: WhatIf, fill: Fill): Promise<Shown> => ({
  view: asks.view,
  of,
  names: namesIn(asks.language, await nameable(asks.tx, asks.actor)),
  advice: await adviceOf(asks.tx, of.id),
  parents: await parentsIn(asks, of),
  fill,
  many: asks.query.has('many'),
})

own.get('/what-if/:whatIf', 'what-if:ask', async (asks) => {
  const { tx, actor, params, language, query } = asks
  const of = await whenDone(tx, params.whatIf, query.has('wait'))
  if (of === undefined) return missing
  await record(tx, actor, 'what-if.read', of.id)
  const shown = await pageOf(asks, of, fresh(language, { name: of.name }))
  if (query.get('as') === 'csv' && of.answer !== null)
    return sheetOf(language, of.answer, shown.advice, shown.names)
  return show(<WhatIfPage {...shown} />)
})

const acted =
  (to: (id: string, done: boolean) => string, did: (tx: Tx, actor: Actor, id: string) => Promise<boolean>) =>
  async ({ tx, actor, params }: Pick<OfOne, 'tx' | 'actor' | 'params'>): Promise<Answer> => {
    const of = await whatIfAt(tx, params.whatIf)
    if (of === undefined) return missing
    return goTo(to(of.id, await did(tx, actor, of.id)))
  }
own.post(
  '/what-if/:whatIf/ask',
  'what-if:ask',
  acted((id, asked) => `/what-if/${id}?${asked ? 'wait=1' : 'many=1'}`, ask),
)
own.post(
  '/what-if/:whatIf/stop',
  'what-if:ask',
  acted((id) => `/what-if/${id}`, stop),
)
own.post(
  '/what-if/:whatIf/remove',
  'what-if:ask',
  acted(() => '/what-if', remove),
)

own.post('/what-if/:whatIf/name', 'what-if:ask', async (asks) => {
  const { tx, actor, params, form, language } = asks
  const of = await whatIfAt(tx, params.whatIf)
  if (of === undefined) return missing
  const outcome = await rename(tx, actor, of.id, form.text('name'))
  if (!('faults' in outcome)) return goTo(`/what-if/${of.id}`)
  return again(<WhatIfPage {...await pageOf(asks, of, filledBadly(language, form, outcome.faults))} />)
})

own.get('/whom-to-look-for', 'recruiting:read', async ({ tx, actor, view, language }) => {
  const newest = await newestAdvice(tx)
  await record(tx, actor, 'recruiting.read', actor.programme)
  const names = namesIn(language, await nameable(tx, actor))
  return show(<AdvicePage view={view} newest={newest} names={names} tries={may(actor, 'what-if:ask')} />)
})

/** The form's address comes before that of one what-if. */
export const pages = { list: [...drafting.list, ...own.list] }
