import type { Problem, Solution } from './model.ts'

export type ProofFault =
  | 'price-not-whole'
  | 'price-unknown'
  | 'price-missing'
  | 'pair-unknown'
  | 'family-twice'
  | 'family-unknown'
  | 'family-missing'
  | 'over-capacity'
  | 'day-twice'
  | 'priced-with-room'
  | 'day-priced-free'
  | 'not-the-cheapest'
  | 'wrong-total'

/**
 * Proves from the prices that no assignment costs less, in linear time and without the solver's code. Whatever
 * the prices (≥ 0), every assignment costs at least Σ over families of min(unmatched, cheapest cost + price of
 * the supporter + price of the supporter's day) − Σ over supporters of capacity × price − Σ of the days' prices.
 * Ours reaches that bound when each family has its cheapest choice, only full supporters have a price and only
 * days that somebody has (Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 9: complementary slackness).
 * @returns the first fault found and the id it was found at, or null when the proof holds
 */
export function faultIn(problem: Problem, solution: Solution): { code: ProofFault; at: string } | null {
  const capacity = new Map(problem.supporters.map((supporter) => [supporter.id, supporter.capacity]))
  const price = new Map<string, number>()
  const dayPrice = new Map<string, Map<string, number>>()
  for (const entry of solution.prices) {
    if (!capacity.has(entry.supporter) || price.has(entry.supporter))
      return { code: 'price-unknown', at: entry.supporter }
    if (!Number.isSafeInteger(entry.price) || entry.price < 0)
      return { code: 'price-not-whole', at: entry.supporter }
    price.set(entry.supporter, entry.price)
    const dear = new Map<string, number>()
    for (const { day, price: above } of entry.days ?? []) {
      if (dear.has(day)) return { code: 'price-unknown', at: entry.supporter }
      if (!Number.isSafeInteger(above) || above < 0) return { code: 'price-not-whole', at: entry.supporter }
      if (above > 0) dear.set(day, above)
    }
    if (dear.size > 0) dayPrice.set(entry.supporter, dear)
  }

  const day = new Map(problem.families.map((family) => [family.id, family.day]))
  const cheapest = new Map(problem.families.map((family) => [family.id, family.unmatched]))
  const taken = new Map<string, { supporter: string; cost: number } | null>()
  const load = new Map<string, number>()
  const had = new Map<string, Set<string>>()
  for (const entry of [...solution.pairs, ...solution.unmatched]) {
    const id = typeof entry === 'string' ? entry : entry.family
    if (!cheapest.has(id)) return { code: 'family-unknown', at: id }
    if (taken.has(id)) return { code: 'family-twice', at: id }
    taken.set(id, typeof entry === 'string' ? null : entry)
    if (typeof entry === 'string') continue
    load.set(entry.supporter, (load.get(entry.supporter) ?? 0) + 1)
    const today = day.get(id)
    if (today === undefined) continue
    const others = had.get(entry.supporter) ?? new Set()
    if (others.has(today)) return { code: 'day-twice', at: id }
    had.set(entry.supporter, others.add(today))
  }

  for (const [supporter, places] of capacity) {
    const full = (load.get(supporter) ?? 0) - places
    if (full > 0) return { code: 'over-capacity', at: supporter }
    const paid = price.get(supporter)
    if (paid === undefined) return { code: 'price-missing', at: supporter }
    if (paid > 0 && full < 0) return { code: 'priced-with-room', at: supporter }
    for (const today of dayPrice.get(supporter)?.keys() ?? [])
      if (!had.get(supporter)?.has(today)) return { code: 'day-priced-free', at: supporter }
  }
  const asking = (family: string, supporter: string): number =>
    (price.get(supporter) ?? 0) + (dayPrice.get(supporter)?.get(day.get(family) ?? '') ?? 0)

  const found = new Set<string>()
  for (const pair of problem.pairs) {
    const asked = pair.cost + asking(pair.family, pair.supporter)
    if (asked < (cheapest.get(pair.family) ?? 0)) cheapest.set(pair.family, asked)
    const chosen = taken.get(pair.family)
    if (chosen?.supporter === pair.supporter && chosen.cost === pair.cost) found.add(pair.family)
  }

  let total = 0
  for (const family of problem.families) {
    const chosen = taken.get(family.id)
    if (chosen === undefined) return { code: 'family-missing', at: family.id }
    if (chosen && !found.has(family.id)) return { code: 'pair-unknown', at: family.id }
    const paid = chosen ? chosen.cost + asking(family.id, chosen.supporter) : family.unmatched
    if (paid !== cheapest.get(family.id)) return { code: 'not-the-cheapest', at: family.id }
    total += chosen ? chosen.cost : family.unmatched
  }
  return total === solution.total ? null : { code: 'wrong-total', at: '' }
}
