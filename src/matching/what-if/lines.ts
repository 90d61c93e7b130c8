import type { Asking } from '../model.ts'
import type { Party } from './expected.ts'
import type { Answer, Changes, Known, Line, Load, Range } from './model.ts'
import { supportersIn, type Place } from './places.ts'
import type { Named } from './recruiting.ts'
import type { Costs, Outcome } from './world.ts'

/** The middle, and the range without the lowest and the highest twentieth: nine in ten draws lie within. */
export const rangeOf = (values: readonly number[]): Range => {
  const sorted = [...values].sort((a, b) => a - b)
  const cut = Math.floor(sorted.length / 20)
  const at = (index: number): number => sorted[index] ?? 0
  return { low: at(cut), middle: at(Math.floor((sorted.length - 1) / 2)), high: at(sorted.length - 1 - cut) }
}

/** One world of one draw, solved. */
export type Side = {
  readonly parties: readonly Party[]
  readonly places: readonly Place[]
  readonly outcome: Outcome
  /** Who has somebody already and keeps them. */
  readonly keeps: ReadonlySet<string>
}
/** The same draw as things stand and with the changes. */
export type Drawn = { readonly before: Side; readonly after: Side; readonly costs: Costs }
const servedIn = ({ parties, outcome, keeps }: Side, of: (party: Party) => boolean): number =>
  parties.filter(
    (party) => of(party) && (outcome.has.has(party.asking.party) || keeps.has(party.asking.party)),
  ).length

export const lineOf = (key: string, draws: readonly Drawn[], of: (party: Party) => boolean): Line => {
  const before = draws.map((one) => servedIn(one.before, of))
  const after = draws.map((one) => servedIn(one.after, of))
  return {
    key,
    asking: rangeOf(draws.map(({ after: { parties } }) => parties.filter(of).length)),
    before: rangeOf(before),
    after: rangeOf(after),
    gain: rangeOf(after.map((count, index) => count - (before[index] ?? 0))),
  }
}

/** Whatever too few were seen with stands together under this key. */
export const others = 'others'

export const linesBy = (draws: readonly Drawn[], keysOf: (asking: Asking) => readonly string[]): Line[] => {
  const keys = new Set(
    draws.flatMap(({ before, after }) =>
      [...before.parties, ...after.parties].flatMap(({ asking }) => keysOf(asking)),
    ),
  )
  return [...keys]
    .sort((a, b) => (a === others ? 1 : b === others ? -1 : a < b ? -1 : 1))
    .map((key) => lineOf(key, draws, ({ asking }) => keysOf(asking).includes(key)))
}

export const wishesOf = (named: Named, { experience, sameGender }: Asking): string[] => {
  const asked = [
    ...new Set(experience.map((key) => (named.experience(key) ? key : others))),
    ...(sameGender ? ['same-gender'] : []),
  ]
  return asked.length === 0 ? ['nothing'] : asked
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

export const loadsOf = (known: Known, changes: Changes, draws: readonly Drawn[]): Load[] => {
  const after = supportersIn(known.supporters, changes)
  const capacities = new Map(after.map(({ supporter, capacity }) => [supporter, capacity]))
  const takenBy = ({ outcome }: Side, id: string): number =>
    [...outcome.has.values()].filter((supporter) => supporter === id).length
  const rows = new Map([...known.supporters, ...after].map((one) => [one.supporter, one]))
  const was = new Map(known.supporters.map(({ supporter, capacity }) => [supporter, capacity]))
  return [...rows.keys()].map((supporter) => ({
    supporter,
    capacity: was.get(supporter) ?? 0,
    capacityAfter: capacities.get(supporter) ?? 0,
    now: rows.get(supporter)?.load ?? 0,
    before: mean(draws.map((one) => takenBy(one.before, supporter))),
    after: mean(draws.map((one) => takenBy(one.after, supporter))),
  }))
}

export const waitingIn = (known: Known, draws: readonly Drawn[]): Answer['waiting'] => {
  const times = (side: 'before' | 'after', party: string): number =>
    draws.filter((one) => one[side].outcome.has.has(party)).length
  return known.waiting.map(({ party }) => ({
    party,
    before: times('before', party),
    after: times('after', party),
  }))
}
