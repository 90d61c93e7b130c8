import { entrance, exchangesOf, payment } from './exchanges.ts'
import { heapOf } from './heap.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'

/** A pair that a family doesn't have, and how much the total rises when it has it and everyone else makes the best of it. */
export type Exchange = { pair: number; extra: number }

/**
 * The few best exchanges of a family, as `alternativesIn` would find them, from arrays and without looking further than they
 * need: the search around the place that the family leaves ends when nothing farther away can be among the best.
 * Those with equal `extra` come in the order of the supporters.
 * @param seating an optimum with its prices
 */
export function nearestIn(network: Network, seating: Seating): (family: number, most: number) => Exchange[] {
  const exchanges = exchangesOf(network, seating)
  const { nobody, start, from, length } = exchanges
  const ends = endsOf(network)
  const distance = new Float64Array(nobody + 1).fill(Infinity)
  const heap = heapOf(distance)
  /** How many pairs of the family lead to this node; and the best way in by each. */
  const entries = new Int32Array(nobody + 1)

  return (family, most) => {
    const taken = seating.taken[family] ?? -1
    const here = network.supporter[taken] ?? -1
    const dated = (network.day?.[family] ?? -1) >= 0
    const left = taken < 0 ? nobody : dated ? network.supporters + family : here
    const paid = payment(network, seating, family)
    const ways: { pair: number; node: number; over: number }[] = []
    for (let pair = network.start[family] ?? 0; pair < (ends[family] ?? 0); pair++) {
      if (network.supporter[pair] === here) continue
      const { node, asked } = entrance(network, seating, family, pair)
      ways.push({ pair, node, over: asked - paid })
      entries[node] = (entries[node] ?? 0) + 1
    }

    const found: Exchange[] = []
    const worst = (): number => (found.length < most ? Infinity : (found[most - 1]?.extra ?? Infinity))
    const touched = [left]
    distance[left] = 0
    heap.offer(left)
    for (let at = heap.take(); at >= 0; at = heap.take()) {
      const near = distance[at] ?? 0
      if (near > worst()) break
      if ((entries[at] ?? 0) > 0) {
        for (const { pair, node, over } of ways) if (node === at) found.push({ pair, extra: over + near })
        found.sort(byExtra(network))
      }
      for (let arc = start[at] ?? 0; arc < (start[at + 1] ?? 0); arc++) {
        const before = from[arc] ?? 0
        const far = near + (length[arc] ?? 0)
        if (far >= (distance[before] ?? 0)) continue
        if (distance[before] === Infinity) touched.push(before)
        distance[before] = far
        heap.offer(before)
      }
    }
    heap.clear()
    for (const node of touched) distance[node] = Infinity
    for (const { node } of ways) entries[node] = 0
    return found.slice(0, most)
  }
}

const byExtra =
  ({ supporter }: Network) =>
  (one: Exchange, other: Exchange): number =>
    one.extra - other.extra || (supporter[one.pair] ?? 0) - (supporter[other.pair] ?? 0)
