import type { Day } from '../calendar/model.ts'
import { alternativesIn } from '../solver/alternatives.ts'
import type { Pair, Problem, Solution } from '../solver/model.ts'
import { solve } from '../solver/solve.ts'
import type { ForMatching } from '../supporters/queries.ts'
import { roomLeft } from '../supporters/rules.ts'
import { reasonsFor, sum, withoutAnybody } from './costs.ts'
import type { Asking, Excluded, Fact, Pairing, Plan, Planned, Proposed, Reason } from './model.ts'
import type { Policy } from './policy.ts'
import { whyNot } from './rules/verdict.ts'

export type World = {
  readonly asking: readonly Asking[]
  readonly supporters: readonly ForMatching[]
  /** By `pairKey`. */
  readonly facts: ReadonlyMap<string, ReadonlySet<Fact>>
  /** Parties kept apart from each other, each pair once. */
  readonly apart: readonly (readonly [string, string])[]
  readonly today: Day
}
export const pairKey = (party: string, supporter: string): string => `${party} ${supporter}`

const none: ReadonlySet<Fact> = new Set()
export const pairingOf = (
  { facts, today }: Pick<World, 'facts' | 'today'>,
  asking: Asking,
  supporter: ForMatching,
): Pairing => ({
  asking,
  supporter,
  facts: facts.get(pairKey(asking.party, supporter.supporter)) ?? none,
  today,
})

type Judged = { reasons: Map<string, readonly Reason[]>; excluded: Map<string, Excluded[]>; problem: Problem }

const judge = (world: World, policy: Policy): Judged => {
  const reasons = new Map<string, readonly Reason[]>()
  const excluded = new Map<string, Excluded[]>()
  const pairs: Pair[] = []
  for (const asking of world.asking) {
    const out: Excluded[] = []
    for (const supporter of world.supporters) {
      const pairing = pairingOf(world, asking, supporter)
      const codes = whyNot(pairing)
      if (codes.length > 0) {
        out.push({ supporter: supporter.supporter, codes })
        continue
      }
      const parts = reasonsFor(policy, pairing)
      reasons.set(pairKey(asking.party, supporter.supporter), parts)
      pairs.push({ family: asking.party, supporter: supporter.supporter, cost: sum(parts) })
    }
    excluded.set(asking.party, out)
  }
  const families = world.asking.map((asking) => ({
    id: asking.party,
    unmatched: withoutAnybody(policy, asking, world.today),
  }))
  const supporters = world.supporters.map(({ supporter, capacity, load }) => ({
    id: supporter,
    capacity: roomLeft(capacity, load),
  }))
  return { reasons, excluded, problem: { families, supporters, pairs } }
}

type Node = { problem: Problem; solution: Solution }
const nodeOf = (problem: Problem): Node => ({ problem, solution: solve(problem) })

/** Two parties kept apart from each other who got the same supporter. */
const clashIn = ({ solution }: Node, apart: World['apart']) => {
  const first = new Map(solution.pairs.map(({ family, supporter }) => [family, supporter]))
  return apart
    .map(([party, other]) => ({ party, other, supporter: first.get(party) }))
    .find(({ other, supporter }) => supporter !== undefined && first.get(other) === supporter)
}

const without = ({ problem }: Node, party: string, supporter: string): Node =>
  nodeOf({
    ...problem,
    pairs: problem.pairs.filter((pair) => pair.family !== party || pair.supporter !== supporter),
  })

/** Beyond this many trials the best plan found so far is mended instead; no programme of a country's size gets there. */
const mostTrials = 5_000

/**
 * The cheapest plan in which no supporter comes first for two parties who are kept apart: best-first search over the
 * exact solution, each step taking one of the two away. The first plan without a clash is the cheapest there is.
 */
export const cheapest = (problem: Problem, apart: World['apart']): Node => {
  const open: Node[] = [nodeOf(problem)]
  for (let trials = 0; ; trials += 1) {
    open.sort((a, b) => a.solution.total - b.solution.total)
    const best = open.shift()
    if (best === undefined) throw new Error('no plan left')
    const clash = clashIn(best, apart)
    if (clash === undefined) return best
    const later = without(best, clash.other, clash.supporter ?? '')
    if (trials < mostTrials) open.push(without(best, clash.party, clash.supporter ?? ''))
    else open.length = 0
    open.push(later)
  }
}

/**
 * Proposals for all parties at once. For each party whom the cheapest plan gives somebody: that one first, then those
 * whose exchange costs the whole least, up to `policy.proposals`; who comes first for a party kept apart comes last.
 * `total` is the plan's cost, those without anybody included. Throws nothing; same world, same plan.
 */
export const plan = (world: World, policy: Policy): Plan => {
  const { reasons, excluded, problem } = judge(world, policy)
  const { problem: taken, solution } = cheapest(problem, world.apart)
  const first = new Map(solution.pairs.map(({ family, supporter }) => [family, supporter]))
  const others = alternativesIn(taken, solution)
  const proposed = (party: string, supporter: string): Proposed => {
    const parts = reasons.get(pairKey(party, supporter)) ?? []
    return { supporter, cost: sum(parts), reasons: parts }
  }
  const planned = world.asking.map((asking): Planned => {
    const own = first.get(asking.party)
    const theirs = new Set(
      world.apart.flatMap(([a, b]) =>
        a === asking.party ? [first.get(b)] : b === asking.party ? [first.get(a)] : [],
      ),
    )
    const rest = own === undefined ? [] : others(asking.party).map(({ supporter }) => supporter)
    const order = [
      ...(own === undefined ? [] : [own]),
      ...rest.filter((supporter) => !theirs.has(supporter)),
      ...rest.filter((supporter) => theirs.has(supporter)),
    ]
    return {
      asking,
      proposals: order.slice(0, policy.proposals).map((supporter) => proposed(asking.party, supporter)),
      excluded: excluded.get(asking.party) ?? [],
    }
  })
  return { total: solution.total, planned }
}
