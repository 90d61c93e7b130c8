import { pagesOf } from '../../access/pages.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { filledAgain, fresh } from '../../platform/html/filling.ts'
import { say } from '../../platform/words/words.ts'
import { open } from '../../vault/door.ts'
import { record } from '../record.ts'
import { answer } from './actions.ts'
import { readDraft } from './model.ts'
import { AnswerPage, ReadsPage } from './pages.tsx'
import { oneQuestion, readQuestions, type Asked } from './queries.ts'
import { words } from './words.ts'

export const pages = pagesOf()

pages.get('/reads', 'reads:review', async ({ tx, actor, view }) => {
  const { week, questions } = await readQuestions(tx)
  const rows = questions.flatMap((asked) => asked.answer ?? [])
  const texts = await open(tx, [{ table: 'read_answers', columns: ['body'], rows }])
  await record(
    tx,
    actor,
    'reads.read',
    questions.map(({ id }) => id),
  )
  const said = (of: string) => texts.of('read_answers', 'body', of)
  return show(<ReadsPage {...{ view, week, questions, said }} me={actor.person} />)
})

/** Nobody answers for themselves, and nothing twice. */
const mayAnswer = (asked: Asked | undefined, person: string | null): asked is Asked =>
  asked !== undefined && asked.answer === null && asked.person !== person

pages.get('/reads/:question', 'reads:review', async ({ tx, actor, view, params }) => {
  const asked = await oneQuestion(tx, params.question)
  if (!mayAnswer(asked, actor.person)) return missing
  await record(tx, actor, 'reads.read', asked.id)
  return show(<AnswerPage view={view} asked={asked} fill={fresh(view.language)} />)
})

pages.post('/reads/:question', 'reads:review', async ({ tx, actor, view, params, form }) => {
  const asked = await oneQuestion(tx, params.question)
  if (!mayAnswer(asked, actor.person)) return missing
  const outcome = await answer(tx, actor, asked.id, readDraft(form))
  if (!('faults' in outcome)) return goTo('/reads')
  const t = say(words, view.language)
  const fill = filledAgain(view.language, form, outcome.faults, ({ code }) => t[code])
  return again(<AnswerPage view={view} asked={asked} fill={fill} />)
})
