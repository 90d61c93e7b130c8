import { inBatches } from './batches.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'

/**
 * The pairs of each supporter, with their costs: those of `s` are `start[s]` up to `end[s]`, by families. Where
 * asked for they are by day first, up to `byDay.end[s]`; what has come since stands behind.
 */
export type Columns = {
  start: Int32Array
  end: Int32Array
  family: Int32Array
  pair: Int32Array
  cost: Int32Array
  byDay?: { day: Int32Array; end: Int32Array }
}

/**
 * A network read the other way round. O(pairs); 12 bytes a pair, 16 with days.
 * @param roomFor how many a column of so many pairs has room for
 * @param ordered whether by day first: worth its time where many are to be pulled
 */
export function columnsOf(
  network: Network,
  roomFor = (pairs: number): number => pairs,
  ordered = false,
): Columns {
  const { supporter, cost } = network
  const ends = endsOf(network)
  const degree = degreesOf(network)
  const start = new Int32Array(network.supporters)
  let sum = 0
  for (let at = 0; at < network.supporters; at++) {
    start[at] = sum
    sum += roomFor(degree[at] ?? 0)
  }
  const end = start.slice()
  const families = new Int32Array(sum)
  const pairs = new Int32Array(sum)
  const costs = new Int32Array(sum)
  const day = ordered && network.day?.some((today) => today >= 0) ? network.day : undefined
  const days = day && new Int32Array(sum)
  const lay = (family: number): void => {
    const last = ends[family] ?? 0
    for (let pair = network.start[family] ?? 0; pair < last; pair++) {
      const at = supporter[pair] ?? 0
      const place = end[at] ?? 0
      families[place] = family
      pairs[place] = pair
      costs[place] = cost[pair] ?? 0
      if (days) days[place] = day?.[family] ?? -1
      end[at] = place + 1
    }
  }
  const order = day && byDayOf(day, network.families)
  inBatches(network.families, (from, to) => {
    for (let turn = from; turn < to; turn++) lay(order?.[turn] ?? turn)
  })
  const byDay = days && { day: days, end: end.slice() }
  return { start, end, family: families, pair: pairs, cost: costs, ...(byDay ? { byDay } : {}) }
}

/** The families by day. */
function byDayOf(day: Int32Array, families: number): Int32Array {
  const order = new Int32Array(families)
  const latest = day.reduce((last, today) => Math.max(last, today), -1)
  const next = new Int32Array(latest + 3)
  for (let family = 0; family < families; family++) {
    const after = (day[family] ?? -1) + 2
    next[after] = (next[after] ?? 0) + 1
  }
  for (let today = 1; today < next.length; today++) next[today] = (next[today] ?? 0) + (next[today - 1] ?? 0)
  for (let family = 0; family < families; family++) {
    const today = (day[family] ?? -1) + 1
    const place = next[today] ?? 0
    order[place] = family
    next[today] = place + 1
  }
  return order
}

/** In how many pairs each supporter is. O(pairs) */
export function degreesOf(network: Network): Int32Array {
  const { supporter, start, families } = network
  const ends = endsOf(network)
  const degree = new Int32Array(network.supporters)
  inBatches(families, (from, to) => {
    for (let family = from; family < to; family++) {
      const end = ends[family] ?? 0
      for (let pair = start[family] ?? 0; pair < end; pair++) {
        const at = supporter[pair] ?? 0
        degree[at] = (degree[at] ?? 0) + 1
      }
    }
  })
  return degree
}

/** Where the entries of a day begin, among those that are by day. */
export function firstOn({ start, end, byDay }: Columns, at: number, today: number): number {
  let low = start[at] ?? 0
  let high = byDay ? (byDay.end[at] ?? 0) : low
  while (low < high) {
    const middle = (low + high) >> 1
    if ((byDay?.day[middle] ?? 0) < today) low = middle + 1
    else high = middle
  }
  return Math.min(low, end[at] ?? 0)
}
