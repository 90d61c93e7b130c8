import type { Network } from './network.ts'

/**
 * Who is with whom while the work goes on, and the price of each supporter. A pair that was taken is `taken[f]`
 * (−1: none). The families of supporter `s` sit in `seat` from `first[s]`, `load[s]` of them. Where a supporter
 * has at most one family in a day, `dayPrice[f]` is what the day that family `f` has costs above the place.
 */
export type Seating = {
  taken: Int32Array
  price: Int32Array
  dayPrice: Int32Array
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
    price: new Int32Array(network.supporters),
    dayPrice: new Int32Array(network.day ? network.families : 0),
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

/** A family leaves its place, which the last one of that supporter takes, so that no gap is left. */
export function stand(seating: Seating, family: number, supporter: number): void {
  const { seat, seatOf, load, first, taken, dayPrice } = seating
  const left = (load[supporter] ?? 0) - 1
  const place = seatOf[family] ?? 0
  const last = seat[(first[supporter] ?? 0) + left] ?? 0
  seat[place] = last
  seatOf[last] = place
  load[supporter] = left
  taken[family] = -1
  if (family < dayPrice.length) dayPrice[family] = 0
}

/** Who has that day of a supporter: a family, or −1. O(families of that supporter) */
export function whoHas(seating: Seating, day: Int32Array, supporter: number, today: number): number {
  const { seat, first, load } = seating
  const end = (first[supporter] ?? 0) + (load[supporter] ?? 0)
  for (let place = first[supporter] ?? 0; place < end; place++) {
    const sitting = seat[place] ?? 0
    if (day[sitting] === today) return sitting
  }
  return -1
}
