import { sql } from 'kysely'
import type { House } from '../access/visit.ts'

/** Milliseconds between two looks. */
const every = 600_000
const looked = new WeakMap<object, number>()

/** Who never pressed the link goes after seven days; what is left of whoever left, after twelve months. */
export const sweepSubscribers = (house: Pick<House, 'db'>): Promise<number> =>
  house.db.asWorker(async (tx) => {
    const { rows } = await sql<{ gone: number }>`select app.sweep_subscribers() as gone`.execute(tx)
    return rows[0]?.gone ?? 0
  })

export const subscribersRound = async (house: House): Promise<void> => {
  const now = performance.now()
  if (now - (looked.get(house) ?? -every) < every) return
  looked.set(house, now)
  await sweepSubscribers(house)
}
