import type { Problem, Solution } from '../solver/model.ts'
import type { Network } from '../solver/network.ts'
import type { Seating } from '../solver/seating.ts'
import { solve, solveNetwork } from '../solver/solve.ts'
import { seatingIn } from '../solver/told.ts'
import type { Candidates } from './pairing/candidates.ts'
import { rearranged, type Apart, type Clash } from './seats.ts'

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

export type Solved = { readonly network: Network; readonly seating: Seating; readonly proved: boolean }

/** From arrays to arrays; by ids only where two who are kept apart come to the same supporter. */
export const solved = (found: Candidates, apart: Apart): Solved => {
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
