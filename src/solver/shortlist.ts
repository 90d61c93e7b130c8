import { inBatches } from './batches.ts'
import { endsOf, top } from './network.ts'
import type { Network } from './network.ts'

/** The part of a network that matters at certain prices; `pairOf[p]` is the number that pair `p` of it has in the whole. */
export type Shortlist = { network: Network; pairOf: Int32Array; taken: Int32Array }

/**
 * Leaves each family the pairs that cost it at most `reach` more than the cheapest, or than the one it has if that is
 * dearer, at these prices. `taken` are the pairs that families have (−1: none). O(pairs)
 */
export function shortlistOf(
  network: Network,
  price: Int32Array,
  taken: Int32Array,
  reach: number,
): Shortlist {
  const { families, supporter, cost, unmatched } = network
  const ends = endsOf(network)
  const start = new Int32Array(families + 1)
  const had = new Int32Array(families).fill(-1)
  let near = roomFor(8 * families)
  let place = 0

  /** How much a pair may cost a family. */
  const withinOf = (family: number, from: number, end: number): number => {
    let least = unmatched[family] ?? 0
    for (let pair = from; pair < end; pair++) {
      const paid = cost[pair] ?? 0
      if (paid >= least) break
      const asked = paid + (price[supporter[pair] ?? 0] ?? 0)
      if (asked < least) least = asked
    }
    const has = taken[family] ?? -1
    if (has >= 0) least = Math.max(least, (cost[has] ?? 0) + (price[supporter[has] ?? 0] ?? 0))
    return Math.min(least + reach, top)
  }
  const list = (family: number): void => {
    const from = network.start[family] ?? 0
    const end = ends[family] ?? 0
    if (place + end - from > near.pair.length) near = roomFor(2 * (place + end - from), near)
    const { pair: pairs, supporter: who, cost: costs } = near
    const within = withinOf(family, from, end)
    const has = taken[family] ?? -1
    for (let pair = from; pair < end; pair++) {
      const paid = cost[pair] ?? 0
      if (paid > within) break
      const at = supporter[pair] ?? 0
      if (paid + (price[at] ?? 0) > within) continue
      if (pair === has) had[family] = place
      pairs[place] = pair
      who[place] = at
      costs[place] = paid
      place++
    }
    start[family + 1] = place
  }
  inBatches(families, (from, to) => {
    for (let family = from; family < to; family++) list(family)
  })
  return {
    network: {
      ...network,
      supporter: near.supporter.subarray(0, place),
      cost: near.cost.subarray(0, place),
      start,
      end: start.subarray(1),
    },
    pairOf: near.pair,
    taken: had,
  }
}

type Room = { pair: Int32Array; supporter: Int32Array; cost: Int32Array }

/** Room for so many pairs, with those there were. */
function roomFor(pairs: number, before?: Room): Room {
  const room = { pair: new Int32Array(pairs), supporter: new Int32Array(pairs), cost: new Int32Array(pairs) }
  if (before) {
    room.pair.set(before.pair)
    room.supporter.set(before.supporter)
    room.cost.set(before.cost)
  }
  return room
}
