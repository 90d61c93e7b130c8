import type { Day } from '../calendar/model.ts'
import type { Exchange } from '../solver/best.ts'
import { nearestIn } from '../solver/nearest.ts'
import type { ForMatching } from '../supporters/queries.ts'
import { reasonsFor } from './costs.ts'
import type { Asking, Fact, Pairing, Plan, Planned, Proposed } from './model.ts'
import { candidates } from './pairing/candidates.ts'
import { movingAlone, placeByPlace } from './pairing/filling.ts'
import type { Policy } from './policy.ts'
import type { Apart } from './seats.ts'
import { solved } from './set-apart.ts'

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

/**
 * Proposals for all parties at once. For each party whom the cheapest plan gives somebody: that one first, then those
 * whose exchange costs the whole least, up to `policy.proposals`; who comes first for a party kept apart comes last.
 * Nobody comes first for two conferences of one day. `total` is the plan's cost: those without anybody, and what the load
 * of each supporter grows by, included; reasons are worked out for those proposed alone. Throws nothing; same world, same plan.
 */
export const plan = (world: World, policy: Policy): Plan => {
  const found = placeByPlace(candidates(world, policy), policy)
  const { supporters } = found
  const { network, seating, total, proved } = solved(found, world.apart)
  const nearest = nearestIn(network, seating)
  const alone = movingAlone(found, network, seating, policy)
  const firstOf = (family: number | undefined): number =>
    network.supporter[seating.taken[family ?? -1] ?? -1] ?? -1
  const familyAt = new Map(found.asking.map(({ party }, at) => [party, at]))
  /** Who comes first for those kept apart from a party. */
  const theirs = new Map<string, Set<number>>()
  for (const [a, b] of [...world.apart, ...world.apart.map(([a, b]) => [b, a] as const)]) {
    const first = firstOf(familyAt.get(b))
    if (first >= 0) theirs.set(a, (theirs.get(a) ?? new Set()).add(first))
  }

  const orderOf = (family: number, apart: ReadonlySet<number>): readonly Exchange[] => {
    const own = { pair: seating.taken[family] ?? -1, extra: 0 }
    const rest = nearest(family, policy.proposals - 1 + apart.size)
    if (apart.size === 0) return [own, ...rest].slice(0, policy.proposals)
    const isTheirs = ({ pair }: Exchange): boolean => apart.has(network.supporter[pair] ?? -1)
    const others = rest.filter((exchange) => !isTheirs(exchange))
    return [own, ...others, ...rest.filter(isTheirs)].slice(0, policy.proposals)
  }
  const proposalsFor = (asking: Asking, family: number): Proposed[] => {
    const ownCost = network.cost[seating.taken[family] ?? -1] ?? 0
    return orderOf(family, theirs.get(asking.party) ?? nobody).flatMap(({ pair, extra }): Proposed[] => {
      const supporter = supporters[network.supporter[pair] ?? -1]
      if (supporter === undefined) return []
      const cost = network.cost[pair] ?? 0
      const reasons = reasonsFor(policy, pairingOf(world, asking, supporter))
      const rest = extra - (cost - ownCost)
      // Where nobody else has to change, what is left is the two supporters' own load.
      const others = rest === alone(family, pair) ? 0 : rest
      return [{ supporter: supporter.supporter, cost, extra, others, reasons }]
    })
  }
  // Those of one supporter after another: they share a search.
  const proposals = new Map<string, Proposed[]>()
  for (let at = 0; at < network.supporters; at++) {
    const first = seating.first[at] ?? 0
    for (const family of seating.seat.subarray(first, first + (seating.load[at] ?? 0))) {
      const asking = found.asking[family]
      if (asking !== undefined) proposals.set(asking.party, proposalsFor(asking, family))
    }
  }
  const planned = world.asking.map((asking): Planned => ({
    asking,
    proposals: proposals.get(asking.party) ?? [],
  }))
  return { total, proved, planned }
}

const nobody: ReadonlySet<number> = new Set()
