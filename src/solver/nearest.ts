import { entrance, exchangesOf, payment } from './exchanges.ts'
import type { Exchanges } from './exchanges.ts'
import { heapOf } from './heap.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'

/** A pair that a family doesn't have, and how much the total rises when it has it and everyone else makes the best of it. */
export type Exchange = { pair: number; extra: number }

/**
 * The few best exchanges of a family, with the `extra` that `alternativesIn` finds, from arrays and looking no further
 * than they need. Families of one supporter share the search around that supporter, so ask for them one after another.
 * Where a family has a day with its supporter, whoever takes its place either takes the day too, or comes by the
 * supporter and pays for the day that falls free; only ways of the first kind that beat the second are searched for each.
 * Those with equal `extra` come in the order in which they are found, always the same.
 * @param seating an optimum with its prices
 */
export function nearestIn(network: Network, seating: Seating): (family: number, most: number) => Exchange[] {
  const exchanges = shortestFirst(exchangesOf(network, seating))
  const ends = endsOf(network)
  const around = searchIn(exchanges)
  const apart = searchIn(exchanges)
  /** The pair by which the family would enter a node (one more, 0: none), and what that alone would cost it. */
  const entry = new Int32Array(exchanges.nobody + 1)
  const over = new Float64Array(exchanges.nobody + 1)
  let centre = -1

  return (family, most) => {
    const taken = seating.taken[family] ?? -1
    const here = network.supporter[taken] ?? -1
    const paid = payment(network, seating, family)
    const nodes: number[] = []
    /** No way in costs the family less than this by itself. */
    let least = Infinity
    for (let pair = network.start[family] ?? 0; pair < (ends[family] ?? 0); pair++) {
      if (network.supporter[pair] === here) continue
      const { node, asked } = entrance(network, seating, family, pair)
      entry[node] = pair + 1
      over[node] = asked - paid
      least = Math.min(least, asked - paid)
      nodes.push(node)
    }
    const best = bestOf(most)
    const offer = (node: number, far: number): void => {
      const pair = (entry[node] ?? 0) - 1
      if (pair >= 0) best.offer(pair, far + (over[node] ?? 0))
    }

    const target = taken < 0 ? exchanges.nobody : here
    if (target !== centre) {
      around.clear()
      around.reach(target, 0)
      centre = target
    }
    const dated = taken >= 0 && network.day !== undefined && (network.day[family] ?? -1) >= 0
    const day = dated ? (seating.dayPrice[family] ?? 0) : 0
    for (const node of nodes) if (around.settled(node)) offer(node, around.distance(node) + day)
    while (around.nearest() + day + least < best.limit()) {
      const node = around.settle()
      if (node < 0) break
      offer(node, around.distance(node) + day)
      around.goOn(node)
    }

    if (dated) {
      const shorter = (node: number, far: number): boolean =>
        far + least < best.limit() && !(around.settled(node) && far >= around.distance(node) + day)
      apart.goOn(
        network.supporters + family,
        best.limit() - least,
        (node, far) => node !== here && shorter(node, far),
      )
      while (apart.nearest() + least < best.limit()) {
        const node = apart.settle()
        if (node < 0) break
        offer(node, apart.distance(node))
        apart.goOn(node, best.limit() - least, shorter)
      }
      apart.clear()
    }
    for (const node of nodes) entry[node] = 0
    return best.all()
  }
}

/** The same, the arcs that lead to each node in the order of their lengths, so that a search may stop at the first too long. */
function shortestFirst({ nobody, start, from, length }: Exchanges): Exchanges {
  const sorted = { nobody, start, from: new Int32Array(from.length), length: new Float64Array(from.length) }
  for (let node = 0; node <= nobody; node++) {
    const first = start[node] ?? 0
    const order = Array.from({ length: (start[node + 1] ?? 0) - first }, (_, at) => first + at)
    order.sort((one, other) => (length[one] ?? 0) - (length[other] ?? 0))
    for (const [at, arc] of order.entries()) {
      sorted.from[first + at] = from[arc] ?? 0
      sorted.length[first + at] = length[arc] ?? 0
    }
  }
  return sorted
}

/** A search for the nearest nodes, kept between questions: `settled` distances are right, and none is smaller that is not. */
function searchIn({ nobody, start, from, length }: Exchanges) {
  const distances = new Float64Array(nobody + 1).fill(Infinity)
  const heap = heapOf(distances)
  const done = new Uint8Array(nobody + 1)
  const touched = new Int32Array(nobody + 1)
  let reached = 0
  let next = -1
  const reach = (node: number, far: number): void => {
    if (next >= 0) heap.offer(next)
    next = -1
    if (distances[node] === Infinity) touched[reached++] = node
    distances[node] = far
    heap.offer(node)
  }
  const peek = (): number => {
    if (next < 0) next = heap.take()
    return next
  }
  return {
    reach,
    settled: (node: number): boolean => done[node] === 1,
    distance: (node: number): number => distances[node] ?? Infinity,
    /** How far the next one is that is not settled; Infinity when there is none. */
    nearest: (): number => (peek() < 0 ? Infinity : (distances[next] ?? Infinity)),
    settle(): number {
      const node = peek()
      next = -1
      if (node >= 0) done[node] = 1
      return node
    },
    /** Reaches whatever leads to this node, nearer than `limit` and unless it is not wanted. */
    goOn(node: number, limit = Infinity, wanted?: (before: number, far: number) => boolean): void {
      const near = done[node] === 1 ? (distances[node] ?? 0) : 0
      for (let arc = start[node] ?? 0; arc < (start[node + 1] ?? 0); arc++) {
        const before = from[arc] ?? 0
        const far = near + (length[arc] ?? 0)
        if (far >= limit) break
        if (far >= (distances[before] ?? 0)) continue
        if (wanted === undefined || wanted(before, far)) reach(before, far)
      }
    },
    clear(): void {
      heap.clear()
      next = -1
      for (let at = 0; at < reached; at++) {
        distances[touched[at] ?? 0] = Infinity
        done[touched[at] ?? 0] = 0
      }
      reached = 0
    },
  }
}

/** The `most` smallest of what is offered, each pair once. */
function bestOf(most: number) {
  const all: Exchange[] = []
  let limit = most > 0 ? Infinity : -Infinity
  return {
    offer(pair: number, extra: number): void {
      if (extra >= limit) return
      const known = all.findIndex((one) => one.pair === pair)
      if (known >= 0 && (all[known]?.extra ?? 0) <= extra) return
      if (known >= 0) all.splice(known, 1)
      let at = all.length
      while (at > 0 && (all[at - 1]?.extra ?? 0) > extra) at--
      all.splice(at, 0, { pair, extra })
      if (all.length > most) all.pop()
      if (all.length === most) limit = all[most - 1]?.extra ?? Infinity
    },
    limit: (): number => limit,
    all: (): Exchange[] => all,
  }
}
