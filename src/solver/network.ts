import { inBatches } from './batches.ts'
import { listing } from './listed.ts'
import type { Listed } from './listed.ts'
import type { Problem } from './model.ts'
import { atOnce } from './slices.ts'

/**
 * A problem as typed arrays. Families and supporters are numbers in the order of their ids; the pairs of
 * family `f` are `start[f]` up to `start[f + 1]`, the cheapest first, equal costs in the order of the
 * supporters. A capacity is at most the number of pairs that its supporter is in.
 * Where rows don't follow one another (after a change, see warm.ts) those of `f` end before `end[f]`.
 * Where a supporter has at most one family in a day, `day[f]` is the number of the family's day (−1: none).
 */
export type Network = {
  families: number
  supporters: number
  start: Int32Array
  end?: Int32Array
  supporter: Int32Array
  cost: Int32Array
  unmatched: Int32Array
  capacity: Int32Array
  day?: Int32Array
}

/** The most that anything costs; nothing that is reached is so far. */
export const top = 2_147_483_647

/** Where the pairs of each family end. */
export function endsOf(network: Network): Int32Array {
  return network.end ?? network.start.subarray(1)
}

/** The lowest price: a pair dearer than what is left without it needs no look. */
export const leastOf = (price: Int32Array): number => {
  let least = top
  for (let at = 0; at < price.length; at++) {
    const one = price[at] ?? 0
    if (one < least) least = one
  }
  return least
}

/** The dearest, 0 where there are none. */
export const mostOf = (costs: Int32Array): number => {
  let most = 0
  for (let at = 0; at < costs.length; at++) {
    const one = costs[at] ?? 0
    if (one > most) most = one
  }
  return most
}

/** `days` are the days by their numbers. */
export type Named = { network: Network; familyIds: string[]; supporterIds: string[]; days: string[] }

/** More than any number of a supporter, so that cost × it + supporter is one number below 2^53. */
const room = 2 ** 17

/** Puts a problem (already read, so without faults) into arrays. O(pairs × log of the pairs of one family). */
export function networkOf(problem: Problem): Named {
  const all = atOnce(listing(problem))
  if (all === null) throw new RangeError('The problem has faults: see readProblem')
  return networkFrom(all)
}

/** The same from the arrays in which a problem was listed; `order` is where each stood there. */
export function networkFrom(
  all: Listed,
): Named & { order: { families: Int32Array; supporters: Int32Array } } {
  const families = inOrder(all.familyIds)
  const supporters = inOrder(all.supporterIds)
  const start = new Int32Array(families.ids.length + 1)
  inBatches(all.familyOf.length, (from, to) => {
    for (let pair = from; pair < to; pair++) {
      const family = families.at[all.familyOf[pair] ?? 0] ?? 0
      start[family + 1] = (start[family + 1] ?? 0) + 1
    }
  })
  for (let family = 0; family < families.ids.length; family++) {
    start[family + 1] = (start[family + 1] ?? 0) + (start[family] ?? 0)
  }
  const next = start.slice()
  const keys = new Float64Array(all.cost.length)
  inBatches(keys.length, (from, to) => {
    for (let pair = from; pair < to; pair++) {
      const family = families.at[all.familyOf[pair] ?? 0] ?? 0
      const place = next[family] ?? 0
      next[family] = place + 1
      keys[place] = (all.cost[pair] ?? 0) * room + (supporters.at[all.supporterOf[pair] ?? 0] ?? 0)
    }
  })
  inBatches(families.ids.length, (from, to) => {
    for (let family = from; family < to; family++) keys.subarray(start[family], start[family + 1]).sort()
  })

  const cost = new Int32Array(keys.length)
  const supporter = new Int32Array(keys.length)
  const degree = new Int32Array(supporters.ids.length)
  inBatches(keys.length, (from, to) => {
    for (let pair = from; pair < to; pair++) {
      const key = keys[pair] ?? 0
      const paid = Math.floor(key / room)
      const at = key - paid * room
      cost[pair] = paid
      supporter[pair] = at
      degree[at] = (degree[at] ?? 0) + 1
    }
  })
  return {
    days: all.days,
    network: {
      ...(all.days.length > 0 ? { day: families.order.map((was) => all.dayOf[was] ?? -1) } : {}),
      families: families.ids.length,
      supporters: supporters.ids.length,
      start,
      supporter,
      cost,
      unmatched: families.order.map((was) => all.unmatched[was] ?? 0),
      capacity: supporters.order.map((was, at) => Math.min(all.capacity[was] ?? 0, degree[at] ?? 0)),
    },
    familyIds: families.ids,
    supporterIds: supporters.ids,
    order: { families: families.order, supporters: supporters.order },
  }
}

/** Ids by code unit: `order[n]` is where the n-th stood, `at[m]` which place the m-th has now. */
function inOrder(unsorted: readonly string[]): { ids: string[]; order: Int32Array; at: Int32Array } {
  const sorted = [...unsorted.entries()].sort(([, one], [, other]) => (one < other ? -1 : 1))
  const order = Int32Array.from(sorted, ([was]) => was)
  const at = new Int32Array(order.length)
  for (const [now, was] of order.entries()) at[was] = now
  return { ids: sorted.map(([, id]) => id), order, at }
}
