import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { nationOf } from '../../guides/queries.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { addPaper, takeBack } from './actions.ts'
import { typedAgain } from './faults.ts'
import { isKind } from './model.ts'
import { PaperPage } from './paper-page.tsx'
import { AboutPage, ListPage } from './pages.tsx'
import { aroundPaper, notedOf, papersOf } from './queries.ts'
import { daysAway, nextReview } from './rules.ts'
import { withPaper, type WithPaper } from './with-paper.ts'

export const pages = pagesOf()

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

pages.get(
  '/sign/:party',
  'signing:own',
  inSpace(async ({ tx, actor, view, query }: Ask<'/sign/:party'>, whose) => {
    const found = await papersOf(tx, whose.party)
    const taken = query.get('taken') ?? ''
    await record(tx, actor, 'signing.read', [whose.party, ...found.map(({ id }) => id)])
    return show(<ListPage {...{ view, whose, found }} taken={uuid.test(taken) ? taken : null} />)
  }),
)

type About = Ask<'/sign/:party/about/:kindName'>
const about = async ({ tx, actor, view, params }: About, whose: Whose, fill: Fill): Promise<Answer> => {
  if (!isKind(params.kindName)) return missing
  const nation = await nationOf(tx, whose.party, actor.today)
  const page = <AboutPage {...{ view, whose, fill, nation }} kind={params.kindName} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/sign/:party/about/:kindName',
  'signing:own',
  inSpace((ask: About, whose) => about(ask, whose, fresh(ask.language))),
)
pages.post(
  '/sign/:party/about/:kindName',
  'signing:own',
  inSpace(async (ask: About, whose): Promise<Answer> => {
    const { tx, actor, language, form, params } = ask
    if (!isKind(params.kindName)) return missing
    const how = howIn(form, whose)
    if (typeof how !== 'string') return about(ask, whose, typedAgain(language, form, how.faults))
    const paper = await addPaper(tx, actor, { party: whose.party, kind: params.kindName, how })
    return paper === null ? missing : goTo(`/sign/${whose.party}/papers/${paper}/questions`)
  }),
)

type Of = Ask<'/sign/:party/papers/:paper'>
pages.get(
  '/sign/:party/papers/:paper',
  'signing:own',
  withPaper(async ({ ask: { tx, actor, view, query }, whose, paper }: WithPaper<Of>) => {
    const noted = (await unlessDown(notedOf(tx, paper))) ?? []
    const { nation, calendar } = await aroundPaper(tx, actor, whose.party)
    const review = nextReview(paper.away, nation, calendar)
    await record(tx, actor, 'signing.read', [whose.party, paper.id])
    const days = daysAway(paper.away, actor.today)
    const saved = query.has('saved')
    return show(<PaperPage {...{ view, whose, paper, noted, days, review, saved }} today={actor.today} />)
  }),
)
pages.post(
  '/sign/:party/papers/:paper/back',
  'signing:own',
  inSpace(async ({ tx, actor, params }: Ask<'/sign/:party/papers/:paper/back'>, { party }) =>
    (await takeBack(tx, actor, { party, paper: params.paper }))
      ? goTo(`/sign/${party}?taken=${params.paper}`)
      : missing,
  ),
)
pages.post(
  '/sign/:party/papers/:paper/again',
  'signing:own',
  inSpace(async ({ tx, actor, params }: Ask<'/sign/:party/papers/:paper/again'>, { party }) =>
    (await takeBack(tx, actor, { party, paper: params.paper }, true))
      ? goTo(`/sign/${party}/papers/${params.paper}?saved`)
      : missing,
  ),
)
