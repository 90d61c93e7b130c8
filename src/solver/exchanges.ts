import { heapOf } from './heap.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'
import { whoHas } from './seating.ts'
import type { Seating } from './seating.ts'

/**
 * What it costs to make room: nodes are the supporters, then the day that each family has with its supporter
 * (where the network has days), and one last node for "nobody" (without a supporter, and free places). An arc
 * from x to y is the cheapest way to move one family from x to y, over and above what the prices already ask:
 * 0 or more. Stored by the node it leads to: those into `y` are `start[y]` up to `start[y + 1]`.
 */
export type Exchanges = { nobody: number; start: Int32Array; from: Int32Array; length: Float64Array }

/** The seating and its prices must be those of an optimum. */
export function exchangesOf(network: Network, seating: Seating): Exchanges {
  const { supporters, capacity, unmatched, day } = network
  const { taken, price, dayPrice, load, first, seat } = seating
  const nobody = supporters + dayPrice.length
  const arcs: Record<'from' | 'to' | 'length', number[]> = { from: [], to: [], length: [] }
  const shortest = new Float64Array(nobody + 1).fill(Infinity)
  let reached: number[] = []
  const offer = (to: number, length: number): void => {
    if (length >= (shortest[to] ?? 0)) return
    if (shortest[to] === Infinity) reached.push(to)
    shortest[to] = length
  }
  const goOn = (family: number): void => {
    const paid = payment(network, seating, family)
    offer(nobody, (unmatched[family] ?? 0) - paid)
    const end = endsOf(network)[family] ?? 0
    for (let pair = network.start[family] ?? 0; pair < end; pair++) {
      const { node, asked } = entrance(network, seating, family, pair)
      offer(node, asked - paid)
    }
  }
  const close = (from: number): void => {
    for (const to of reached) {
      if (to !== from) {
        arcs.from.push(from)
        arcs.to.push(to)
        arcs.length.push(shortest[to] ?? 0)
      }
      shortest[to] = Infinity
    }
    reached = []
  }

  for (let at = 0; at < supporters; at++) {
    const end = (first[at] ?? 0) + (load[at] ?? 0)
    for (let place = first[at] ?? 0; place < end; place++) {
      const sitting = seat[place] ?? 0
      if (day && (day[sitting] ?? -1) >= 0) offer(supporters + sitting, dayPrice[sitting] ?? 0)
      else goOn(sitting)
    }
    if ((load[at] ?? 0) < (capacity[at] ?? 0)) offer(nobody, 0)
    close(at)
  }
  for (const [family, pair] of taken.entries()) {
    if (pair < 0 || !day || (day[family] ?? -1) < 0) continue
    goOn(family)
    close(supporters + family)
  }
  for (const [family, pair] of taken.entries()) if (pair < 0) goOn(family)
  for (let to = 0; to < supporters; to++) if ((load[to] ?? 0) > 0) offer(to, price[to] ?? 0)
  close(nobody)

  const start = new Int32Array(nobody + 2)
  for (const to of arcs.to) start[to + 1] = (start[to + 1] ?? 0) + 1
  for (let to = 0; to <= nobody; to++) start[to + 1] = (start[to + 1] ?? 0) + (start[to] ?? 0)
  const next = start.slice()
  const from = new Int32Array(arcs.to.length)
  const length = new Float64Array(arcs.to.length)
  for (const [arc, to] of arcs.to.entries()) {
    const place = next[to] ?? 0
    next[to] = place + 1
    from[place] = arcs.from[arc] ?? 0
    length[place] = arcs.length[arc] ?? 0
  }
  return { nobody, start, from, length }
}

/** What a family's choice costs it, with the prices. */
export function payment({ unmatched, supporter, cost }: Network, seating: Seating, family: number): number {
  const pair = seating.taken[family] ?? -1
  if (pair < 0) return unmatched[family] ?? 0
  return (cost[pair] ?? 0) + (seating.price[supporter[pair] ?? 0] ?? 0) + (seating.dayPrice[family] ?? 0)
}

/** The node that a family would enter by a pair, and what it would cost it there with the prices. */
export function entrance(
  { supporters, supporter, cost, day }: Network,
  seating: Seating,
  family: number,
  pair: number,
): { node: number; asked: number } {
  const at = supporter[pair] ?? 0
  const asked = (cost[pair] ?? 0) + (seating.price[at] ?? 0)
  const today = day?.[family] ?? -1
  const there = day && today >= 0 ? whoHas(seating, day, at, today) : -1
  if (there < 0) return { node: at, asked }
  return { node: supporters + there, asked: asked + (seating.dayPrice[there] ?? 0) }
}

/** From every node, the cheapest chain of moves that frees a place for one more and ends at `target`. */
export function distancesTo(exchanges: Exchanges, target: number): Float64Array {
  const { start, from, length } = exchanges
  const distance = new Float64Array(exchanges.nobody + 1).fill(Infinity)
  const heap = heapOf(distance)
  distance[target] = 0
  heap.offer(target)
  for (let at = heap.take(); at >= 0; at = heap.take()) {
    for (let arc = start[at] ?? 0; arc < (start[at + 1] ?? 0); arc++) {
      const before = from[arc] ?? 0
      const far = (distance[at] ?? 0) + (length[arc] ?? 0)
      if (far >= (distance[before] ?? 0)) continue
      distance[before] = far
      heap.offer(before)
    }
  }
  return distance
}
