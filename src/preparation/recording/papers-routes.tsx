import { pagesOf, type Ask } from '../../access/pages.ts'
import { holidays } from '../../authorities/queries.ts'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { councilsOf, meetingsOf } from '../day/meetings.ts'
import { paperCame, takeBack, waitForPaper } from './actions.ts'
import { PaperPage } from './one-pages.tsx'
import { readPaper } from './reading.ts'
import { backPath, typedAgain } from './routes.tsx'
import { paperDue } from './rules.ts'

export const pages = pagesOf()

type OfPapers = Ask<'/recording/:party/papers'>
const paperPage = ({ view }: OfPapers, whose: Whose, fill: Fill): Answer => {
  const page = <PaperPage view={view} whose={whose} fill={fill} space={whose.space} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/recording/:party/papers',
  'recording:own',
  inSpace(async (ask: OfPapers, whose) => {
    const { tx, actor, language } = ask
    const first = firstIn(whose, `/recording/${whose.party}/papers`)
    if (first !== null) return goTo(first)
    const last = (await meetingsOf(tx, whose.party)).find(({ day }) => day !== null && day <= actor.today)
    return paperPage(ask, whose, fresh(language, dayTyped('countsFrom', last?.day ?? null)))
  }),
)
pages.post(
  '/recording/:party/papers',
  'recording:own',
  inSpace(async (ask: OfPapers, whose) => {
    const { tx, actor, form, language } = ask
    const [how, read] = [howIn(form, whose), readPaper(form)]
    if ('faults' in read || typeof how !== 'string')
      return paperPage(
        ask,
        whose,
        typedAgain(language, form, [
          ...('faults' in read ? read.faults : []),
          ...(typeof how === 'string' ? [] : how.faults),
        ]),
      )
    const [council] = await councilsOf(tx, whose.party, actor.today)
    const due = paperDue(
      read.kind,
      council?.nation ?? 'england',
      read.countsFrom,
      await holidays(tx),
      council?.minutes ?? null,
    )
    const outcome = await waitForPaper(tx, actor, { party: whose.party, how }, { ...read, due })
    return 'faults' in outcome
      ? paperPage(ask, whose, typedAgain(language, form, outcome.faults))
      : goTo(`/recording/${whose.party}?saved`)
  }),
)
type OfPaper = Ask<'/recording/:party/papers/:awaited/came'>
pages.post(
  '/recording/:party/papers/:awaited/came',
  'recording:own',
  inSpace(async ({ tx, actor, params, form }: OfPaper, { party }) =>
    (await paperCame(tx, actor, params, form.text('came') === 'no' ? null : actor.today))
      ? goTo(`/recording/${party}?saved`)
      : missing,
  ),
)
pages.post(
  '/recording/:party/papers/:awaited/back',
  'recording:own',
  inSpace(async ({ tx, actor, params: { party, awaited } }: OfPaper) =>
    (await takeBack(tx, actor, { party, table: 'papers_due', row: awaited }))
      ? goTo(backPath(party, `papers/${awaited}`))
      : missing,
  ),
)
pages.post(
  '/recording/:party/papers/:awaited/again',
  'recording:own',
  inSpace(async ({ tx, actor, params: { party, awaited } }: OfPaper) =>
    (await takeBack(tx, actor, { party, table: 'papers_due', row: awaited }, true))
      ? goTo(`/recording/${party}?saved`)
      : missing,
  ),
)
