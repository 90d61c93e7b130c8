import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import { window, type ListAsking } from '../../platform/list/asking.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Duty, Heard, Step } from './model.ts'

const columns = sql`c.id, p.about, p.author, c.party_id as party, p.has_account as "hasAccount", p.points, c.day, c.at,
  c.at_risk as "atRisk", c.parent_told as told, c.heard_on as "heardOn", c.told_on as "toldOn", c.told_how as "toldHow",
  c.tell_review_on as "reviewOn", c.outcome, c.closed_on as "closedOn", c.version`
const heard = (where: RawBuilder<unknown>, rest: RawBuilder<unknown>): RawBuilder<Heard> =>
  sql<Heard>`select ${columns} from concerns c join app.concern_people() p on p.concern = c.id where ${where} ${rest}`

/** The oldest first. */
export const openConcerns = async (tx: Tx): Promise<Heard[]> =>
  (await heard(sql`c.closed_on is null`, sql`order by c.id limit 500`).execute(tx)).rows

export const concernWith = async (tx: Tx, concern: string): Promise<Heard | undefined> =>
  (await heard(sql`c.id = ${concern}`, sql``).execute(tx)).rows[0]

/** Closed ones, the newest first. `words` are part of a name. Total up to 1,001. */
export const closedConcerns = async (
  tx: Tx,
  asking: ListAsking,
): Promise<{ rows: Heard[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const where = sql`c.closed_on is not null and (p.about ilike ${like} or p.author ilike ${like})`
  const order = asking.sort === 'about' ? sql`p.about collate "en-x-icu"` : sql`c.closed_on`
  const rest = sql`order by ${order} ${asking.descending ? sql`desc` : sql`asc`}, c.id desc limit ${limit} offset ${offset}`
  const { rows } = await heard(where, rest).execute(tx)
  const { rows: counted } = await sql<{ n: number }>`
    select count(*)::int as n from (select from concerns c join app.concern_people() p on p.concern = c.id where ${where} limit 1001) x`.execute(
    tx,
  )
  return { rows, total: counted[0]?.n ?? 0 }
}

export const stepsOf = async (tx: Tx, concern: string): Promise<Step[]> => {
  const { rows } =
    await sql<Step>`select s.id, s.kind, s.done_on as "on", s.by_person = (select app.me()) as mine
    from concern_steps s where s.concern_id = ${concern} order by s.id`.execute(tx)
  return rows
}

/**
 * What the asker has to see to on this day: concerns that nobody read, parents who are to be told, notes opened for
 * them, answers that are due, and for a second approver what waits for their yes or no.
 */
export const duties = async (tx: Tx, today: Day): Promise<Duty[]> => {
  const { rows } = await sql<Duty>`
    select 'hear' as kind, c.id, p.about as name, c.day from concerns c join app.concern_people() p on p.concern = c.id
    where c.heard_on is null
    union all
    select 'tell', c.id, p.about, coalesce(c.tell_review_on, c.day) from concerns c join app.concern_people() p on p.concern = c.id
    where c.heard_on is not null and c.told_on is null and (c.tell_review_on is null or c.tell_review_on <= ${today})
    union all
    select 'tell-opening', o.id, p.about, coalesce(o.review_on, o.answered_on)
    from openings o join opening_tellings t on t.opening_id = o.id join app.opening_people() p on p.opening = o.id
    where o.answer = 'agreed' and t.told_on is null and (o.review_on is null or o.review_on <= ${today})
    union all
    select 'read-opening', o.id, p.about, o.answered_on from openings o join app.opening_people() p on p.opening = o.id
    where o.asked_by = (select app.me()) and o.until_at > now() and o.ended_at is null
    union all
    select 'tell-request', r.id, r.who_asks, r.tell_review_on from outside_requests r
    where r.told_from is null and r.closed_how is distinct from 'mistake' and r.tell_review_on <= ${today}
    union all
    select 'answer-request', r.id, r.who_asks, coalesce(r.extended_on, r.due_on) from outside_requests r
    where r.closed_on is null and r.replied_on is null and coalesce(r.extended_on, r.due_on) <= ${today}::date + 7
    union all
    select 'agree', o.id, p.about, o.asked_on from openings o join app.opening_people() p on p.opening = o.id
    where o.answer is null and o.asked_by <> (select app.me()) and o.programme_id = (select app.programme_as('approver'))
      and o.concern_id <> all ((select app.concerns_not_to_answer())::uuid[])
    order by 4, 2 limit 500`.execute(tx)
  return rows
}
