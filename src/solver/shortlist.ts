import { endsOf } from './network.ts'
import type { Network } from './network.ts'

/** The part of a network that matters at certain prices; `pairOf[p]` is the number that pair `p` of it has in the whole. */
export type Shortlist = { network: Network; pairOf: Int32Array; taken: Int32Array }

/**
 * Leaves each family the pairs that cost it at most `reach` more than the cheapest, or than the one it has if that is
 * dearer, at these prices. `taken` are the pairs that families have (−1: none). O(pairs)
 */
export function shortlistOf(
  network: Network,
  price: Float64Array | Int32Array,
  taken: Int32Array,
  reach: number,
): Shortlist {
  const { families, supporter, cost, unmatched } = network
  const ends = endsOf(network)
  const most = new Float64Array(families)
  const start = new Int32Array(families + 1)

  /** How many are within reach of a family. */
  const counted = (family: number): number => {
    const from = network.start[family] ?? 0
    const end = ends[family] ?? 0
    let least = unmatched[family] ?? 0
    for (let pair = from; pair < end; pair++) {
      const paid = cost[pair] ?? 0
      if (paid >= least) break
      const asked = paid + (price[supporter[pair] ?? 0] ?? 0)
      if (asked < least) least = asked
    }
    const has = taken[family] ?? -1
    if (has >= 0) least = Math.max(least, (cost[has] ?? 0) + (price[supporter[has] ?? 0] ?? 0))
    const within = least + reach
    most[family] = within
    let pairs = 0
    for (let pair = from; pair < end; pair++) {
      const paid = cost[pair] ?? 0
      if (paid > within) break
      if (paid + (price[supporter[pair] ?? 0] ?? 0) <= within) pairs++
    }
    return pairs
  }
  const count = (): number => {
    let pairs = 0
    for (let family = 0; family < families; family++) {
      pairs += counted(family)
      start[family + 1] = pairs
    }
    return pairs
  }

  const pairs = count()
  const near = { supporter: new Int32Array(pairs), cost: new Int32Array(pairs) }
  const pairOf = new Int32Array(pairs)
  const had = new Int32Array(families).fill(-1)
  const list = (family: number): void => {
    const { supporter: who, cost: costs } = near
    const within = most[family] ?? 0
    const has = taken[family] ?? -1
    const end = start[family + 1] ?? 0
    let place = start[family] ?? 0
    for (let pair = network.start[family] ?? 0; place < end; pair++) {
      const at = supporter[pair] ?? 0
      const paid = cost[pair] ?? 0
      if (paid + (price[at] ?? 0) > within) continue
      if (pair === has) had[family] = place
      pairOf[place] = pair
      who[place] = at
      costs[place] = paid
      place++
    }
  }
  const listAll = (): void => {
    for (let family = 0; family < families; family++) list(family)
  }
  listAll()
  return { network: { ...network, ...near, start, end: start.subarray(1) }, pairOf, taken: had }
}
