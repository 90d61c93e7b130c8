import { firstOn } from './columns.ts'
import type { Columns } from './columns.ts'
import { heapOf } from './heap.ts'
import { endsOf, top } from './network.ts'
import type { Network } from './network.ts'
import { forget, nothingKnown, shift } from './known.ts'
import type { Known } from './known.ts'
import { lowerDays } from './pushing.ts'
import { sit, sitAt, stand, whoHas } from './seating.ts'
import type { Seating } from './seating.ts'

/**
 * Mends a supporter who has a price and room: somebody is drawn in along the cheapest chain of moves, which
 * begins with a family that has nobody, or with a supporter who may as well have a place empty (their price
 * falls to 0; often the same supporter's own). The search goes backwards, from the place to those who could
 * come; whoever is nearer than the chain's beginning becomes cheaper by the difference. Every family must be
 * where it is cheapest for it, as `pusher` leaves it. Nodes as there.
 * @param known what other searches have found out; the puller keeps it true
 */
export function puller(
  network: Network,
  seating: Seating,
  columns: Columns,
  known = nothingKnown(network.families),
): (supporter: number) => void {
  const { start, supporter, cost, unmatched, supporters, day } = network
  const { price, dayPrice, seatOf, taken } = seating
  const { pays } = known
  const ends = endsOf(network)
  const nodes = supporters + dayPrice.length
  const distance = new Int32Array(nodes).fill(top)
  const leaver = new Int32Array(nodes)
  const viaPair = new Int32Array(nodes)
  const towards = new Int32Array(nodes)
  const reached = new Int32Array(nodes)
  const heap = heapOf(distance)
  let reachedCount = 0
  let limit = 0
  let endNode = -1
  let endFamily = -1
  let endPair = -1

  /** A family may leave `node` by that pair, `far` from the place that is to be filled. */
  const reach = (node: number, far: number, family: number, pair: number, to: number): void => {
    if (far >= limit || far >= (distance[node] ?? 0)) return
    if (distance[node] === top) reached[reachedCount++] = node
    distance[node] = far
    leaver[node] = family
    viaPair[node] = pair
    towards[node] = to
    heap.offer(node)
  }

  const paidBy = (family: number): number => {
    const pair = taken[family] ?? -1
    if (pair < 0) return unmatched[family] ?? 0
    return (cost[pair] ?? 0) + (price[supporter[pair] ?? 0] ?? 0) + (dayPrice[family] ?? 0)
  }

  const invite = (family: number, pair: number, far: number, to: number): void => {
    const has = taken[family] ?? -1
    if (has >= 0) {
      const dated = day !== undefined && (day[family] ?? -1) >= 0
      reach(dated ? supporters + family : (supporter[has] ?? 0), far, family, pair, to)
    } else if (far < limit) {
      limit = far
      endNode = to
      endFamily = family
      endPair = pair
    }
  }

  /** Looks at everyone who could come to `at`: on any day that is free. */
  const lookBack = (at: number, asked: number): void => {
    const { family: families, cost: costs } = columns
    const last = columns.end[at] ?? 0
    let most = limit - asked
    for (let entry = columns.start[at] ?? 0; entry < last; entry++) {
      const family = families[entry] ?? 0
      let paid = pays[family] ?? -1
      if (paid < 0) {
        paid = paidBy(family)
        pays[family] = paid
      }
      const more = (costs[entry] ?? 0) - paid
      if (more >= most) continue
      const pair = columns.pair[entry] ?? 0
      if (taken[family] === pair || pair < (start[family] ?? 0) || pair >= (ends[family] ?? 0)) continue
      const today = day?.[family] ?? -1
      if (day && today >= 0 && whoHas(seating, day, at, today) >= 0) continue
      invite(family, pair, asked + more, at)
      most = limit - asked
    }
  }

  /** Looks at everyone who could come to `at` in the place of `host`, on the same day. */
  const lookBackOn = (host: number, at: number, asked: number): void => {
    const today = day?.[host] ?? -1
    const last = columns.end[at] ?? 0
    const byDayEnd = columns.byDay?.end[at] ?? 0
    for (let entry = firstOn(columns, at, today); entry < last; entry++) {
      if (entry < byDayEnd && columns.byDay?.day[entry] !== today) entry = byDayEnd
      const family = columns.family[entry] ?? 0
      const pair = columns.pair[entry] ?? 0
      if (entry >= last || family === host || day?.[family] !== today) continue
      if (pair < (start[family] ?? 0) || pair >= (ends[family] ?? 0)) continue
      invite(family, pair, asked + (cost[pair] ?? 0) - paidBy(family), supporters + host)
    }
  }

  const lower = (): void => {
    for (let index = 0; index < reachedCount; index++) {
      const node = reached[index] ?? 0
      const fall = limit - (distance[node] ?? 0)
      distance[node] = top
      if (fall <= 0) continue
      if (node >= supporters) {
        dayPrice[node - supporters] = (dayPrice[node - supporters] ?? 0) - fall
        pays[node - supporters] = -1
      } else {
        price[node] = (price[node] ?? 0) - fall
        if (day) lowerDays(network, seating, node, -fall)
        shift(known, network, seating, node, -fall)
        lowerOthers(known, columns, taken, node, price[node] ?? 0)
      }
    }
    reachedCount = 0
  }

  /** Everyone on the chain moves on by one, from its beginning to the place that is to be filled. */
  const move = (origin: number): void => {
    let node = endNode
    let comer = endFamily
    let pair = endPair
    while (node !== origin) {
      const leaves = leaver[node] ?? 0
      const at = supporter[taken[leaves] ?? 0] ?? 0
      const dearer = dayPrice[leaves] ?? 0
      if (comer < 0) stand(seating, leaves, at)
      else {
        forget(known, comer)
        sitAt(seating, comer, pair, seatOf[leaves] ?? 0)
        if (day) dayPrice[comer] = node >= supporters ? dearer : 0
      }
      comer = leaves
      pair = viaPair[node] ?? 0
      node = towards[node] ?? 0
    }
    if (comer < 0) return
    forget(known, comer)
    sit(seating, comer, pair, origin)
    if (day) dayPrice[comer] = 0
  }

  return (origin) => {
    limit = price[origin] ?? 0
    endNode = origin
    endFamily = -1
    reach(origin, 0, -1, -1, -1)
    for (let node = heap.take(); node >= 0; node = heap.take()) {
      const far = distance[node] ?? 0
      if (far >= limit) break
      if (node < supporters) {
        const asked = far + (price[node] ?? 0)
        if (asked < limit) {
          limit = asked
          endNode = node
          endFamily = -1
        }
        lookBack(node, asked)
      } else {
        const host = node - supporters
        const at = supporter[taken[host] ?? 0] ?? 0
        const dearer = dayPrice[host] ?? 0
        reach(at, far + dearer, host, viaPair[node] ?? 0, towards[node] ?? 0)
        lookBackOn(host, at, far + (price[at] ?? 0) + dearer)
      }
    }
    heap.clear()
    lower()
    move(origin)
  }
}

/** Whoever could have a supporter who has become cheaper may find it better than what was known. */
function lowerOthers(
  { others }: Known,
  columns: Columns,
  taken: Int32Array,
  at: number,
  price: number,
): void {
  const end = columns.end[at] ?? 0
  for (let entry = columns.start[at] ?? 0; entry < end; entry++) {
    const family = columns.family[entry] ?? 0
    const asked = (columns.cost[entry] ?? 0) + price
    if (asked < (others[family] ?? 0) && taken[family] !== columns.pair[entry]) others[family] = asked
  }
}
