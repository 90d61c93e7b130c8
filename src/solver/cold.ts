import { auction } from './auction.ts'
import { inBatches } from './batches.ts'
import { withDays } from './days.ts'
import { finish, finishAt } from './finish.ts'
import { lowerPrices } from './least.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'
import { shortlistOf } from './shortlist.ts'
import { worthOfAPlace } from './steps.ts'

/** A council's: 300 families, each with any of 40 supporters. Beyond, paths alone are slow where places are unevenly spread. */
const few = 12_000

/** The optimum of a network, from nothing. */
export const cold = (network: Network, onProgress?: (part: number) => void): Seating =>
  network.supporter.length <= few
    ? amongFew(network)
    : withDays(network, (undated) => amongMany(undated, onProgress))

/** Where a supporter has one family in a day, some of what a place is worth is the day's: so much is left, as tried. */
const worthBesideADay = 0.85

/**
 * Shortest paths among all pairs, without any auction. Where there are places for all they begin from prices of 0, days
 * afterwards; where there aren't, every price climbs to about what a place is worth, so they begin there, days included.
 * The prices are the smallest where there are no days.
 */
function amongFew(network: Network): Seating {
  const worth = worthOfAPlace(network)
  if (network.day && worth === 0) return withDays(network, amongFew)
  const all = new Int32Array(network.supporters)
  if (network.day) return finish(network, all.fill(Math.floor(worth * worthBesideADay)))
  const seating = finishAt(network, all.fill(worth))
  lowerPrices(network, seating)
  return seating
}

/**
 * An auction finds prices that are nearly right; with these few pairs matter, and shortest paths among them end it
 * exactly. All pairs are looked at before it is called an optimum: if one that was left out would be better, more are
 * let in, and it goes on from the prices of then.
 */
export function amongMany(network: Network, onProgress?: (part: number) => void): Seating {
  const { step, ...bids } = auction(network, undefined, undefined, (part) => onProgress?.(part * 0.7))
  let { price, taken } = bids
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
  inBatches(taken.length, (from, to) => {
    for (let family = from; family < to; family++) {
      const pair = taken[family] ?? -1
      if (pair >= 0) taken[family] = pairOf[pair] ?? -1
    }
  })
}
