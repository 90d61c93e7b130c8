import { sql } from 'kysely'
import type { House } from '../visit.ts'

const hour = 3_600_000
const due = new WeakMap<House['db'], number>()

/** Once an hour: questions to passkeys, counts of wrong PINs, old addresses and browsers long unseen go when their time is over. */
export const levelTwoRound = async ({ db }: Pick<House, 'db'>): Promise<void> => {
  if (Date.now() < (due.get(db) ?? 0)) return
  due.set(db, Date.now() + hour)
  await db.asWorker((tx) => sql`select app.sweep_level_two()`.execute(tx))
}
