import { endsOf, type Network } from '../solver/network.ts'
import { sit, stand, whoHas, type Seating } from '../solver/seating.ts'

/** Parties kept apart from each other, each pair once. */
export type Apart = readonly (readonly [string, string])[]
/** The same by the numbers that the engine gives them. */
export type ApartAt = readonly (readonly [number, number])[]
export type Clash = { readonly party: number; readonly other: number; readonly supporter: number }

/** Who has whom: an assignment that can be changed without changing what it costs. */
type Seats = {
  readonly network: Network
  readonly seating: Seating
  readonly enemies: ReadonlyMap<number, readonly number[]>
  /** The pair of the two, if there is one; −1 with nobody. */
  readonly pairOf: (party: number, supporter: number) => number | undefined
}

const enemiesIn = (apart: ApartAt): ReadonlyMap<number, readonly number[]> => {
  const enemies = new Map<number, number[]>()
  for (const [a, b] of apart) {
    enemies.set(a, [...(enemies.get(a) ?? []), b])
    enemies.set(b, [...(enemies.get(b) ?? []), a])
  }
  return enemies
}

const seatsOf = (network: Network, seating: Seating, apart: ApartAt): Seats => {
  const { start, supporter } = network
  const ends = endsOf(network)
  const pairOf = (party: number, to: number): number | undefined => {
    if (to < 0) return -1
    const end = ends[party] ?? 0
    for (let pair = start[party] ?? 0; pair < end; pair++) if (supporter[pair] === to) return pair
    return undefined
  }
  return { network, seating, enemies: enemiesIn(apart), pairOf }
}

/** The supporter whom a party has, or −1. */
const hasIn = ({ network, seating }: Pick<Seats, 'network' | 'seating'>, party: number): number =>
  network.supporter[seating.taken[party] ?? -1] ?? -1

/** Two parties kept apart from each other who have the same supporter. */
const clashIn = (seats: Pick<Seats, 'network' | 'seating'>, apart: ApartAt): Clash | undefined => {
  for (const [party, other] of apart) {
    const supporter = hasIn(seats, party)
    if (supporter >= 0 && hasIn(seats, other) === supporter) return { party, other, supporter }
  }
  return undefined
}

/** Whether nobody there is kept apart from the party or has its day, but for one who is leaving. */
const welcome = (seats: Seats, party: number, supporter: number, leaving: number): boolean => {
  if (supporter < 0) return true
  const { network, seating, enemies } = seats
  if ((enemies.get(party) ?? []).some((enemy) => enemy !== leaving && hasIn(seats, enemy) === supporter))
    return false
  const day = network.day?.[party] ?? -1
  const there = network.day && day >= 0 ? whoHas(seating, network.day, supporter, day) : -1
  return there < 0 || there === leaving
}

/** Gives a party another place (−1: none); the price of its day there comes with it. */
const seat = ({ network, seating }: Seats, party: number, pair: number, dayPrice: number): void => {
  if (pair < 0) return
  sit(seating, party, pair, network.supporter[pair] ?? 0)
  seating.dayPrice[party] = dayPrice
}

const leave = (seats: Seats, party: number): void => {
  const from = hasIn(seats, party)
  if (from >= 0) stand(seats.seating, party, from)
}

/** Moves `party` to a free place, or changes places with somebody, at no cost and without a new clash. */
const moveAway = (seats: Seats, party: number): boolean => {
  const { network, seating, pairOf } = seats
  const { capacity, day } = network
  const { taken, load, dayPrice } = seating
  const paid = (one: number, pair: number): number => network.cost[pair] ?? network.unmatched[one] ?? 0
  const own = taken[party] ?? -1
  const from = hasIn(seats, party)
  for (let to = 0; to < network.supporters; to++) {
    if (to === from || (load[to] ?? 0) >= (capacity[to] ?? 0)) continue
    const pair = pairOf(party, to)
    if (pair === undefined || paid(party, pair) !== paid(party, own)) continue
    if (!welcome(seats, party, to, party)) continue
    leave(seats, party)
    seat(seats, party, pair, 0)
    return true
  }
  for (let other = 0; other < network.families; other++) {
    const theirs = taken[other] ?? -1
    const to = hasIn(seats, other)
    if (to === from) continue
    const [mine, back] = [pairOf(party, to), pairOf(other, from)]
    if (mine === undefined || back === undefined) continue
    if (paid(party, mine) + paid(other, back) !== paid(party, own) + paid(other, theirs)) continue
    if (!welcome(seats, party, to, other) || !welcome(seats, other, from, party)) continue
    const sameDay = day !== undefined && day[party] === day[other]
    const [here, there] = sameDay ? [dayPrice[party] ?? 0, dayPrice[other] ?? 0] : [0, 0]
    leave(seats, party)
    leave(seats, other)
    seat(seats, other, back, here)
    seat(seats, party, mine, there)
    return true
  }
  return false
}

/**
 * Takes clashes out of an optimum as far as changing places at equal cost can do it, so that it stays an optimum (and
 * its prices still prove it). Answers the first clash that is left.
 * @param seating is changed
 */
export const rearranged = (network: Network, seating: Seating, apart: ApartAt): Clash | undefined => {
  const seats = seatsOf(network, seating, apart)
  let clash = clashIn(seats, apart)
  while (clash !== undefined && (moveAway(seats, clash.other) || moveAway(seats, clash.party)))
    clash = clashIn(seats, apart)
  return clash
}
