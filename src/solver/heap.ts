/**
 * A binary heap of the numbers 0 to size − 1, nearest first, on equal distances the smaller number first.
 * The distances belong to the caller: after making one smaller, call `offer`.
 */
export type Heap = {
  /** Takes a number in, or moves it forward when its distance has become smaller. O(log n) */
  offer(item: number): void
  /** Takes the nearest out, or −1 when there is none. O(log n) */
  take(): number
  /** Empties it. O(what is still in it) */
  clear(): void
}

export function heapOf(distance: Int32Array | Float64Array): Heap {
  const items = new Int32Array(distance.length)
  const where = new Int32Array(distance.length).fill(-1)
  let size = 0

  const sink = (item: number): void => {
    const far = distance[item] ?? 0
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      let below = items[child] ?? 0
      let there = distance[below] ?? 0
      if (child + 1 < size) {
        const right = items[child + 1] ?? 0
        const other = distance[right] ?? 0
        if (other < there || (other === there && right < below)) {
          child++
          below = right
          there = other
        }
      }
      if (far < there || (far === there && item < below)) break
      items[at] = below
      where[below] = at
      at = child
    }
    items[at] = item
    where[item] = at
  }

  return {
    offer(item) {
      let at = where[item] ?? -1
      if (at < 0) at = size++
      const far = distance[item] ?? 0
      while (at > 0) {
        const parent = (at - 1) >> 1
        const above = items[parent] ?? 0
        const there = distance[above] ?? 0
        if (there < far || (there === far && above < item)) break
        items[at] = above
        where[above] = at
        at = parent
      }
      items[at] = item
      where[item] = at
    },
    take() {
      if (size === 0) return -1
      const first = items[0] ?? 0
      where[first] = -1
      size--
      if (size > 0) sink(items[size] ?? 0)
      return first
    },
    clear() {
      for (let at = 0; at < size; at++) where[items[at] ?? 0] = -1
      size = 0
    },
  }
}
