import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { window, type ListAsking } from '../../platform/list/asking.ts'
import { open } from '../../vault/door.ts'
import { whatIn, whatOut, type What } from './model.ts'
import type { PriceRow } from './pricing.ts'
import type { Billed, Moved, Owed, Sold } from './rules.ts'

export type SoldKind = {
  readonly id: string
  readonly en: string
  readonly cy: string
  readonly tickets: number
  readonly pence: number
}
export type Ledger = {
  readonly sold: readonly Sold[]
  readonly kinds: readonly SoldKind[]
  readonly billed: readonly Billed[]
  readonly moved: readonly Moved[]
  readonly owed: readonly Owed[]
}
const number = z.number()
const whole = z.object({
  sold: z.array(z.object({ booking: z.string(), kind: z.string(), tickets: number, pence: number })),
  kinds: z.array(
    z.object({ id: z.string(), en: z.string(), cy: z.string(), tickets: number, pence: number }),
  ),
  billed: z.array(z.object({ pence: number })),
  moved: z.array(
    z.object({
      side: z.enum(['in', 'out']),
      what: z.enum([...whatIn, ...whatOut]),
      booking: z.string().nullable(),
      pence: number,
    }),
  ),
  owed: z.array(z.object({ pence: number, paid: z.boolean() })),
})
/** All of an event's money, in one question and so in one snapshot. What is called off sold nothing. */
export const ledgerOf = async (tx: Tx, event: string): Promise<Ledger> => {
  const { rows } = await sql<{ one: unknown }>`
    with sold as (select b.id as booking, n.kind_id as kind, n.tickets, n.pence from bookings b join event_pages e on e.id = b.event_id
        join booking_kinds n on n.booking_id = b.id where b.event_id = ${event} and b.state = 'booked' and e.state <> 'called-off'),
      kinds as (select k.id, k.name_en as en, k.name_cy as cy, coalesce(sum(s.tickets), 0)::int as tickets,
          coalesce(sum(s.tickets * s.pence), 0)::int as pence, k.place
        from ticket_kinds k left join sold s on s.kind = k.id where k.event_id = ${event} group by k.id)
    select json_build_object(
      'sold', coalesce((select json_agg(s) from sold s), '[]'),
      'kinds', coalesce((select json_agg(k order by k.place, k.id) from kinds k), '[]'),
      'billed', coalesce((select json_agg(json_build_object('pence', i.pence)) from invoices i where i.event_id = ${event}), '[]'),
      'moved', coalesce((select json_agg(json_build_object('side', m.side, 'what', m.what, 'booking', m.booking_id, 'pence', m.pence))
        from event_money m where m.event_id = ${event} and m.struck_on is null), '[]'),
      'owed', coalesce((select json_agg(json_build_object('pence', p.fee + p.expenses, 'paid', p.paid_on is not null))
        from event_speakers p where p.event_id = ${event} and p.gone_on is null and p.state = 'confirmed'), '[]')) as one`.execute(
    tx,
  )
  return whole.parse(rows[0]?.one)
}

export type BookingMoney = {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly language: 'en' | 'cy'
  readonly tickets: string
  readonly tickets_cy: string
  readonly due: number
  readonly paid: number
  readonly way: 'invoice' | 'door' | null
  /** The number of the invoice that stands; none when there is none, or it was credited. */
  readonly number: number | null
}
/** One booking's, and whether whoever makes invoices has said who we are. */
export type OneBooking = BookingMoney & {
  readonly ready: boolean
  /** What its tickets cost, kind by kind; not what is free. */
  readonly prices: readonly PriceRow[]
}
const bookingMoney = (event: string) => sql`
  select b.id, b.name, b.state, b.language, b.stands, d.tickets, d.tickets_cy, p.way, i.number,
    case when b.state = 'booked' and e.state <> 'called-off' then d.due else 0 end as due, coalesce(m.paid, 0)::int as paid
  from bookings b join event_pages e on e.id = b.event_id left join booking_payers p on p.booking_id = b.id
    cross join lateral (select coalesce(sum(n.tickets * n.pence), 0)::int as due, coalesce(string_agg(n.tickets || ' × ' || k.name_en, ', ' order by k.place, k.id), '') as tickets,
        coalesce(string_agg(n.tickets || ' × ' || k.name_cy, ', ' order by k.place, k.id), '') as tickets_cy
      from booking_kinds n join ticket_kinds k on k.id = n.kind_id where n.booking_id = b.id) d
    left join lateral (select sum(case o.side when 'in' then o.pence else -o.pence end) as paid from event_money o
      where o.booking_id = b.id and o.struck_on is null) m on true
    left join lateral (select v.number from invoices v where v.booking_id = b.id and v.credits is null
      and app.invoice_left(v) > 0 limit 1) i on true
  where b.event_id = ${event} and b.state in ('booked', 'cancelled')
    and ((b.state = 'booked' and d.due > 0) or coalesce(m.paid, 0) <> 0 or exists (select from invoices v where v.booking_id = b.id))`

