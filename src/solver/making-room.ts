import { columnRoomFor } from './open.ts'
import type { Open } from './open.ts'
import { sitAt } from './seating.ts'

/**
 * A pair into its supporter's column. A full one first loses what is dead, and moves to where there is more room
 * when it is still nearly full; answers false when there is nowhere.
 */
export function enter(open: Open, at: number, family: number, pair: number): boolean {
  const { columns, columnRoom } = open
  if (columns.end[at] === columnRoom[at] && !makeRoom(open, at)) return false
  const place = columns.end[at] ?? 0
  columns.family[place] = family
  columns.pair[place] = pair
  columns.cost[place] = open.network.cost[pair] ?? 0
  columns.end[at] = place + 1
  return true
}

function makeRoom({ columns, columnRoom, used, network }: Open, at: number): boolean {
  const { start, end, family, pair, cost, byDay } = columns
  const from = start[at] ?? 0
  let last = from
  let byDayLast = from
  for (let entry = from; entry < (end[at] ?? 0); entry++) {
    const one = family[entry] ?? 0
    const its = pair[entry] ?? 0
    if (its < (network.start[one] ?? 0) || its >= (network.end[one] ?? 0)) continue
    family[last] = one
    cost[last] = cost[entry] ?? 0
    if (byDay && entry < (byDay.end[at] ?? 0)) {
      byDay.day[last] = byDay.day[entry] ?? 0
      byDayLast = last + 1
    }
    pair[last++] = its
  }
  end[at] = last
  if (byDay) byDay.end[at] = byDayLast
  const room = columnRoomFor(last - from)
  if ((columnRoom[at] ?? 0) - from >= room - 4) return true
  if (used.entries + room > pair.length) return false
  family.copyWithin(used.entries, from, last)
  pair.copyWithin(used.entries, from, last)
  cost.copyWithin(used.entries, from, last)
  if (byDay) {
    byDay.day.copyWithin(used.entries, from, byDayLast)
    byDay.end[at] = used.entries + byDayLast - from
  }
  start[at] = used.entries
  end[at] = used.entries + last - from
  used.entries += room
  columnRoom[at] = used.entries
  return true
}

/** A supporter's families sit behind everyone else, where there is more room. */
export function moveSeats({ seating, seatRoom, used }: Open, at: number, room: number): void {
  const from = seating.first[at] ?? 0
  seating.first[at] = used.seats
  for (let next = 0; next < (seating.load[at] ?? 0); next++) {
    const family = seating.seat[from + next] ?? 0
    sitAt(seating, family, seating.taken[family] ?? -1, used.seats + next)
  }
  used.seats += room
  seatRoom[at] = used.seats
}
