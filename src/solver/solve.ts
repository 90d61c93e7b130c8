import { cold } from './cold.ts'
import type { Problem, Solution } from './model.ts'
import { networkOf } from './network.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'
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
  return cold(network, onProgress)
}
