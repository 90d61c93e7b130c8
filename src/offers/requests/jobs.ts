import { sql } from 'kysely'
import type { House } from '../../access/visit.ts'

/** Milliseconds between two looks. */
const every = 600_000
const looked = new WeakMap<House['db'], number>()

/** How often a network asked is forgotten after a day. */
export const requestsRound = async ({ db }: Pick<House, 'db'>): Promise<void> => {
  const now = performance.now()
  if (now - (looked.get(db) ?? -every) < every) return
  looked.set(db, now)
  await db.asWorker((tx) => sql`select app.sweep_request_tries()`.execute(tx))
}
