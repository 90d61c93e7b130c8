import { auction } from './auction.ts'
import { withDays } from './days.ts'
import { finishAt } from './finish.ts'
import { lowerPrices } from './least.ts'
import type { Problem, Solution } from './model.ts'
import { networkOf } from './network.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'
import { shortlistOf } from './shortlist.ts'
import { solutionOf } from './told.ts'

/**
 * The assignment with the smallest total cost, exactly: the costs of the pairs taken plus the cost of every
 * family left unmatched. Each family has at most one supporter, each supporter at most `capacity` families
 * and one in a day.
 * Takes a problem that `readProblem` let through; throws nothing. Same problem in any order, same solution.
 */
export function solve(problem: Problem): Solution {
  const named = networkOf(problem)
  return solutionOf(named, solveNetwork(named.network))
}

/**
 * The same from arrays to arrays, with the prices that prove it.
 * @param onProgress told now and then how large a part is done, as far as one can know beforehand: from 0 up, below 1
 */
export function solveNetwork(network: Network, onProgress?: (part: number) => void): Seating {
  return withDays(network, (undated) => cold(undated, onProgress))
}

/**
 * An auction finds prices that are nearly right; with these few pairs matter, and shortest paths among them end it
 * exactly. All pairs are looked at before it is called an optimum: if one that was left out would be better, more are
 * let in, and it goes on from the prices of then.
 */
function cold(network: Network, onProgress?: (part: number) => void): Seating {
  const { step, ...bids } = auction(network, undefined, undefined, (part) => onProgress?.(part * 0.7))
  let price: Float64Array | Int32Array = bids.price
  let { taken } = bids
  for (let times = 0; ; times++) {
    const reach = 8 * step * 4 ** Math.max(0, times - 1)
    const { network: near, pairOf, taken: had } = shortlistOf(network, price, taken, reach)
    const seating = finishAt(near, price, had)
    seating.taken = seating.taken.map((pair) => pairOf[pair] ?? -1)
    onProgress?.(0.8)
    if (lowerPrices(network, seating)) return seating
    price = seating.price
    taken = seating.taken
  }
}
