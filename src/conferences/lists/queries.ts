import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import { entriesIn, storedOf, type Stored } from './known.ts'
import { headingsOf } from './mapping.ts'
import { verdicts, type Verdict } from './model.ts'

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

export const entrySorts = ['row', 'reference', 'day'] as const
const isVerdict = (text: string): text is Verdict => verdicts.some((one) => one === text)
const like = (words: string) => `%${words.replaceAll(/[%_\\]/g, (sign) => `\\${sign}`)}%`

/** One page of a list's entries under one heading. `total` comes from the list's counts unless a search narrows it. */
export const listEntries = async (
  tx: Tx,
  list: OneList,
  asking: ListAsking,
  verdict: Verdict,
): Promise<{ rows: Stored[]; total: number }> => {
  const { limit, offset } = window(asking)
  const down = asking.descending
  const found = entriesIn(tx)
    .where('e.list_id', '=', list.id)
    .where('e.verdict', '=', verdict)
    .$if(asking.words !== '', (q) => q.where('e.reference', 'ilike', like(asking.words)))
    .$if(asking.sort === 'reference', (q) =>
      q.orderBy(sql`e.reference collate "en-x-icu"`, down ? 'desc' : 'asc'),
    )
    .$if(asking.sort === 'day', (q) => q.orderBy(sql`e.draft ->> 'day'`, down ? 'desc' : 'asc'))
  const rows = await found
    .orderBy('e.id', down && asking.sort === 'row' ? 'desc' : 'asc')
    .limit(asking.words === '' ? limit : counted + 1)
    .offset(asking.words === '' ? offset : 0)
    .execute()
  const shown = asking.words === '' ? rows : rows.slice(offset, offset + limit)
  return {
    rows: shown.map(storedOf),
    total: asking.words === '' ? Math.min(list.counts[verdict], counted + 1) : rows.length,
  }
}

/** The heading that is shown first: what waits for a person, then what is ready, then what is done. */
export const firstShown = (asked: string, counts: Counts): Verdict => {
  if (isVerdict(asked)) return asked
  const order: readonly Verdict[] = [
    'new',
    'changed',
    'ask',
    'gone',
    'put-right',
    'entered',
    'unchanged',
    'put-aside',
  ]
  return order.find((verdict) => counts[verdict] > 0) ?? 'new'
}

/** One entry of a list, with the family and the conference that it seems to be about. */
export const entryPage = async (tx: Tx, list: string, id: string) => {
  const row = await entriesIn(tx)
    .leftJoin('families as f', 'f.id', 'e.family_id')
    .leftJoin('conferences as c', 'c.id', 'e.conference_id')
    .select([
      'f.reference as family_reference',
      'f.name as family_name',
      'c.kind as known_kind',
      'c.day as known_day',
      'c.starts_at as known_time',
      'c.place as known_place',
    ])
    .where('e.list_id', '=', list)
    .where('e.id', '=', id)
    .executeTakeFirst()
  return row === undefined
    ? undefined
    : {
        entry: storedOf(row),
        known: {
          reference: row.family_reference,
          name: row.family_name,
          kind: row.known_kind,
          day: row.known_day,
          startsAt: row.known_time,
          place: row.known_place,
        },
      }
}
export type EntryShown = NonNullable<Awaited<ReturnType<typeof entryPage>>>
