import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Year } from './model.ts'

export type Series = {
  readonly id: string
  readonly name_en: string
  readonly name_cy: string
  readonly version: number
  readonly events: number
}
/** Every series of the programme, by name. */
export const seriesKept = async (tx: Tx): Promise<Series[]> =>
  (
    await sql<Series>`
    select s.id, s.name_en, s.name_cy, s.version, (select count(*) from event_pages e where e.series_id = s.id) as events
    from event_series s order by lower(coalesce(nullif(s.name_en, ''), s.name_cy)) collate "C", s.id`.execute(
      tx,
    )
  ).rows
export const seriesById = async (tx: Tx, id: string): Promise<Series | undefined> =>
  (await seriesKept(tx)).find((one) => one.id === id)

/** One year after another, the newest first. `taken`: places that are booked or offered; `came`: tickets that were checked in. */
export const yearsOf = async (tx: Tx, series: string): Promise<Year[]> =>
  (
    await sql<Year>`
    select e.id, e.state, e.title_en, e.title_cy, e.day, e.venue, e.places, c.taken, c.waiting,
      c.came_before + (select count(*)::int from tickets t join bookings b on b.id = t.booking_id
        where b.event_id = e.id and t.came_at is not null) as came,
      (select count(*)::int from event_sessions s where s.event_id = e.id and s.gone_on is null and s.kind <> 'break') as sessions
    from event_pages e join event_counts c on c.event_id = e.id where e.series_id = ${series} order by e.day desc, e.id`.execute(
      tx,
    )
  ).rows
