import { sql } from 'kysely'
import type { HostRow, Tx } from '../../platform/database/connect.ts'
import { inLondon } from '../../platform/words/dates.ts'
import { isAnswer, type Answer } from '../model.ts'
import { answersThis } from '../rules.ts'

export type Promised = {
  readonly id: string
  readonly version: number
  readonly from: string
  readonly name: string
  readonly independence: HostRow['independence']
  readonly written: { readonly en: string; readonly cy: string }
  readonly telephone: string
  readonly hours: { readonly en: string; readonly cy: string }
}
type Row = {
  id: string
  version: number
  from_at: Date
  name: string
  independence: HostRow['independence']
  written_en: string
  written_cy: string
  telephone: string
  hours: string
  hours_cy: string
}

const promised = (row: Row): Promised => ({
  id: row.id,
  version: row.version,
  from: inLondon(row.from_at).day,
  name: row.name,
  independence: row.independence,
  written: { en: row.written_en, cy: row.written_cy },
  telephone: row.telephone,
  hours: { en: row.hours, cy: row.hours_cy },
})

/** What this programme promises now; for anybody. */
export const promiseOf = async (tx: Tx, programme: string): Promise<Promised> => {
  const { rows } = await sql<Row>`select * from app.promise(${programme})`.execute(tx)
  const [row] = rows
  if (row === undefined) throw new Error('a programme without a promise')
  return promised(row)
}

export type Answered = {
  readonly answer: Answer
  readonly on: string
  readonly promise: string
  readonly edition: number
}
/** The newest answer of each of these parties, where the asker may see it. */
export const answersOf = async (
  tx: Tx,
  parties: readonly string[],
): Promise<ReadonlyMap<string, Answered>> => {
  if (parties.length === 0) return new Map()
  const rows = await tx
    .selectFrom('promise_answers')
    .distinctOn('party_id')
    .select(['party_id', 'answer', 'answered_on', 'promise_id', 'edition'])
    .where('party_id', 'in', [...parties])
    .orderBy('party_id')
    .orderBy('id', 'desc')
    .execute()
  return new Map(
    rows.flatMap((row) =>
      isAnswer(row.answer)
        ? [
            [
              row.party_id,
              { answer: row.answer, on: row.answered_on, promise: row.promise_id, edition: row.edition },
            ] as const,
          ]
        : [],
    ),
  )
}

/** What is promised now, when it was not put to this party yet; null when it was. */
export const promiseDue = async (tx: Tx, programme: string, party: string): Promise<Promised | null> => {
  const { rows } = await sql<Row & { promise: string | null; edition: number | null }>`
    select p.*, a.promise_id as promise, a.edition from app.promise(${programme}) p
    left join lateral (select l.promise_id, l.edition from promise_answers l where l.party_id = ${party}
      order by l.id desc limit 1) a on true`.execute(tx)
  const [row] = rows
  if (row === undefined) return null
  const { promise, edition } = row
  const answered = promise === null || edition === null ? undefined : { promise, edition }
  return answersThis(answered, row.id) ? null : promised(row)
}
