import { workerFor } from '../access/model.ts'
import type { House } from '../access/serve.tsx'
import type { Subscriber } from '../audit/events.ts'
import { today } from '../calendar/days.ts'
import { recomputeClocks } from './actions.ts'

const recomputing =
  (why: 'holidays' | 'authority'): Subscriber['run'] =>
  async (tx, _, actor) => {
    await recomputeClocks(tx, actor, why)
  }

/** A day proclaimed as a holiday, or an authority's own value, moves the clocks that run. */
export const subscribers: readonly Subscriber[] = [
  { on: ['holidays.changed'], run: recomputing('holidays') },
  { on: ['authority.changed', 'authority.setting-changed'], run: recomputing('authority') },
]

const lastDone = new WeakMap<House['db'], string>()

/** A setting may hold from a later day: once a day every programme's clocks are looked at again. */
export const lookDaily = async ({ db, clock }: House): Promise<void> => {
  const now = clock()
  const day = today(now)
  if (lastDone.get(db) === day) return
  const programmes = await db.asWorker((tx) => tx.selectFrom('programmes').select('id').execute())
  for (const { id } of programmes)
    await db.asWorker((tx) => recomputeClocks(tx, workerFor(id, day, now), 'authority'))
  lastDone.set(db, day)
}
