import type { Network } from './network.ts'
import type { Seating } from './seating.ts'

/**
 * What the searches have found out about each family. `pays[f]` is what it pays where it is (−1: not known). Anything
 * else, another supporter or nobody, would cost it at least `others[f]`: so whoever looks for something cheaper
 * than that has no need to look along its row (0: not known).
 */
export type Known = { pays: Int32Array; others: Int32Array }

export const nothingKnown = (families: number): Known => ({
  pays: new Int32Array(families).fill(-1),
  others: new Int32Array(families),
})

/** To be said of a family that has another supporter now, or another row. */
export function forget({ pays, others }: Known, family: number): void {
  pays[family] = -1
  others[family] = 0
}

/** To be said when the price of a supporter has changed by so much (and those of the days there with it). */
export function shift({ pays }: Known, network: Network, seating: Seating, at: number, by: number): void {
  const { first, load, seat } = seating
  const end = (first[at] ?? 0) + (load[at] ?? 0)
  for (let place = first[at] ?? 0; place < end; place++) {
    const family = seat[place] ?? 0
    const paid = pays[family] ?? -1
    if (paid >= 0) pays[family] = network.day ? -1 : paid + by
  }
}
