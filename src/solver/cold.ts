import { auction } from './auction.ts'
import type { Bids } from './auction.ts'
import { finishAt } from './finish.ts'
import { lowerPrices } from './least.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'
import { shortlistOf } from './shortlist.ts'
import { stepsFor, worthOfAPlace } from './steps.ts'

/** A council's: 300 families, each with any of 40 supporters. Beyond, paths alone are slow where places are unevenly spread. */
const few = 12_000

/** The optimum of a network without days, from nothing. */
export const cold = (network: Network, onProgress?: (part: number) => void): Seating =>
  network.supporter.length <= few ? amongFew(network) : amongMany(network, onProgress)

/**
 * Shortest paths among all pairs; prices of 0 are good enough to begin with where there are places for all. Where there
 * aren't, every price climbs to about what a place is worth, so a short auction begins a little below it.
 */
export function amongFew(network: Network): Seating {
  const worth = worthOfAPlace(network)
  const bids = worth > 0 ? shortAuction(network, worth) : undefined
  const seating = finishAt(network, bids?.price ?? new Int32Array(network.supporters), bids?.taken)
  lowerPrices(network, seating)
  return seating
}

function shortAuction(network: Network, worth: number): Bids {
  const steps = stepsFor(network).slice(2)
  return auction(network, steps, undefined, undefined, Math.max(0, worth - 4 * (steps[0] ?? 0)))
}

/**
 * An auction finds prices that are nearly right; with these few pairs matter, and shortest paths among them end it
 * exactly. All pairs are looked at before it is called an optimum: if one that was left out would be better, more are
 * let in, and it goes on from the prices of then.
 */
export function amongMany(network: Network, onProgress?: (part: number) => void): Seating {
  const { step, ...bids } = auction(network, undefined, undefined, (part) => onProgress?.(part * 0.7))
  let price: Float64Array | Int32Array = bids.price
  let { taken } = bids
  for (let times = 0; ; times++) {
    const reach = 8 * step * 4 ** Math.max(0, times - 1)
    const { network: near, pairOf, taken: had } = shortlistOf(network, price, taken, reach)
    const seating = finishAt(near, price, had)
    inTheWhole(seating, pairOf)
    onProgress?.(0.8)
    if (lowerPrices(network, seating)) return seating
    price = seating.price
    taken = seating.taken
  }
}

/** What was taken on the shortlist, by the numbers of the whole. */
function inTheWhole({ taken }: Seating, pairOf: Int32Array): void {
  for (let family = 0; family < taken.length; family++) {
    const pair = taken[family] ?? -1
    if (pair >= 0) taken[family] = pairOf[pair] ?? -1
  }
}
