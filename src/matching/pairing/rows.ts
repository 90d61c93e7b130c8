import type { Network } from '../../solver/network.ts'

/** More than any number of a supporter, so that cost × it + supporter is one number below 2^53. */
const room = 2 ** 17
/** Above this many pairs of one party, sorting them one by one is slower than the built-in. */
const few = 64

/** The pairs of one party after another, each party's the cheapest first, equal costs in the order of the supporters. */
export const keptRows = (families: number, supporters: number) => {
  let supporter = new Int32Array(Math.max(64, families * 32))
  let cost = new Int32Array(supporter.length)
  let row = new Float64Array(256)
  let inRow = 0
  let kept = 0
  let open = -1
  const start = new Int32Array(families + 1)
  const unmatched = new Int32Array(families)
  const degree = new Int32Array(supporters)

  const grown = (all: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
    const more = new Int32Array(all.length * 2)
    more.set(all)
    return more
  }
  const sort = (): void => {
    if (inRow > few) {
      row.subarray(0, inRow).sort()
      return
    }
    for (let at = 1; at < inRow; at++) {
      const one = row[at] ?? 0
      let to = at
      for (; to > 0 && (row[to - 1] ?? 0) > one; to--) row[to] = row[to - 1] ?? 0
      row[to] = one
    }
  }
  const close = (): void => {
    if (open < 0) return
    sort()
    while (kept + inRow > supporter.length) {
      supporter = grown(supporter)
      cost = grown(cost)
    }
    for (let at = 0; at < inRow; at++) {
      const key = row[at] ?? 0
      const paid = Math.floor(key / room)
      const who = key - paid * room
      cost[kept] = paid
      supporter[kept++] = who
      degree[who] = (degree[who] ?? 0) + 1
    }
    inRow = 0
    start[open + 1] = kept
  }

  return {
    /** The next party, and what it costs to leave it without anybody. */
    begin(family: number, alone: number): void {
      close()
      open = family
      unmatched[family] = alone
    },
    add(at: number, paid: number): void {
      if (inRow === row.length) {
        const more = new Float64Array(row.length * 2)
        more.set(row)
        row = more
      }
      row[inRow++] = paid * room + at
    },
    /** Closes the rows; they are large, so they are not copied. @param places free ones of each supporter; @param day the day of each family (−1: none) */
    network(places: Int32Array, day: Int32Array | undefined): Network {
      close()
      return {
        families,
        supporters,
        start,
        supporter: supporter.subarray(0, kept),
        cost: cost.subarray(0, kept),
        unmatched,
        capacity: places.map((free, at) => Math.min(free, degree[at] ?? 0)),
        ...(day === undefined ? {} : { day }),
      }
    },
  }
}
