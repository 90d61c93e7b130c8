import { pagesOf, type Ask } from '../../access/pages.ts'
import { may } from '../../access/policy.ts'
import { record } from '../../audit/record.ts'
import type { Fill } from '../../platform/html/filling.ts'
import { filledAgain, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { answer, send, takeBack, whatWouldChange } from './actions.ts'
import { counted, isLevels, usual, type Levels, type Version } from './model.ts'
import { VersionPage } from './pages-answer.tsx'
import { DraftPage, type Looked } from './pages-draft.tsx'
import { WeightsPage } from './pages.tsx'
import { versionAt, versionsAndNames, versionsOf } from './queries.ts'
import { faultsInLook, levelsOf, putBackBy, type Fault } from './rules.ts'
import { faultWords } from './words.ts'

export const pages = pagesOf()

pages.get('/what-counts', 'weights:read', async ({ tx, actor, view, query }) => {
  const all = await versionsOf(tx, actor.programme)
  await record(tx, actor, 'weights.listed', actor.programme)
  const now = all.find(({ standing }) => standing === 'agreed')
  const drafts = may(actor, 'weights:draft')
  return show(<WeightsPage view={view} now={now} all={all} drafts={drafts} done={query.has('done')} />)
})

/** Every part said, and waiting not with nothing: else undefined. */
const levelsIn = (text: (name: string) => string): Levels | undefined => {
  const of = Object.fromEntries(counted.map((part) => [part, text(part)]))
  return isLevels(of) ? of : undefined
}

/** The number of the version that is put back, null when none is. */
const backIn = (text: string): number | null => (/^\d{1,6}$/.test(text) ? Number(text) : null)

const sayFault = (ask: Pick<Ask, 'language'>, { code }: Fault): string => faultWords[code][ask.language]

type OfNew = Ask<'/what-counts/new'>
type Known = Awaited<ReturnType<typeof versionsAndNames>>
const looking = async ({ tx, actor }: OfNew, levels: Levels, { all, names }: Known) => {
  const { compared, now, called } = await whatWouldChange(tx, actor, levels, all)
  await record(
    tx,
    actor,
    'party.listed',
    compared.changes.map(({ party }) => party),
  )
  const looked: Looked = { levels, compared, names, called }
  return { looked, now }
}

pages.get('/what-counts/new', 'weights:draft', async (ask) => {
  const { tx, actor, view, language, query } = ask
  const known = await versionsAndNames(tx, actor.programme)
  const { all } = known
  const back = backIn(query.get('back') ?? '')
  const from = levelsOf(all, back)
  if (from === undefined) return missing
  const levels = levelsIn((name) => query.get(name) ?? '') ?? (back === null ? undefined : from)
  if (levels === undefined)
    return show(<DraftPage view={view} fill={fresh(language, from)} putsBack={null} />)
  const { looked, now } = await looking(ask, levels, known)
  const faults = faultsInLook({ levels, now, ...looked.compared })
  const fill: Fill = {
    ...fresh(language, levels),
    faults: faults.map((fault) => ({ field: fault.field, text: sayFault(ask, fault) })),
  }
  const putsBack = putBackBy(all, levels, back)
  const open = all.find(({ standing }) => standing === 'open')?.id
  const sendable = faults.length === 0 && open === undefined
  const page = <DraftPage {...{ view, fill, putsBack, looked, sendable, open }} />
  return faults.length > 0 ? again(page) : show(page)
})

pages.post('/what-counts/new', 'weights:draft', async (ask) => {
  const { tx, actor, form, view, language } = ask
  const levels = levelsIn((name) => form.text(name))
  if (levels === undefined) return missing
  const putsBack = backIn(form.text('back'))
  const outcome = await send(tx, actor, { levels, why: form.text('why'), putsBack })
  if (!('faults' in outcome)) return goTo('/what-counts?done')
  const { looked } = await looking(ask, levels, await versionsAndNames(tx, actor.programme))
  const fill = filledAgain(language, form, outcome.faults, (fault) => sayFault(ask, fault))
  return again(<DraftPage view={view} fill={fill} putsBack={putsBack} looked={looked} sendable />)
})

type OfOne = Ask<'/what-counts/:weights'>
const versionPage = async ({ tx, actor, view }: OfOne, of: Version, fill: Fill): Promise<Answer> => {
  const before = (await versionsOf(tx, actor.programme)).find(
    ({ standing, number }) => standing === 'agreed' && number < of.number,
  )
  const page = (
    <VersionPage
      view={view}
      of={of}
      before={before?.levels ?? usual}
      fill={fill}
      answers={may(actor, 'weights:agree')}
      own={of.draftedBy === actor.person}
      drafts={may(actor, 'weights:draft')}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}

pages.get('/what-counts/:weights', 'weights:read', async (ask) => {
  const of = await versionAt(ask.tx, ask.params.weights)
  if (of === undefined) return missing
  await record(ask.tx, ask.actor, 'weights.read', of.id)
  return versionPage(ask, of, fresh(ask.language))
})

pages.post('/what-counts/:weights', 'weights:agree', async (ask) => {
  const { tx, actor, params, form, language } = ask
  const of = await versionAt(tx, params.weights)
  const says = form.text('says')
  if (of === undefined || (says !== 'agreed' && says !== 'no')) return missing
  const outcome = await answer(tx, actor, of, says, form.text('why'))
  if (outcome === null) return missing
  if (!('faults' in outcome)) return goTo('/what-counts?done')
  return versionPage(
    ask,
    of,
    filledAgain(language, form, outcome.faults, (fault) => sayFault(ask, fault)),
  )
})

pages.post('/what-counts/:weights/back', 'weights:draft', async ({ tx, actor, params }) =>
  (await takeBack(tx, actor, params.weights)) ? goTo('/what-counts?done') : missing,
)
