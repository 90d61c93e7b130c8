import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import { authoritiesOf, nameIn, servedOn } from '../../authorities/queries.ts'
import { askedDay } from '../../calendar/asked.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { dayTyped, filledAgain, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import type { Language } from '../../platform/words/words.ts'
import { withoutSupporter } from '../lists.ts'
import { versionsOf } from '../weights/queries.ts'
import { ask, change, draft, remove, rename, stop } from './actions.ts'
import { AdvicePage } from './advice-page.tsx'
import { WhatIfPage, type Shown } from './answer-page.tsx'
import { DraftPage, type Offered } from './draft-page.tsx'
import { columnsFor, ListPage } from './list-page.tsx'
import { changedFor } from './people-tables.tsx'
import { adviceOf, listWhatIfs, newestAdvice, supportersNamed, whatIfAt, type WhatIf } from './queries.ts'
import { draftOf, emptyDraft, type Draft, type Fault } from './rules.ts'
import type { Names } from './sayings.ts'
import { sheetOf } from './sheet.ts'
import { sayFault } from './words.ts'

export const pages = pagesOf()

const namesFor = async (tx: Tx, actor: Actor, language: Language): Promise<Names> => {
  const supporters = new Map((await supportersNamed(tx)).map(({ id, name }) => [id, name]))
  const councils = new Map((await authoritiesOf(tx, actor.programme)).map((one) => [one.gss, one]))
  const weights = new Map((await versionsOf(tx, actor.programme)).map(({ id, number }) => [id, number]))
  return {
    supporter: (id) => supporters.get(id),
    council: (gss) => {
      const council = councils.get(gss)
      return council === undefined ? gss : nameIn(language, council)
    },
    weights: (id) => weights.get(id),
  }
}

const offeredTo = async (tx: Tx, actor: Actor, language: Language): Promise<Offered> => ({
  supporters: await supportersNamed(tx),
  councils: (await servedOn(tx, actor.programme, actor.today)).map((one) => ({
    gss: one.gss,
    name: nameIn(language, one),
  })),
  weights: await versionsOf(tx, actor.programme),
})

const readDraft = (form: Form): Draft => {
  const [from, until] = [askedDay(form, 'from'), askedDay(form, 'until')]
  return {
    ...emptyDraft,
    name: form.text('name'),
    more: form.text('more'),
    languages: [...new Set(form.all('languages'))],
    areas: form.all('areas'),
    experience: form.all('experience'),
    gender: form.text('gender'),
    moreCapacity: form.text('moreCapacity'),
    away: form.text('away'),
    from: from ?? null,
    until: until ?? null,
    badDays: [
      ...(from === undefined ? (['from'] as const) : []),
      ...(until === undefined ? (['until'] as const) : []),
    ],
    leaves: form.text('leaves'),
    capacityOf: form.text('capacityOf'),
    capacity: form.text('capacity'),
    conferences: form.text('conferences'),
    weights: form.text('weights'),
  }
}

const filledFrom = (language: Language, of: Draft): Fill =>
  fresh(
    language,
    {
      name: of.name,
      more: of.more,
      gender: of.gender,
      moreCapacity: of.moreCapacity,
      away: of.away,
      leaves: of.leaves,
      capacityOf: of.capacityOf,
      capacity: of.capacity,
      conferences: of.conferences,
      weights: of.weights,
      ...dayTyped('from', of.from),
      ...dayTyped('until', of.until),
    },
    { languages: of.languages, areas: of.areas, experience: of.experience },
  )

const filledBadly = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, (fault) => sayFault(language, fault))

pages.get('/what-if', 'what-if:ask', async ({ tx, actor, view, language, query }) => {
  const asking = readAsking(query, { sorts: ['day'], descending: true })
  const names = await namesFor(tx, actor, language)
  const { rows, total } = await listWhatIfs(tx, asking)
  await record(
    tx,
    actor,
    'what-if.listed',
    rows.map(({ id }) => id),
  )
  if (asking.csv) return listFile('what-if.csv', columnsFor(view, names), rows)
  const { councils, supporters } = await offeredTo(tx, actor, language)
  // An administrator sees no supporter: of those there is nothing to say.
  const lacks =
    councils.length === 0
      ? 'councils'
      : supporters.length === 0 && may(actor, 'supporter:list')
        ? 'supporters'
        : null
  return show(<ListPage {...{ view, asking, rows, total, names, lacks }} />)
})

