import { columnsOf, degreesOf } from './columns.ts'
import type { Columns } from './columns.ts'
import { seater } from './finish.ts'
import { nothingKnown } from './known.ts'
import type { Known } from './known.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'
import { puller } from './pulling.ts'
import { pusher } from './pushing.ts'
import type { Seating } from './seating.ts'

/**
 * A network with its seating that can be changed in place: there is room for more of everything. Families and
 * supporters that aren't there yet have no pairs, cost nothing and have no places. A row that changes is written
 * again behind the last; an entry of a column is dead when its pair is outside its family's row.
 */
export type Open = {
  network: Network & { end: Int32Array }
  seating: Seating
  columns: Columns
  known: Known
  /** How many pairs each supporter is in. */
  degree: Int32Array
  /** Where the room of each column, and of each supporter's seats, ends. */
  columnRoom: Int32Array
  seatRoom: Int32Array
  used: { pairs: number; entries: number; seats: number }
  seat: (family: number, had: number) => boolean
  push: (family: number) => void
  pull: (supporter: number) => void
}

/** Lays a network and its seating out with room for so many more, at least. O(pairs) */
export function opened(
  network: Network,
  seating: Seating,
  { families = 0, supporters = 0, pairs = 0 }: { families?: number; supporters?: number; pairs?: number },
): Open {
  const rows = laidRows(network, seating.taken, network.families + families, pairs)
  const whole: Open['network'] = {
    ...rows.network,
    families: network.families + families,
    supporters: network.supporters + supporters,
    unmatched: longer(network.unmatched, network.families + families),
    capacity: longer(network.capacity, network.supporters + supporters),
    ...(network.day ? { day: longer(network.day, network.families + families, -1) } : {}),
  }
  const seats = laidSeats(whole, seating)
  const now: Seating = {
    taken: rows.taken,
    price: longer(seating.price, whole.supporters),
    dayPrice: longer(seating.dayPrice, network.day ? whole.families : 0),
    load: longer(seating.load, whole.supporters),
    ...seats.seating,
  }
  const dense = columnsOf(whole, columnRoomFor, true)
  const entries = dense.pair.length
  const columns: Columns = {
    start: dense.start,
    end: dense.end,
    family: longer(dense.family, withSpare(entries)),
    pair: longer(dense.pair, withSpare(entries)),
    cost: longer(dense.cost, withSpare(entries)),
    ...(dense.byDay
      ? { byDay: { day: longer(dense.byDay.day, withSpare(entries)), end: dense.byDay.end } }
      : {}),
  }
  const known = knownOf(whole, now)
  return {
    network: whole,
    seating: now,
    columns,
    known,
    degree: degreesOf(whole),
    columnRoom: Int32Array.from(dense.start, (_, at) => dense.start[at + 1] ?? entries),
    seatRoom: seats.seatRoom,
    used: { pairs: rows.pairs, entries, seats: seats.used },
    seat: seater(whole, now),
    push: pusher(whole, now, 0, known),
    pull: puller(whole, now, columns, known),
  }
}

/** Of everyone what anything else would cost, so that no search has to look for it. */
function knownOf({ families, start, end, supporter, cost, unmatched }: Open['network'], now: Seating): Known {
  const { price, taken } = now
  const known = nothingKnown(families)
  for (let family = 0; family < families; family++) {
    const has = taken[family] ?? -1
    let other = unmatched[family] ?? 0
    const last = end[family] ?? 0
    for (let pair = start[family] ?? 0; pair < last; pair++) {
      const paid = cost[pair] ?? 0
      if (paid >= other) break
      if (pair !== has) other = Math.min(other, paid + (price[supporter[pair] ?? 0] ?? 0))
    }
    known.others[family] = other
  }
  return known
}

/** The live rows one after the other, and who has which pair. */
function laidRows(network: Network, had: Int32Array, families: number, more: number) {
  const ends = endsOf(network)
  const start = new Int32Array(families)
  const end = new Int32Array(families)
  const taken = new Int32Array(families).fill(-1)
  let pairs = 0
  for (let family = 0; family < network.families; family++) {
    const from = network.start[family] ?? 0
    start[family] = pairs
    if ((had[family] ?? -1) >= 0) taken[family] = (had[family] ?? 0) - from + pairs
    pairs += (ends[family] ?? 0) - from
    end[family] = pairs
  }
  const supporter = new Int32Array(withSpare(pairs + more))
  const cost = new Int32Array(supporter.length)
  for (let family = 0; family < network.families; family++) {
    const from = network.start[family] ?? 0
    supporter.set(network.supporter.subarray(from, ends[family]), start[family])
    cost.set(network.cost.subarray(from, ends[family]), start[family])
  }
  return { network: { start, end, supporter, cost }, taken, pairs }
}

function laidSeats({ families, supporters, capacity }: Network, { first, load, seat }: Seating) {
  const from = new Int32Array(supporters)
  const seatRoom = new Int32Array(supporters)
  const seatOf = new Int32Array(families)
  let used = 0
  for (let at = 0; at < supporters; at++) {
    from[at] = used
    used += Math.max(capacity[at] ?? 0, load[at] ?? 0)
    seatRoom[at] = used
  }
  const seats = new Int32Array(withSpare(used))
  for (let at = 0; at < supporters; at++) {
    for (let next = 0; next < (load[at] ?? 0); next++) {
      const family = seat[(first[at] ?? 0) + next] ?? 0
      const place = (from[at] ?? 0) + next
      seats[place] = family
      seatOf[family] = place
    }
  }
  return { seating: { first: from, seat: seats, seatOf }, seatRoom, used }
}

/** How many pairs there is room for in a column of so many. */
export const columnRoomFor = (pairs: number): number => pairs + (pairs >> 3) + 8

const withSpare = (length: number): number => length + Math.ceil(length / 8) + 10_000

function longer(values: Int32Array, length: number, rest = 0): Int32Array {
  const all = new Int32Array(length).fill(rest)
  all.set(values)
  return all
}
