import { endsOf } from './network.ts'
import type { Network } from './network.ts'

/** The pairs of each supporter, with their costs: those of `s` are `start[s]` up to `end[s]`, by families. */
export type Columns = {
  start: Int32Array
  end: Int32Array
  family: Int32Array
  pair: Int32Array
  cost: Int32Array
}

/**
 * A network read the other way round. O(pairs); 12 bytes a pair.
 * @param roomFor how many a column of so many pairs has room for
 */
export function columnsOf(network: Network, roomFor = (pairs: number): number => pairs): Columns {
  const { supporter } = network
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
  for (let family = 0; family < network.families; family++) {
    const last = ends[family] ?? 0
    for (let pair = network.start[family] ?? 0; pair < last; pair++) {
      const at = supporter[pair] ?? 0
      const place = end[at] ?? 0
      families[place] = family
      pairs[place] = pair
      costs[place] = network.cost[pair] ?? 0
      end[at] = place + 1
    }
  }
  return { start, end, family: families, pair: pairs, cost: costs }
}

/** In how many pairs each supporter is. O(pairs) */
export function degreesOf(network: Network): Int32Array {
  const { supporter, start } = network
  const ends = endsOf(network)
  const degree = new Int32Array(network.supporters)
  for (let family = 0; family < network.families; family++) {
    const end = ends[family] ?? 0
    for (let pair = start[family] ?? 0; pair < end; pair++) {
      const at = supporter[pair] ?? 0
      degree[at] = (degree[at] ?? 0) + 1
    }
  }
  return degree
}
