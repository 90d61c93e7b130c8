import { sql } from 'kysely'
import type { Tx } from '../../../platform/database/connect.ts'
import { workshops, type Workshops } from './model.ts'

/** Null when the link is over, or its booking is none that comes. */
export const workshopsByLink = async (tx: Tx, token: string): Promise<Workshops | null> => {
  const { rows } = await sql<{ one: unknown }>`select app.workshops_by_link(${token}) as one`.execute(tx)
  return workshops.nullable().parse(rows[0]?.one ?? null)
}
