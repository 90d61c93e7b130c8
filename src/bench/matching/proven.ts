import { endsOf, type Network } from '../../solver/network.ts'
import type { Seating } from '../../solver/seating.ts'

type Found = Pick<Seating, 'taken' | 'price' | 'dayPrice'>

/**
 * The total of an assignment, after a proof from its prices that no other costs less; throws when there is none. The bound
 * is that of solver/check.ts, on the arrays: Σ over families of min(unmatched, cheapest pair with its prices) − Σ over
 * supporters of capacity × price − Σ of the prices of days. O(pairs)
 */
export function provenTotal(network: Network, { taken, price, dayPrice }: Found): number {
  const { families, supporters, start, supporter, cost, unmatched, capacity, day } = network
  const ends = endsOf(network)
  const load = new Int32Array(supporters)
  const there = new Map<number, number>()
  const dayKey = (family: number, at: number): number => at * 65_536 + (day?.[family] ?? 0)
  let total = 0
  let bound = 0
  for (let family = 0; family < families; family++) {
    const pair = taken[family] ?? -1
    if (pair < 0) {
      total += unmatched[family] ?? 0
      continue
    }
    if (pair < (start[family] ?? 0) || pair >= (ends[family] ?? 0))
      throw new Error('a pair of another family')
    const at = supporter[pair] ?? 0
    total += cost[pair] ?? 0
    load[at] = (load[at] ?? 0) + 1
    if (!day || (day[family] ?? -1) < 0) continue
    if (there.has(dayKey(family, at))) throw new Error('a supporter with two families in a day')
    const dearer = dayPrice[family] ?? 0
    if (dearer < 0) throw new Error('a day with a price below 0')
    there.set(dayKey(family, at), dearer)
    bound -= dearer
  }
  for (let at = 0; at < supporters; at++) {
    if ((load[at] ?? 0) > (capacity[at] ?? 0)) throw new Error('a supporter with too many families')
    if (!((price[at] ?? 0) >= 0)) throw new Error('a price below 0')
    bound -= (capacity[at] ?? 0) * (price[at] ?? 0)
  }
  for (let family = 0; family < families; family++) {
    let cheapest = unmatched[family] ?? 0
    const dated = day !== undefined && (day[family] ?? -1) >= 0
    for (let pair = start[family] ?? 0; pair < (ends[family] ?? 0); pair++) {
      const at = supporter[pair] ?? 0
      const asked = (cost[pair] ?? 0) + (price[at] ?? 0)
      if (asked >= cheapest) continue
      cheapest = Math.min(cheapest, dated ? asked + (there.get(dayKey(family, at)) ?? 0) : asked)
    }
    bound += cheapest
  }
  if (bound !== total) throw new Error(`the prices prove ${bound}, the assignment costs ${total}`)
  return total
}
