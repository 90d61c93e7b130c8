import type { Network } from './network.ts'

/**
 * Who is with whom while the work goes on, and the price of each supporter. A pair that was taken is `taken[f]`
 * (−1: none). The families of supporter `s` sit in `seat` from `first[s]`, `load[s]` of them.
 */
export type Seating = {
  taken: Int32Array
  price: Float64Array
  load: Int32Array
  first: Int32Array
  seat: Int32Array
  seatOf: Int32Array
}

export function emptySeating(network: Network): Seating {
  const first = new Int32Array(network.supporters + 1)
  for (let at = 0; at < network.supporters; at++) {
    first[at + 1] = (first[at] ?? 0) + (network.capacity[at] ?? 0)
  }
  return {
    taken: new Int32Array(network.families).fill(-1),
    price: new Float64Array(network.supporters),
    load: new Int32Array(network.supporters),
    first,
    seat: new Int32Array(first[network.supporters] ?? 0),
    seatOf: new Int32Array(network.families),
  }
}

/** Seats a family in a place that is free. */
export function sit(seating: Seating, family: number, pair: number, supporter: number): void {
  const load = seating.load[supporter] ?? 0
  sitAt(seating, family, pair, (seating.first[supporter] ?? 0) + load)
  seating.load[supporter] = load + 1
}

/** Seats a family in a certain place, whose last family has another by now. */
export function sitAt(seating: Seating, family: number, pair: number, place: number): void {
  seating.seat[place] = family
  seating.seatOf[family] = place
  seating.taken[family] = pair
}
