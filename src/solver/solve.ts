import type { Pair, Problem, Solution } from './model.ts'
import { networkOf } from './network.ts'
import { shortestPaths } from './paths.ts'

/**
 * The assignment with the smallest total cost, exactly: the costs of the pairs taken plus the cost of every
 * family left unmatched. Each family has at most one supporter, each supporter at most `capacity` families.
 * Takes a problem that `readProblem` let through; throws nothing. Same problem in any order, same solution.
 */
export function solve(problem: Problem): Solution {
  const { network, familyIds, supporterIds } = networkOf(problem)
  const { taken, price } = shortestPaths(network)
  const pairs: Pair[] = []
  const unmatched: string[] = []
  let total = 0
  for (const [index, family] of familyIds.entries()) {
    const pair = taken[index] ?? -1
    const supporter = supporterIds[network.supporter[pair] ?? -1]
    const cost = supporter === undefined ? network.unmatched[index] : network.cost[pair]
    if (supporter === undefined) unmatched.push(family)
    else pairs.push({ family, supporter, cost: cost ?? 0 })
    total += cost ?? 0
  }
  const prices = supporterIds.map((supporter, at) => ({ supporter, price: price[at] ?? 0 }))
  return { status: 'optimal', total, pairs, unmatched, prices }
}
