import { sql } from 'kysely'
import type { House } from '../access/visit.ts'

/** Milliseconds between two looks; nobody can open what is older than a day in the meantime. */
const every = 600_000
const looked = new WeakMap<House, number>()

/** What was left unfinished goes after a day, and at once when it was shared. */
export const draftsRound = async (house: House): Promise<void> => {
  const now = performance.now()
  if (now - (looked.get(house) ?? -every) < every) return
  looked.set(house, now)
  await house.db.asWorker((tx) => sql`select app.sweep_share_drafts()`.execute(tx))
}
