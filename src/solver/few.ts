import { bestOf } from './best.ts'
import type { Exchange } from './best.ts'
import { payment } from './exchanges.ts'
import { endsOf } from './network.ts'
import type { Network } from './network.ts'
import type { Seating } from './seating.ts'

/** With more supporters than this the searches of nearest.ts are quicker; and with more (supporter, day) than that. */
const most = { supporters: 96, table: 1_000_000 } as const

export function areFew({ supporters, day }: Network): boolean {
  const days = day?.reduce((last, today) => Math.max(last, today + 1), 0) ?? 0
  return supporters <= most.supporters && supporters * days <= most.table
}

/**
 * What `nearestIn` answers, where supporters are few: every distance worked out beforehand, so that a question is a few
 * additions. The graph is that of exchanges.ts, folded: somebody's day leads to others on that day only, or to a gate (a
 * supporter, or nobody). So all ways within each day are found first (Floyd, *Communications of the ACM* 5 (1962) 345),
 * then all from gate to gate. For s supporters, n families with a day and k of them on one: O(s³ + n k s); 8 bytes
 * × (s² + 2 n s + n k).
 */
export function nearestAmongFew(
  network: Network,
  seating: Seating,
): (family: number, most: number) => Exchange[] {
  const { families, supporters, supporter, start, cost, unmatched, capacity, day } = network
  const { taken, price, dayPrice, load } = seating
  const ends = endsOf(network)
  const nobody = supporters
  const gates = supporters + 1
  const dated = (family: number): boolean => (day?.[family] ?? -1) >= 0
  const hereOf = (family: number): number => supporter[taken[family] ?? -1] ?? nobody

  // Those who have a day with somebody, by day: the nodes behind the gates.
  const sitting = Array.from(taken.keys()).filter((family) => dated(family) && (taken[family] ?? -1) >= 0)
  sitting.sort((one, other) => (day?.[one] ?? 0) - (day?.[other] ?? 0) || one - other)
  const nodes = sitting.length
  const days = 1 + sitting.reduce((last, family) => Math.max(last, day?.[family] ?? 0), -1)
  const nodeOf = new Int32Array(families).fill(-1)
  const who = new Int32Array(supporters * days).fill(-1)
  /** Where the nodes of the same day begin and end, and where the distances of a node to those stand. */
  const from = new Int32Array(nodes)
  const until = new Int32Array(nodes)
  const row = new Int32Array(nodes)
  for (const [node, family] of sitting.entries()) {
    nodeOf[family] = node
    who[hereOf(family) * days + (day?.[family] ?? 0)] = node
    const sameAsLast = node > 0 && day?.[sitting[node - 1] ?? 0] === day?.[family]
    from[node] = sameAsLast ? (from[node - 1] ?? 0) : node
  }
  let room = 0
  for (let node = nodes - 1; node >= 0; node--)
    until[node] = node + 1 < nodes && from[node + 1] === from[node] ? (until[node + 1] ?? 0) : node + 1
  for (let node = 0; node < nodes; node++) {
    row[node] = room
    room += (until[node] ?? 0) - (from[node] ?? 0)
  }

  const within = new Float64Array(room).fill(Infinity)
  /** From a node to a gate; and from a gate to a node. */
  const out = new Float64Array(nodes * gates).fill(Infinity)
  const into = new Float64Array(nodes * gates).fill(Infinity)
  const between = new Float64Array(gates * gates).fill(Infinity)
  const fromNobody = new Float64Array(nodes).fill(Infinity)
  const lower = (all: Float64Array, at: number, length: number): void => {
    if (length < (all[at] ?? 0)) all[at] = length
  }

  for (let family = 0; family < families; family++) {
    const paid = payment(network, seating, family)
    const node = nodeOf[family] ?? -1
    const gate = hereOf(family)
    const [ways, first] = node < 0 ? [between, gate * gates] : [out, node * gates]
    lower(ways, first + nobody, (unmatched[family] ?? 0) - paid)
    const today = day?.[family] ?? -1
    const end = ends[family] ?? 0
    for (let pair = start[family] ?? 0; pair < end; pair++) {
      const at = supporter[pair] ?? 0
      const more = (cost[pair] ?? 0) + (price[at] ?? 0) - paid
      const there = today >= 0 && today < days ? (who[at * days + today] ?? -1) : -1
      if (there < 0) lower(ways, first + at, more)
      else {
        const dearer = more + (dayPrice[sitting[there] ?? 0] ?? 0)
        if (node < 0) lower(fromNobody, there, dearer)
        else if (there !== node) lower(within, (row[node] ?? 0) + there - (from[node] ?? 0), dearer)
      }
    }
  }
  for (let at = 0; at < supporters; at++) {
    if ((load[at] ?? 0) < (capacity[at] ?? 0)) lower(between, at * gates + nobody, 0)
    if ((load[at] ?? 0) > 0) lower(between, nobody * gates + at, price[at] ?? 0)
  }

  // Within each day.
  for (let first = 0; first < nodes; first = until[first] ?? nodes) {
    const end = until[first] ?? 0
    for (let node = first; node < end; node++) within[(row[node] ?? 0) + node - first] = 0
    closed(within, row[first] ?? 0, end - first)
    const direct = out.slice(first * gates, end * gates)
    for (let node = first; node < end; node++)
      for (let by = first; by < end; by++) {
        const far = within[(row[node] ?? 0) + by - first] ?? 0
        if (by !== node && far < Infinity) add(out, node * gates, direct, (by - first) * gates, gates, far)
      }
  }
  // From gate to gate.
  for (let node = 0; node < nodes; node++) {
    const family = sitting[node] ?? 0
    add(between, hereOf(family) * gates, out, node * gates, gates, dayPrice[family] ?? 0)
    const alone = fromNobody[node] ?? 0
    if (alone < Infinity) add(between, nobody * gates, out, node * gates, gates, alone)
  }
  for (let gate = 0; gate < gates; gate++) between[gate * gates + gate] = 0
  closed(between, 0, gates)
  for (let node = 0; node < nodes; node++) {
    const family = sitting[node] ?? 0
    const own = hereOf(family)
    const dearer = dayPrice[family] ?? 0
    const alone = fromNobody[node] ?? 0
    for (let gate = 0; gate < gates; gate++)
      into[node * gates + gate] = Math.min(
        (between[gate * gates + own] ?? 0) + dearer,
        (between[gate * gates + nobody] ?? 0) + alone,
      )
  }

  /** From each gate to the place that the family leaves. */
  const back = new Float64Array(gates)
  return (family, many) => {
    const paid = payment(network, seating, family)
    const here = hereOf(family)
    const node = nodeOf[family] ?? -1
    if (node < 0) for (let gate = 0; gate < gates; gate++) back[gate] = between[gate * gates + here] ?? 0
    else {
      back.fill(Infinity)
      for (let by = from[node] ?? 0; by < (until[node] ?? 0); by++) {
        const far = within[(row[by] ?? 0) + node - (from[node] ?? 0)] ?? 0
        if (far < Infinity) add(back, 0, into, by * gates, gates, far)
      }
    }
    const best = bestOf(many)
    const today = day?.[family] ?? -1
    const end = ends[family] ?? 0
    for (let pair = start[family] ?? 0; pair < end; pair++) {
      const at = supporter[pair] ?? 0
      if (at === here) continue
      const over = (cost[pair] ?? 0) + (price[at] ?? 0) - paid
      if (over >= best.limit()) continue
      const there = today >= 0 && today < days ? (who[at * days + today] ?? -1) : -1
      if (there < 0) {
        best.offer(pair, over + (back[at] ?? 0))
        continue
      }
      let far = node < 0 ? Infinity : (within[(row[there] ?? 0) + node - (from[node] ?? 0)] ?? 0)
      for (let gate = 0; gate < gates; gate++)
        far = Math.min(far, (out[there * gates + gate] ?? 0) + (back[gate] ?? 0))
      best.offer(pair, over + (dayPrice[sitting[there] ?? 0] ?? 0) + far)
    }
    return best.all()
  }
}

/** Every distance in a square of so many rows becomes the shortest by way of any other. */
function closed(all: Float64Array, first: number, size: number): void {
  for (let by = 0; by < size; by++)
    for (let one = 0; one < size; one++) {
      const far = all[first + one * size + by] ?? 0
      if (one !== by && far < Infinity) add(all, first + one * size, all, first + by * size, size, far)
    }
}

/** What lies behind, `far` away, where that is nearer. */
function add(
  all: Float64Array,
  at: number,
  behind: Float64Array,
  from: number,
  length: number,
  far: number,
): void {
  for (let index = 0; index < length; index++) {
    const way = far + (behind[from + index] ?? 0)
    if (way < (all[at + index] ?? 0)) all[at + index] = way
  }
}
