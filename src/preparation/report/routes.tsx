import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { addDays } from '../../calendar/days.ts'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Fault } from '../../spaces/model.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { changeReport, noteReport, type Said } from './actions.ts'
import type { Meeting, Report } from './model.ts'
import { OverviewPage } from './overview-page.tsx'
import { CamePage, none } from './pages.tsx'
import { answersOf, readingOf } from './queries-points.ts'
import { aroundReports, meetingsOf, reportOf, reportsOf } from './queries.ts'
import { ReadingPage } from './reading-page.tsx'
import { staysFor } from './rules.ts'
import { cameSaid } from './sayings.ts'
import { takeReportBack } from './taking-away.ts'
import { typedAgain } from './words-faults.ts'

export const pages = pagesOf()

export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

pages.get(
  '/papers/:party',
  'report:own',
  inSpace(async ({ tx, actor, view, query }, whose) => {
    const { meetings, calendar } = await aroundReports(tx, actor, whose.party)
    const reports = await unlessDown(reportsOf(tx, whose.party))
    const taken = query.get('taken') ?? ''
    await record(tx, actor, 'report.read', [whose.party, ...(reports ?? []).map(({ id }) => id)])
    return show(
      <OverviewPage
        {...{ view, whose, meetings, reports }}
        holidays={calendar}
        taken={uuid.test(taken) ? taken : null}
      />,
    )
  }),
)

/** Those for which a report can still be put here. */
const open = (meetings: readonly Meeting[], today: Meeting['day'], chosen: string | null = null): Meeting[] =>
  meetings.filter(
    ({ id, day }) => id === chosen || day === null || (today !== null && addDays(day, staysFor) > today),
  )

type Came = Pick<Ask<'/papers/:party'>, 'tx' | 'actor' | 'view'>
const camePage = async (
  { tx, actor, view }: Came,
  whose: Whose,
  fill: Fill,
  changed?: { report: Report; version: number },
): Promise<Answer> => {
  const all = await meetingsOf(tx, actor, whose.party)
  const meetings = open(all, actor.today, changed?.report.meeting)
  const at = `/papers/${whose.party}`
  const page = (
    <CamePage
      {...{ view, whose, fill, meetings }}
      back={changed === undefined ? at : `${at}/read/${changed.report.id}`}
      {...(changed === undefined ? {} : { version: changed.version })}
    />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}

/** What the form says; a meeting that is not their own counts as none. */
const readSaid = (form: Form, whose: Whose, meetings: readonly Meeting[]): Said | { faults: Fault[] } => {
  const how = howIn(form, whose)
  const receivedOn = askedDay(form, 'receivedOn')
  const faults: Fault[] = [
    ...(receivedOn === undefined ? [{ field: 'receivedOn', code: 'no-day' }] : []),
    ...(typeof how === 'string' ? [] : how.faults),
  ]
  if (faults.length > 0 || receivedOn === undefined || typeof how !== 'string') return { faults }
  const meeting = meetings.find(({ id }) => id === form.text('meeting'))?.id ?? null
  return { receivedOn, meeting, author: form.text('author'), how }
}

pages.get(
  '/papers/:party/came',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, language } = ask
    const first = firstIn(whose, `/papers/${whose.party}/came`)
    if (first !== null) return goTo(first)
    const [only, ...others] = open(await meetingsOf(tx, actor, whose.party), actor.today)
    const meeting = only !== undefined && others.length === 0 ? only.id : ''
    return camePage(ask, whose, fresh(language, { meeting }))
  }),
)
pages.post(
  '/papers/:party/came',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form, language } = ask
    const said = readSaid(form, whose, await meetingsOf(tx, actor, whose.party))
    const outcome = 'faults' in said ? said : await noteReport(tx, actor, whose.party, said)
    return 'faults' in outcome
      ? camePage(ask, whose, typedAgain(language, form, outcome.faults))
      : goTo(`/papers/${whose.party}/read/${outcome.report}?saved`)
  }),
)

pages.get(
  '/papers/:party/read/:report/change',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, params, language } = ask
    const report = await reportOf(tx, whose.party, params.report)
    if (report === undefined) return missing
    const { receivedOn, meeting, author, version } = report
    const typed = {
      ...dayTyped('receivedOn', receivedOn),
      meeting: meeting ?? none,
      author: author ?? '',
    }
    return camePage(ask, whose, fresh(language, typed), { report, version })
  }),
)
pages.post(
  '/papers/:party/read/:report/change',
  'report:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, params, form, language } = ask
    const report = await reportOf(tx, whose.party, params.report)
    if (report === undefined) return missing
    const version = form.version()
    const said = readSaid(form, whose, await meetingsOf(tx, actor, whose.party))
    const of = { party: whose.party, report: report.id }
    const outcome = 'faults' in said ? said : await changeReport(tx, actor, of, said, version)
    return 'faults' in outcome
      ? camePage(ask, whose, typedAgain(language, form, outcome.faults), { report, version })
      : goTo(`/papers/${whose.party}/read/${report.id}?saved`)
  }),
)

pages.post(
  '/papers/:party/read/:report/back',
  'report:own',
  inSpace(async ({ tx, actor, params: { report } }, { party }) =>
    (await takeReportBack(tx, actor, { party, report })) ? goTo(`/papers/${party}?taken=${report}`) : missing,
  ),
)
pages.post(
  '/papers/:party/read/:report/again',
  'report:own',
  inSpace(async ({ tx, actor, params: { report } }, { party }) =>
    (await takeReportBack(tx, actor, { party, report }, true))
      ? goTo(`/papers/${party}/read/${report}?saved`)
      : missing,
  ),
)

/** From which part on; 1 for anything else. */
const placeIn = (text: string): number => (/^[0-9]{1,5}$/.test(text) && Number(text) > 0 ? Number(text) : 1)

pages.get(
  '/papers/:party/read/:report',
  'report:own',
  inSpace(async ({ tx, actor, view, params, query }, whose) => {
    const report = await reportOf(tx, whose.party, params.report)
    if (report === undefined) return missing
    const from = placeIn(query.get('from') ?? '')
    const { meetings, calendar } = await aroundReports(tx, actor, whose.party)
    const meeting = meetings.find(({ id }) => id === report.meeting)
    const here = report.textOn !== null && report.goneOn === null
    const read = here ? await readingOf(tx, report.id, { from }) : null
    const [points, answers] = [read?.points ?? [], read?.answers ?? (await answersOf(tx, report.id))]
    const came =
      report.receivedOn === null ? [] : cameSaid(view, report.receivedOn, meeting?.due ?? null, calendar)
    await record(tx, actor, 'report.read', [whose.party, report.id])
    const undone = query.get('undone') ?? ''
    return show(
      <ReadingPage
        {...{ view, whose, report, meeting, came, points, answers, from }}
        how={query.get('how') === 'paper' ? 'paper' : 'voice'}
        done={
          uuid.test(undone) ? 'taken' : query.has('saved') ? 'saved' : query.has('deleted') ? 'deleted' : null
        }
        undone={uuid.test(undone) ? undone : null}
      />,
    )
  }),
)
