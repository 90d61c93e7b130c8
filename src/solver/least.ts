import { inBatches } from './batches.ts'
import { heapOf } from './heap.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'

/**
 * Lowers the prices of an optimum to the smallest that prove it; then each is what one more place would save
 * (Leonard, *Journal of Political Economy* 91 (1983) 461–479). How far each may fall is a shortest path from those who
 * have no price and from the families who have nobody: one search for all, O(pairs + supporters × log supporters).
 * @returns false, and leaves the prices, when some family would rather have another supporter at them: no optimum
 */
export function lowerPrices(network: Network, { price, taken, load, first, seat }: Seating): boolean {
  const { families, supporters, start, supporter, cost, unmatched } = network
  const ends = endsOf(network)
  const falls = price.slice()
  const heap = heapOf(falls)
  let proved = true

  /** A family that pays `pays` and whose own price falls by `own` holds up the prices of all it could have. */
  const look = (family: number, pays: number, own: number): void => {
    const who = supporter
    const costs = cost
    const prices = price
    const end = ends[family] ?? 0
    const most = pays - own
    for (let pair = start[family] ?? 0; pair < end; pair++) {
      const paid = costs[pair] ?? 0
      if (paid >= most) break
      const at = who[pair] ?? 0
      const more = paid + (prices[at] ?? 0) - pays
      if (more < 0) proved = false
      if (more + own >= (falls[at] ?? 0)) continue
      falls[at] = more + own
      heap.offer(at)
    }
  }

  /** Whoever has nobody, or a supporter without a price: these hold up the prices of others and don't fall themselves. */
  const lookFromTheFree = (from: number, to: number): void => {
    for (let family = from; family < to; family++) {
      const pair = taken[family] ?? -1
      if (pair < 0) look(family, unmatched[family] ?? 0, 0)
      else if ((price[supporter[pair] ?? 0] ?? 0) === 0) look(family, cost[pair] ?? 0, 0)
    }
  }
  inBatches(families, lookFromTheFree)

  const lookFrom = (at: number): void => {
    const end = (first[at] ?? 0) + (load[at] ?? 0)
    for (let place = first[at] ?? 0; place < end; place++) {
      const family = seat[place] ?? 0
      look(family, (cost[taken[family] ?? 0] ?? 0) + (price[at] ?? 0), falls[at] ?? 0)
    }
  }
  for (let at = 0; at < supporters; at++) {
    if ((price[at] ?? 0) > 0) heap.offer(at)
  }
  // The nearest first, so each is looked from once.
  inBatches(supporters, (from, to) => {
    for (let turn = from; turn < to; turn++) {
      const at = proved ? heap.take() : -1
      if (at >= 0) lookFrom(at)
    }
  })
  if (proved) for (let at = 0; at < supporters; at++) price[at] = (price[at] ?? 0) - (falls[at] ?? 0)
  return proved
}
