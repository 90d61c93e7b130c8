import type { Problem } from './model.ts'

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

/** Where the pairs of each family end. */
export function endsOf(network: Network): Int32Array {
  return network.end ?? network.start.subarray(1)
}

/** `days` are the days by their numbers, in order. */
export type Named = { network: Network; familyIds: string[]; supporterIds: string[]; days: string[] }

/** More than any number of a supporter, so that cost × it + supporter is one number below 2^53. */
const room = 2 ** 17

/** Puts a problem (already read, so without faults) into arrays. O(pairs × log of the pairs of one family). */
export function networkOf(problem: Problem): Named {
  const families = inOrder(problem.families.map((family) => family.id))
  const supporters = inOrder(problem.supporters.map((supporter) => supporter.id))
  const unmatched = new Int32Array(families.ids.length)
  const days = inOrder([...new Set(problem.families.flatMap(({ day }) => (day === undefined ? [] : [day])))])
  const dayOf = new Int32Array(days.ids.length > 0 ? families.ids.length : 0).fill(-1)
  for (const { id, unmatched: alone, day } of problem.families) {
    const family = families.at.get(id) ?? 0
    unmatched[family] = alone
    if (day !== undefined) dayOf[family] = days.at.get(day) ?? -1
  }

  const start = new Int32Array(families.ids.length + 1)
  const familyOf = new Int32Array(problem.pairs.length)
  for (const [index, pair] of problem.pairs.entries()) {
    const family = families.at.get(pair.family) ?? 0
    familyOf[index] = family
    start[family + 1] = (start[family + 1] ?? 0) + 1
  }
  for (let family = 0; family < unmatched.length; family++) {
    start[family + 1] = (start[family + 1] ?? 0) + (start[family] ?? 0)
  }
  const next = start.slice()
  const keys = new Float64Array(problem.pairs.length)
  for (const [index, pair] of problem.pairs.entries()) {
    const family = familyOf[index] ?? 0
    const place = next[family] ?? 0
    next[family] = place + 1
    keys[place] = pair.cost * room + (supporters.at.get(pair.supporter) ?? 0)
  }
  for (let family = 0; family < unmatched.length; family++)
    keys.subarray(start[family], start[family + 1]).sort()

  const cost = new Int32Array(keys.length)
  const supporter = new Int32Array(keys.length)
  const degree = new Int32Array(supporters.ids.length)
  for (let pair = 0; pair < keys.length; pair++) {
    const key = keys[pair] ?? 0
    const paid = Math.floor(key / room)
    const at = key - paid * room
    cost[pair] = paid
    supporter[pair] = at
    degree[at] = (degree[at] ?? 0) + 1
  }
  const capacity = new Int32Array(supporters.ids.length)
  for (const { id, capacity: places } of problem.supporters) {
    const at = supporters.at.get(id) ?? 0
    capacity[at] = Math.min(places, degree[at] ?? 0)
  }
  return {
    days: days.ids,
    network: {
      ...(days.ids.length > 0 ? { day: dayOf } : {}),
      families: unmatched.length,
      supporters: capacity.length,
      start,
      supporter,
      cost,
      unmatched,
      capacity,
    },
    familyIds: families.ids,
    supporterIds: supporters.ids,
  }
}

function inOrder(unsorted: string[]): { ids: string[]; at: Map<string, number> } {
  const ids = unsorted.sort((left, right) => (left < right ? -1 : 1))
  return { ids, at: new Map(ids.map((id, index) => [id, index])) }
}
