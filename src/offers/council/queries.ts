import { sql } from 'kysely'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { counted, window, type ListAsking } from '../../platform/list/asking.ts'

export type CouncilRow = {
  offer: string
  reference: string
  conferenceDay: Day | null
  label: string
  offeredOn: Day | null
}
export const councilSorts = ['conference', 'reference', 'offered'] as const
const orders: Readonly<Record<string, string>> = {
  conference: 'conference_day',
  reference: 'reference collate "C"',
  offered: 'offered_on',
}

/** From a table that holds nothing else: no column of it, and no order, depends on what a parent answered. */
export const councilList = async (
  tx: Tx,
  asking: ListAsking,
): Promise<{ rows: CouncilRow[]; total: number }> => {
  const { limit, offset } = window(asking)
  const from = sql`from council_offers where (${asking.words} = '' or reference ilike '%' || ${asking.words} || '%')`
  const { rows } = await sql<{ rows: CouncilRow[] | null; total: number }>`
    select (select json_agg(x) from (
      select offer_id as offer, reference, conference_day as "conferenceDay", label, offered_on as "offeredOn" ${from}
      order by ${sql.raw(orders[asking.sort] ?? 'conference_day')} ${sql.raw(asking.descending ? 'desc' : 'asc')} nulls last,
        reference collate "C", label collate "C"
      limit ${limit} offset ${offset}) x) as rows,
      (select count(*) from (select 1 ${from} limit ${counted + 1}) y) as total`.execute(tx)
  return { rows: rows[0]?.rows ?? [], total: rows[0]?.total ?? 0 }
}
