import type { Pair, Price, Problem, Solution } from './model.ts'
import { networkOf } from './network.ts'
import type { Named, Network } from './network.ts'
import { emptySeating, sit } from './seating.ts'
import type { Seating } from './seating.ts'
import { atOnce, slice } from './slices.ts'
import type { Slices } from './slices.ts'

type Found = Pick<Seating, 'taken' | 'price' | 'dayPrice'>

/** A seating that is an optimum, told with the ids and costs of the problem. */
export function solutionOf({ network, familyIds, supporterIds, days }: Named, found: Found): Solution {
  const numbered = (ids: string[]): [string, number][] => ids.map((id, at) => [id, at])
  return solutionIn(network, found, numbered(familyIds), numbered(supporterIds), (day) => days[day])
}

/** What `telling` needs of a network: the pairs taken are enough. */
export type Taken = Pick<Network, 'supporter' | 'cost' | 'unmatched' | 'day'>

/** The same where families and supporters have other numbers than their order: both in order, with their numbers. */
export function solutionIn(
  network: Taken,
  found: Found,
  families: readonly [string, number][],
  supporters: readonly [string, number][],
  dayNamed: (day: number) => string | undefined,
): Solution {
  return atOnce(telling(network, found, families, supporters, dayNamed))
}

/** The same in slices. */
export function* telling(
  network: Taken,
  found: Found,
  families: readonly [string, number][],
  supporters: readonly [string, number][],
  dayNamed: (day: number) => string | undefined,
): Slices<Solution> {
  const { taken, price } = found
  const all = families.length + supporters.length
  const named: string[] = []
  for (const [id, at] of supporters) named[at] = id
  const pairs: Pair[] = []
  const unmatched: string[] = []
  let total = 0
  for (const [place, [family, index]] of families.entries()) {
    if (place % slice === slice - 1) yield place / all
    const pair = taken[index] ?? -1
    const supporter = named[network.supporter[pair] ?? -1]
    const cost = supporter === undefined ? network.unmatched[index] : network.cost[pair]
    if (supporter === undefined) unmatched.push(family)
    else pairs.push({ family, supporter, cost: cost ?? 0 })
    total += cost ?? 0
  }
  const dear = dearDays(network, found, dayNamed)
  const prices: Price[] = []
  for (const [place, [supporter, at]] of supporters.entries()) {
    if (place % slice === slice - 1) yield (families.length + place) / all
    const days = dear.get(at)
    prices.push({ supporter, price: price[at] ?? 0, ...(days ? { days } : {}) })
  }
  return { status: 'optimal', total, pairs, unmatched, prices }
}

type Dear = { day: string; price: number }

/** The days that have a price, by supporter and in order. */
function dearDays(
  network: Taken,
  { taken, dayPrice }: Found,
  dayNamed: (day: number) => string | undefined,
): Map<number, Dear[]> {
  const dear = new Map<number, Dear[]>()
  for (const [family, price] of dayPrice.entries()) {
    const at = network.supporter[taken[family] ?? -1]
    if (price === 0 || at === undefined) continue
    const all = dear.get(at) ?? []
    all.push({ day: dayNamed(network.day?.[family] ?? -1) ?? '', price })
    dear.set(at, all)
  }
  for (const all of dear.values()) all.sort((one, other) => (one.day < other.day ? -1 : 1))
  return dear
}

/** A problem as a network, and a solution of it as its seating. */
export function seatingIn(problem: Problem, solution: Solution): { named: Named; seating: Seating } {
  const named = networkOf(problem)
  const { network, familyIds, supporterIds, days } = named
  const familyAt = new Map(familyIds.map((id, index) => [id, index]))
  const supporterAt = new Map(supporterIds.map((id, index) => [id, index]))
  const seating = emptySeating(network)
  for (const { family, supporter } of solution.pairs) {
    const at = supporterAt.get(supporter) ?? -1
    const who = familyAt.get(family) ?? -1
    sit(seating, who, pairOf(network, who, at), at)
  }
  const dayAt = new Map(days.map((day, index) => [day, index]))
  for (const entry of solution.prices) {
    const at = supporterAt.get(entry.supporter) ?? -1
    seating.price[at] = entry.price
    if (!network.day) continue
    const dear = new Map((entry.days ?? []).map(({ day, price }) => [dayAt.get(day), price]))
    const end = (seating.first[at] ?? 0) + (seating.load[at] ?? 0)
    for (let place = seating.first[at] ?? 0; place < end; place++) {
      const sitting = seating.seat[place] ?? 0
      seating.dayPrice[sitting] = dear.get(network.day[sitting]) ?? 0
    }
  }
  return { named, seating }
}

function pairOf(network: Network, family: number, supporter: number): number {
  const first = network.start[family] ?? 0
  return first + network.supporter.subarray(first, network.start[family + 1]).indexOf(supporter)
}
