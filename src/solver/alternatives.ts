import { distancesTo, exchangesOf, payment } from './exchanges.ts'
import type { Problem, Solution } from './model.ts'
import { networkOf } from './network.ts'

/**
 * Another supporter for a family: `cost` is that pair's own, `extra` how much the total rises when the family
 * has this supporter and everyone else makes the best of it (0: as good as the optimum). What it costs the
 * others is `extra` less what it costs the family itself.
 */
export type Alternative = { supporter: string; cost: number; extra: number }

/** At most this many distances are kept between questions (32 MB). */
const kept = 4_000_000

/**
 * Answers for any family: every other supporter it could have, the cheapest exchange first, on equal cost in
 * the order of the ids. Exact, and without solving again: one shortest-path search over the supporters for
 * each place that a family may leave. A supporter who can take nobody (capacity 0) is left out; a family that
 * isn't in the problem has none.
 * @param solution an optimum of this problem, with its prices, as `solve` returns it
 */
export function alternativesIn(problem: Problem, solution: Solution): (family: string) => Alternative[] {
  const { network, familyIds, supporterIds } = networkOf(problem)
  const familyAt = new Map(familyIds.map((id, index) => [id, index]))
  const supporterAt = new Map(supporterIds.map((id, index) => [id, index]))
  const price = new Float64Array(supporterIds.length)
  for (const entry of solution.prices) price[supporterAt.get(entry.supporter) ?? -1] = entry.price
  const taken = new Int32Array(familyIds.length).fill(-1)
  for (const { family, supporter } of solution.pairs) {
    const at = familyAt.get(family) ?? -1
    const row = network.supporter.subarray(network.start[at], network.start[at + 1])
    taken[at] = (network.start[at] ?? 0) + row.indexOf(supporterAt.get(supporter) ?? -1)
  }

  const exchanges = exchangesOf(network, taken, price)
  const known = new Map<number, Float64Array>()
  const distancesFor = (target: number): Float64Array => {
    const distances = known.get(target) ?? distancesTo(exchanges, target)
    if (known.size * supporterIds.length > kept) known.clear()
    known.set(target, distances)
    return distances
  }

  return (family) => {
    const index = familyAt.get(family)
    if (index === undefined) return []
    const here = network.supporter[taken[index] ?? -1] ?? exchanges.nobody
    const paid = payment(network, taken, price, index)
    const distances = distancesFor(here)
    const found: Alternative[] = []
    for (let pair = network.start[index] ?? 0; pair < (network.start[index + 1] ?? 0); pair++) {
      const at = network.supporter[pair] ?? 0
      const cost = network.cost[pair] ?? 0
      const extra = cost + (price[at] ?? 0) - paid + (distances[at] ?? 0)
      if (at !== here && extra < Infinity) found.push({ supporter: supporterIds[at] ?? '', cost, extra })
    }
    return found.sort((one, other) => one.extra - other.extra || (one.supporter < other.supporter ? -1 : 1))
  }
}
