import { heapOf } from './heap.ts'
import { forget, nothingKnown, shift } from './known.ts'
import { endsOf, top } from './network.ts'
import type { Network } from './network.ts'
import { sitAt, whoHas } from './seating.ts'
import type { Seating } from './seating.ts'

/**
 * Seats a family that has nobody: it goes along the cheapest chain of moves that ends at a place with room or
 * with somebody left unmatched. The prices keep every step at 0 or more, so Dijkstra's search finds the chain
 * and may stop at the first end; then whoever was nearer than the end becomes dearer by the difference.
 * @param floor what nobody asks less than: a row is looked at no further than that allows
 * @param known what other searches have found out; the pusher keeps it true and finds out more
 * Nodes of the search: the supporters, then the days that somebody has, each by the number of that family.
 */
export function pusher(
  network: Network,
  seating: Seating,
  floor = 0,
  known = nothingKnown(network.families),
): (family: number) => void {
  const { start, supporter, cost, capacity, unmatched, supporters, day } = network
  const { price, dayPrice, load, first, seat, seatOf, taken } = seating
  const { pays, others } = known
  const ends = endsOf(network)
  const nodes = supporters + dayPrice.length
  const distance = new Int32Array(nodes).fill(top)
  const viaPair = new Int32Array(nodes)
  const viaFamily = new Int32Array(nodes)
  const reached = new Int32Array(nodes)
  const heap = heapOf(distance)
  let reachedCount = 0
  let limit = 0
  let endSupporter = -1
  let endFamily = -1

  const reach = (node: number, far: number, family: number, pair: number): void => {
    if (distance[node] === top) reached[reachedCount++] = node
    distance[node] = far
    viaFamily[node] = family
    viaPair[node] = pair
  }

  /** Looks from a family, which is `base` away before its pair's own cost, at everyone it could go to. */
  const lookFrom = (family: number, base: number): void => {
    if (base + (others[family] ?? 0) >= limit) return
    let other = unmatched[family] ?? 0
    if (base + other < limit) {
      limit = base + other
      endFamily = family
      endSupporter = -1
    }
    const today = day?.[family] ?? -1
    const has = taken[family] ?? -1
    const end = ends[family] ?? 0
    for (let pair = start[family] ?? 0; pair < end; pair++) {
      const paid = cost[pair] ?? 0
      if (paid + floor >= other && base + paid + floor >= limit) break
      const at = supporter[pair] ?? 0
      const asked = paid + (price[at] ?? 0)
      if (asked < other && pair !== has) other = asked
      const far = base + asked
      if (far >= limit) continue
      const there = day && today >= 0 ? whoHas(seating, day, at, today) : -1
      if (there >= 0) {
        const farther = far + (dayPrice[there] ?? 0)
        if (farther >= limit || farther >= (distance[supporters + there] ?? 0)) continue
        reach(supporters + there, farther, family, pair)
        heap.offer(supporters + there)
      } else if (far < (distance[at] ?? 0)) {
        reach(at, far, family, pair)
        if ((load[at] ?? 0) < (capacity[at] ?? 0)) {
          limit = far
          endSupporter = at
        } else heap.offer(at)
      }
    }
    others[family] = other
  }

  /** What a family without a day pays at its supporter. */
  const paidBy = (family: number, at: number): number => {
    let paid = pays[family] ?? -1
    if (paid < 0) {
      paid = (cost[taken[family] ?? 0] ?? 0) + (price[at] ?? 0)
      pays[family] = paid
    }
    return paid
  }

  /** Looks from a supporter who has no room at the families there, any of which may go on. */
  const lookThrough = (at: number, far: number): void => {
    const end = (first[at] ?? 0) + (load[at] ?? 0)
    for (let place = first[at] ?? 0; place < end; place++) {
      const sitting = seat[place] ?? 0
      if (day === undefined || (day[sitting] ?? -1) < 0) {
        lookFrom(sitting, far - paidBy(sitting, at))
        continue
      }
      const node = supporters + sitting
      const farther = far + (dayPrice[sitting] ?? 0)
      if (farther >= limit || farther >= (distance[node] ?? 0)) continue
      const inHeap = distance[node] !== top
      reach(node, farther, -1, -1)
      if (farther === far && !inHeap)
        lookFrom(sitting, far - (cost[taken[sitting] ?? 0] ?? 0) - (price[at] ?? 0))
      else heap.offer(node)
    }
  }

  const raise = (): void => {
    for (let index = 0; index < reachedCount; index++) {
      const node = reached[index] ?? 0
      const rise = limit - (distance[node] ?? 0)
      distance[node] = top
      if (rise <= 0) continue
      if (node >= supporters) {
        dayPrice[node - supporters] = (dayPrice[node - supporters] ?? 0) + rise
        pays[node - supporters] = -1
      } else {
        price[node] = (price[node] ?? 0) + rise
        if (day) lowerDays(network, seating, node, rise)
        shift(known, network, seating, node, rise)
      }
    }
    reachedCount = 0
  }

  /** The node through which somebody is made to leave: the day they have, or their supporter. */
  const nodeLeft = (family: number): number =>
    day && (day[family] ?? -1) >= 0 && (viaFamily[supporters + family] ?? -1) >= 0
      ? supporters + family
      : (supporter[taken[family] ?? 0] ?? 0)

  /** Everyone on the chain moves on by one, from its end back to the family that came. */
  const move = (family: number): void => {
    let node = endSupporter
    let place = 0
    let dearer = 0
    if (node >= 0) {
      place = (first[node] ?? 0) + (load[node] ?? 0)
      load[node] = (load[node] ?? 0) + 1
    } else {
      if (endFamily === family) return
      node = nodeLeft(endFamily)
      place = seatOf[endFamily] ?? 0
      dearer = dayPrice[endFamily] ?? 0
      if (day) dayPrice[endFamily] = 0
      forget(known, endFamily)
      taken[endFamily] = -1
    }
    for (;;) {
      const mover = viaFamily[node] ?? 0
      const last = mover === family
      const before = last ? -1 : nodeLeft(mover)
      const leaves = seatOf[mover] ?? 0
      const had = dayPrice[mover] ?? 0
      sitAt(seating, mover, viaPair[node] ?? 0, place)
      if (day) dayPrice[mover] = node >= supporters ? dearer : 0
      forget(known, mover)
      if (last) return
      node = before
      place = leaves
      dearer = had
    }
  }

  return (family) => {
    limit = unmatched[family] ?? 0
    endFamily = family
    endSupporter = -1
    lookFrom(family, 0)
    for (let node = heap.take(); node >= 0; node = heap.take()) {
      const far = distance[node] ?? 0
      if (far >= limit) break
      if (node < supporters) lookThrough(node, far)
      else {
        const sitting = node - supporters
        const pair = taken[sitting] ?? 0
        const paid = (cost[pair] ?? 0) + (price[supporter[pair] ?? 0] ?? 0) + (dayPrice[sitting] ?? 0)
        lookFrom(sitting, far - paid)
      }
    }
    heap.clear()
    raise()
    move(family)
  }
}

/** When a place with a supporter becomes dearer, the days there keep what they cost together with it. */
export function lowerDays(network: Network, seating: Seating, supporter: number, by: number): void {
  const { first, load, seat, dayPrice } = seating
  const end = (first[supporter] ?? 0) + (load[supporter] ?? 0)
  for (let place = first[supporter] ?? 0; place < end; place++) {
    const sitting = seat[place] ?? 0
    if ((network.day?.[sitting] ?? -1) >= 0) dayPrice[sitting] = (dayPrice[sitting] ?? 0) - by
  }
}
