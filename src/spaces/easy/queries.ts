import { sql, type RawBuilder } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'

/** Does the party that this SQL names read the easy pages? What was said last, or else whether they are marked as needing Easy Read. */
export const easyIn = (party: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`coalesce(
  (select e.easy from easy_reads e where e.party_id = ${party} order by e.id desc limit 1),
  exists (select from ways w where w.party_id = ${party} and w.kind = 'easy-read' and w.withdrawn_on is null))`

export const easyOf = async (tx: Tx, party: string): Promise<boolean> => {
  const { rows } = await sql<{ easy: boolean }>`select ${easyIn(sql`${party}::uuid`)} as easy`.execute(tx)
  return rows[0]?.easy ?? false
}
