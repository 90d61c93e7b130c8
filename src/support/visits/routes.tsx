import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { filledAgain, type Fill } from '../../platform/html/filling.ts'
import { supportNow } from '../ending/queries.ts'
import type { Fault } from '../model.ts'
import { forTheTwo, type Pair } from '../pair.ts'
import { cancelVisit, changeVisit, planVisit } from './actions.ts'
import { filledVisit, readVisit, sayFault } from './fields.tsx'
import type { Visit } from './model.ts'
import { VisitPage, VisitsPage } from './pages.tsx'
import { visitById, visitsOf } from './queries.ts'

export const pages = pagesOf()

pages.get(
  '/visits/:party',
  'visit:own',
  forTheTwo(async ({ tx, actor, view, query }: Ask<'/visits/:party'>, pair) => {
    const visits = await visitsOf(tx, pair.party)
    await record(tx, actor, 'visit.read', [pair.party, ...visits.map(({ id }) => id)])
    const done = query.has('hard') ? 'hard' : query.has('saved') ? 'saved' : null
    const nobody = pair.own && (await supportNow(tx, pair.party)) === null
    return show(<VisitsPage {...{ view, pair, visits, done, nobody }} />)
  }),
)

const formPage = (view: Ask['view'], pair: Pair, fill: Fill, visit?: Visit): Answer => {
  const page = <VisitPage {...{ view, pair, fill, visit }} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
const typed = ({ language, form }: Pick<Ask, 'language' | 'form'>, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, sayFault(language))

pages.get(
  '/visits/:party/new',
  'visit:own',
  forTheTwo(({ view, language }: Ask<'/visits/:party/new'>, pair) =>
    formPage(view, pair, filledVisit(language)),
  ),
)
pages.post(
  '/visits/:party/new',
  'visit:own',
  forTheTwo(async (ask: Ask<'/visits/:party/new'>, pair) => {
    const draft = readVisit(ask.form)
    const outcome = 'faults' in draft ? draft : await planVisit(ask.tx, ask.actor, pair, draft)
    return 'faults' in outcome
      ? formPage(ask.view, pair, typed(ask, outcome.faults))
      : goTo(`/visits/${pair.party}?saved`)
  }),
)

pages.get(
  '/visits/:party/:visit',
  'visit:own',
  forTheTwo(async ({ tx, actor, view, language, params }: Ask<'/visits/:party/:visit'>, pair) => {
    const visit = await visitById(tx, pair.party, params.visit)
    if (visit === undefined) return missing
    if (visit.state === 'done') return goTo(`/visits/${pair.party}`)
    await record(tx, actor, 'visit.read', [pair.party, visit.id])
    return formPage(view, pair, filledVisit(language, visit), visit)
  }),
)
pages.post(
  '/visits/:party/:visit',
  'visit:own',
  forTheTwo(async (ask: Ask<'/visits/:party/:visit'>, pair) => {
    const visit = await visitById(ask.tx, pair.party, ask.params.visit)
    if (visit === undefined || visit.state === 'done') return missing
    const of = { visit: visit.id, version: ask.form.version() }
    const draft = readVisit(ask.form)
    const outcome = 'faults' in draft ? draft : await changeVisit(ask.tx, ask.actor, pair, of, draft)
    return 'faults' in outcome
      ? formPage(ask.view, pair, typed(ask, outcome.faults), visit)
      : goTo(`/visits/${pair.party}?saved`)
  }),
)
pages.post(
  '/visits/:party/:visit/off',
  'visit:own',
  forTheTwo(async ({ tx, actor, params }: Ask<'/visits/:party/:visit/off'>, pair) =>
    (await cancelVisit(tx, actor, pair, params.visit)) ? goTo(`/visits/${pair.party}?saved`) : missing,
  ),
)
