import { pagesOf, type Ask } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { calendarOf } from '../clocks/queries.ts'
import { nationOf } from '../guides/queries.ts'
import { file, goTo, missing, show } from '../platform/http/answer.ts'
import { most, pdf } from '../platform/pdf/pdf.ts'
import { say } from '../platform/words/words.ts'
import { inSpace, type Whose } from '../spaces/whose.tsx'
import { BlankPage } from './blank-page.tsx'
import { blocksOf } from './file.ts'
import { PlanPage } from './pages.tsx'
import { aroundPlan, planOf } from './queries.ts'
import { nextReview, piecesIn } from './rules.ts'
import { VersionPage } from './version-pages.tsx'
import { words } from './words.ts'

export const pages = pagesOf()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
type Of = Pick<Ask<'/plan/:party'>, 'tx' | 'actor' | 'view'>

const shownOf = async ({ tx, actor, view }: Of, whose: Whose) => {
  const plan = await planOf(tx, whose.party)
  const nation = await nationOf(tx, whose.party, actor.today)
  return { view, whose, plan, nation, today: actor.today }
}
/** The same, and what stands around it: the next review, and the core group's days. */
const wholeOf = async ({ tx, actor, view }: Of, whose: Whose) => {
  const plan = await planOf(tx, whose.party)
  const { nation, meetings, groups } = await aroundPlan(tx, whose.party, actor.today)
  const review = nextReview(meetings, actor.today, await calendarOf(tx, actor))
  return { shown: { view, whose, plan, nation, today: actor.today }, around: { review, groups } }
}

pages.get(
  '/plan/:party',
  'plan:own',
  inSpace(async (ask: Ask<'/plan/:party'>, whose) => {
    const { tx, actor, query } = ask
    const { shown, around } = await wholeOf(ask, whose)
    const newest = shown.plan.versions.at(-1)
    const taken = query.get('taken') ?? ''
    const untouched = shown.plan.pieces.every(
      ({ from, until }) => from !== newest?.id && until !== newest?.id,
    )
    await record(tx, actor, 'plan.read', [whose.party, ...shown.plan.versions.map(({ id }) => id)])
    return show(
      <PlanPage
        {...shown}
        around={around}
        saved={query.has('saved') && !(untouched && shown.plan.versions.length > 1)}
        begun={untouched && shown.plan.versions.length > 1}
        long={query.has('long')}
        taken={uuid.test(taken) ? taken : null}
      />,
    )
  }),
)

pages.get(
  '/plan/:party/versions/:plan',
  'plan:own',
  inSpace(async (ask: Ask<'/plan/:party/versions/:plan'>, whose) => {
    const { tx, actor, params, query } = ask
    const shown = await shownOf(ask, whose)
    const { versions } = shown.plan
    const at = versions.findIndex(({ id }) => id === params.plan)
    const version = versions[at]
    if (version === undefined) return missing
    const earlier = versions.slice(0, at)
    const since = earlier.find(({ id }) => id === query.get('since')) ?? earlier.at(-1)
    await record(tx, actor, 'plan.read', [whose.party, version.id])
    return show(<VersionPage {...shown} version={version} since={since} />)
  }),
)

pages.get(
  '/plan/:party/blank',
  'plan:own',
  inSpace(({ view }: Ask<'/plan/:party/blank'>, whose) => show(<BlankPage view={view} whose={whose} />)),
)

pages.get(
  '/plan/:party/file',
  'plan:own',
  inSpace(async (ask: Ask<'/plan/:party/file'>, whose) => {
    const { tx, actor, query } = ask
    const { shown, around } = await wholeOf(ask, whose)
    const { plan, nation, today } = shown
    const newest = plan.versions.at(-1)
    if (plan.shut || newest === undefined) return goTo(`/plan/${whose.party}`)
    const asked = query.get('language')
    const language = asked === 'en' || asked === 'cy' ? asked : ask.language
    const blocks = blocksOf({
      language,
      nation,
      today,
      pieces: piecesIn(plan.pieces, newest.id),
      ...around,
      all: query.has('all'),
    })
    if (JSON.stringify(blocks).length > most.letters) return goTo(`/plan/${whose.party}?long`)
    await record(tx, actor, 'plan.printed', [whose.party, newest.id])
    const title = say(words, language).fileTitle
    return file('plan.pdf', 'application/pdf', await pdf({ title, language, blocks }))
  }),
)
