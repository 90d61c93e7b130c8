import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'
import type { Counts, OneList } from './lists-queries.ts'
import { verdicts, type Verdict } from './model.ts'
import { entriesIn, storedOf, type Stored } from './stored.ts'

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
