import { pagesOf, type Ask } from '../../access/pages.ts'
import { goTo, missing } from '../../platform/http/answer.ts'
import { fresh } from '../../platform/html/filling.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { howIn } from '../../spaces/whose.tsx'
import { ask as askThese, noteAnswer, tell } from './actions.ts'
import { AnswerPage, QuestionsPage, ToldPage } from './form-pages.tsx'
import { boxed, formOf, saved, type At, type Page } from './forming.ts'
import { isQuestionOf, toldHows } from './model.ts'
import { notedOf } from './queries.ts'
import { withPaper, type WithPaper } from './with-paper.ts'

export const pages = pagesOf()

pages.get(
  '/sign/:party/papers/:paper/questions',
  'signing:own',
  withPaper((given: WithPaper<At>) =>
    formOf(given, QuestionsPage, fresh(given.ask.language, {}, { asking: given.paper.asking })),
  ),
)
pages.post(
  '/sign/:party/papers/:paper/questions',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    const { tx, actor, form } = ask
    const asking = form.all('asking').filter((one) => isQuestionOf(paper.kind, one))
    const of = { party: whose.party, paper: paper.id }
    return saved(given, QuestionsPage, await askThese(tx, actor, of, form.version(), asking))
  }),
)

type Answering = Ask<'/sign/:party/papers/:paper/answers/:questionName'>
pages.get(
  '/sign/:party/papers/:paper/answers/:questionName',
  'signing:own',
  withPaper(async (given: WithPaper<Answering>) => {
    const { ask, paper, at } = given
    const question = ask.params.questionName
    if (!isQuestionOf(paper.kind, question)) return missing
    const noted = await unlessDown(notedOf(ask.tx, paper))
    if (noted === null) return goTo(at)
    const now = noted.find((one) => one.question === question)
    const page: Page = (props) => <AnswerPage {...props} question={question} version={now?.version ?? 0} />
    return boxed(given, `${at}/answers/${question}`, page, fresh(ask.language, { body: now?.body ?? '' }))
  }),
)
pages.post(
  '/sign/:party/papers/:paper/answers/:questionName',
  'signing:own',
  withPaper(async (given: WithPaper<Answering>) => {
    const { ask, whose, paper } = given
    const { tx, actor, form } = ask
    const question = ask.params.questionName
    if (!isQuestionOf(paper.kind, question)) return missing
    const version = form.version()
    const page: Page = (props) => <AnswerPage {...props} question={question} version={version} />
    const how = howIn(form, whose)
    if (typeof how !== 'string') return saved(given, page, how)
    const now = await unlessDown(notedOf(tx, paper))
    if (now === null) return saved(given, page, { faults: [{ field: 'body', code: 'not-now' }] })
    const of = { party: whose.party, paper: paper.id }
    const note = {
      question,
      body: form.text('body'),
      how,
      version,
      now: now.find((one) => one.question === question),
    }
    return saved(given, page, await noteAnswer(tx, actor, of, note))
  }),
)

pages.get(
  '/sign/:party/papers/:paper/told',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, paper, at } = given
    if (paper.shut) return goTo(at)
    const { child, told, others, more, toldHow } = paper
    const typed = {
      child: child ?? '',
      told: told ?? '',
      others: others ?? '',
      more: more ?? '',
      toldHow: toldHow ?? '',
    }
    return boxed(given, `${at}/told`, ToldPage, fresh(ask.language, typed))
  }),
)
pages.post(
  '/sign/:party/papers/:paper/told',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    const { tx, actor, form } = ask
    const how = howIn(form, whose)
    if (typeof how !== 'string') return saved(given, ToldPage, how)
    const toldHow = toldHows.find((one) => one === form.text('toldHow')) ?? null
    const texts = {
      child: form.text('child'),
      told: form.text('told'),
      others: form.text('others'),
      more: form.text('more'),
    }
    const of = { party: whose.party, paper: paper.id }
    return saved(given, ToldPage, await tell(tx, actor, of, form.version(), { toldHow, ...texts }))
  }),
)
