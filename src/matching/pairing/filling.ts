import type { Network } from '../../solver/network.ts'
import type { Seating } from '../../solver/seating.ts'
import { loadOf } from '../costs.ts'
import type { Policy } from '../policy.ts'
import type { Candidates } from './candidates.ts'

/**
 * The same problem with the load counted place by place: each further place with a supporter costs what a load of one more
 * costs above today's, which the pairs have in them already. A place that would rather stay free is a family of its own, with
 * one pair that costs nothing and what the place costs for being turned out; whoever comes turns out the cheapest. So the
 * costs may rise from place to place and it is still a flow, exact, and a supporter still has one conference in a day
 * (docs/decisions/0051). They stand behind the parties, without a day. O(pairs + places)
 */
export const placeByPlace = (found: Candidates, of: Policy): Candidates => {
  const { network, supporters } = found
  const { families, start, supporter, cost, unmatched, capacity, day } = network
  const who: number[] = []
  const turnedOut: number[] = []
  for (const [at, one] of supporters.entries()) {
    const now = loadOf(of, one)
    for (let more = 1; more < (capacity[at] ?? 0); more++) {
      const dearer = loadOf(of, { capacity: one.capacity, load: one.load + more }) - now
      if (dearer <= 0) continue
      who.push(at)
      turnedOut.push(dearer)
    }
  }
  if (who.length === 0) return found
  const pairs = cost.length
  const behind = (all: Int32Array, more: (at: number) => number): Int32Array => {
    const longer = new Int32Array(all.length + who.length)
    longer.set(all)
    for (let at = 0; at < who.length; at++) longer[all.length + at] = more(at)
    return longer
  }
  return {
    ...found,
    network: {
      ...network,
      families: families + who.length,
      start: behind(start, (at) => pairs + at + 1),
      supporter: behind(supporter, (at) => who[at] ?? 0),
      cost: behind(cost, () => 0),
      unmatched: behind(unmatched, (at) => turnedOut[at] ?? 0),
      ...(day === undefined ? {} : { day: behind(day, () => -1) }),
    },
  }
}

/**
 * What the load of two supporters changes by together when a family simply goes from one to the other; null where somebody
 * would have to make room, for want of a place or of the day.
 */
export const movingAlone = (
  { asking, supporters }: Candidates,
  network: Network,
  { taken, first, load, seat }: Seating,
  of: Policy,
): ((family: number, pair: number) => number | null) => {
  const having = (at: number): number[] =>
    Array.from(seat.subarray(first[at] ?? 0, (first[at] ?? 0) + (load[at] ?? 0))).filter(
      (family) => family < asking.length,
    )
  const had = supporters.map((_, at) => having(at))
  const loadWith = (at: number, more: number): number => {
    const one = supporters[at]
    return one === undefined ? 0 : loadOf(of, { capacity: one.capacity, load: one.load + more })
  }
  return (family, pair) => {
    const [here, there] = [network.supporter[taken[family] ?? -1] ?? -1, network.supporter[pair] ?? -1]
    const [before, others] = [had[here]?.length ?? 0, had[there] ?? []]
    const today = network.day?.[family] ?? -1
    if (others.length >= (network.capacity[there] ?? 0)) return null
    if (today >= 0 && others.some((other) => network.day?.[other] === today)) return null
    // Today's load is in the pairs already.
    const grows = (at: number, more: number): number => loadWith(at, more) - loadWith(at, 0)
    return grows(there, others.length) - grows(here, before - 1)
  }
}
