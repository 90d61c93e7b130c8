import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { typedAgain } from '../../spaces/faults.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { firstIn, howIn, inSpace, type Whose } from '../../spaces/whose.tsx'
import { addQuestion, takeQuestionBack } from './actions.ts'
import { questionsOf } from './queries.ts'
import { QuestionsPage } from './questions-page.tsx'
import { faultsInQuestion } from './rules.ts'

export const pages = pagesOf()

type OfQuestions = Ask<'/day/:party/questions'>
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const questionsPage = async (ask: OfQuestions, whose: Whose, fill?: Fill): Promise<Answer> => {
  const { tx, actor, view, language, query } = ask
  const questions = await unlessDown(questionsOf(tx, whose.party))
  const taken = query.get('taken') ?? ''
  const page = (
    <QuestionsPage
      {...{ view, whose, questions }}
      space={whose.space}
      fill={fill ?? fresh(language)}
      taken={uuid.test(taken) ? taken : null}
      saved={query.has('saved')}
    />
  )
  if (fill !== undefined) return again(page)
  await record(tx, actor, 'day.read', [whose.party, ...(questions ?? []).map(({ id }) => id)])
  return show(page)
}
pages.get(
  '/day/:party/questions',
  'day:own',
  inSpace(async (ask: OfQuestions, whose) => {
    const first = firstIn(whose, `/day/${whose.party}/questions`)
    return first === null ? questionsPage(ask, whose) : goTo(first)
  }),
)
pages.post(
  '/day/:party/questions',
  'day:own',
  inSpace(async (ask: OfQuestions, whose) => {
    const { tx, actor, form, language } = ask
    const [how, text] = [howIn(form, whose), form.text('question')]
    const unsaid = typeof how === 'string' ? [] : how.faults
    const faults = [...faultsInQuestion('question', text), ...unsaid]
    if (faults.length > 0 || typeof how !== 'string')
      return questionsPage(ask, whose, typedAgain(language, form, faults))
    const outcome = await addQuestion(tx, actor, { party: whose.party, how }, text)
    return 'faults' in outcome
      ? questionsPage(ask, whose, typedAgain(language, form, outcome.faults))
      : goTo(`/day/${whose.party}/questions?saved`)
  }),
)
type OfAsking = Ask<'/day/:party/questions/:asking/back'>
pages.post(
  '/day/:party/questions/:asking/back',
  'day:own',
  inSpace(async ({ tx, actor, params }: OfAsking, { party }) =>
    (await takeQuestionBack(tx, actor, { party, question: params.asking }))
      ? goTo(`/day/${party}/questions?taken=${params.asking}`)
      : missing,
  ),
)
pages.post(
  '/day/:party/questions/:asking/again',
  'day:own',
  inSpace(async ({ tx, actor, params }: OfAsking, { party }) =>
    (await takeQuestionBack(tx, actor, { party, question: params.asking }, true))
      ? goTo(`/day/${party}/questions?saved`)
      : missing,
  ),
)
