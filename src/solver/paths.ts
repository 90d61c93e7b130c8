import { heapOf } from './heap.ts'
import type { Network } from './network.ts'
import { emptySeating, sit, sitAt } from './seating.ts'
import type { Seating } from './seating.ts'

/**
 * Successive shortest paths: the families come one after the other, each along the cheapest chain of moves
 * that ends at a free place or with somebody left unmatched. The prices keep every chain's length at 0 or
 * more, so Dijkstra's search finds it and may stop at the first end.
 */
export function shortestPaths(network: Network): Seating {
  const seating = emptySeating(network)
  const search = searcher(network, seating)
  for (let family = 0; family < network.families; family++) {
    if (!takeBest(network, seating, family)) search(family)
  }
  return seating
}

/** Most families: the cheapest supporter at today's prices has a place, or nobody is worth their price. */
function takeBest(network: Network, seating: Seating, family: number): boolean {
  const { start, supporter, cost, capacity } = network
  const { price, load } = seating
  const end = start[family + 1] ?? 0
  let best = Infinity
  for (let pair = start[family] ?? 0; pair < end; pair++) {
    const paid = cost[pair] ?? 0
    if (paid > best || paid > (network.unmatched[family] ?? 0)) break
    const at = supporter[pair] ?? 0
    // A free place has no price, and the pairs after this one cost as much or more.
    if ((load[at] ?? 0) < (capacity[at] ?? 0)) {
      sit(seating, family, pair, at)
      return true
    }
    best = Math.min(best, paid + (price[at] ?? 0))
  }
  return best > (network.unmatched[family] ?? 0)
}

function searcher(network: Network, seating: Seating): (family: number) => void {
  const { start, supporter, cost, capacity, unmatched } = network
  const { price, load, first, seat, seatOf, taken } = seating
  const distance = new Float64Array(network.supporters).fill(Infinity)
  const viaPair = new Int32Array(network.supporters)
  const viaFamily = new Int32Array(network.supporters)
  const reached = new Int32Array(network.supporters)
  const heap = heapOf(distance)
  let reachedCount = 0
  let limit = 0
  let endSupporter = -1
  let endFamily = -1

  /** Looks from a family, which is `base` away before its pair's own cost, at everyone it could go to. */
  const lookFrom = (family: number, base: number): void => {
    const stay = base + (unmatched[family] ?? 0)
    if (stay < limit) {
      limit = stay
      endFamily = family
      endSupporter = -1
    }
    const end = start[family + 1] ?? 0
    for (let pair = start[family] ?? 0; pair < end; pair++) {
      const least = base + (cost[pair] ?? 0)
      if (least >= limit) break
      const at = supporter[pair] ?? 0
      const far = least + (price[at] ?? 0)
      if (far >= limit || far >= (distance[at] ?? 0)) continue
      if (distance[at] === Infinity) reached[reachedCount++] = at
      distance[at] = far
      viaPair[at] = pair
      viaFamily[at] = family
      if ((load[at] ?? 0) < (capacity[at] ?? 0)) {
        limit = far
        endSupporter = at
      } else heap.offer(at)
    }
  }

  /** Everyone on the chain moves on by one, from its end back to the family that came. */
  const move = (family: number): void => {
    let place = -1
    let at = endSupporter
    if (at >= 0) {
      place = (first[at] ?? 0) + (load[at] ?? 0)
      load[at] = (load[at] ?? 0) + 1
    } else {
      if (endFamily === family) return
      place = seatOf[endFamily] ?? 0
      at = supporter[taken[endFamily] ?? 0] ?? 0
      taken[endFamily] = -1
    }
    for (;;) {
      const mover = viaFamily[at] ?? 0
      const left = taken[mover] ?? -1
      const leaves = seatOf[mover] ?? 0
      sitAt(seating, mover, viaPair[at] ?? 0, place)
      if (mover === family) return
      place = leaves
      at = supporter[left] ?? 0
    }
  }

  return (family) => {
    limit = Infinity
    lookFrom(family, 0)
    for (let at = heap.take(); at >= 0; at = heap.take()) {
      const far = distance[at] ?? 0
      if (far >= limit) break
      const end = (first[at] ?? 0) + (load[at] ?? 0)
      for (let place = first[at] ?? 0; place < end; place++) {
        const sitting = seat[place] ?? 0
        lookFrom(sitting, far - (cost[taken[sitting] ?? 0] ?? 0) - (price[at] ?? 0))
      }
    }
    heap.clear()
    for (let index = 0; index < reachedCount; index++) {
      const at = reached[index] ?? 0
      const far = distance[at] ?? 0
      if (far < limit) price[at] = (price[at] ?? 0) + limit - far
      distance[at] = Infinity
    }
    reachedCount = 0
    move(family)
  }
}
