import { payment } from './exchanges.ts'
import { forget } from './known.ts'
import { enter, moveSeats } from './making-room.ts'
import { opened } from './open.ts'
import type { Open } from './open.ts'
import { stand } from './seating.ts'
import type { Seating } from './seating.ts'
import type { Network } from './network.ts'

/** A family as it is to be: its pairs the cheapest first, then by supporter; a day of −1 is none. */
export type Row = { unmatched: number; day: number; supporters: Int32Array; costs: Int32Array }

/** A network with its optimum, on which one thing after the other is changed; `settle` makes it an optimum again. */
export type Changing = {
  /** The arrays as they are now; others after the next change. */
  now: () => Open
  /** A family is as this row says. O(its pairs, before and after), at times O(all pairs) to make room. */
  setFamily: (family: number, row: Row) => void
  /** A supporter can take on so many. */
  setPlaces: (supporter: number, places: number) => void
  /** Room for so many families and supporters more, behind the last. O(all pairs) */
  grow: (more: { families: number; supporters: number }) => void
  /** Exact again, from the last prices: only those who were touched look again. */
  settle: () => void
}

/** @param places how many each supporter can take on, where the network's capacities are cut to the pairs */
export function changing(network: Network, seating: Seating, places: Int32Array): Changing {
  let now = opened(network, seating, {})
  let room = places.slice()
  /** Who must look again, with the supporter they had (−1: nobody). */
  const waiting = new Map<number, number>()
  const touched = new Set<number>()

  const anew = (pairs = 0): void => {
    now = opened(now.network, now.seating, { pairs })
  }

  const wait = (family: number): void => {
    const pair = now.seating.taken[family] ?? -1
    const at = pair < 0 ? -1 : (now.network.supporter[pair] ?? 0)
    if (!waiting.has(family)) waiting.set(family, at)
    if (at < 0) return
    touched.add(at)
    const dear = (now.seating.dayPrice[family] ?? 0) > 0
    stand(now.seating, family, at)
    if (dear) offerDay(at, now.network.day?.[family] ?? -1)
  }

  /** A day that had a price is free: whoever would like to have it looks again. */
  const offerDay = (at: number, today: number): void => {
    const { network, columns, seating } = now
    for (let entry = columns.start[at] ?? 0; entry < (columns.end[at] ?? 0); entry++) {
      const family = columns.family[entry] ?? 0
      const pair = columns.pair[entry] ?? 0
      const live = pair >= (network.start[family] ?? 0) && pair < (network.end[family] ?? 0)
      if (!live || network.day?.[family] !== today) continue
      const asked = (network.cost[pair] ?? 0) + (seating.price[at] ?? 0)
      if (asked < payment(network, seating, family)) wait(family)
    }
  }

  /** As many places as there are pairs, at most; whoever has none left waits; seats that are too few move. */
  const fit = (at: number): void => {
    const { capacity } = now.network
    if ((now.seating.price[at] ?? 0) > 0) touched.add(at)
    const places = Math.min(room[at] ?? 0, now.degree[at] ?? 0)
    capacity[at] = places
    while ((now.seating.load[at] ?? 0) > places) {
      wait(now.seating.seat[(now.seating.first[at] ?? 0) + (now.seating.load[at] ?? 0) - 1] ?? 0)
    }
    if ((now.seatRoom[at] ?? 0) - (now.seating.first[at] ?? 0) >= places) return
    if (now.used.seats + 2 * places > now.seating.seat.length) anew()
    else moveSeats(now, at, 2 * places)
  }

  return {
    now: () => now,
    setFamily(family, row) {
      wait(family)
      const { unmatched, day } = now.network
      unmatched[family] = row.unmatched
      if (day) day[family] = row.day
      const length = row.supporters.length
      const before = now.network.supporter.slice(now.network.start[family], now.network.end[family])
      for (const at of before) now.degree[at] = (now.degree[at] ?? 0) - 1
      now.network.end[family] = now.network.start[family] ?? 0
      if (now.used.pairs + length > now.network.cost.length) anew(length)
      const { network, used, degree } = now
      network.supporter.set(row.supporters, used.pairs)
      network.cost.set(row.costs, used.pairs)
      network.start[family] = used.pairs
      used.pairs += length
      network.end[family] = used.pairs
      for (const at of row.supporters) degree[at] = (degree[at] ?? 0) + 1
      for (const [index, at] of row.supporters.entries()) {
        if (enter(now, at, family, used.pairs - length + index)) continue
        // Laid out anew, the columns have this whole row.
        anew()
        break
      }
      for (const at of before) fit(at)
      for (const at of row.supporters) fit(at)
    },
    setPlaces(supporter, places) {
      room[supporter] = places
      fit(supporter)
    },
    grow(more) {
      now = opened(now.network, now.seating, more)
      const wider = new Int32Array(now.network.supporters)
      wider.set(room)
      room = wider
    },
    settle() {
      for (const [family, had] of waiting) {
        const { network, seat, push } = now
        const start = network.start[family] ?? 0
        const at = network.supporter.subarray(start, network.end[family]).indexOf(had)
        forget(now.known, family)
        if (!seat(family, at < 0 ? -1 : start + at)) push(family)
      }
      const { price, load } = now.seating
      for (const at of touched) {
        while ((price[at] ?? 0) > 0 && (load[at] ?? 0) < (room[at] ?? 0)) now.pull(at)
      }
      waiting.clear()
      touched.clear()
    },
  }
}
