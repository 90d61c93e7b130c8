import { sql } from 'kysely'
import { z } from 'zod'
import { day } from '../../calendar/shape.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { open } from '../../vault/door.ts'
import { lapsed, saids, stoppables, type Lapse, type Stop } from './model.ts'

const stop = z.object({
  id: z.string(),
  party: z.string(),
  support: z.string().nullable(),
  name: z.string(),
  supporter: z.string(),
  what: z.enum(stoppables),
  said: z.enum(saids),
  on: day,
  mendedOn: day.nullable(),
  mendedBy: z.string().nullable(),
  hasWhy: z.boolean(),
})
const lapse = z.object({
  id: z.string(),
  support: z.string(),
  party: z.string(),
  name: z.string(),
  supporter: z.string(),
  supporterId: z.string(),
  said: z.enum(lapsed),
  since: day,
})
const stopFields = sql`s.id, s.party_id as party, s.support_id as support,
  coalesce(nullif(p.name, ''), nullif(p.called, ''), '') as name, coalesce(w.name, '') as supporter, s.what, s.said, s.on_day as "on",
  s.mended_on as "mendedOn", (select m.name from persons m where m.id = s.mended_by) as "mendedBy", s.mended_why is not null as "hasWhy"`
// Who the supporter is, the outside handler does not read.
const stopFrom = sql`stops s join parties p on p.id = s.party_id left join supporters u on u.id = s.supporter_id
  left join persons w on w.id = u.person_id`

/** What was stopped, newest first, a page at a time, and how many there are (up to 1,001); and what is held up now, the oldest first. */
export const rechecked = async (
  tx: Tx,
  asking: ListAsking,
): Promise<{ readonly stops: Stop[]; readonly total: number; readonly lapses: Lapse[] }> => {
  const { limit, offset } = window(asking)
  const { rows } = await sql<{ stops: unknown; total: number; lapses: unknown }>`
    select (select coalesce(json_agg(x), '[]') from (select ${stopFields} from ${stopFrom}
        order by s.id desc limit ${limit} offset ${offset}) x) as stops,
      (select count(*)::int from (select from stops limit ${counted + 1}) c) as total,
      (select coalesce(json_agg(x), '[]') from (select l.id, l.support_id as support, l.party_id as party,
          coalesce(nullif(p.name, ''), nullif(p.called, ''), '') as name, coalesce(w.name, '') as supporter, l.supporter_id as "supporterId", l.said,
          l.since_day as since
        from lapses l join supports o on o.id = l.support_id and o.until_day is null join parties p on p.id = l.party_id left join supporters u on u.id = l.supporter_id left join persons w on w.id = u.person_id
        where l.over_on is null order by l.since_day, l.id limit 200) x) as lapses`.execute(tx)
  const [row] = rows
  return {
    stops: z.array(stop).parse(row?.stops ?? []),
    total: row?.total ?? 0,
    lapses: z.array(lapse).parse(row?.lapses ?? []),
  }
}

export const stopNamed = async (tx: Tx, id: string): Promise<Stop | undefined> => {
  const { rows } = await sql`select ${stopFields} from ${stopFrom} where s.id = ${id}`.execute(tx)
  return rows[0] === undefined ? undefined : stop.parse(rows[0])
}

/** Why it was called an error: what was written then; null while it can't be read. */
export const whyMended = async (tx: Tx, stop: string): Promise<string | null> => {
  const texts = await unlessDown(open(tx, [{ table: 'stops', columns: ['mended_why'], rows: [stop] }]))
  return texts?.of('stops', 'mended_why', stop) ?? null
}

/** The last thing that was stopped for a party and is not called an error. */
export const lastStopOf = async (tx: Tx, party: string, since: Day): Promise<Stop | undefined> => {
  const { rows } = await sql`select ${stopFields} from ${stopFrom}
    where s.party_id = ${party} and s.mended_on is null and s.on_day >= ${since} order by s.id desc limit 1`.execute(
    tx,
  )
  return rows[0] === undefined ? undefined : stop.parse(rows[0])
}
