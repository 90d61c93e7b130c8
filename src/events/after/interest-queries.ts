import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted as mostCounted, window, type ListAsking } from '../../platform/list/asking.ts'
import { open } from '../../vault/door.ts'
import type { Who } from './model.ts'

export type Interested = {
  readonly id: string
  readonly event: string
  readonly title_en: string
  readonly title_cy: string
  readonly name: string
  readonly name_cy: string
  readonly who: Who
  readonly said_on: Day
  readonly followed_on: Day | null
  readonly contact: boolean
}
export const interestSorts = ['newest', 'authority'] as const
/** Who would like the programme where they live. `event` null: said at any event. */
export const interestOf = async (
  tx: Tx,
  event: string | null,
  asking: ListAsking,
): Promise<{ rows: Interested[]; total: number }> => {
  const { limit, offset } = window(asking)
  const like = `%${asking.words.replaceAll(/[\\%_]/g, '\\$&')}%`
  const down = sql.raw(asking.descending ? 'desc' : 'asc')
  const open = asking.filters['state'] === 'open'
  const order =
    asking.sort === 'authority' ? sql`a.name collate "und-x-icu" ${down}, i.id` : sql`i.id ${down}`
  const { rows } = await sql<Interested & { total: number }>`
    select i.id, i.event_id as event, e.title_en, e.title_cy, a.name, coalesce(a.name_cy, a.name) as name_cy, i.who, i.said_on, i.followed_on,
      i.contact is not null as contact, count(*) over ()::int as total
    from event_interest i join authorities a on a.gss = i.gss join event_pages e on e.id = i.event_id
    where (${event}::uuid is null or i.event_id = ${event}) and (not ${open} or i.followed_on is null)
      and (${asking.words} = '' or a.name ilike ${like} or a.name_cy ilike ${like} or e.title_en ilike ${like} or e.title_cy ilike ${like})
    order by ${order} limit ${limit} offset ${offset}`.execute(tx)
  return { rows, total: Math.min(rows[0]?.total ?? 0, mostCounted + 1) }
}
export type ByAuthority = {
  readonly name: string
  readonly name_cy: string
  readonly count: number
  readonly parents: number
}
/** By authority, most first. */
export const interestCounts = async (tx: Tx, event: string | null): Promise<ByAuthority[]> => {
  const { rows } = await sql<ByAuthority>`
    select a.name, coalesce(a.name_cy, a.name) as name_cy, count(*)::int as count, (count(*) filter (where i.who in ('parent', 'both')))::int as parents
    from event_interest i join authorities a on a.gss = i.gss where ${event}::uuid is null or i.event_id = ${event}
    group by a.gss order by count(*) desc, a.name collate "und-x-icu" limit 200`.execute(tx)
  return rows
}
export const interestKept = async (tx: Tx, id: string) => {
  const found = await tx
    .selectFrom('event_interest as i')
    .innerJoin('authorities as a', 'a.gss', 'i.gss')
    .select(['i.id', 'i.event_id as event', 'i.who', 'i.language', 'i.said_on', 'i.followed_on', 'i.version'])
    .select(['a.name', 'a.name_cy'])
    .where('i.id', '=', id)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const texts = await open(tx, [{ table: 'event_interest', columns: ['contact', 'note'], rows: [id] }])
  return {
    ...found,
    contact: texts.of('event_interest', 'contact', id) ?? '',
    note: texts.of('event_interest', 'note', id) ?? '',
  }
}
export type InterestKept = NonNullable<Awaited<ReturnType<typeof interestKept>>>
