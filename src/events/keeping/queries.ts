import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import type { State } from '../model.ts'

export type KeptRow = {
  readonly id: string
  readonly state: State
  readonly title_en: string
  readonly title_cy: string
  readonly day: Day
  readonly places: number
  readonly taken: number
  readonly waiting: number
  /** Who waits to be rung by the asker, whom nobody else reads. */
  readonly toRing: number
}
/** The first is the list's own order: the next event first, then what is over, the last one first. */
export const keptSorts = ['next', 'title', 'day', 'state', 'taken'] as const

/** Everything that an organiser keeps. Total up to 1,001. */
export const eventList = async (
  tx: Tx,
  asking: ListAsking,
  today: Day,
): Promise<{ rows: KeptRow[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const way = sql.raw(asking.descending ? 'desc' : 'asc')
  const orders = {
    next: sql`e.day < ${today}, abs(e.day - ${today}::date)`,
    title: sql`coalesce(nullif(e.title_en, ''), e.title_cy) collate "und-x-icu" ${way}`,
    day: sql`e.day ${way}`,
    state: sql`array_position(array['draft', 'published', 'closed', 'held', 'reported', 'called-off'], e.state) ${way}`,
    taken: sql`c.taken ${way}`,
  }
  const order = orders[keptSorts.find((one) => one === asking.sort) ?? 'next']
  const from = sql`from event_pages e join event_counts c on c.event_id = e.id
    where e.title_en ilike ${like} or e.title_cy ilike ${like} or e.venue ilike ${like}`
  const { rows } = await sql<{ rows: KeptRow[] | null; total: number }>`
    select (select json_agg(x) from (select e.id, e.state, e.title_en, e.title_cy, e.day, e.places, c.taken, c.waiting,
        (select count(*) from booking_meets m join bookings b on b.id = m.booking_id
          where m.event_id = e.id and m.rang_on is null and b.state in ('booked', 'waiting', 'offered')) as "toRing"
      ${from} order by ${order}, e.id limit ${limit} offset ${offset}) x) as rows,
      (select count(*) from (select 1 ${from} limit ${counted + 1}) y) as total`.execute(tx)
  return { rows: rows[0]?.rows ?? [], total: rows[0]?.total ?? 0 }
}
