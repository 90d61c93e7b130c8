import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import type { Part, Parts, Question } from './model.ts'
import { mostQuestions } from './rules.ts'

/** The newest of each part, for one meeting (null: for none that we know of). Throws VaultDown. */
export const partsOf = async (tx: Tx, party: string, conference: string | null): Promise<Parts> => {
  const { rows } = await sql<Omit<Part, 'body'>>`
    select distinct on (part) id, part, choices, day, how, written_by as "writtenBy" from day_parts
    where party_id = ${party} and conference_id is not distinct from ${conference}::uuid order by part, id desc`.execute(
    tx,
  )
  const texts = await open(tx, [{ table: 'day_parts', columns: ['body'], rows: rows.map(({ id }) => id) }])
  return Object.fromEntries(
    rows.map((row) => [row.part, { ...row, body: texts.of('day_parts', 'body', row.id) }]),
  )
}

/** The questions that a parent wants to ask, in the order in which they were written. Throws VaultDown. */
export const questionsOf = async (tx: Tx, party: string): Promise<Question[]> => {
  const rows = await tx
    .selectFrom('own_questions')
    .select(['id', 'asked_on as askedOn', 'version'])
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .limit(mostQuestions)
    .execute()
  const ids = rows.map(({ id }) => id)
  const texts = await open(tx, [{ table: 'own_questions', columns: ['question', 'answer'], rows: ids }])
  return rows.map((row) => ({
    ...row,
    question: texts.of('own_questions', 'question', row.id),
    answer: texts.of('own_questions', 'answer', row.id),
  }))
}
