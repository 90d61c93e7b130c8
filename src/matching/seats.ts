import type { Problem, Solution } from '../solver/model.ts'

/** Parties kept apart from each other, each pair once. */
export type Apart = readonly (readonly [string, string])[]
export type Clash = { readonly party: string; readonly other: string; readonly supporter: string }

/** Who has whom: an assignment that can be changed without changing what it costs. */
type Seats = {
  readonly has: Map<string, string>
  readonly cost: (party: string, supporter: string | undefined) => number | undefined
  readonly enemies: ReadonlyMap<string, ReadonlySet<string>>
  readonly members: Map<string, Set<string>>
  readonly capacity: ReadonlyMap<string, number>
  /** The day of a party's conference; nobody has two in a day. */
  readonly day: ReadonlyMap<string, string>
}

const grouped = (entries: Iterable<readonly [string, string]>): Map<string, Set<string>> => {
  const groups = new Map<string, Set<string>>()
  for (const [key, value] of entries) groups.set(key, (groups.get(key) ?? new Set()).add(value))
  return groups
}

const seatsOf = (problem: Problem, solution: Solution, apart: Apart): Seats => {
  const costs = new Map(problem.pairs.map((pair) => [`${pair.family} ${pair.supporter}`, pair.cost]))
  const alone = new Map(problem.families.map(({ id, unmatched }) => [id, unmatched]))
  return {
    has: new Map(solution.pairs.map(({ family, supporter }) => [family, supporter])),
    cost: (party, supporter) =>
      supporter === undefined ? alone.get(party) : costs.get(`${party} ${supporter}`),
    enemies: grouped(apart.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])),
    members: grouped(solution.pairs.map(({ family, supporter }) => [supporter, family] as const)),
    capacity: new Map(problem.supporters.map(({ id, capacity }) => [id, capacity])),
    day: new Map(problem.families.flatMap(({ id, day }) => (day === undefined ? [] : [[id, day] as const]))),
  }
}

/** Two parties kept apart from each other who have the same supporter. */
const clashIn = ({ has }: Pick<Seats, 'has'>, apart: Apart): Clash | undefined => {
  for (const [party, other] of apart) {
    const supporter = has.get(party)
    if (supporter !== undefined && has.get(other) === supporter) return { party, other, supporter }
  }
  return undefined
}

const welcome = (
  { has, enemies, members, day }: Seats,
  party: string,
  supporter: string | undefined,
  leaving: string,
): boolean =>
  supporter === undefined ||
  (![...(enemies.get(party) ?? [])].some((enemy) => enemy !== leaving && has.get(enemy) === supporter) &&
    (day.get(party) === undefined ||
      ![...(members.get(supporter) ?? [])].some(
        (other) => other !== leaving && other !== party && day.get(other) === day.get(party),
      )))

const seat = ({ has, members }: Seats, party: string, supporter: string | undefined): void => {
  const before = has.get(party)
  if (before !== undefined) members.get(before)?.delete(party)
  if (supporter === undefined) has.delete(party)
  else {
    has.set(party, supporter)
    members.set(supporter, (members.get(supporter) ?? new Set()).add(party))
  }
}

/** Moves `party` to a free place, or changes places with somebody, at no cost and without a new clash. */
const moveAway = (seats: Seats, party: string, everybody: readonly string[]): boolean => {
  const from = seats.has.get(party)
  const paid = seats.cost(party, from) ?? 0
  for (const [to, places] of seats.capacity) {
    const free = (seats.members.get(to)?.size ?? 0) < places
    if (to !== from && free && seats.cost(party, to) === paid && welcome(seats, party, to, party)) {
      seat(seats, party, to)
      return true
    }
  }
  for (const other of everybody) {
    const to = seats.has.get(other)
    const [mine, theirs] = [seats.cost(party, to), seats.cost(other, from)]
    if (to === from || mine === undefined || theirs === undefined) continue
    if (mine + theirs !== paid + (seats.cost(other, to) ?? 0)) continue
    if (!welcome(seats, party, to, other) || !welcome(seats, other, from, party)) continue
    seat(seats, party, undefined)
    seat(seats, other, from)
    seat(seats, party, to)
    return true
  }
  return false
}

/**
 * Takes clashes out of an optimum as far as changing places at equal cost can do it, so that it stays an optimum (and
 * its prices still prove it). Answers it with the first clash that is left.
 */
export const rearranged = (
  problem: Problem,
  solution: Solution,
  apart: Apart,
): { readonly solution: Solution; readonly clash: Clash | undefined } => {
  const seats = seatsOf(problem, solution, apart)
  const everybody = problem.families.map(({ id }) => id)
  let clash = clashIn(seats, apart)
  while (
    clash !== undefined &&
    (moveAway(seats, clash.other, everybody) || moveAway(seats, clash.party, everybody))
  )
    clash = clashIn(seats, apart)
  const pairs = [...seats.has].map(([family, supporter]) => ({
    family,
    supporter,
    cost: seats.cost(family, supporter) ?? 0,
  }))
  return { solution: { ...solution, pairs, unmatched: everybody.filter((id) => !seats.has.has(id)) }, clash }
}
