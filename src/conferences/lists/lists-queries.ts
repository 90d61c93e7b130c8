import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import { headingsOf } from './mapping.ts'
import type { Verdict } from './model.ts'

export type Counts = Readonly<Record<Verdict, number>>
/** Counted from the entries that the asker may see: what is sealed stands in no count. */
const counts = () => sql<Partial<Record<string, number>> | null>`(
  select jsonb_object_agg(verdict, n) from (
    select e.verdict, count(*) as n from list_entries e where e.list_id = l.id group by e.verdict) c)`
const countsOf = (stored: Partial<Record<string, number>> | null): Counts => {
  const one = (verdict: Verdict) => stored?.[verdict] ?? 0
  return {
    new: one('new'),
    changed: one('changed'),
    unchanged: one('unchanged'),
    ask: one('ask'),
    gone: one('gone'),
    'put-right': one('put-right'),
    entered: one('entered'),
    'put-aside': one('put-aside'),
  }
}

export const sorts = ['day', 'council'] as const

/** The lists that came in, the newest first. */
export const listLists = async (tx: Tx, asking: ListAsking) => {
  const { limit, offset } = window(asking)
  const rows = await tx
    .selectFrom('lists as l')
    .innerJoin('authorities as a', 'a.gss', 'l.gss')
    .select(['l.id', 'l.on_day', 'l.state', 'l.gss', 'a.name', 'a.name_cy', counts().as('counts')])
    .$if(asking.sort === 'council', (q) =>
      q.orderBy(sql`a.name collate "en-x-icu"`, asking.descending ? 'desc' : 'asc'),
    )
    .orderBy('l.id', asking.sort === 'day' && !asking.descending ? 'asc' : 'desc')
    .limit(limit)
    .offset(offset)
    .execute()
  const total =
    asking.csv || (offset === 0 && rows.length < limit)
      ? rows.length
      : (
          await tx
            .selectFrom(
              tx
                .selectFrom('lists')
                .select('id')
                .limit(counted + 1)
                .as('some'),
            )
            .select((eb) => eb.fn.countAll<number>().as('n'))
            .executeTakeFirstOrThrow()
        ).n
  return { rows: rows.map((row) => ({ ...row, counts: countsOf(row.counts) })), total }
}
export type ListedList = Awaited<ReturnType<typeof listLists>>['rows'][number]

/** One list with its counts; undefined when the asker may not see it, or there is none. */
export const listOf = async (tx: Tx, id: string) => {
  const row = await tx
    .selectFrom('lists as l')
    .innerJoin('authorities as a', 'a.gss', 'l.gss')
    .leftJoin('persons as p', 'p.id', 'l.by_person')
    .select([
      'l.id',
      'l.gss',
      'l.on_day',
      'l.state',
      'l.rows',
      'l.done',
      'l.dropped_columns',
      'l.headings',
      'l.confirmed',
      'a.name',
      'a.name_cy',
      'p.name as by',
      counts().as('counts'),
    ])
    .where('l.id', '=', id)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : { ...row, headings: headingsOf(row.headings), counts: countsOf(row.counts) }
}
export type OneList = NonNullable<Awaited<ReturnType<typeof listOf>>>
