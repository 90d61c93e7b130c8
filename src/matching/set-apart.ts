import { degreesOf } from '../solver/columns.ts'
import { endsOf, type Network } from '../solver/network.ts'
import { parted } from '../solver/parting.ts'
import type { Seating } from '../solver/seating.ts'
import { solveNetwork } from '../solver/solve.ts'
import type { Candidates } from './pairing/candidates.ts'
import { rearranged, type Apart, type ApartAt, type Clash } from './seats.ts'

/** A family and a supporter who may not be brought together after all. */
type Barred = { readonly party: number; readonly supporter: number }

/** The network without these pairs. */
const without = (network: Network, barred: readonly Barred[]): Network => {
  if (barred.length === 0) return network
  const end = endsOf(network).slice()
  const supporter = network.supporter.slice()
  const cost = network.cost.slice()
  for (const one of barred) {
    const last = end[one.party] ?? 0
    const pair = supporter.subarray(0, last).indexOf(one.supporter, network.start[one.party])
    supporter.copyWithin(pair, pair + 1, last)
    cost.copyWithin(pair, pair + 1, last)
    end[one.party] = last - 1
  }
  const less = { ...network, end, supporter, cost }
  const degree = degreesOf(less)
  return { ...less, capacity: network.capacity.map((places, at) => Math.min(places, degree[at] ?? 0)) }
}

export type Solved = {
  readonly network: Network
  readonly seating: Seating
  /** The plan's cost, those without anybody included. */
  readonly total: number
  readonly proved: boolean
}
type Node = {
  readonly barred: readonly Barred[]
  readonly seating: Seating
  readonly total: number
  readonly clash: Clash | undefined
}

const totalOf = (network: Network, { taken }: Seating): number =>
  taken.reduce((total, pair, at) => total + (network.cost[pair] ?? network.unmatched[at] ?? 0), 0)

/** Beyond this many trials the way that looks best is followed to its end, so that nobody waits; see Plan.proved. */
const mostTrials = 200

/**
 * The cheapest plan in which no supporter comes first for two parties who are kept apart: best-first search over the
 * exact solution, each step taking one of the two away. The first plan without a clash is the cheapest there is, and
 * `proved` says so; it is false only when the search was cut short.
 */
export const cheapest = (all: Network, apart: ApartAt): Solved => {
  const nodeOf = (barred: readonly Barred[], seatingIn: (network: Network) => Seating): Node => {
    const network = without(all, barred)
    const seating = seatingIn(network)
    const clash = rearranged(network, seating, apart)
    return { barred, seating, total: totalOf(network, seating), clash }
  }
  /** Nearly the same plan: from there. */
  const further = ({ barred, seating }: Node, one: Barred): Node =>
    nodeOf([...barred, one], (network) => parted(network, seating, one.party, one.supporter))
  let open: Node[] = [nodeOf([], (network) => solveNetwork(network))]
  for (let trials = 0; ; trials += 1) {
    const best = open.reduce((a, b) =>
      b.total < a.total || (b.total === a.total && b.barred.length > a.barred.length) ? b : a,
    )
    const { barred, seating, total, clash } = best
    if (clash === undefined)
      return { network: without(all, barred), seating, total, proved: trials <= mostTrials }
    const { party, other, supporter } = clash
    const rest = trials < mostTrials ? open.filter((node) => node !== best) : []
    open = [...rest, further(best, { party: other, supporter }), further(best, { party, supporter })]
  }
}

/** The same from ids; a party who doesn't ask is kept apart from nobody. */
export const solved = ({ network, asking }: Candidates, apart: Apart): Solved => {
  const at = new Map(asking.map(({ party }, index) => [party, index]))
  return cheapest(
    network,
    apart.flatMap(([a, b]) => {
      const [one, other] = [at.get(a), at.get(b)]
      return one === undefined || other === undefined ? [] : [[one, other] as const]
    }),
  )
}
