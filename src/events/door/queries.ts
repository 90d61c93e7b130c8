import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Tx } from '../../platform/database/connect.ts'
import { toPayAtDoor } from '../money/queries.ts'
import { ticketAtDoor, ticketCodes, type AtDoor, type TicketCode } from './model.ts'
import { codeOf, wordsIn } from './rules.ts'

/** What a booker's own page shows, by the link in their message: nothing until the places are booked. */
export const ticketsByLink = async (tx: Tx, token: string): Promise<TicketCode[]> => {
  const { rows } = await sql<{ all: unknown }>`select app.tickets_by_link(${token}) as all`.execute(tx)
  return ticketCodes.parse(rows[0]?.all ?? [])
}

/** Small letters without accents. */
export const plainly = (text: RawBuilder<unknown>) =>
  sql`regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g')`

/** More than anybody reads on a telephone; a search is narrowed by another letter. */
export const mostShown = 20

const byName = sql`b.state in ('booked', 'unconfirmed') desc, b.name collate "en-x-icu", b.id`
const bookings = async (
  tx: Tx,
  event: string,
  which: RawBuilder<unknown>,
  order = byName,
): Promise<AtDoor[]> => {
  const { rows } = await sql<{
    id: string
    name: string
    state: string
    walk_in: boolean
    toPay: number
    tickets: unknown
  }>`
    select b.id, b.name, b.state, b.walk_in, ${toPayAtDoor} as "toPay", coalesce((select json_agg(json_build_object('id', t.id, 'badge', t.badge, 'code', t.code,
        'kind', json_build_object('en', k.name_en, 'cy', k.name_cy), 'came', t.came_at, 'by', p.name) order by k.place, t.id)
      from tickets t join ticket_kinds k on k.id = t.kind_id left join persons p on p.id = t.came_by where t.booking_id = b.id), '[]') as tickets
    from bookings b where b.event_id = ${event} and b.state <> 'held' and ${which}
    order by ${order} limit ${mostShown}`.execute(tx)
  return rows.map(({ id, name, state, walk_in, toPay, tickets }) => ({
    id,
    toPay,
    name,
    state,
    walkIn: walk_in,
    tickets: z.array(ticketAtDoor).parse(tickets),
  }))
}

/** Of bookings `b`: whose name or badge holds every word that was typed, or whose ticket's code begins with it. */
export const isCalled = (typed: string): RawBuilder<unknown> => {
  const asked = wordsIn(typed)
  if (asked.length === 0) return sql`true`
  const ticket = sql`select from tickets t where t.booking_id = b.id`
  const called = plainly(
    sql`b.name || ' ' || coalesce((select string_agg(t.badge, ' ') from tickets t where t.booking_id = b.id), '')`,
  )
  const named = sql.join(
    asked.map((word) => sql`position(${word} in ${called}) > 0`),
    sql` and `,
  )
  const start = asked.join('').replaceAll('-', '')
  const coded =
    start.length >= 3 && start.length <= 8
      ? sql`exists (${ticket} and starts_with(t.code, ${start}))`
      : sql`false`
  return sql`((${named}) or ${coded})`
}
export const searchedAtDoor = (tx: Tx, event: string, typed: string): Promise<AtDoor[]> =>
  wordsIn(typed).length === 0 ? Promise.resolve([]) : bookings(tx, event, isCalled(typed))
export const bookingAtDoor = async (tx: Tx, event: string, id: string): Promise<AtDoor | undefined> =>
  id === '' ? undefined : (await bookings(tx, event, sql`b.id = ${id}`))[0]
/** Whoever came last, newest first: somebody pressed the wrong name a minute ago. */
export const cameLast = (tx: Tx, event: string): Promise<AtDoor[]> =>
  bookings(
    tx,
    event,
    sql`b.id in (select t.booking_id from tickets t join bookings o on o.id = t.booking_id where o.event_id = ${event} and t.came_at is not null
      group by t.booking_id order by max(t.came_at) desc limit 5)`,
    sql`(select max(t.came_at) from tickets t where t.booking_id = b.id) desc, b.id desc`,
  )

/** The ticket of this event with this code. */
export const ticketByCode = async (
  tx: Tx,
  event: string,
  typed: string,
): Promise<{ ticket: string; booking: string; state: string } | undefined> =>
  tx
    .selectFrom('tickets as t')
    .innerJoin('bookings as b', 'b.id', 't.booking_id')
    .select(['t.id as ticket', 'b.id as booking', 'b.state'])
    .where('b.event_id', '=', event)
    .where('t.code', '=', codeOf(typed))
    .executeTakeFirst()

export type Numbers = { readonly came: number; readonly booked: number; readonly waiting: number }
export const numbersOf = async (tx: Tx, event: string): Promise<Numbers> => {
  const { rows } = await sql<Numbers>`
    select count(*) filter (where t.came_at is not null)::int as came, count(*)::int as booked,
      (select c.waiting from event_counts c where c.event_id = ${event}) as waiting
    from bookings b join tickets t on t.booking_id = b.id where b.event_id = ${event} and b.state = 'booked'`.execute(
    tx,
  )
  return rows[0] ?? { came: 0, booked: 0, waiting: 0 }
}
