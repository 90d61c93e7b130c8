import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { letterOf } from '../../guides/letters/letters.ts'
import { empty } from '../../guides/letters/model.ts'
import { words as letterWords } from '../../guides/letters/words-letters.ts'
import { nationOf } from '../../guides/queries.ts'
import { again, file, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import type { VNode } from 'preact'
import { dayTyped, fresh, type Fill } from '../../platform/html/filling.ts'
import { pdf } from '../../platform/pdf/pdf.ts'
import { say } from '../../platform/words/words.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { spaceOf } from '../../spaces/queries.ts'
import { firstOf, howIn } from '../../spaces/whose.tsx'
import { ask as askThese, noteAnswer, sayAnswer, setAway, tell } from './actions.ts'
import { typedAgain } from './faults.ts'
import {
  AnswerPage,
  AwayPage,
  MindPage,
  QuestionsPage,
  SaidPage,
  ToldPage,
  type FormProps,
} from './form-pages.tsx'
import { answers, isQuestionOf, toldHows, type Outcome } from './model.ts'
import { notedOf } from './queries.ts'
import { faultsInAway } from './rules.ts'
import { withPaper, type WithPaper } from './with-paper.ts'

export const pages = pagesOf()

type At = Pick<Ask<'/sign/:party/papers/:paper'>, 'tx' | 'actor' | 'view' | 'language' | 'form' | 'params'>
type Page = (props: FormProps) => VNode

const formOf = async ({ ask, whose, paper }: WithPaper<At>, page: Page, fill: Fill): Promise<Answer> => {
  const shown = page({ view: ask.view, whose, paper, fill, space: await spaceOf(ask.tx, whose.party) })
  return fill.faults.length > 0 ? again(shown) : show(shown)
}
/** The first box of a parent's own comes after the promise and the question about the police. */
const boxed = async (given: WithPaper<At>, at: string, page: Page, fill: Fill): Promise<Answer> => {
  const first = await firstOf(given.ask.tx, given.ask.actor, given.whose, at)
  return first === null ? formOf(given, page, fill) : goTo(first)
}
const saved = async (given: WithPaper<At>, page: Page, outcome: Outcome<unknown>): Promise<Answer> => {
  const faulty = typeof outcome === 'object' && outcome !== null && 'faults' in outcome
  return faulty && Array.isArray(outcome.faults)
    ? formOf(given, page, typedAgain(given.ask.language, given.ask.form, outcome.faults))
    : goTo(`${given.at}?saved`)
}

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

pages.get(
  '/sign/:party/papers/:paper/away',
  'signing:own',
  withPaper((given: WithPaper<At>): Answer | Promise<Answer> => {
    const { ask, paper } = given
    if (paper.kind !== 'care') return missing
    const { from, until, firstReview, lastReview } = paper.away
    const typed = {
      ...dayTyped('from', from),
      ...dayTyped('until', until),
      ...dayTyped('firstReview', firstReview),
      ...dayTyped('lastReview', lastReview),
    }
    return formOf(given, AwayPage, fresh(ask.language, typed))
  }),
)
pages.post(
  '/sign/:party/papers/:paper/away',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    const { tx, actor, form } = ask
    if (paper.kind !== 'care') return missing
    const [from, until] = [askedDay(form, 'from'), askedDay(form, 'until')]
    const [firstReview, lastReview] = [askedDay(form, 'firstReview'), askedDay(form, 'lastReview')]
    const faults = faultsInAway({ from, until, firstReview, lastReview }, actor.today)
    if (faults.length > 0) return saved(given, AwayPage, { faults })
    const away = {
      from: from ?? null,
      until: until ?? null,
      firstReview: firstReview ?? null,
      lastReview: lastReview ?? null,
    }
    const of = { party: whose.party, paper: paper.id }
    return saved(given, AwayPage, await setAway(tx, actor, of, form.version(), away))
  }),
)

pages.get(
  '/sign/:party/papers/:paper/said',
  'signing:own',
  withPaper((given: WithPaper<At>) =>
    formOf(given, SaidPage, fresh(given.ask.language, { answered: given.paper.answered ?? '' })),
  ),
)
pages.post(
  '/sign/:party/papers/:paper/said',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    const { tx, actor, form } = ask
    const said = answers.find((one) => one === form.text('answered')) ?? null
    const of = { party: whose.party, paper: paper.id }
    return saved(given, SaidPage, await sayAnswer(tx, actor, of, form.version(), said))
  }),
)

/** From their name, their child's as they wrote it, and the law of their nation; what is not known is a line to write on. */
const mindOf = async ({ ask, whose, paper }: WithPaper<At>) => {
  const { tx, actor, view, language } = ask
  const from = whose.own ? (view.actor?.name ?? '') : whose.called
  const nation = await nationOf(tx, whose.party, actor.today)
  return letterOf(
    'change-my-mind',
    { ...empty, from, child: paper.child ?? '' },
    { language, nation, today: actor.today },
  )
}
pages.get(
  '/sign/:party/papers/:paper/letter',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    if (paper.kind !== 'care') return missing
    await record(ask.tx, ask.actor, 'signing.read', [whose.party, paper.id])
    return show(<MindPage view={ask.view} whose={whose} paper={paper} blocks={await mindOf(given)} />)
  }),
)
pages.post(
  '/sign/:party/papers/:paper/letter',
  'signing:own',
  withPaper(async (given: WithPaper<At>) => {
    const { ask, whose, paper } = given
    if (paper.kind !== 'care') return missing
    await record(ask.tx, ask.actor, 'signing.printed', [whose.party, paper.id])
    const { language } = ask
    const title = say(letterWords, language).letter
    return file('letter.pdf', 'application/pdf', await pdf({ title, language, blocks: await mindOf(given) }))
  }),
)
