import type { Day } from '../../calendar/model.ts'
import type { Experience, Gender } from '../../supporters/model.ts'
import type { ForMatching } from '../../supporters/queries.ts'
import type { Asking, Fact } from '../model.ts'
import type { Policy } from '../policy.ts'

/** How far a what-if looks, and how often chance is drawn: 9 in 10 of the draws lie within what is shown. */
export const horizonWeeks = 13
export const horizonDaysAhead = horizonWeeks * 7
export const drawsOf = 20

/** A supporter who isn't there yet. No area: anywhere; free Monday to Friday; checked and accredited. */
export type Newcomer = {
  readonly languages: readonly string[]
  readonly areas: readonly string[]
  readonly experience: readonly Experience[]
  readonly gender: Gender | null
  readonly capacity: number
}

/** What is different in the changed world; all of it together. */
export type Changes = {
  readonly more: readonly { readonly count: number; readonly who: Newcomer }[]
  readonly away: readonly { readonly supporter: string; readonly from: Day; readonly until: Day }[]
  readonly leaves: readonly string[]
  /** Of one supporter, or of everybody when `supporter` is null. */
  readonly capacity: readonly { readonly supporter: string | null; readonly capacity: number }[]
  /** Conferences more or fewer, in percent: 20, −10. */
  readonly conferences: number
  /** Another version of the weights, by its name; null for the one that holds. */
  readonly weights: string | null
}
export const noChange: Changes = {
  more: [],
  away: [],
  leaves: [],
  capacity: [],
  conferences: 0,
  weights: null,
}

/** How often something was so: a code and a count of parents, or of conferences. */
export type Counted<T = string> = { readonly key: T; readonly count: number }

/**
 * What the programme has seen in the last year, as counts alone: no name, no party, nobody's combination of facts. From
 * families that no outside handler keeps.
 */
export type Seen = {
  /** Since the first conference that was told of, at most 52. */
  readonly weeks: number
  /** Initial, pre-birth and transfer-in conferences that we were told of, by council. */
  readonly councils: readonly Counted[]
  /** Conferences by the number of parents who have an offer. */
  readonly parties: readonly Counted<number>[]
  /** Offers whose conference is over, and how many of them said yes. */
  readonly offers: number
  readonly yes: number
  /** Of parents with an offer: the language in each council, and how many need an interpreter for it. */
  readonly languages: readonly (Counted & { readonly gss: string; readonly interpreter: number })[]
  readonly genders: readonly Counted<Gender | null>[]
  /** Of those who said what they would like: how many asked for somebody of their own gender, and for which experience. */
  readonly wished: number
  readonly sameGender: number
  readonly experience: readonly Counted<Experience>[]
  /** The weekday of meetings, Monday 1. */
  readonly weekdays: readonly Counted<number>[]
  /** Days between being told and the meeting, and between being told and the yes. */
  readonly notice: readonly Counted<number>[]
  readonly answers: readonly Counted<number>[]
  /** How long supports lasted: those that ended, and those that go on (so far), in days. */
  readonly ended: readonly Counted<number>[]
  readonly goingOn: readonly Counted<number>[]
}

/** A parent whose offer stands and who hasn't answered: a conference that is booked. */
export type Undecided = Asking

/** Everything that a what-if is worked out from. */
export type Known = {
  readonly today: Day
  readonly seen: Seen
  /** GSS codes of the councils that the programme serves. */
  readonly councils: readonly string[]
  readonly waiting: readonly Asking[]
  readonly undecided: readonly Undecided[]
  /** Whom those who leave in this what-if stand beside now: they will need somebody else. */
  readonly leftBehind: readonly Asking[]
  readonly facts: ReadonlyMap<string, ReadonlySet<Fact>>
  readonly apart: readonly (readonly [string, string])[]
  readonly supporters: readonly ForMatching[]
  readonly policy: Policy
  /** The weights that hold in the changed world. */
  readonly changed: Policy
}

/** Where a figure comes from: the programme's own rows, or domain.md because there are too few of them. */
export type Source = 'own' | 'usual'
export type Sources = {
  readonly conferences: Source
  readonly parties: Source
  readonly yes: Source
  readonly notice: Source
  readonly length: Source
}

/** The middle of all draws, and the range in which nine in ten of them lie. */
export type Range = { readonly low: number; readonly middle: number; readonly high: number }

/** Parents who ask, those with somebody before and after, and how many gain (or lose, below 0). */
export type Line = {
  readonly key: string
  readonly asking: Range
  readonly before: Range
  readonly after: Range
  readonly gain: Range
}
export type Load = {
  readonly supporter: string
  readonly capacity: number
  readonly capacityAfter: number
  readonly now: number
  readonly before: number
  readonly after: number
}
/** One more supporter of this kind, and how many more parents then have somebody: found by solving again. */
export type Advice = { readonly who: Newcomer; readonly gain: Range }

export type Answer = {
  readonly draws: number
  readonly seed: number
  readonly weeks: number
  readonly sources: Sources
  readonly seenWeeks: number
  readonly total: Line
  readonly languages: readonly Line[]
  readonly councils: readonly Line[]
  readonly wishes: readonly Line[]
  readonly loads: readonly Load[]
  /** Of those who wait now, by party: in how many of the draws they have somebody, before and after. */
  readonly waiting: readonly { readonly party: string; readonly before: number; readonly after: number }[]
  readonly advice: readonly Advice[]
}
