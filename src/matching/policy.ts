import type { Day } from '../calendar/model.ts'
import type { WishKey } from './model.ts'
import { usual, type Level, type Levels } from './weights/model.ts'

/**
 * The objective: what is weighed when everybody who may be brought together is known. Whole numbers, added up; the
 * cheapest plan for all parties together is taken. A change is a new version, agreed by a parent lead (weights/).
 *
 * In words: first that as many parents as possible have somebody; among those who can't, the ones whose meeting is
 * nearest and who have waited longest come first. Then language, then likeness and gender as the parent ranked them,
 * then somebody whom they know, then beginning soon, the area, and a fair load.
 */
export type Policy = {
  readonly version: string
  readonly agreedBy: string
  readonly agreedOn: Day | null
  /** Leaving a party without anybody costs more than every pairing of a whole plan together (see `faultsIn`). */
  readonly nobody: number
  /** Each day that the meeting is nearer than `urgentDays` adds this to leaving the party without. */
  readonly urgentDays: number
  readonly urgentDay: number
  /** Each working day since their yes without anybody adds this to leaving them without, up to so many days. */
  readonly waitingDays: number
  readonly waitingDay: number
  /** Each day until the supporter is first free; `rush` times that when the meeting is within `rushDays`. */
  readonly laterDay: number
  readonly rushDays: number
  readonly rush: number
  /** Speaking through an interpreter. */
  readonly interpreter: number
  /** None of what the parent asked for in experience; some of it costs its share. */
  readonly experience: number
  readonly gender: number
  /** Somebody new where somebody whom they had before is there; and that one, when the parent had enough of them. */
  readonly somebodyNew: number
  readonly hadEnough: number
  /** No area of their own: they travel. */
  readonly anyArea: number
  /** A full load; half a load costs half. */
  readonly load: number
  /** What the parent put first, second, third weighs this many times. */
  readonly ranks: readonly number[]
  readonly proposals: number
  readonly lapseWorkingDays: number
}

/** How many times as much as usual. */
const times = { none: 0, little: 0.5, usual: 1, lot: 2, most: 4 } as const satisfies Record<Level, number>

/** The words that were agreed, as whole numbers. The house began with `usual` in everything. */
export const policyOf = (
  levels: Levels,
  { version, agreedBy, agreedOn }: Pick<Policy, 'version' | 'agreedBy' | 'agreedOn'>,
): Policy => {
  const of = (base: number, level: Level): number => Math.round(base * times[level])
  return {
    version,
    agreedBy,
    agreedOn,
    nobody: 1_000_000_000,
    urgentDays: 20,
    urgentDay: of(5_000_000, levels.near),
    waitingDays: 30,
    waitingDay: of(5_000_000, levels.waiting),
    laterDay: of(100, levels.soon),
    rushDays: 7,
    rush: 3,
    interpreter: of(4_000, levels.language),
    experience: of(3_000, levels.experience),
    gender: of(3_000, levels.gender),
    somebodyNew: of(1_500, levels.continuity),
    hadEnough: of(3_000, levels.continuity),
    anyArea: of(500, levels.area),
    load: of(2_000, levels.load),
    ranks: [1 + 2 * times[levels.ranked], 1 + times[levels.ranked]],
    proposals: 3,
    lapseWorkingDays: 2,
  }
}

/** What the house began with. A programme's own is asked for by `policyNow` (weights/queries.ts). */
export const policy: Policy = policyOf(usual, { version: 'matching-3', agreedBy: '', agreedOn: null })

/** How many times a wish weighs: as usual 3 when put first, 2 when second, else once. */
export const timesFor = (of: Policy, ranked: readonly WishKey[], key: WishKey): number => {
  const place = ranked.indexOf(key)
  return place < 0 ? 1 : (of.ranks[place] ?? 1)
}
