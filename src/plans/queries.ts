import { sql } from 'kysely'
import type { Day } from '../calendar/model.ts'
import type { Nation } from '../guides/dictionary/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { open, VaultDown } from '../vault/door.ts'
import { agencies, isKind, texts, type Piece, type Plan } from './model.ts'
import type { Held } from './rules.ts'

type Row = {
  readonly id: string
  readonly version: number
  readonly kind: string
  readonly agency: string | null
  readonly by_on: Day | null
  readonly state: string
  readonly state_on: Day | null
  readonly line: string
  readonly from_plan: string
  readonly until_plan: string | null
}

/** Every version of this party's copy, the oldest first, and every piece of them in the order in which they were written. */
export const planOf = async (tx: Tx, party: string): Promise<Plan> => {
  const {
    rows: [found],
  } = await sql<{ versions: Plan['versions']; rows: Row[] }>`
    select (select coalesce(json_agg(v), '[]') from (select id, day, dated from plans
        where party_id = ${party} and withdrawn_at is null order by id) v) as versions,
      (select coalesce(json_agg(p), '[]') from (
        select id, version, kind, agency, by_on, state, state_on, line, from_plan, until_plan from plan_pieces
        where party_id = ${party} and withdrawn_at is null order by line, id) p) as rows`.execute(tx)
  const { versions, rows } = found ?? { versions: [], rows: [] }
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

export type Around = {
  readonly nation: Nation
  /** When this party's conferences were held or are booked. */
  readonly meetings: readonly Held[]
  /** Days on which the core group is to meet, from `today` on. */
  readonly groups: readonly Day[]
}
/** What stands around a plan, in one round trip. England where no nation is known. */
export const aroundPlan = async (tx: Tx, party: string, today: Day): Promise<Around> => {
  const { rows } = await sql<Omit<Around, 'nation'> & { nation: Nation | null }>`
    select (select nation from app.councils_of(${party}, ${today}) order by gss limit 1) as nation,
      (select coalesce(json_agg(m), '[]') from (select kind, day, state <> 'booked' as held from app.my_conferences()
        where party = ${party} and state <> 'cancelled' order by day desc nulls last limit 50) m) as meetings,
      (select coalesce(json_agg(g.day), '[]') from (select distinct day from app.my_core_groups()
        where party = ${party} and day >= ${today} and not held order by day limit 12) g) as groups`.execute(
    tx,
  )
  const [row] = rows
  return { nation: row?.nation ?? 'england', meetings: row?.meetings ?? [], groups: row?.groups ?? [] }
}
