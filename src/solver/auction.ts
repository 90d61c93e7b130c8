import { inBatches } from './batches.ts'
import { endsOf, top } from './network.ts'
import type { Network } from './network.ts'
import { stepsFor } from './steps.ts'

/** A price for each supporter (whole, 0 or more), the pair each family has at them (−1: none), the last round's step. */
export type Bids = { price: Int32Array; taken: Int32Array; step: number }

/**
 * How far prices fall between two rounds, in steps of the round before; from there they find their way. Whoever is still
 * too dear after that ends with a price and room, which the searches have to mend: the more families, the likelier somewhere,
 * and likelier after the coarse rounds.
 */
function fallFor(families: number): { coarse: number; fine: number } {
  if (families <= 2000) return { coarse: 3, fine: 1.5 }
  return { coarse: 6, fine: families <= 20_000 ? 2 : 3 }
}
const fineRounds = 3
/** Fewer than one in so many who have to leave in the first round are few. */
const few = 20

/**
 * Good prices, and who would sit where at them: nearly the optimum, not proved. Families bid for places in rounds
 * with smaller and smaller steps. In a round each family without a place bids for the supporter who is cheapest
 * for it at today's prices, as much as makes its second choice as good, and one step more; who had bid least there
 * has to leave and bids again. A supporter's price is the least bid among those who fill the places. At the end of
 * a round everyone has what is cheapest for them but for one step, and a supporter with room has no price, or the one
 * that the round began with.
 *
 * Sources: Bertsekas, *Annals of Operations Research* 14 (1988) 105–123, for the auction and its scaling;
 * Bertsekas and Castañon, *Annals of Operations Research* 20 (1989) 67–96, for many places of one kind.
 *
 * A bid costs O(pairs of the family + places of the supporter); how many there are depends on the steps, so the
 * auction ends where it is when `budget` pairs have been looked at. Memory: 4 bytes a family, 8 a place.
 */
export function auction(
  network: Network,
  steps = stepsFor(network),
  budget = budgetFor(network, steps.length),
  onProgress?: (part: number) => void,
): Bids {
  const { families, supporters, start, supporter, cost, unmatched, capacity } = network
  const ends = endsOf(network)
  const first = new Int32Array(supporters + 1)
  const price = new Int32Array(supporters)
  for (let at = 0; at < supporters; at++) {
    const places = capacity[at] ?? 0
    first[at + 1] = (first[at] ?? 0) + places
    if (places === 0) price[at] = top
  }
  const bid = new Int32Array(first[supporters] ?? 0)
  const holder = new Int32Array(bid.length)
  const load = new Int32Array(supporters)
  const taken = new Int32Array(families).fill(-1)
  let left = budget
  /** Nobody asks less in this round. */
  let floor = 0

  /** A family bids where it is cheapest for it. Answers who has to leave, or −1. */
  const bidFor = (family: number, step: number): number => {
    // Nearly all the time goes here. Names of its own and sums that stay below 2^31 make it four tenths shorter.
    const who = supporter
    const costs = cost
    const prices = price
    const alone = unmatched[family] ?? 0
    const from = start[family] ?? 0
    const end = ends[family] ?? 0
    let best = alone
    let second = alone
    let choice = -1
    let pair = from
    for (; pair < end; pair = (pair + 1) | 0) {
      const within = (second - (costs[pair] ?? 0)) | 0
      if (within <= floor) break
      const asks = prices[who[pair] ?? 0] ?? 0
      if (asks >= within) continue
      const asked = (second - within + asks) | 0
      if (asked < best) {
        second = best
        best = asked
        choice = pair
      } else second = asked
    }
    left -= pair - from + 1
    if (choice < 0) return -1
    taken[family] = choice
    // Whoever would rather have nobody leaves by itself, so nobody needs to bid beyond that.
    return place(family, supporter[choice] ?? 0, Math.min(second + step, alone) - (cost[choice] ?? 0))
  }

  /** The family gets a free place, or that of whoever has bid least. */
  const place = (family: number, at: number, offered: number): number => {
    const from = first[at] ?? 0
    const end = first[at + 1] ?? 0
    const there = load[at] ?? 0
    let seat = from + there
    let leaves = -1
    if (seat < end) load[at] = there + 1
    else {
      seat = from
      let low = bid[from] ?? 0
      for (let other = from + 1; other < end; other++) {
        const theirs = bid[other] ?? 0
        if (theirs >= low) continue
        low = theirs
        seat = other
      }
      leaves = holder[seat] ?? 0
      taken[leaves] = -1
    }
    holder[seat] = family
    bid[seat] = offered
    if (from + there + 1 >= end) {
      let low = offered
      for (let other = from; other < end; other++) low = Math.min(low, bid[other] ?? 0)
      price[at] = low
    }
    return leaves
  }

  /** Everyone bids anew, as long as there is something left to look at. Answers how many had to leave. */
  const bidAll = (round: number, step: number): number => {
    let moving = 0
    inBatches(families, (from, to) => {
      if (from % 4096 === 0) onProgress?.((round + from / families) / steps.length)
      moving += bidSome(from, to, step)
    })
    return moving
  }
  const bidSome = (from: number, to: number, step: number): number => {
    let moving = 0
    for (let family = from; family < to; family++) {
      for (let next = family; next >= 0;) {
        next = left > 0 ? bidFor(next, step) : -1
        if (next >= 0) moving++
      }
    }
    return moving
  }

  /** Everyone but those without a place asks so much less. Answers what the cheapest asks then. */
  const lowerAll = (by: number): number => {
    let least = top
    for (let at = 0; at < supporters; at++) {
      const asks = price[at] ?? 0
      if (asks === top) continue
      const less = Math.max(0, asks - by)
      price[at] = less
      if (less < least) least = less
    }
    return least
  }

  const fall = fallFor(families)
  let before = 0
  /** How many had to leave in the first round. */
  let moved = 0
  for (const [round, step] of steps.entries()) {
    if (left <= 0) break
    // Where hardly anybody wants what another has, the prices need no finding: the last round is enough.
    if (round > 0 && round < steps.length - 1 && moved < families / few) continue
    const falls = steps.length - round > fineRounds ? fall.coarse : fall.fine
    floor = lowerAll(Math.min(Math.floor(falls * before), top))
    before = step
    load.fill(0)
    taken.fill(-1)
    const leaving = bidAll(round, step)
    if (round === 0) moved = leaving
  }
  // By one step less, whoever bid least would be as well off, not better, with its second choice, and stays; by two, hardly
  // anybody has to be pulled in.
  lowerAll(2 * before)
  return { price, taken, step: before }
}

/** So many pairs may be looked at before the rest is left to the searches: several times what a usual problem needs. */
function budgetFor(network: Network, rounds: number): number {
  return 64 * rounds * (network.supporter.length + network.families)
}
