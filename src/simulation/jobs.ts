import { availableParallelism } from 'node:os'
import { sql } from 'kysely'
import type { House } from '../access/serve.tsx'
import { policyNow } from '../matching/weights/queries.ts'
import { faultOf, log } from '../platform/log/log.ts'
import { placesIn } from './asking.ts'
import { playInThreads } from './threads.ts'

/** A worker that hasn't said anything of it for so long has died over it: another one takes it up. */
const givenUpAfter = sql`interval '1 minute'`
/** Milliseconds: how often it is said how far it is, and looked whether somebody stopped it. */
const tellEvery = 400

type Taken = { id: string; programme_id: string; place: string; weeks: number; per100: number; seed: number }

/** The first that waits, marked as taken up. */
const takeUp = (house: House): Promise<Taken | undefined> =>
  house.db.asWorker(async (tx) => {
    const { rows } = await sql<Taken>`
      update simulations set state = 'working', touched_at = now() where id = (
        select id from simulations where removed_on is null
          and (state = 'asked' or (state = 'working' and touched_at < now() - ${givenUpAfter}))
        order by id limit 1 for update skip locked)
      returning id, programme_id, place, weeks, per100, seed`.execute(tx)
    return rows[0]
  })

type Change = { done?: number; state?: 'done' | 'failed'; report?: string }
/** Writes what has become of it; false when somebody stopped it meanwhile. */
const write = (house: House, { id }: Taken, change: Change): Promise<boolean> =>
  house.db.asWorker(async (tx) => {
    const { numUpdatedRows } = await tx
      .updateTable('simulations')
      .set({ ...change, touched_at: sql`now()` })
      .where('id', '=', id)
      .where('state', '=', 'working')
      .executeTakeFirst()
    return numUpdatedRows === 1n
  })

const play = async (house: House, taken: Taken): Promise<void> => {
  const policy = await house.db.asWorker((tx) => policyNow(tx, taken.programme_id))
  const stopping = new AbortController()
  let done = 0
  const telling = setInterval(() => {
    write(house, taken, { done }).then(
      (wanted) => (wanted ? undefined : stopping.abort(new Error('stopped'))),
      (error: unknown) => log('simulation.untold', faultOf(error)),
    )
  }, tellEvery)
  try {
    const { weeks, per100, seed } = taken
    const report = await playInThreads(
      placesIn(taken.place),
      { weeks, per100, seed, policy },
      {
        // One processor is left to whoever looks at pages.
        threads: Math.max(1, availableParallelism() - 1),
        signal: stopping.signal,
        progress: (played, all) => {
          done = Math.floor((100 * played) / all)
        },
      },
    )
    await write(house, taken, { done: 100, state: 'done', report: JSON.stringify(report) })
  } finally {
    clearInterval(telling)
  }
}

/** Plays one simulated year that waits, in threads. Answers whether there was one. It has a loop of its own: it takes minutes. */
export const simulationRound = async (house: House): Promise<boolean> => {
  const taken = await takeUp(house)
  if (taken === undefined) return false
  try {
    await play(house, taken)
  } catch (error) {
    // Stopped by somebody: it is no longer 'working', and nothing changes.
    log('simulation.ended', { id: taken.id, ...faultOf(error) })
    await write(house, taken, { state: 'failed' })
  }
  return true
}
