import { sql } from 'kysely'
import type { House } from '../visit.ts'

/** Milliseconds between two looks; a policy hides what is over at once. */
const every = 20_000
const looked = new WeakMap<House, number>()

/** What was kept goes when its time is over. */
export const keptRound = async (house: House): Promise<void> => {
  const now = performance.now()
  if (now - (looked.get(house) ?? -every) < every) return
  looked.set(house, now)
  await house.db.asWorker((tx) => sql`select app.sweep_kept()`.execute(tx))
}
