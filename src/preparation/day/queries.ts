import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { open } from '../../vault/door.ts'
import type { Part, Parts, Question, Typed } from './model.ts'
import { mostQuestions } from './rules.ts'

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Row = Omit<Part, 'body'>
const opened = async (tx: Tx, rows: readonly Row[]): Promise<Parts> => {
  const texts = await open(tx, [{ table: 'day_parts', columns: ['body'], rows: rows.map(({ id }) => id) }])
  return Object.fromEntries(
    rows.map((row) => [row.part, { ...row, body: texts.of('day_parts', 'body', row.id) }]),
  )
}

/** The newest of each part, for one meeting (null: for none that we know of). Throws VaultDown. */
export const partsOf = async (tx: Tx, party: string, conference: string | null): Promise<Parts> => {
  const { rows } = await sql<Row>`
    select distinct on (part) id, part, choices, day, how, written_by as "writtenBy" from day_parts
    where party_id = ${party} and conference_id is not distinct from ${conference}::uuid order by part, id desc`.execute(
    tx,
  )
  return opened(tx, rows)
}

/** What stood in a form when it was opened, where something newer stands by now; the rest is what stands. Throws VaultDown. */
export const partsSeen = async (
  tx: Tx,
  party: string,
  typed: readonly Typed[],
  now: Parts,
): Promise<Parts> => {
  const older = typed.filter(({ part, seen }) => seen !== (now[part]?.id ?? ''))
  const seen = older.map((one) => one.seen).filter((id) => isId.test(id))
  const { rows } = await sql<Row>`
    select id, part, choices, day, how, written_by as "writtenBy" from day_parts
    where party_id = ${party} and id = any (${seen}::uuid[])`.execute(tx)
  const gone = Object.fromEntries(older.map(({ part }) => [part, undefined]))
  return { ...now, ...gone, ...(await opened(tx, rows)) }
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