pages.get('/what-if/new', 'what-if:ask', async ({ tx, actor, view, language }) =>
  show(
    <DraftPage
      view={view}
      fill={fresh(language)}
      offered={await offeredTo(tx, actor, language)}
      back="/what-if"
    />,
  ),
)
pages.post('/what-if/new', 'what-if:ask', async ({ tx, actor, view, language, form }) => {
  const outcome = await draft(tx, actor, readDraft(form))
  if (!('faults' in outcome)) return goTo(`/what-if/${outcome.whatIf}`)
  const fill = filledBadly(language, form, outcome.faults)
  return again(
    <DraftPage view={view} fill={fill} offered={await offeredTo(tx, actor, language)} back="/what-if" />,
  )
})

pages.post('/what-if/as-things-stand', 'what-if:ask', async ({ tx, actor }) => {
  const outcome = await draft(tx, actor, emptyDraft)
  if ('faults' in outcome) return missing
  await ask(tx, actor, outcome.whatIf)
  return goTo(`/what-if/${outcome.whatIf}?wait=1`)
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

const parentsIn = async ({ tx, actor }: OfOne, of: WhatIf): Promise<ReadonlyMap<string, string>> => {
  if (of.answer === null || !may(actor, 'match:propose')) return new Map()
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
  names: await namesFor(asks.tx, asks.actor, asks.language),
  advice: await adviceOf(asks.tx, of.id),
  parents: await parentsIn(asks, of),
  fill,
})

pages.get('/what-if/:whatIf', 'what-if:ask', async (asks) => {
  const { tx, actor, params, language, query } = asks
  const of = await whenDone(tx, params.whatIf, query.has('wait'))
  if (of === undefined) return missing
  await record(tx, actor, 'what-if.read', of.id)
  const shown = await pageOf(asks, of, fresh(language, { name: of.name }))
  if (query.get('as') === 'csv')
    return of.answer === null ? missing : sheetOf(language, of.answer, shown.advice, shown.names)
  return show(<WhatIfPage {...shown} />)
})

pages.get('/what-if/:whatIf/change', 'what-if:ask', async ({ tx, actor, view, language, params }) => {
  const of = await whatIfAt(tx, params.whatIf)
  if (of === undefined) return missing
  const typed = draftOf(of.changes, of.state === 'draft' ? of.name : '')
  return show(
    <DraftPage
      view={view}
      fill={filledFrom(language, typed)}
      offered={await offeredTo(tx, actor, language)}
      version={of.version}
      back={`/what-if/${of.id}`}
    />,
  )
})
pages.post('/what-if/:whatIf/change', 'what-if:ask', async ({ tx, actor, view, language, params, form }) => {
  const of = await whatIfAt(tx, params.whatIf)
  if (of === undefined) return missing
  const outcome = await change(tx, actor, of, readDraft(form), form.version())
  if (!('faults' in outcome)) return goTo(`/what-if/${outcome.whatIf}`)
  return again(
    <DraftPage
      view={view}
      fill={filledBadly(language, form, outcome.faults)}
      offered={await offeredTo(tx, actor, language)}
      version={of.version}
      back={`/what-if/${of.id}`}
    />,
  )
})

const acted =
  (to: (id: string) => string, did: (tx: Tx, actor: Actor, id: string) => Promise<boolean>) =>
  async ({ tx, actor, params }: Pick<OfOne, 'tx' | 'actor' | 'params'>): Promise<Answer> => {
    const of = await whatIfAt(tx, params.whatIf)
    if (of === undefined) return missing
    await did(tx, actor, of.id)
    return goTo(to(of.id))
  }
pages.post(
  '/what-if/:whatIf/ask',
  'what-if:ask',
  acted((id) => `/what-if/${id}?wait=1`, ask),
)
pages.post(
  '/what-if/:whatIf/stop',
  'what-if:ask',
  acted((id) => `/what-if/${id}`, stop),
)
pages.post(
  '/what-if/:whatIf/remove',
  'what-if:ask',
  acted(() => '/what-if', remove),
)

pages.post('/what-if/:whatIf/name', 'what-if:ask', async (asks) => {
  const { tx, actor, params, form, language } = asks
  const of = await whatIfAt(tx, params.whatIf)
  if (of === undefined) return missing
  const outcome = await rename(tx, actor, of.id, form.text('name'))
  if (!('faults' in outcome)) return goTo(`/what-if/${of.id}`)
  return again(<WhatIfPage {...await pageOf(asks, of, filledBadly(language, form, outcome.faults))} />)
})

pages.get('/whom-to-look-for', 'recruiting:read', async ({ tx, actor, view, language }) => {
  const newest = await newestAdvice(tx)
  await record(tx, actor, 'recruiting.read', actor.programme)
  const names = await namesFor(tx, actor, language)
  return show(<AdvicePage view={view} newest={newest} names={names} tries={may(actor, 'what-if:ask')} />)
})