export const bookingSorts = ['name', 'due', 'left'] as const
/** Bookings that cost something, or for which money came or an invoice stands. `filters.left` 'yes': only where something is open. */
export const listBookingMoney = async (tx: Tx, event: string, asking: ListAsking) => {
  const { limit, offset } = window(asking)
  const by = { due: sql`due`, left: sql`due - paid` }[asking.sort] ?? sql`name collate "und-x-icu"`
  const order = sql`${by} ${asking.descending ? sql`desc` : sql`asc`}, stands`
  const found = sql`select * from (${bookingMoney(event)}) all_of
    where (${asking.words} = '' or position(lower(${asking.words}) in lower(name)) > 0 or number::text = ${asking.words})
      and (${asking.filters['left'] ?? ''} <> 'yes' or due <> paid)`
  const { rows } =
    await sql<BookingMoney>`${found} order by ${order} limit ${limit} offset ${offset}`.execute(tx)
  const { rows: counted } = await sql<{
    n: number
  }>`select count(*)::int as n from (select from (${found}) f limit 1001) c`.execute(tx)
  return { rows, total: counted[0]?.n ?? 0 }
}
/** One booking's money, whatever it stands at; undefined when there is no such booking of this event. */
export const oneBookingMoney = async (
  tx: Tx,
  event: string,
  booking: string,
): Promise<OneBooking | undefined> => {
  const { rows } =
    await sql<OneBooking>`select b.id, b.name, b.state, b.language, d.tickets, d.tickets_cy, p.way,
      case when b.state = 'booked' and e.state <> 'called-off' then d.due else 0 end as due,
      (select coalesce(sum(case o.side when 'in' then o.pence else -o.pence end), 0)::int from event_money o
        where o.booking_id = b.id and o.struck_on is null) as paid,
      (select v.number from invoices v where v.booking_id = b.id and v.credits is null
        and app.invoice_left(v) > 0 limit 1) as number,
      exists (select from invoice_settings s where s.name <> '') as ready,
      (select coalesce(json_agg(json_build_object('kind', k.id, 'en', k.name_en, 'cy', k.name_cy, 'pence', n.pence,
          'most', coalesce(n.agreed, n.pence)) order by k.place, k.id), '[]')
        from booking_kinds n join ticket_kinds k on k.id = n.kind_id
        where n.booking_id = b.id and coalesce(n.agreed, n.pence) > 0) as prices
    from bookings b join event_pages e on e.id = b.event_id left join booking_payers p on p.booking_id = b.id
      cross join lateral (select coalesce(sum(n.tickets * n.pence), 0)::int as due, coalesce(string_agg(n.tickets || ' × ' || k.name_en, ', ' order by k.place, k.id), '') as tickets,
          coalesce(string_agg(n.tickets || ' × ' || k.name_cy, ', ' order by k.place, k.id), '') as tickets_cy
        from booking_kinds n join ticket_kinds k on k.id = n.kind_id where n.booking_id = b.id) d
    where b.event_id = ${event} and b.id = ${booking}`.execute(tx)
  return rows[0]
}
export type LineRow = {
  readonly id: string
  readonly side: 'in' | 'out'
  readonly what: What
  readonly way: 'cash' | 'card' | 'bank'
  readonly pence: number
  readonly said: string
  readonly on_day: Day
  readonly name: string | null
  readonly booking_id: string | null
  readonly struck_on: Day | null
  readonly by_name: string | null
}
export const lineSorts = ['day', 'pence'] as const
/** What came and went; searched by who booked, for the words about a sum are sealed. Throws VaultDown. */
export const listLines = async (tx: Tx, event: string, asking: ListAsking, booking: string | null = null) => {
  const { limit, offset } = window(asking)
  const by = asking.sort === 'pence' ? sql`m.pence` : sql`m.on_day`
  const from = sql`from event_money m left join bookings b on b.id = m.booking_id left join app.who_noted(${event}) w on w.id = m.by_person
    where m.event_id = ${event} and (${booking}::uuid is null or m.booking_id = ${booking}::uuid)
      and (${asking.words} = '' or position(lower(${asking.words}) in lower(coalesce(b.name, ''))) > 0)
      and (${asking.filters['side'] ?? ''} = '' or m.side = ${asking.filters['side'] ?? ''})`
  const { rows } = await sql<
    Omit<LineRow, 'said'>
  >`select m.id, m.side, m.what, m.way, m.pence, m.on_day, b.name, m.booking_id, m.struck_on,
      w.name as by_name
    ${from} order by ${by} ${asking.descending ? sql`desc` : sql`asc`}, m.id limit ${limit} offset ${offset}`.execute(
    tx,
  )
  const texts = await open(tx, [{ table: 'event_money', columns: ['said'], rows: rows.map(({ id }) => id) }])
  const lines: LineRow[] = rows.map((row) => ({
    ...row,
    said: texts.of('event_money', 'said', row.id) ?? '',
  }))
  if (offset === 0 && rows.length < limit) return { rows: lines, total: lines.length }
  const { rows: counted } = await sql<{
    n: number
  }>`select count(*)::int as n from (select ${from} limit 1001) c`.execute(tx)
  return { rows: lines, total: counted[0]?.n ?? 0 }
}
