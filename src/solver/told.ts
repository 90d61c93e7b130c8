import type { Pair, Solution } from './model.ts'
import type { Named } from './network.ts'
import type { Seating } from './seating.ts'

/** A seating that is an optimum, told with the ids and costs of the problem. */
export function solutionOf(named: Named, { taken, price }: Pick<Seating, 'taken' | 'price'>): Solution {
  const { network, familyIds, supporterIds } = named
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
