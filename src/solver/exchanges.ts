import { heapOf } from './heap.ts'
import type { Network } from './network.ts'

/**
 * What it costs to make room: nodes are the supporters, and one last node for "nobody" (without a supporter,
 * and free places). An arc from x to y is the cheapest way to move one family from x to y, over and above
 * what the prices already ask: 0 or more. Stored by the node it leads to: those into `y` are `start[y]` up
 * to `start[y + 1]`.
 */
export type Exchanges = { nobody: number; start: Int32Array; from: Int32Array; length: Float64Array }

/** `taken[f]` is the pair that family `f` has (−1: none); prices and pairs must be those of an optimum. */
export function exchangesOf(network: Network, taken: Int32Array, price: Float64Array): Exchanges {
  const nobody = network.supporters
  const members: number[][] = Array.from({ length: nobody + 1 }, () => [])
  for (const [family, pair] of taken.entries()) members[network.supporter[pair] ?? nobody]?.push(family)

  const into: { from: number; length: number }[][] = Array.from({ length: nobody + 1 }, () => [])
  const shortest = new Float64Array(nobody + 1).fill(Infinity)
  for (const [from, sitting] of members.entries()) {
    const reached: number[] = []
    const offer = (to: number, length: number): void => {
      if (to === from || length >= (shortest[to] ?? 0)) return
      if (shortest[to] === Infinity) reached.push(to)
      shortest[to] = length
    }
    for (const family of sitting) {
      const paid = payment(network, taken, price, family)
      offer(nobody, (network.unmatched[family] ?? 0) - paid)
      for (let pair = network.start[family] ?? 0; pair < (network.start[family + 1] ?? 0); pair++) {
        const to = network.supporter[pair] ?? 0
        offer(to, (network.cost[pair] ?? 0) + (price[to] ?? 0) - paid)
      }
    }
    if (from === nobody) {
      for (const [to, others] of members.entries()) if (others.length > 0) offer(to, price[to] ?? 0)
    } else if (sitting.length < (network.capacity[from] ?? 0)) offer(nobody, 0)
    for (const to of reached) {
      into[to]?.push({ from, length: shortest[to] ?? 0 })
      shortest[to] = Infinity
    }
  }

  const start = new Int32Array(nobody + 2)
  for (const [to, arcs] of into.entries()) start[to + 1] = (start[to] ?? 0) + arcs.length
  const arcs = into.flat()
  return {
    nobody,
    start,
    from: Int32Array.from(arcs, (arc) => arc.from),
    length: Float64Array.from(arcs, (arc) => arc.length),
  }
}

/** What a family's choice costs it, with the price. */
export function payment(network: Network, taken: Int32Array, price: Float64Array, family: number): number {
  const pair = taken[family] ?? -1
  if (pair < 0) return network.unmatched[family] ?? 0
  return (network.cost[pair] ?? 0) + (price[network.supporter[pair] ?? 0] ?? 0)
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
