import { columnsOf } from './columns.ts'
import { payment } from './exchanges.ts'
import { seater } from './finish.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'
import { puller } from './pulling.ts'
import { pusher } from './pushing.ts'
import { stand } from './seating.ts'
import type { Seating } from './seating.ts'

/**
 * The optimum after a family has lost the pair that it had: exact again from the last prices, those of days too. The
 * family looks again; so does whoever would like the day that has fallen free, if it had a price, and so on. What else
 * is as it was. Time: that of the searches, and O(pairs of that day).
 * @param network without that pair; the pairs of others have the numbers that they had
 * @param had an optimum of the network before, with its prices; it isn't changed
 */
export function parted(network: Network, had: Seating, family: number, supporter: number): Seating {
  const seating: Seating = {
    taken: had.taken.slice(),
    price: had.price.slice(),
    dayPrice: had.dayPrice.slice(),
    load: had.load.slice(),
    first: had.first,
    seat: had.seat.slice(),
    seatOf: had.seatOf.slice(),
  }
  const { taken, price, dayPrice, load } = seating
  const { day, capacity } = network
  const ends = endsOf(network)
  const waiting = new Set<number>()
  const touched = new Set<number>()

  const leave = (one: number, at: number): void => {
    waiting.add(one)
    touched.add(at)
    const dear = (dayPrice[one] ?? 0) > 0
    stand(seating, one, at)
    if (dear && day) offerDay(day, at, day[one] ?? -1)
  }
  /** A day that had a price is free: whoever would like to have it looks again. */
  const offerDay = (days: Int32Array, at: number, today: number): void => {
    for (const [other, its] of days.entries()) {
      if (its !== today || waiting.has(other)) continue
      const end = ends[other] ?? 0
      const pair = network.supporter.subarray(0, end).indexOf(at, network.start[other] ?? 0)
      if (pair < 0 || (network.cost[pair] ?? 0) + (price[at] ?? 0) >= payment(network, seating, other))
        continue
      const place = network.supporter[taken[other] ?? -1]
      if (place === undefined) waiting.add(other)
      else leave(other, place)
    }
  }

  leave(family, supporter)
  const seat = seater(network, seating)
  const push = pusher(network, seating)
  for (const one of waiting) if (!seat(one, -1)) push(one)
  let pull: ((supporter: number) => void) | undefined
  for (const at of touched)
    while ((price[at] ?? 0) > 0 && (load[at] ?? 0) < (capacity[at] ?? 0)) {
      pull ??= puller(network, seating, columnsOf(network))
      pull(at)
    }
  return seating
}
