import type { Exchanges } from './exchanges.ts'
import { heapOf } from './heap.ts'

/** The nodes from which a place can be made at one node, the nearest first, found as they are asked for. */
export type Search = {
  /** Begins anew around a node. */
  begin(centre: number): void
  /**
   * The node that is the `place`-th nearest; −1 when there are no more.
   * @param isEnd whether the way stops at a node: nothing behind it is looked for
   */
  node(place: number, isEnd?: (node: number) => boolean): number
  /** How far a node is that `node` has answered. */
  distance(node: number): number
}

/** Memory: 24 bytes a node. */
export function searchIn({ nobody, start, from, length }: Exchanges): Search {
  const distances = new Float64Array(nobody + 1).fill(Infinity)
  const heap = heapOf(distances)
  const touched = new Int32Array(nobody + 1)
  const order = new Int32Array(nobody + 1)
  let reached = 0
  let settled = 0
  const reach = (node: number, far: number): void => {
    if (distances[node] === Infinity) touched[reached++] = node
    distances[node] = far
    heap.offer(node)
  }
  return {
    begin(centre) {
      heap.clear()
      while (reached > 0) distances[touched[--reached] ?? 0] = Infinity
      settled = 0
      reach(centre, 0)
    },
    node(place, isEnd) {
      while (settled <= place) {
        const node = heap.take()
        if (node < 0) return -1
        order[settled++] = node
        if (isEnd?.(node) === true) continue
        const near = distances[node] ?? 0
        const end = start[node + 1] ?? 0
        for (let arc = start[node] ?? 0; arc < end; arc++) {
          const before = from[arc] ?? 0
          const far = near + (length[arc] ?? 0)
          if (far < (distances[before] ?? 0)) reach(before, far)
        }
      }
      return order[place] ?? -1
    },
    distance: (node) => distances[node] ?? Infinity,
  }
}

/** All searches that are kept have this many nodes together (24 MB). */
const kept = 1_000_000

/** The search around each node; those that were found before go on where they were, as long as there is room for them. */
export function searchesIn(exchanges: Exchanges): (centre: number) => Search {
  const most = Math.max(1, Math.floor(kept / (exchanges.nobody + 1)))
  const known = new Map<number, Search>()
  const idle: Search[] = []
  return (centre) => {
    const found = known.get(centre)
    if (found !== undefined) return found
    if (known.size >= most) {
      idle.push(...known.values())
      known.clear()
    }
    const search = idle.pop() ?? searchIn(exchanges)
    search.begin(centre)
    known.set(centre, search)
    return search
  }
}
