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

/**
 * Proposals for all parties at once. For each party whom the cheapest plan gives somebody: that one first, then those
 * whose exchange costs the whole least, up to `policy.proposals`; who comes first for a party kept apart comes last.
 * `total` is the plan's cost, those without anybody included. Throws nothing; same world, same plan.
 */
export const plan = (world: World, policy: Policy): Plan => {
  const { reasons, excluded, problem } = judge(world, policy)
  const { problem: taken, solution, proved } = cheapest(problem, world.apart)
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
  return { total: solution.total, proved, planned }
}
