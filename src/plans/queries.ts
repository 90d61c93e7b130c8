import { sql } from 'kysely'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { open, VaultDown } from '../vault/door.ts'
import { agencies, isKind, texts, type Piece, type Plan } from './model.ts'
import type { Held } from './rules.ts'

const columns = [
  'id',
  'version',
  'kind',
  'agency',
  'by_on',
  'state',
  'state_on',
  'line',
  'from_plan',
  'until_plan',
] as const

/** Every version of this party's copy, the oldest first, and every piece of them in the order in which they were written. */
export const planOf = async (tx: Tx, party: string): Promise<Plan> => {
  const versions = await tx
    .selectFrom('plans')
    .select(['id', 'day', 'dated'])
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .orderBy('id')
    .execute()
  const rows = await tx
    .selectFrom('plan_pieces')
    .select(columns)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .orderBy('line')
    .orderBy('id')
    .execute()
  const opened = await open(tx, [
    { table: 'plan_pieces', columns: [...texts], rows: rows.map(({ id }) => id) },
  ]).catch((error: unknown) => {
    if (error instanceof VaultDown) return null
    throw error
  })
  const pieces = rows.flatMap(({ id, version, line, ...row }): Piece[] => {
    const text = (column: (typeof texts)[number]) => opened?.of('plan_pieces', column, id) ?? ''
    // Whoever deleted everything has no words here any more.
    const erased = opened !== null && texts.every((one) => text(one) === '')
    return isKind(row.kind) && !erased
      ? [
          {
            id,
            version,
            line,
            kind: row.kind,
            from: row.from_plan,
            until: row.until_plan,
            agency: agencies.find((agency) => agency === row.agency) ?? null,
            byOn: row.by_on,
            state: row.state === 'done' || row.state === 'not-done' ? row.state : null,
            stateOn: row.state_on,
            words: text('words'),
            mine: text('mine'),
            better: text('better'),
            who: text('who'),
            note: text('note'),
          },
        ]
      : []
  })
  return { versions, pieces, shut: opened === null && rows.length > 0 }
}

/** When this party's conferences were held or are booked. */
export const meetingsOf = async (tx: Tx, party: string): Promise<Held[]> =>
  (
    await sql<Held>`select kind, day, state <> 'booked' as held from app.my_conferences()
      where party = ${party} and state <> 'cancelled' order by day desc nulls last limit 50`.execute(tx)
  ).rows

/** Days on which the core group is to meet, from `today` on. */
export const coreGroupDays = async (tx: Tx, party: string, today: Day): Promise<Day[]> =>
  (
    await sql<{ day: Day }>`select distinct day from app.my_core_groups()
      where party = ${party} and day >= ${today} and not held order by day limit 12`.execute(tx)
  ).rows.map(({ day }) => day)
