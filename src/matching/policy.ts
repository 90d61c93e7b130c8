import type { WishKey } from './model.ts'

/**
 * The objective: what is weighed when everybody who may be brought together is known. Whole numbers, added up; the
 * cheapest plan for all parties together is taken. A change is a new version, agreed with the parent leads.
 *
 * In words: first that as many parents as possible have somebody; among those who can't, the ones whose meeting is
 * nearest come first. Then language, then likeness and gender as the parent ranked them, then somebody whom they know,
 * then beginning soon, the area, and a fair load.
 */
export type Policy = {
  readonly version: string
  readonly agreedBy: string
  /** Leaving a party without anybody costs more than any pairing can (see `dearest`). */
  readonly nobody: number
  /** Each day that the meeting is nearer than `urgentDays` adds this to leaving the party without. */
  readonly urgentDays: number
  readonly urgentDay: number
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

export const policy: Policy = {
  version: 'matching-1',
  agreedBy: '',
  nobody: 1_000_000,
  urgentDays: 20,
  urgentDay: 10_000,
  laterDay: 100,
  rushDays: 7,
  rush: 3,
  interpreter: 4_000,
  experience: 3_000,
  gender: 3_000,
  somebodyNew: 1_500,
  hadEnough: 3_000,
  anyArea: 500,
  load: 2_000,
  ranks: [3, 2],
  proposals: 3,
  lapseWorkingDays: 2,
}

/** How many times a wish weighs: 3 when put first, 2 when second, else once. */
export const timesFor = (of: Policy, ranked: readonly WishKey[], key: WishKey): number => {
  const place = ranked.indexOf(key)
  return place < 0 ? 1 : (of.ranks[place] ?? 1)
}
