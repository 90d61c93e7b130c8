import { daysBetween } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import type { Problem, Solution } from '../../solver/model.ts'
import { solve } from '../../solver/solve.ts'
import type { ForMatching } from '../../supporters/queries.ts'
import { reasonsFor, sum, withoutAnybody } from '../costs.ts'
import type { Policy } from '../policy.ts'
import { pairingOf } from '../proposing.ts'
import { language, worksInTheArea } from '../rules/needs.ts'
import { whyNot } from '../rules/verdict.ts'
import type { Party } from './expected.ts'
import { horizonDaysAhead, type Known } from './model.ts'
import type { Place } from './places.ts'

/** That the place is there by the time it is needed, the rules say: before that the supporter is away. */
const inTime = ({ asks }: Party, { before }: Place): boolean => before === null || asks < before

/** Which of a supporter's places a parent may have of whom another one is kept apart: the same one for both of them. */
const onlyFor = (party: Party, places: readonly Place[]): Place | undefined =>
  places.filter((place) => inTime(party, place)).sort((a, b) => (a.from < b.from ? -1 : 1))[0]

/** What this party and this place cost together, or null when a rule stands against it, on the day on which they ask. */
export const costOf = (
  facts: Known['facts'],
  policy: Policy,
  { asking, asks }: Party,
  who: ForMatching,
): number | null => {
  const pairing = pairingOf({ facts, today: asks }, asking, who)
  // The two rules that most often stand in the way come first: the others needn't be asked then.
  if (language(pairing) !== null || worksInTheArea(pairing) !== null || whyNot(pairing).length > 0)
    return null
  return sum(reasonsFor(policy, pairing))
}

export type Costs = Map<string, number | null>
type Laid = {
  readonly today: Day
  readonly facts: Known['facts']
  readonly policy: Policy
  readonly parties: readonly Party[]
  readonly places: readonly Place[]
  /** What is known already of parties and places that two worlds have in common. */
  readonly costs: Costs
}

/** Each day earlier that a parent asks: more than all wishes together, and with all of them still below the solver's bound. */
export const earlier = 1_000_000

/**
 * Who asks first is served first, as it will be: nobody holds a place for somebody who may come later. Among those who are
 * known today the policy's urgency comes first. How many can be served does not depend on it: the sets of parents who can
 * be served together are the independent sets of a matroid, whose bases are all equally large (Edmonds and Fulkerson, 1965).
 */
const leftWithout = (policy: Policy, today: Day, { asking, asks, kind }: Party): number =>
  (kind === 'expected' ? policy.nobody : withoutAnybody(policy, asking, today)) +
  Math.max(0, horizonDaysAhead - daysBetween(today, asks)) * earlier

/**
 * The whole of 13 weeks as one problem of the engine's: each party a family, each place a supporter, a pair wherever no
 * rule of the matching stands against it on the day on which the party asks.
 */
export const problemOf = ({ today, facts, policy, parties, places, costs }: Laid): Problem => {
  const bySupporter = Map.groupBy(places, ({ supporter }) => supporter)
  const pairs = parties.flatMap((party) =>
    [...bySupporter.values()].flatMap((own) => {
      const only = party.near ? onlyFor(party, own) : undefined
      return own.flatMap((place) => {
        if (!inTime(party, place) || (party.near && place !== only)) return []
        const key = `${party.asking.party} ${place.id}`
        const known = costs.get(key)
        const cost = known === undefined ? costOf(facts, policy, party, place.who) : known
        if (known === undefined) costs.set(key, cost)
        return cost === null ? [] : [{ family: party.asking.party, supporter: place.id, cost }]
      })
    }),
  )
  return {
    families: parties.map((party) => ({
      id: party.asking.party,
      unmatched: leftWithout(policy, today, party),
      day: party.apart,
    })),
    supporters: places.map(({ id, count }) => ({ id, capacity: count })),
    pairs,
  }
}

/** Who has somebody, by party: the place's supporter. And what each party pays: its own cost and the prices it meets. */
export type Outcome = {
  readonly has: ReadonlyMap<string, string>
  readonly pays: ReadonlyMap<string, number>
}

export const outcomeOf = (problem: Problem, solution: Solution, places: readonly Place[]): Outcome => {
  const supporterOf = new Map(places.map(({ id, supporter }) => [id, supporter]))
  const prices = new Map(
    solution.prices.map(({ supporter, price, days }) => [
      supporter,
      { price, days: new Map((days ?? []).map((one) => [one.day, one.price])) },
    ]),
  )
  const families = new Map(problem.families.map((family) => [family.id, family]))
  const pays = new Map(problem.families.map(({ id, unmatched }) => [id, unmatched]))
  const has = new Map<string, string>()
  for (const { family, supporter, cost } of solution.pairs) {
    has.set(family, supporterOf.get(supporter) ?? supporter)
    const paid = prices.get(supporter)
    const day = families.get(family)?.day
    pays.set(family, cost + (paid?.price ?? 0) + (day === undefined ? 0 : (paid?.days.get(day) ?? 0)))
  }
  return { has, pays }
}

export const solved = (laid: Laid): Outcome => {
  const problem = problemOf(laid)
  return outcomeOf(problem, solve(problem), laid.places)
}
