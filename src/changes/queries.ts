import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { answers, type Published } from './model.ts'

type Row = {
  id: string
  said_en: string
  said_cy: string
  asked_name: string
  asked_role: string
  asked_of: string
  asked_on: Day
  answer_by: Day
  answer: string | null
  answer_en: string
  answer_cy: string
  answered_by: string
  answered_on: Day | null
}
const answer = z.enum(answers).nullable()
const published = (row: Row): Published => ({
  id: row.id,
  said: { en: row.said_en, cy: row.said_cy },
  askedName: row.asked_name,
  askedRole: row.asked_role,
  askedOf: row.asked_of,
  askedOn: row.asked_on,
  answerBy: row.answer_by,
  answer: answer.parse(row.answer),
  answerText: { en: row.answer_en, cy: row.answer_cy },
  answeredBy: row.answered_by,
  answeredOn: row.answered_on,
})

/** What everybody may read, the newest first. */
export const youSaid = async (tx: Tx, programme: string): Promise<Published[]> =>
  (await sql<Row>`select * from app.you_said(${programme})`.execute(tx)).rows.map(published)

/** For those who ask: the version too, and whether it was taken back. */
export type Kept = Published & { readonly version: number; readonly withdrawn: boolean }
const kept = (tx: Tx) =>
  tx
    .selectFrom('change_asks')
    .select(['id', 'said_en', 'said_cy', 'asked_name', 'asked_role', 'asked_of', 'asked_on', 'answer_by'])
    .select(['answer', 'answer_en', 'answer_cy', 'answered_by', 'answered_on', 'version', 'withdrawn_at'])
const asKept = (row: Row & { version: number; withdrawn_at: Date | null }): Kept => ({
  ...published(row),
  version: row.version,
  withdrawn: row.withdrawn_at !== null,
})
export const asksOf = async (tx: Tx): Promise<Kept[]> =>
  (await kept(tx).orderBy('id', 'desc').limit(200).execute()).map(asKept)
export const askOf = async (tx: Tx, id: string): Promise<Kept | undefined> => {
  const row = await kept(tx).where('id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : asKept(row)
}

/** How many answered in these months, as far as it matters: 0, 5 or 10 "or more". */
export const heardIn = async (
  tx: Tx,
  { gss, fromMonth, untilMonth }: { gss: string; fromMonth: Day; untilMonth: Day },
): Promise<number> => {
  const { rows } = await sql<{ heard: number }>`
    select app.heard_in(${gss}, ${fromMonth}, ${untilMonth}) as heard`.execute(tx)
  return rows[0]?.heard ?? 0
}
