import { distancesTo, entrance, exchangesOf, payment } from './exchanges.ts'
import type { Problem, Solution } from './model.ts'
import { seatingIn } from './told.ts'

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
  const { named, seating } = seatingIn(problem, solution)
  const { network, familyIds, supporterIds } = named
  const familyAt = new Map(familyIds.map((id, index) => [id, index]))
  const exchanges = exchangesOf(network, seating)
  const known = new Map<number, Float64Array>()
  const distancesFor = (target: number): Float64Array => {
    const distances = known.get(target) ?? distancesTo(exchanges, target)
    if (known.size * exchanges.nobody > kept) known.clear()
    known.set(target, distances)
    return distances
  }

  return (family) => {
    const index = familyAt.get(family)
    if (index === undefined) return []
    const taken = seating.taken[index] ?? -1
    const here = network.supporter[taken] ?? -1
    const dated = (network.day?.[index] ?? -1) >= 0
    const left = taken < 0 ? exchanges.nobody : dated ? network.supporters + index : here
    const paid = payment(network, seating, index)
    const distances = distancesFor(left)
    const found: Alternative[] = []
    for (let pair = network.start[index] ?? 0; pair < (network.start[index + 1] ?? 0); pair++) {
      const at = network.supporter[pair] ?? 0
      const { node, asked } = entrance(network, seating, index, pair)
      const extra = asked - paid + (distances[node] ?? 0)
      const cost = network.cost[pair] ?? 0
      if (at !== here && extra < Infinity) found.push({ supporter: supporterIds[at] ?? '', cost, extra })
    }
    return found.sort((one, other) => one.extra - other.extra || (one.supporter < other.supporter ? -1 : 1))
  }
}
