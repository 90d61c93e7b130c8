import type { Day } from '../calendar/model.ts'
import type { ConflictKind, Experience, Gender } from '../supporters/model.ts'
import type { ForMatching } from '../supporters/queries.ts'

/** What the database knows between a party and a supporter beyond their own records (app.facts_between). */
export const facts = [
  'linked',
  'own-family',
  'never-together',
  'unsafe',
  'said-no',
  'others-asked',
  'other-meeting',
  'was-beside',
  'was-enough',
] as const
export type Fact = (typeof facts)[number]

/** Why two people may not be brought together. What is read of these is `shown` in rules/verdict.ts. */
export type Code =
  | 'linked'
  | 'own-family'
  | 'never-together'
  | 'unsafe'
  | 'shares-social-worker'
  | 'shares-team'
  | 'knows-person'
  | 'already-beside'
  | 'not-ready'
  | 'needs-accredited'
  | 'full'
  | 'same-school'
  | 'same-faith-group'
  | 'same-street'
  | 'same-work'
  | 'same-chair'
  | 'no-language'
  | 'away-that-day'
  | 'away-before'
  | 'other-area'
  | 'said-no'
  | 'others-asked'

/** What a parent can put first, second, third. */
export const wishKeys = ['experience', 'gender', 'language', 'area', 'continuity'] as const
export type WishKey = (typeof wishKeys)[number]

/** `print`: the programme's keyed print of what was named, in hexadecimal; equal words have equal prints. */
export type Circle = { readonly kind: ConflictKind; readonly print: string | null; readonly waived: boolean }

/** A party that said yes to the offer and has nobody yet. */
export type Asking = {
  readonly party: string
  readonly offer: string
  readonly gss: string
  readonly language: string
  readonly interpreter: boolean
  readonly gender: Gender | null
  readonly sameGender: boolean
  readonly experience: readonly Experience[]
  readonly ranked: readonly WishKey[]
  readonly circles: readonly Circle[]
  /** A safety note of their own asks for more care on visits. */
  readonly risk: boolean
  readonly supported: boolean
  /** Working days since they said yes, or since whoever stood beside them left. */
  readonly waited: number
  /** The next meeting, and the last day on which the report should be read together; null while no day is set. */
  readonly meeting: Day | null
  readonly report: Day | null
}

export type Pairing = {
  readonly asking: Asking
  readonly supporter: ForMatching
  readonly facts: ReadonlySet<Fact>
  readonly today: Day
}

export type Part = 'near' | 'waiting' | 'time' | WishKey | 'load'
/** What one part of the objective adds, and the code of the sentence that says why. */
export type Reason = { readonly part: Part; readonly code: ReasonCode; readonly cost: number }
export type ReasonCode =
  | 'meeting-near'
  | 'meeting-far'
  | 'no-meeting'
  | 'just-said-yes'
  | 'has-waited'
  | 'waited-long'
  | 'free-soon'
  | 'free-later'
  | 'same-language'
  | 'interpreter'
  | 'lived-all'
  | 'lived-some'
  | 'lived-other'
  | 'nothing-asked'
  | 'gender-as-asked'
  | 'gender-other'
  | 'gender-any'
  | 'own-area'
  | 'any-area'
  | 'beside-before'
  | 'somebody-new'
  | 'has-room'
  | 'nearly-full'

/**
 * `extra`: how much dearer the whole plan is with this one than with the plan's own. `others`: that, less what it changes
 * for this party itself: above 0 somebody else fares worse, below 0 better.
 */
export type Proposed = {
  readonly supporter: string
  readonly cost: number
  readonly extra: number
  readonly others: number
  readonly reasons: readonly Reason[]
}
export type Planned = {
  readonly asking: Asking
  /** The optimum's own first, then those that cost the whole least; empty when nobody is free. */
  readonly proposals: readonly Proposed[]
}
/** `proved`: nothing costs less. */
export type Plan = { readonly total: number; readonly proved: boolean; readonly planned: readonly Planned[] }
