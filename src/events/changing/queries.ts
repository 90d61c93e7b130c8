import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { change, news, type Change, type News } from './model.ts'

/** What changed for whoever bears this link; null when it is no link of a booking. */
export const newsByLink = async (tx: Tx, token: string): Promise<News | null> => {
  const { rows } = await sql<{ one: unknown }>`select app.changes_by_link(${token}) as one`.execute(tx)
  return news.nullable().parse(rows[0]?.one ?? null)
}

/** How many bookings would be written to: those that count or wait, a part of one together with its other part. */
export const bookingsToTell = async (tx: Tx, event: string): Promise<number> => {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from bookings b left join bookings p on p.id = b.part_of
    where b.event_id = ${event} and b.state in ('unconfirmed', 'booked', 'waiting', 'offered')
      and (p.id is null or p.state not in ('unconfirmed', 'booked', 'waiting', 'offered'))`.execute(tx)
  return rows[0]?.n ?? 0
}

export type Told = {
  readonly id: string
  readonly change: Change
  readonly touchedAt: Date
  readonly toldAt: Date | null
  readonly told: number | null
}
/** What changed about an event since it was published, the newest first; what is not told yet stands first. */
export const changesOf = async (tx: Tx, event: string): Promise<Told[]> => {
  const { rows } = await sql<{
    id: string
    one: unknown
    touched: Date
    at: Date | null
    told: number | null
  }>`
    select c.id, jsonb_build_object('was', c.was - 'online', 'now', f.now - 'online', 'link', c.was->'online' <> f.now->'online') as one,
      c.touched_at as touched, c.told_at as at, c.told
    from event_changes c join event_pages e on e.id = c.event_id
      cross join lateral (select coalesce(c.became, app.event_facts(e)) as now) f
    where c.event_id = ${event} and c.was <> f.now order by c.touched_at desc limit 50`.execute(tx)
  return rows.map(({ id, one, touched, at, told }) => ({
    id,
    change: change.parse(one),
    touchedAt: touched,
    toldAt: at,
    told,
  }))
}
