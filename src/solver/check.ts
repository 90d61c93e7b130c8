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
  | 'priced-with-room'
  | 'not-the-cheapest'
  | 'wrong-total'

/**
 * Proves from the prices that no assignment costs less, in linear time and without the solver's code. Whatever
 * the prices (≥ 0), every assignment costs at least Σ over families of min(unmatched, cheapest cost + price)
 * − Σ over supporters of capacity × price. Ours reaches that bound when each family has its cheapest choice
 * and only full supporters have a price (Ahuja, Magnanti and Orlin, Network Flows, 1993, chapter 9:
 * complementary slackness).
 * @returns the first fault found and the id it was found at, or null when the proof holds
 */
export function faultIn(problem: Problem, solution: Solution): { code: ProofFault; at: string } | null {
  const capacity = new Map(problem.supporters.map((supporter) => [supporter.id, supporter.capacity]))
  const price = new Map<string, number>()
  for (const entry of solution.prices) {
    if (!capacity.has(entry.supporter) || price.has(entry.supporter))
      return { code: 'price-unknown', at: entry.supporter }
    if (!Number.isSafeInteger(entry.price) || entry.price < 0)
      return { code: 'price-not-whole', at: entry.supporter }
    price.set(entry.supporter, entry.price)
  }

  const cheapest = new Map(problem.families.map((family) => [family.id, family.unmatched]))
  const taken = new Map<string, { supporter: string; cost: number } | null>()
  const load = new Map<string, number>()
  for (const entry of [...solution.pairs, ...solution.unmatched]) {
    const id = typeof entry === 'string' ? entry : entry.family
    if (!cheapest.has(id)) return { code: 'family-unknown', at: id }
    if (taken.has(id)) return { code: 'family-twice', at: id }
    taken.set(id, typeof entry === 'string' ? null : entry)
    if (typeof entry !== 'string') load.set(entry.supporter, (load.get(entry.supporter) ?? 0) + 1)
  }

  for (const [supporter, places] of capacity) {
    const full = (load.get(supporter) ?? 0) - places
    if (full > 0) return { code: 'over-capacity', at: supporter }
    const paid = price.get(supporter)
    if (paid === undefined) return { code: 'price-missing', at: supporter }
    if (paid > 0 && full < 0) return { code: 'priced-with-room', at: supporter }
  }

  const found = new Set<string>()
  for (const pair of problem.pairs) {
    const asked = pair.cost + (price.get(pair.supporter) ?? 0)
    if (asked < (cheapest.get(pair.family) ?? 0)) cheapest.set(pair.family, asked)
    const chosen = taken.get(pair.family)
    if (chosen?.supporter === pair.supporter && chosen.cost === pair.cost) found.add(pair.family)
  }

  let total = 0
  for (const family of problem.families) {
    const chosen = taken.get(family.id)
    if (chosen === undefined) return { code: 'family-missing', at: family.id }
    if (chosen && !found.has(family.id)) return { code: 'pair-unknown', at: family.id }
    const paid = chosen ? chosen.cost + (price.get(chosen.supporter) ?? 0) : family.unmatched
    if (paid !== cheapest.get(family.id)) return { code: 'not-the-cheapest', at: family.id }
    total += chosen ? chosen.cost : family.unmatched
  }
  return total === solution.total ? null : { code: 'wrong-total', at: '' }
}
