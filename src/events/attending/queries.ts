import { sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import type { Language } from '../../platform/words/words.ts'
import { isCalled } from '../door/queries.ts'
import type { Counts } from './rules.ts'

export const bookingSorts = ['order', 'name', 'tickets', 'state'] as const
export const stands = ['booked', 'unconfirmed', 'waiting', 'offered', 'over'] as const

export type BookingRow = {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly walkIn: boolean
  readonly beyond: boolean
  readonly tickets: number
  readonly kinds: string
  readonly came: number
  readonly needs: boolean
  readonly onDay: Day
  readonly before: number | null
}

const order = (asking: ListAsking) => {
  const columns: Record<string, string> = {
    order: 'b.stands',
    name: 'b.name collate "en-x-icu"',
    tickets: 'tickets',
    state: 'b.state',
  }
  return sql.raw(`${columns[asking.sort] ?? 'b.stands'} ${asking.descending ? 'desc' : 'asc'}, b.stands asc`)
}
const named = (language: Language) =>
  language === 'cy' ? sql`coalesce(nullif(k.name_cy, ''), k.name_en)` : sql`k.name_en`
const columnsOf = (language: Language) => sql`
  b.id, b.name, b.state, b.walk_in as "walkIn", b.beyond, b.needs is not null as needs, b.on_day as "onDay",
  coalesce((select sum(n.tickets)::int from booking_kinds n where n.booking_id = b.id), 0) as tickets,
  coalesce((select string_agg(n.tickets || ' × ' || ${named(language)}, ', ' order by k.place) from booking_kinds n
    join ticket_kinds k on k.id = n.kind_id where n.booking_id = b.id), '') as kinds,
  (select count(t.came_at)::int from tickets t where t.booking_id = b.id) as came,
  case when b.state = 'waiting' then (select count(*)::int from bookings o where o.event_id = b.event_id and o.state = 'waiting'
    and o.stands < b.stands) end as before`

/** Everybody who booked, waits or did; those whose booking is over only when asked for. */
export const bookingList = async (
  tx: Tx,
  event: string,
  asking: ListAsking,
  language: Language,
): Promise<{ rows: BookingRow[]; total: number }> => {
  const { limit, offset } = window(asking)
  const [state, kind] = [asking.filters['state'] ?? '', asking.filters['kind'] ?? '']
  const stated =
    state === 'over'
      ? sql`b.state in ('cancelled', 'lapsed') and b.name <> ''`
      : stands.some((one) => one === state)
        ? sql`b.state = ${state}`
        : sql`b.state in ('booked', 'unconfirmed', 'waiting', 'offered')`
  const ofKind = z.uuid().safeParse(kind).success
    ? sql`exists (select from booking_kinds n where n.booking_id = b.id and n.kind_id = ${kind})`
    : sql`true`
  const from = sql`from bookings b where b.event_id = ${event} and ${stated} and ${ofKind} and ${isCalled(asking.words)}`
  const { rows } = await sql<BookingRow>`
    select ${columnsOf(language)} ${from} order by ${order(asking)} limit ${limit} offset ${offset}`.execute(
    tx,
  )
  const many = await sql<{ total: number }>`
    select count(*)::int as total from (select 1 ${from} limit ${counted + 1}) x`.execute(tx)
  return { rows, total: many.rows[0]?.total ?? 0 }
}

export type BookingOne = BookingRow & {
  readonly partOf: string | null
  readonly hasTelephone: boolean
  readonly hasEmail: boolean
  readonly at: Date
  readonly until: Date | null
  readonly language: Language
  readonly together: boolean
  readonly passed: number
}
export const bookingOne = async (
  tx: Tx,
  event: string,
  id: string,
  language: Language,
): Promise<BookingOne | undefined> => {
  const { rows } = await sql<BookingOne>`
    select ${columnsOf(language)}, b.part_of as "partOf", w.telephone is not null as "hasTelephone", w.email is not null as "hasEmail", b.at,
      b.held_until as until, b.language, b.together, b.passed
    from bookings b join bookings w on w.id = coalesce(b.part_of, b.id)
    where b.event_id = ${event} and b.id = ${id} and b.state <> 'held'`.execute(tx)
  return rows[0]
}

export const ticketsOf = (tx: Tx, booking: string) =>
  tx
    .selectFrom('tickets as t')
    .innerJoin('ticket_kinds as k', 'k.id', 't.kind_id')
    .select(['t.id', 't.badge', 't.code', 't.came_at', 't.version', 'k.name_en', 'k.name_cy'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('door_marks as m')
          .leftJoin('persons as p', 'p.id', 'm.by_person')
          .select(['m.id', 'm.came', 'm.how', 'm.at', 'p.name as by'])
          .whereRef('m.ticket_id', '=', 't.id')
          .orderBy('m.id'),
      ).as('marks'),
    )
    .where('t.booking_id', '=', booking)
    .orderBy('k.place')
    .orderBy('t.id')
    .execute()
export type TicketRow = Awaited<ReturnType<typeof ticketsOf>>[number]

/** What happened at the door with these tickets, oldest first. */
export const marksOn = (tickets: readonly TicketRow[]) =>
  tickets
    .flatMap(({ code, marks }) => marks.map((mark) => ({ ...mark, at: new Date(mark.at), code })))
    .sort((one, other) => one.at.getTime() - other.at.getTime())
export type MarkRow = ReturnType<typeof marksOn>[number]

/** What was done against the rule, and by whom; the reason itself is sealed. */
export const overridesOf = (tx: Tx, event: string, booking?: string) =>
  tx
    .selectFrom('overrides as o')
    .innerJoin('bookings as b', 'b.id', 'o.booking_id')
    .leftJoin('persons as p', 'p.id', 'o.by_person')
    .select(['o.id', 'o.kind', 'o.tickets', 'o.at', 'o.booking_id', 'b.name', 'p.name as by'])
    .where('o.event_id', '=', event)
    .$if(booking !== undefined, (query) => query.where('o.booking_id', '=', booking ?? ''))
    .orderBy('o.id')
    .execute()
export type OverrideRow = Awaited<ReturnType<typeof overridesOf>>[number]

export type StandCount = { readonly state: string; readonly bookings: number; readonly tickets: number }
/** How many bookings and tickets stand how. */
export const standsOf = async (tx: Tx, event: string): Promise<StandCount[]> => {
  const { rows } = await sql<StandCount>`
    select b.state, count(distinct b.id)::int as bookings, sum(n.tickets)::int as tickets
    from bookings b join booking_kinds n on n.booking_id = b.id where b.event_id = ${event} group by b.state`.execute(
    tx,
  )
  return rows
}

/** Bookings that asked for something, and for how many people. */
export const withNeeds = async (tx: Tx, event: string): Promise<{ id: string; tickets: number }[]> => {
  const { rows } = await sql<{ id: string; tickets: number }>`
    select b.id, (select sum(n.tickets)::int from booking_kinds n where n.booking_id = b.id) as tickets from bookings b
    where b.event_id = ${event} and b.state = 'booked' and b.needs is not null order by b.stands limit 2000`.execute(
    tx,
  )
  return rows
}

/** Who waits, in the order in which they came. */
export const lineOf = async (tx: Tx, event: string, language: Language) => {
  const { rows } = await sql<BookingRow & { together: boolean; passed: number }>`
    select ${columnsOf(language)}, b.together, b.passed from bookings b where b.event_id = ${event} and b.state = 'waiting'
    order by b.stands limit 1000`.execute(tx)
  return rows
}
export const orderOf = async (tx: Tx, booking: string): Promise<ReadonlyMap<string, number>> => {
  const rows = await tx
    .selectFrom('booking_kinds')
    .select(['kind_id', 'tickets'])
    .where('booking_id', '=', booking)
    .orderBy('kind_id')
    .execute()
  return new Map(rows.map(({ kind_id, tickets }) => [kind_id, tickets]))
}

/** How many tickets of each kind were booked before the door, and how many came: kind by kind, counted as in the report. */
export const mixCounts = async (tx: Tx, event: string): Promise<Counts[]> => {
  const { rows } = await sql<{ en: string; cy: string; professional: boolean; booked: number; came: number }>`
    select k.name_en as en, k.name_cy as cy, k.kind = 'professional' as professional, count(t.id) filter (where not b.walk_in)::int as booked, count(t.came_at)::int as came
    from ticket_kinds k left join (tickets t join bookings b on b.id = t.booking_id and b.state = 'booked') on t.kind_id = k.id
    where k.event_id = ${event} group by k.id order by k.place, k.id`.execute(tx)
  return rows.map(({ en, cy, ...counts }) => ({ ...counts, name: { en, cy } }))
}
/** Who came with a ticket that is deleted by now: a part of the report's sum, of no kind. */
export const cameBefore = async (tx: Tx, event: string): Promise<number> =>
  (await tx.selectFrom('event_counts').select('came_before').where('event_id', '=', event).executeTakeFirst())
    ?.came_before ?? 0
