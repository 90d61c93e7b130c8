import { sql } from 'kysely'
import type { House } from '../visit.ts'

/** What was kept goes when its time is over. */
export const keptRound = (house: House): Promise<unknown> =>
  house.db.asWorker((tx) => sql`select app.sweep_kept()`.execute(tx))
