import { sql } from 'kysely'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Nation } from './dictionary/model.ts'

/** The nation whose law a party's family is under, for them and for whoever may read beside them; England where none is known. */
export const nationOf = async (tx: Tx, party: string, day: Day): Promise<Nation> => {
  const { rows } = await sql<{ nation: Nation }>`
    select nation from app.councils_of(${party}, ${day}) order by gss limit 1`.execute(tx)
  return rows[0]?.nation ?? 'england'
}
