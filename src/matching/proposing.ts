import type { Day } from '../calendar/model.ts'
import { nearestIn, type Exchange } from '../solver/nearest.ts'
import type { ForMatching } from '../supporters/queries.ts'
import { reasonsFor } from './costs.ts'
import type { Asking, Fact, Pairing, Plan, Planned, Proposed } from './model.ts'
import { candidates } from './pairing/candidates.ts'
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
 * Nobody comes first for two conferences of one day. `total` is the plan's cost, those without anybody included; reasons
 * are worked out for those proposed alone. Throws nothing; same world, same plan.
 */
export const plan = (world: World, policy: Policy): Plan => {
  const found = candidates(world, policy)
  const { asking, supporters } = found
  const { network, seating, total, proved } = solved(found, world.apart)
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
  return { total, proved, planned }
}

const nobody: ReadonlySet<number> = new Set()
