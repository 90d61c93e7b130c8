import type { Exchanges } from './exchanges.ts'
import { heapOf } from './heap.ts'

/** From which nodes a place can be made at one, the nearest first, as far as is asked. */
export type Search = {
  /** Begins anew around a node. */
  begin(centre: number): void
  /** How far the next one is; Infinity when there is none. */
  nearest(): number
  /**
   * The next one, while there is one.
   * @param isEnd whether the way stops at a node: nothing behind it is looked for; what is as far as `limit` is left out
   */
  settle(isEnd?: (node: number) => boolean, limit?: number): number
  /** Whether a node has had its turn; then its distance is right. */
  knows(node: number): boolean
  distance(node: number): number
}

/** Memory: 33 bytes a node. */
export function searchIn({ nobody, start, from, length }: Exchanges): Search {
  const distances = new Float64Array(nobody + 1).fill(Infinity)
  const heap = heapOf(distances)
  const done = new Uint8Array(nobody + 1)
  const touched = new Int32Array(nobody + 1)
  let reached = 0
  let next = -1
  const reach = (node: number, far: number): void => {
    if (distances[node] === Infinity) touched[reached++] = node
    distances[node] = far
    heap.offer(node)
  }
  return {
    begin(centre) {
      heap.clear()
      for (; reached > 0; reached--) {
        const node = touched[reached - 1] ?? 0
        distances[node] = Infinity
        done[node] = 0
      }
      reach(centre, 0)
      next = heap.take()
    },
    nearest: () => distances[next] ?? Infinity,
    settle(isEnd, limit = Infinity) {
      const node = next
      done[node] = 1
      if (isEnd?.(node) !== true) {
        const near = distances[node] ?? 0
        const end = start[node + 1] ?? 0
        for (let arc = start[node] ?? 0; arc < end; arc++) {
          const before = from[arc] ?? 0
          const far = near + (length[arc] ?? 0)
          if (far < limit && far < (distances[before] ?? 0)) reach(before, far)
        }
      }
      next = heap.take()
      return node
    },
    knows: (node) => done[node] === 1,
    distance: (node) => distances[node] ?? Infinity,
  }
}

/** All searches that are kept have this many nodes together (33 MB). */
export const kept = 1_000_000

/** The search around each node; those that were found before go on where they were, as long as there is room for them. */
export function searchesIn(exchanges: Exchanges, room = kept): (centre: number) => Search {
  const most = Math.max(1, Math.floor(room / (exchanges.nobody + 1)))
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
