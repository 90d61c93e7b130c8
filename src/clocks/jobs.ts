import type { Subscriber } from '../audit/events.ts'
import { recomputeClocks } from './moving.ts'

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
