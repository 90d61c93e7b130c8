import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Opening, Telling } from './model.ts'

const openings = (where: RawBuilder<unknown>): RawBuilder<Opening> => sql<Opening>`
  select o.id, o.concern_id as concern, p.about, p.asker, p.approver, p.author, o.asked_by = (select app.me()) as mine,
    o.asked_on as "askedOn", o.of_whom as "ofWhom", o.from_day as "from", o.until_day as "until", o.tell, o.review_on as "reviewOn",
    o.answer, o.answered_on as "answeredOn", o.until_at as "untilAt", o.ended_at as "endedAt"
  from openings o join app.opening_people() p on p.opening = o.id where ${where} order by o.id desc limit 200`

export const openingsFor = async (tx: Tx, concern: string): Promise<Opening[]> =>
  (await openings(sql`o.concern_id = ${concern}`).execute(tx)).rows

export const openingWith = async (tx: Tx, opening: string): Promise<Opening | undefined> =>
  (await openings(sql`o.id = ${opening}`).execute(tx)).rows[0]

/** What waits for the asker's yes or no, and what they answered before: for a second approver, never what they asked themself. */
export const toAnswer = async (tx: Tx): Promise<Opening[]> =>
  (
    await openings(sql`o.asked_by <> (select app.me()) and o.programme_id = (select app.programme_as('approver'))
      and o.concern_id <> all ((select app.concerns_not_to_answer())::uuid[])
      and (o.answer is null or o.answered_by = (select app.me()))`).execute(tx)
  ).rows

export const tellingOf = async (tx: Tx, opening: string): Promise<Telling | undefined> =>
  tx
    .selectFrom('opening_tellings')
    .select(['told_on as toldOn', 'told_how as how'])
    .where('opening_id', '=', opening)
    .executeTakeFirst()

export type OpenedNote = { readonly id: string; readonly day: Day }
/** The notes of an opening as far as the asker may read them now: none after 72 hours. */
export const openedNotes = async (tx: Tx, opening: string): Promise<OpenedNote[]> => {
  const { rows } =
    await sql<OpenedNote>`select n.id, n.day from opening_notes o join notes n on n.id = o.note_id
    where o.opening_id = ${opening} order by n.day, n.id`.execute(tx)
  return rows
}
