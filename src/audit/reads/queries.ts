import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { reasons } from './model.ts'
import { whys } from './rules.ts'

const question = z.object({
  id: z.string(),
  week: day,
  person: z.string(),
  name: z.string(),
  role: z.string(),
  why: z.enum(whys),
  reads: z.number(),
  people: z.number(),
  median: z.number().nullable(),
  /** How often the same was asked about them before, and the answer to the last time. */
  before: z.number(),
  said: z.enum(reasons).nullable(),
  /** The answer: its row (the words are sealed), by whom and when. */
  answer: z.string().nullable(),
  reason: z.enum(reasons).nullable(),
  by: z.string().nullable(),
  on: day.nullable(),
})
export type Asked = z.infer<typeof question>
const found = z.object({ week: day.nullable(), questions: z.array(question) })

const questions = sql`
  select q.id, q.week, q.person_id as person, n.name, q.role, q.why, q.reads, q.people, q.median,
    (select count(*) from read_questions e where e.person_id = q.person_id and e.why = q.why and e.week < q.week)::int as before,
    (select w.reason from read_questions e join read_answers w on w.question_id = e.id
      where e.person_id = q.person_id and e.why = q.why and e.week < q.week order by e.week desc limit 1) as said,
    a.id as answer, a.reason, b.name as by, a.day as on
  from read_questions q join names n on n.person = q.person_id
  left join read_answers a on a.question_id = q.id left join names b on b.person = a.by`

/** What is asked, open ones first, then by week: 200 at most. `week` is the newest that was looked through. */
export const readQuestions = async (tx: Tx): Promise<z.infer<typeof found>> => {
  const { rows } = await sql<{ found: unknown }>`
    with names as materialized (select * from app.names_asked_about())
    select jsonb_build_object('week', (select max(week) from read_weeks),
      'questions', coalesce((select jsonb_agg(x order by (x.answer is null) desc, x.week desc, x.id desc)
        from (${questions} order by (a.id is null) desc, q.week desc, q.id desc limit 200) x), '[]')) as found`.execute(
    tx,
  )
  return found.parse(rows[0]?.found)
}

export const oneQuestion = async (tx: Tx, id: string): Promise<Asked | undefined> => {
  const { rows } = await sql<{ found: unknown }>`
    with names as materialized (select * from app.names_asked_about())
    select to_jsonb(x) as found from (${questions} where q.id = ${id}) x`.execute(tx)
  return rows[0] === undefined ? undefined : question.parse(rows[0].found)
}
