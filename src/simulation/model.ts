import type { Day, Holidays } from '../calendar/model.ts'
import type { Asking, Fact } from '../matching/model.ts'
import type { Policy } from '../matching/policy.ts'
import type { ForMatching } from '../supporters/queries.ts'
import type { Dice } from './dice.ts'

/** One authority; `families` is how many have an initial conference in a year, on average. */
export type Place = {
  readonly gss: string
  readonly region: string
  readonly nation: 'E' | 'W'
  readonly families: number
}

export type Settings = {
  readonly seed: number
  readonly weeks: number
  /** Supporters for each 100 parties of a year. */
  readonly per100: number
  readonly policy: Policy
}

/** A family's way: `meetings` holds the conference, then each review as soon as its day is set. */
export type Family = {
  readonly id: string
  /** The start of the enquiry, from which the 15 working days count. */
  readonly began: Day
  readonly toldUsOn: Day
  readonly conference: Day
  /** The conference was held within the 15 working days. */
  readonly inTime: boolean
  readonly plan: boolean
  readonly toSecond: boolean
  readonly meetings: Day[]
  readonly parties: Party[]
  readonly dice: Dice
  /** When those who never answered are asked once more, for the review. */
  asksAgainOn: Day | null
  /** No meeting is to come: support ends on this day. */
  endsOn: Day | null
}

export type Proposals = { supporters: string[]; readonly lapses: Day; readonly choosesOn: Day | null }
export type Choice = { readonly supporter: string; readonly answersOn: Day }
export type Support = {
  readonly supporter: string
  readonly from: Day
  until: Day | null
  metOn: Day | null
}

/** Why a party who waits was given nobody by the last plan. */
export type Shortage = 'nobody-there' | 'nobody-free' | 'language' | 'not-that-day' | 'kept-apart'

/** What became of the first offer: nothing that comes later changes it. */
export type FirstOffer = {
  possibleOn: Day | null
  dueOn: Day | null
  offeredOn: Day | null
  answeredOn: Day | null
  said: 'yes' | 'no' | null
}

export type Party = {
  readonly id: string
  readonly family: Family
  readonly dice: Dice
  readonly parent: 'mother' | 'father'
  readonly asks: Omit<Asking, 'supported' | 'meeting' | 'report' | 'waited'>
  readonly toldOn: Day | null
  readonly safeOn: Day | null
  toldUsOn: Day
  /** As in the ledger (offers). */
  offer: 'held' | 'due' | 'offered' | 'yes' | 'no' | 'closed'
  askAgain: boolean
  due: Day | null
  answersOn: Day | null
  says: 'yes' | 'no' | null
  readonly first: FirstOffer
  offersMade: number
  reopened: boolean
  /** Since when this party waits for somebody; null while it doesn't. */
  waitsSince: Day | null
  proposals: Proposals | null
  /** The last evening's matching in which they were. */
  planned: Day | null
  choice: Choice | null
  support: Support | null
  readonly supports: Support[]
  /** By supporter: what stands between the two. */
  readonly facts: Map<string, Set<Fact>>
  /** Everybody who stood beside them, was asked about them or stood in. */
  readonly touched: Set<string>
  shortage: Shortage | null
  refusals: number
  lapses: number
  /** Working days from each yes to somebody, in the order in which they came. */
  readonly waited: number[]
  miss: Miss | null
  over: boolean
}

/** A supporter as the engine reads them, and what only the simulation knows of them. */
export type Helper = {
  now: ForMatching
  readonly dice: Dice
  readonly leavesOn: Day
  /** The day on which a lapsed accreditation is put right; null while it stands. */
  renewsOn: Day | null
  illUntil: Day | null
  /** Sum of the share of places taken, and the days counted. */
  shares: number
  days: number
}

/** Exactly one for each party; `under-way` where the conference is still to come when the run ends. */
export const outcomes = [
  'met-before',
  'met-later',
  'not-met',
  'said-no',
  'no-answer',
  'not-reached',
  'held',
  'under-way',
] as const
export type Outcome = (typeof outcomes)[number]

/** Why a parent who had not said no came to the conference without having met anybody. */
export const misses = [
  'not-told',
  'not-safe',
  'told-too-late',
  'not-reached',
  'no-answer',
  'nobody-there',
  'nobody-free',
  'language',
  'not-that-day',
  'kept-apart',
  'not-chosen-yet',
  'supporters-said-no',
  'not-answered-yet',
  'ill',
  'no-day-to-meet',
] as const
export type Miss = (typeof misses)[number]

/** How a meeting of somebody who has a supporter went. */
export const attendances = ['with-own', 'with-cover', 'ill', 'away', 'elsewhere'] as const
export type Attendance = (typeof attendances)[number]

export type Week = {
  load: number
  capacity: number
  waiting: number
  readonly attended: Record<Attendance, number>
  offersAgain: number
  lapsed: number
  supportersSaidNo: number
  othersAsked: number
}

/** One authority while it is played. `days` are the working days; those before `shownFrom` are the run-up. */
export type Game = {
  readonly place: Place
  readonly settings: Settings
  readonly holidays: Holidays
  readonly days: readonly Day[]
  readonly shownFrom: number
  /** The place of a working day in `days`. */
  readonly at: ReadonlyMap<Day, number>
  today: Day
  readonly arrivals: ReadonlyMap<Day, readonly Family[]>
  readonly families: Family[]
  /** Families that have a meeting on a day. */
  readonly meetings: Map<Day, Family[]>
  readonly parties: Party[]
  /** Those for whom something can still happen. */
  open: Party[]
  readonly helpers: Map<string, Helper>
  readonly left: Helper[]
  /** Slots whose next supporter begins on that day. */
  readonly joining: { readonly slot: number; readonly times: number; readonly on: Day }[]
  /** Supporters who are at a conference or a first meeting today, and everything that happened there. */
  readonly busy: Set<string>
  readonly came: { readonly supporter: string; readonly party: string }[]
  readonly weeks: Week[]
}
