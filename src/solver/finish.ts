import { inBatches } from './batches.ts'
import { columnsOf, degreesOf } from './columns.ts'
import { endsOf, leastOf, mostOf, top } from './network.ts'
import type { Network } from './network.ts'
import { puller } from './pulling.ts'
import { pusher } from './pushing.ts'
import { emptySeating, sit, whoHas } from './seating.ts'
import type { Seating } from './seating.ts'

/**
 * The exact optimum with exact prices that prove it, from any prices. Everyone sits where it is cheapest for
 * them at these prices, if there is room; those left push in along shortest paths; then each supporter who has
 * a price and room pulls somebody in, or the price falls. Few searches when the prices are good, and right
 * whatever they are: a pseudo-flow without negative arcs, whose excesses and deficits shortest paths bring
 * together (Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.7).
 * @param prices one for each supporter, whole numbers, 0 or more; with zeros this is successive shortest paths
 * @param taken the pair that each family had (−1: none): kept where it is as cheap as any other
 */
export function finish(network: Network, prices: Int32Array, taken?: Int32Array): Seating {
  const degree = degreesOf(network)
  // Whoever has room for all that may come never has a price.
  const cut = prices.map((price, at) => ((network.capacity[at] ?? 0) < (degree[at] ?? 0) ? price : 0))
  return finishAt(network, cut, taken)
}

/** The same; a supporter whom everyone sits with who may come keeps a price. */
export function finishAt(network: Network, prices: Int32Array, taken?: Int32Array): Seating {
  const seating = emptySeating(network)
  const { price, load } = seating
  const { capacity, supporters, families } = network
  price.set(prices)
  // Nobody pays more than the dearest would to have somebody at all.
  if (prices.includes(top)) {
    const most = mostOf(network.unmatched)
    for (let at = 0; at < supporters; at++) price[at] = Math.min(price[at] ?? 0, most)
  }

  const floor = leastOf(price)
  const seat = seater(network, seating, floor)
  const waiting: number[] = []
  inBatches(families, (from, to) => {
    for (let family = from; family < to; family++) {
      if (!seat(family, taken?.[family] ?? -1)) waiting.push(family)
    }
  })

  const push = pusher(network, seating, floor)
  const pushSome = (from: number, to: number): void => {
    for (const family of waiting.slice(from, to)) if (!seat(family, -1)) push(family)
  }
  inBatches(waiting.length, pushSome, 64)

  let pull: ((supporter: number) => void) | undefined
  inBatches(supporters, (from, to) => {
    for (let at = from; at < to; at++) {
      while ((price[at] ?? 0) > 0 && (load[at] ?? 0) < (capacity[at] ?? 0)) {
        pull ??= puller(network, seating, columnsOf(network))
        pull(at)
      }
    }
  })
  return seating
}

/**
 * Seats a family at today's prices where it is cheapest for it and there is room; on equal cost in the place
 * it had, else where somebody is missed (a price and room), else in the first. Answers false when there is no
 * room; a family for whom it is cheapest to have nobody has what it wants.
 */
export function seater(
  network: Network,
  seating: Seating,
  floor = 0,
): (family: number, had: number) => boolean {
  const { start, supporter, cost, capacity, unmatched, day } = network
  const { price, dayPrice, load } = seating
  const ends = endsOf(network)
  return (family, had) => {
    const today = day?.[family] ?? -1
    const end = ends[family] ?? 0
    let best = unmatched[family] ?? 0
    let choice = -1
    let open = true
    for (let pair = start[family] ?? 0; pair < end; pair++) {
      const paid = cost[pair] ?? 0
      if (paid + floor > best) break
      const at = supporter[pair] ?? 0
      let asked = paid + (price[at] ?? 0)
      if (asked > best) continue
      let room = (load[at] ?? 0) < (capacity[at] ?? 0)
      if (day && today >= 0) {
        const there = whoHas(seating, day, at, today)
        if (there >= 0) {
          room = false
          asked += dayPrice[there] ?? 0
          if (asked > best) continue
        }
      }
      const better = room && (!open || choice < 0 || pair === had || missed(price, supporter, choice, at))
      if (asked < best || better) {
        if (asked === best && choice >= 0 && choice === had && open) continue
        best = asked
        choice = pair
        open = room
      }
    }
    if (open && choice >= 0) sit(seating, family, choice, supporter[choice] ?? 0)
    return open
  }
}

function missed(price: Int32Array, supporter: Int32Array, choice: number, at: number): boolean {
  return (price[supporter[choice] ?? 0] ?? 0) === 0 && (price[at] ?? 0) > 0
}
