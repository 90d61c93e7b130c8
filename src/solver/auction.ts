import { endsOf } from './network.ts'
import type { Network } from './network.ts'

/** What an auction comes to: a price for each supporter (whole, 0 or more), and the pair that each family has (−1: none). */
export type Bids = { price: Int32Array; taken: Int32Array; reach: number }

/** The dearest that anything gets. */
const top = 2_147_483_647

/** How far prices fall between two rounds, in steps of the round before: from there they find back. */
const fall = 4

/**
 * Good prices, and who would sit where at them: nearly the optimum, not proved. Families bid for places in rounds
 * with smaller and smaller steps. In a round each family without a place bids for the supporter who is cheapest
 * for it at today's prices, as much as makes its second choice as good, and one step more; who had bid least there has
 * to leave. A supporter's price is the least bid among those who fill the places. At the end of a round everyone
 * has what is cheapest for them but for one step, and a supporter with room has no price, or the one the round began
 * with.
 *
 * Sources: Bertsekas, *Annals of Operations Research* 14 (1988) 105–123, for the auction and its scaling;
 * Bertsekas and Castañon, *Annals of Operations Research* 20 (1989) 67–96, for many places of one kind.
 *
 * A bid costs O(pairs of the family + places of the supporter); how many there are depends on the steps, so the
 * auction ends where it is when they have come to `budget` pairs looked at. Memory: 20 bytes a family and a place.
 */
export function auction(network: Network, steps = stepsFor(network), budget = budgetFor(network)): Bids {
  const { families, supporters, start, supporter, cost, unmatched, capacity } = network
  const ends = endsOf(network)
  const first = new Int32Array(supporters + 1)
  for (let at = 0; at < supporters; at++) first[at + 1] = (first[at] ?? 0) + (capacity[at] ?? 0)
  const bid = new Int32Array(first[supporters] ?? 0)
  const holder = new Int32Array(bid.length)
  const load = new Int32Array(supporters)
  const price = capacity.map((places) => (places === 0 ? top : 0))
  const taken = new Int32Array(families)
  const waiting = new Int32Array(families)
  let left = budget
  let before = 0
  for (const step of steps) {
    const lower = Math.min(fall * before, top)
    for (let at = 0; at < supporters; at++) {
      if ((capacity[at] ?? 0) > 0) price[at] = Math.max(0, (price[at] ?? 0) - lower)
    }
    before = step
    load.fill(0)
    taken.fill(-1)
    for (let family = 0; family < families; family++) waiting[families - 1 - family] = family
    let count = families
    while (count > 0 && left > 0) {
      const family = waiting[--count] ?? 0
      const alone = unmatched[family] ?? 0
      const end = ends[family] ?? 0
      let pair = start[family] ?? 0
      left -= 1 - pair
      let best = alone
      let second = alone
      let choice = -1
      for (; pair < end; pair++) {
        const paid = cost[pair] ?? 0
        if (paid >= second) break
        const asked = paid + (price[supporter[pair] ?? 0] ?? 0)
        if (asked >= second) continue
        if (asked < best) {
          second = best
          best = asked
          choice = pair
        } else second = asked
      }
      left -= pair
      if (choice < 0) continue

      const at = supporter[choice] ?? 0
      const from = first[at] ?? 0
      const to = first[at + 1] ?? 0
      let place = from + (load[at] ?? 0)
      if (place < to) load[at] = place + 1 - from
      else {
        place = from
        for (let other = from + 1; other < to; other++) {
          if ((bid[other] ?? 0) < (bid[place] ?? 0)) place = other
        }
        const out = holder[place] ?? 0
        taken[out] = -1
        waiting[count++] = out
      }
      holder[place] = family
      taken[family] = choice
      // Whoever would rather have nobody leaves by itself, so nobody needs to bid beyond that.
      bid[place] = Math.min(second + step, alone) - (cost[choice] ?? 0)
      if (from + (load[at] ?? 0) < to) continue
      let least = top
      for (let other = from; other < to; other++) {
        const offered = bid[other] ?? 0
        if (offered < least) least = offered
      }
      price[at] = least
    }
  }
  return { price, taken, reach: 8 * before }
}

/** How many pairs may be looked at before it is left to the searches: far more than a usual problem needs. */
function budgetFor(network: Network): number {
  return 100 * (network.supporter.length + network.families)
}

/**
 * From coarse to fine. The last step is a quarter of what lies between one choice of a family and the next, as a rule:
 * then about nine in ten have what is cheapest for them, and finer steps would cost more than the searches for the rest.
 */
function stepsFor(network: Network): number[] {
  const usual = usualGap(network)
  const dearest = network.unmatched.reduce((most, one) => Math.max(most, one), 0)
  const steps: number[] = []
  for (let step = Math.max(1, usual / 4); steps.length < 3 || step < dearest / 12; step *= 8)
    steps.unshift(Math.round(step))
  return steps
}

/** The mean, over the families, of what lies between one choice and the next among the first nine. */
function usualGap({ families, start, cost, ...network }: Network): number {
  const ends = endsOf({ families, start, cost, ...network })
  let sum = 0
  let counted = 0
  for (let family = 0; family < families; family++) {
    const from = start[family] ?? 0
    const to = Math.min((ends[family] ?? 0) - 1, from + 8)
    if (to <= from) continue
    sum += ((cost[to] ?? 0) - (cost[from] ?? 0)) / (to - from)
    counted++
  }
  return sum / Math.max(counted, 1)
}
