import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { typedAgain } from '../../spaces/faults.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { savePage } from './actions.ts'
import { EarlierPage, WasPage } from './earlier-pages.tsx'
import { BlankPage, PrintPage, ShownPage, WritePage } from './pages.tsx'
import { nothing, pageOf, savingOf, savingsOf } from './queries.ts'

export const pages = pagesOf()

pages.get(
  '/say/:party',
  'page:own',
  inSpace(async ({ tx, actor, view, query }, whose) => {
    const savings = await savingsOf(tx, whose.party)
    const page = await unlessDown(pageOf(tx, whose.party))
    await record(tx, actor, 'page.read', [whose.party, ...savings.slice(0, 1).map(({ id }) => id)])
    const earlier = Math.max(0, savings.length - 1)
    return show(<ShownPage {...{ view, whose, page, earlier }} saved={query.has('saved')} />)
  }),
)

type Here = Pick<Ask<'/say/:party'>, 'tx' | 'view'>
const writePage = ({ view }: Here, whose: Whose, fill: Fill, version: number): Answer => {
  const page = <WritePage {...{ view, whose, fill, version }} space={whose.space} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/say/:party/write',
  'page:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, language } = ask
    const first = firstIn(whose, `/say/${whose.party}/write`)
    if (first !== null) return goTo(first)
    const page = await pageOf(tx, whose.party)
    await record(tx, actor, 'page.read', [whose.party, ...(page === undefined ? [] : [page.id])])
    return writePage(ask, whose, fresh(language, page?.texts ?? nothing), page?.version ?? 0)
  }),
)
pages.post(
  '/say/:party/write',
  'page:own',
  inSpace(async (ask, whose) => {
    const { tx, actor, form, language } = ask
    const [how, version] = [howIn(form, whose), form.version()]
    const texts = {
      child: form.text('child'),
      well: form.text('well'),
      worries: form.text('worries'),
      help: form.text('help'),
      wrong: form.text('wrong'),
      want: form.text('want'),
      more: form.text('more'),
    }
    const outcome =
      typeof how === 'string' ? await savePage(tx, actor, whose.party, { texts, version, how }) : how
    return 'faults' in outcome
      ? writePage(ask, whose, typedAgain(language, form, outcome.faults), version)
      : goTo(`/say/${whose.party}?saved`)
  }),
  { largest: 256 * 1024 },
)

pages.get(
  '/say/:party/print',
  'page:own',
  inSpace(async ({ tx, actor, view }, whose) => {
    const page = await unlessDown(pageOf(tx, whose.party))
    await record(tx, actor, 'page.read', [whose.party, ...(page == null ? [] : [page.id])])
    return show(<PrintPage {...{ view, whose, page }} />)
  }),
)
pages.get(
  '/say/:party/blank',
  'page:own',
  inSpace(({ view }, whose) => show(<BlankPage {...{ view, whose }} />)),
)

pages.get(
  '/say/:party/earlier',
  'page:own',
  inSpace(async ({ tx, view }, whose) => {
    const [, ...savings] = await savingsOf(tx, whose.party)
    return show(<EarlierPage {...{ view, whose, savings }} />)
  }),
)
const newest = async (tx: Here['tx'], party: string): Promise<number> =>
  (await savingsOf(tx, party))[0]?.version ?? 0
pages.get(
  '/say/:party/earlier/:saving',
  'page:own',
  inSpace(async ({ tx, actor, view, language, params }, whose) => {
    const page = await savingOf(tx, whose.party, params.saving)
    if (page === undefined) return missing
    await record(tx, actor, 'page.read', [whose.party, page.id])
    const version = await newest(tx, whose.party)
    return show(<WasPage {...{ view, whose, page, version }} fill={fresh(language)} />)
  }),
)
pages.post(
  '/say/:party/earlier/:saving/again',
  'page:own',
  inSpace(async ({ tx, actor, view, form, language, params }, whose) => {
    const page = await savingOf(tx, whose.party, params.saving)
    if (page === undefined) return missing
    const [how, version] = [howIn(form, whose), form.version()]
    const { texts } = page
    const outcome =
      typeof how === 'string' ? await savePage(tx, actor, whose.party, { texts, version, how }) : how
    if (!('faults' in outcome)) return goTo(`/say/${whose.party}?saved`)
    return again(
      <WasPage {...{ view, whose, page, version }} fill={typedAgain(language, form, outcome.faults)} />,
    )
  }),
)
