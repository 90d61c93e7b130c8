import { sql } from 'kysely'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { csvFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { askedAgain } from '../asking/faults.ts'
import { setTalk } from '../asking/keeping.ts'
import { ofEvent } from '../asking/of-event.ts'
import { talkKept } from '../asking/queries.ts'
import type { Kept } from '../queries.ts'
import { figureLines, sayCount } from './figures.tsx'
import { readHow } from './form.tsx'
import { HowPage } from './how-page.tsx'
import { AfterKeptPage, OverduePage } from './keep-pages.tsx'
import { sayHeld, typeFeedback } from './keeping.ts'
import { keepWords } from './keep-words.ts'
import { figuresOf, overdueActions, reportKept, wordsSaid } from './queries.ts'
import { publicFigures } from './rules.ts'

export const pages = pagesOf()

type One = Pick<
  Ask<'/events/keep/:announced'>,
  'tx' | 'actor' | 'view' | 'language' | 'params' | 'form' | 'query' | 'origin'
>
const countsOf = async ({ tx }: Pick<One, 'tx'>, event: string) => {
  const { rows } = await sql<{ said: number; decided: number; open: number; interest: number }>`select
    (select count(*) from event_feedback where event_id = ${event})::int as said,
    (select count(*) from event_decisions where event_id = ${event})::int as decided,
    (select count(*) from event_actions a join event_decisions d on d.id = a.decision_id where d.event_id = ${event} and a.state = 'open')::int as open,
    (select count(*) from event_interest where event_id = ${event})::int as interest`.execute(tx)
  return rows[0] ?? { said: 0, decided: 0, open: 0, interest: 0 }
}
const afterPage = async (ask: One, of: Kept, fill: Fill): Promise<Answer> => {
  const { tx, actor, view, origin, query } = ask
  const [talk, counts, report] = [
    await talkKept(tx, of.id),
    await countsOf(ask, of.id),
    await reportKept(tx, of.id),
  ]
  const saved = query.has('done')
  const page = (
    <AfterKeptPage {...{ view, of, origin, talk, counts, report, saved, fill }} today={actor.today} />
  )
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/events/keep/:announced/after',
  'event:keep',
  ofEvent((ask: One, of) => afterPage(ask, of, fresh(ask.language))),
)
pages.post(
  '/events/keep/:announced/after/held',
  'event:keep',
  ofEvent(async (ask: One, of) => {
    const outcome = await sayHeld(ask.tx, ask.actor, of)
    if ('faults' in outcome) return afterPage(ask, of, askedAgain(ask.language, ask.form, outcome.faults))
    return goTo(`/events/keep/${of.id}/after?done`)
  }),
)
pages.post(
  '/events/keep/:announced/after/asking',
  'event:keep',
  ofEvent(async ({ tx, actor, form }: One, of) => {
    await setTalk(tx, actor, of.id, { asks_how: form.text('asks') === 'yes' })
    return goTo(`/events/keep/${of.id}/after?done`)
  }),
)

const howPage = async ({ tx, actor, view, query }: One, of: Kept, fill: Fill): Promise<Answer> => {
  const figures = await figuresOf(tx, of.id)
  if (figures === null) return missing
  await record(tx, actor, 'feedback.read', of.id)
  const said = await wordsSaid(tx, of.id)
  const page = <HowPage {...{ view, of, figures, said, fill }} saved={query.has('done')} />
  return fill.faults.length > 0 ? again(page) : show(page)
}
pages.get(
  '/events/keep/:announced/after/how',
  'event:keep',
  ofEvent(async (ask: One, of) => {
    const { tx, language, query } = ask
    if (query.get('as') !== 'csv') return howPage(ask, of, fresh(language))
    const figures = await figuresOf(tx, of.id)
    if (figures === null) return missing
    const t = say(keepWords, language)
    const lines = figureLines(language, publicFigures(figures))
    return csvFile(
      t.file,
      [t.what, t.count],
      lines.map(([text, count]) => [text, sayCount(language, count)]),
    )
  }),
)
pages.post(
  '/events/keep/:announced/after/how',
  'event:keep',
  ofEvent(async (ask: One, of) => {
    const read = readHow(ask.form)
    const outcome = 'faults' in read ? read : await typeFeedback(ask.tx, ask.actor, of.id, read.feedback)
    if ('faults' in outcome) return howPage(ask, of, askedAgain(ask.language, ask.form, outcome.faults))
    return goTo(`/events/keep/${of.id}/after/how?done`)
  }),
)

pages.get('/events/keep/overdue', 'event:keep', async ({ tx, actor, view }) =>
  show(<OverduePage view={view} all={await overdueActions(tx, actor.today)} />),
)
