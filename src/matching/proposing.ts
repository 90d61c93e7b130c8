import type { Day } from '../calendar/model.ts'
import type { Problem, Solution } from '../solver/model.ts'
import { nearestIn, type Exchange } from '../solver/nearest.ts'
import type { Network } from '../solver/network.ts'
import type { Seating } from '../solver/seating.ts'
import { solve, solveNetwork } from '../solver/solve.ts'
import { seatingIn } from '../solver/told.ts'
import type { ForMatching } from '../supporters/queries.ts'
import { reasonsFor } from './costs.ts'
import type { Asking, Fact, Pairing, Plan, Planned, Proposed } from './model.ts'
import { candidates, type Candidates } from './pairing/candidates.ts'
import type { Policy } from './policy.ts'
import { rearranged, type Apart, type Clash } from './seats.ts'

export type World = {
  readonly asking: readonly Asking[]
  readonly supporters: readonly ForMatching[]
  /** By `pairKey`. */
  readonly facts: ReadonlyMap<string, ReadonlySet<Fact>>
  readonly apart: Apart
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

/** The same as a problem with the ids, for the search among parties who are kept apart. */
const problemOf = ({ network, asking, supporters, days }: Candidates): Problem => ({
  families: asking.map(({ party }, at) => {
    const day = days[network.day?.[at] ?? -1]
    return { id: party, unmatched: network.unmatched[at] ?? 0, ...(day === undefined ? {} : { day }) }
  }),
  supporters: supporters.map(({ supporter }, at) => ({ id: supporter, capacity: network.capacity[at] ?? 0 })),
  pairs: asking.flatMap(({ party }, at) =>
    Array.from(network.supporter.subarray(network.start[at], network.start[at + 1]), (who, index) => ({
      family: party,
      supporter: supporters[who]?.supporter ?? '',
      cost: network.cost[(network.start[at] ?? 0) + index] ?? 0,
    })),
  ),
})

type Node = { problem: Problem; solution: Solution; clash: Clash | undefined; depth: number }
const nodeOf = (problem: Problem, apart: Apart, depth: number): Node => ({
  problem,
  depth,
  ...rearranged(problem, solve(problem), apart),
})

const without = (node: Node, party: string, supporter: string, apart: Apart): Node =>
  nodeOf(
    {
      ...node.problem,
      pairs: node.problem.pairs.filter((pair) => pair.family !== party || pair.supporter !== supporter),
    },
    apart,
    node.depth + 1,
  )

/** Beyond this many trials the way that looks best is followed to its end, so that nobody waits; see Plan.proved. */
const mostTrials = 200

/**
 * The cheapest plan in which no supporter comes first for two parties who are kept apart: best-first search over the
 * exact solution, each step taking one of the two away. The first plan without a clash is the cheapest there is, and
 * `proved` says so; it is false only when the search was cut short.
 */
export const cheapest = (problem: Problem, apart: Apart): Node & { readonly proved: boolean } => {
  let open: Node[] = [nodeOf(problem, apart, 0)]
  for (let trials = 0; ; trials += 1) {
    const best = open.reduce((a, b) =>
      b.solution.total < a.solution.total || (b.solution.total === a.solution.total && b.depth > a.depth)
        ? b
        : a,
    )
    if (best.clash === undefined) return { ...best, proved: trials <= mostTrials }
    const { party, other, supporter } = best.clash
    const rest = trials < mostTrials ? open.filter((node) => node !== best) : []
    open = [...rest, without(best, other, supporter, apart), without(best, party, supporter, apart)]
  }
}

type Solved = { readonly network: Network; readonly seating: Seating; readonly proved: boolean }

/** From arrays to arrays; by ids only where two who are kept apart come to the same supporter. */
const solved = (found: Candidates, apart: Apart): Solved => {
  const seating = solveNetwork(found.network)
  const at = new Map(found.asking.map(({ party }, index) => [party, index]))
  const has = (party: string): number =>
    found.network.supporter[seating.taken[at.get(party) ?? -1] ?? -1] ?? -1
  if (!apart.some(([a, b]) => has(a) >= 0 && has(a) === has(b)))
    return { network: found.network, seating, proved: true }
  const { problem, solution, proved } = cheapest(problemOf(found), apart)
  const { named, seating: apartNow } = seatingIn(problem, solution)
  return { network: named.network, seating: apartNow, proved }
}

const totalOf = ({ network, seating }: Solved): number => {
  let total = 0
  for (let at = 0; at < network.families; at++)
    total += network.cost[seating.taken[at] ?? -1] ?? network.unmatched[at] ?? 0
  return total
}

/**
 * Proposals for all parties at once. For each party whom the cheapest plan gives somebody: that one first, then those
 * whose exchange costs the whole least, up to `policy.proposals`; who comes first for a party kept apart comes last.
 * Nobody comes first for two conferences of one day. `total` is the plan's cost, those without anybody included; reasons
 * are worked out for those proposed alone. Throws nothing; same world, same plan.
 */
export const plan = (world: World, policy: Policy): Plan => {
  const found = candidates(world, policy)
  const { asking, supporters } = found
  const done = solved(found, world.apart)
  const { network, seating } = done
  const nearest = nearestIn(network, seating)
  const familyAt = new Map(asking.map(({ party }, at) => [party, at]))
  const apart = new Map<string, Set<number>>()
  for (const [a, b] of [...world.apart, ...world.apart.map(([a, b]) => [b, a] as const)]) {
    const first = network.supporter[seating.taken[familyAt.get(b) ?? -1] ?? -1]
    if (first !== undefined) apart.set(a, (apart.get(a) ?? new Set()).add(first))
  }
  const theirsOf = (party: string): ReadonlySet<number> => apart.get(party) ?? nobody
  const ownOf = (party: string): number => seating.taken[familyAt.get(party) ?? -1] ?? -1
  // Those of one supporter after another: they share a search.
  const others = new Map(
    asking
      .filter(({ party }) => ownOf(party) >= 0)
      .toSorted((a, b) => (network.supporter[ownOf(a.party)] ?? 0) - (network.supporter[ownOf(b.party)] ?? 0))
      .map(({ party }) => [
        party,
        nearest(familyAt.get(party) ?? -1, policy.proposals - 1 + theirsOf(party).size),
      ]),
  )
  const planned = world.asking.map((one): Planned => {
    const own = ownOf(one.party)
    if (own < 0) return { asking: one, proposals: [] }
    const theirs = theirsOf(one.party)
    const rest = others.get(one.party) ?? []
    const isTheirs = ({ pair }: Exchange): boolean => theirs.has(network.supporter[pair] ?? -1)
    const order = [
      { pair: own, extra: 0 },
      ...rest.filter((exchange) => !isTheirs(exchange)),
      ...rest.filter(isTheirs),
    ].slice(0, policy.proposals)
    return {
      asking: one,
      proposals: order.flatMap(({ pair, extra }): Proposed[] => {
        const supporter = supporters[network.supporter[pair] ?? -1]
        if (supporter === undefined) return []
        const cost = network.cost[pair] ?? 0
        return [
          {
            supporter: supporter.supporter,
            cost,
            extra,
            others: extra - (cost - (network.cost[own] ?? 0)),
            reasons: reasonsFor(policy, pairingOf(world, one, supporter)),
          },
        ]
      }),
    }
  })
  return { total: totalOf(done), proved: done.proved, planned }
}

const nobody: ReadonlySet<number> = new Set()
