import { z } from 'zod'
import { workerFor, type Actor } from '../access/model.ts'
import type { Database, Tx } from '../platform/database/connect.ts'
import { faultOf, log } from '../platform/log/log.ts'

export type Happening = {
  readonly id: number
  readonly kind: string
  readonly thing: string
  readonly facts: Readonly<Record<string, unknown>>
}
/** A later room's answer to something that an earlier room told: listed in the room's `jobs.ts`. */
export type Subscriber = {
  readonly on: readonly string[]
  readonly run: (tx: Tx, happening: Happening, actor: Actor) => Promise<void>
}

const facts = z.record(z.string(), z.unknown())
const mostTries = 5

const handleOne = async (tx: Tx, subscribers: readonly Subscriber[], clock: () => Date): Promise<boolean> => {
  const row = await tx
    .selectFrom('events')
    .selectAll()
    .where('handled_at', 'is', null)
    .where('attempts', '<', mostTries)
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
  if (row === undefined) return false
  // The event's own day counts as today, so that what a past year caused bears that year's dates.
  const now = clock()
  const actor = workerFor(row.programme_id, row.day, now)
  const happening = { id: row.id, kind: row.kind, thing: row.thing_id, facts: facts.parse(row.facts) }
  for (const subscriber of subscribers)
    if (subscriber.on.includes(row.kind)) await subscriber.run(tx, happening, actor)
  await tx.updateTable('events').set({ handled_at: new Date() }).where('id', '=', row.id).execute()
  return true
}

/** Notes a failed try on the first open event; after five tries it waits for a person (`doctor` lists it). */
const noteFault = (db: Database, error: unknown): Promise<unknown> =>
  db.asWorker((tx) =>
    tx
      .updateTable('events')
      .set((eb) => ({
        attempts: eb('attempts', '+', 1),
        fault: Object.values(faultOf(error)).slice(0, 3).join(' ').trim(),
      }))
      .where('id', '=', (eb) =>
        eb
          .selectFrom('events')
          .select('id')
          .where('handled_at', 'is', null)
          .where('attempts', '<', mostTries)
          .orderBy('id')
          .limit(1),
      )
      .execute(),
  )

/** Handles every open event in order, each with all its subscribers in one transaction. Answers how many. */
export const runEvents = async (
  db: Database,
  subscribers: readonly Subscriber[],
  clock: () => Date,
): Promise<number> => {
  for (let handled = 0; ; handled += 1) {
    const more = await db
      .asWorker((tx) => handleOne(tx, subscribers, clock))
      .catch(async (error: unknown) => {
        log('event.failed', faultOf(error))
        await noteFault(db, error)
        return true
      })
    if (!more) return handled
  }
}
