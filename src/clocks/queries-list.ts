import { sql } from 'kysely'
import type { Tx } from '../platform/database/connect.ts'
import { timetable } from './timetable.ts'
import { counted, window, type ListAsking } from '../platform/list/asking.ts'

export const sorts = ['left', 'family', 'rule', 'council'] as const
export const filters = ['kind'] as const

const narrowed = (tx: Tx, { words, filters: chosen }: ListAsking) => {
  const kind = chosen['kind'] ?? ''
  const rules = timetable.filter((rule) => rule.kind === kind).map(({ id }) => id)
  return tx
    .selectFrom('clocks as k')
    .innerJoin('families as f', 'f.id', 'k.family_id')
    .innerJoin('authorities as a', 'a.gss', 'f.gss')
    .where('k.closed_on', 'is', null)
    .$if(kind !== '', (q) => q.where('k.rule', 'in', rules.length === 0 ? [''] : rules))
    .$if(words !== '', (q) =>
      q.where('f.reference', 'ilike', `%${words.replaceAll(/[%_\\]/g, (sign) => `\\${sign}`)}%`),
    )
}

const orders = {
  left: sql`k.hold_by`,
  family: sql`f.reference collate "en-x-icu"`,
  rule: sql`k.rule`,
  council: sql`a.name collate "en-x-icu"`,
} as const
const isSort = (text: string): text is keyof typeof orders => text in orders

/** The open clocks by time left, and how many there are: counted to 1,001. */
export const listClocks = async (tx: Tx, asking: ListAsking) => {
  const { limit, offset } = window(asking)
  const rows = await narrowed(tx, asking)
    .select([
      'k.id',
      'k.rule',
      'k.from_day',
      'k.limit_day',
      'k.hold_by',
      'k.amount',
      'k.conference_id',
      'k.family_id',
    ])
    .select(['f.reference', 'a.name as authority', 'a.name_cy', 'a.nation'])
    .orderBy(orders[isSort(asking.sort) ? asking.sort : 'left'], asking.descending ? 'desc' : 'asc')
    .orderBy('k.hold_by')
    .orderBy('k.id')
    .limit(limit)
    .offset(offset)
    .execute()
  if (asking.csv || (offset === 0 && rows.length < limit)) return { rows, total: rows.length }
  const { n } = await tx
    .selectFrom(
      narrowed(tx, asking)
        .select('k.id')
        .limit(counted + 1)
        .as('some'),
    )
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow()
  return { rows, total: n }
}
export type ListedClock = Awaited<ReturnType<typeof listClocks>>['rows'][number]

/** What moved lately, the newest first. */
export const latestMoves = (tx: Tx) =>
  tx
    .selectFrom('clock_moves as m')
    .innerJoin('clocks as k', 'k.id', 'm.clock_id')
    .innerJoin('families as f', 'f.id', 'm.family_id')
    .select(['m.id', 'm.why', 'm.was_hold_by', 'm.now_hold_by', 'm.on_day', 'k.rule', 'k.conference_id'])
    .select(['m.family_id', 'f.reference', 'f.gss'])
    .orderBy('m.id', 'desc')
    .limit(20)
    .execute()
export type Move = Awaited<ReturnType<typeof latestMoves>>[number]
