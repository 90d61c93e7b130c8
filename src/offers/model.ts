import type { Day } from '../calendar/model.ts'

/** Why an offer cannot be made yet. Held is not late: it raises no alarm and is counted apart. */
export type HeldFor = 'not-told' | 'not-safe' | 'no-name' | 'asked-not-to'

/** What is known about one party when an offer is weighed. Days are null until they have come. */
export type Standing = {
  readonly named: boolean
  readonly toldUsOn: Day
  readonly toldOn: Day | null
  readonly contact: { readonly safe: boolean; readonly setOn: Day } | null
  /** The council makes the first offer here; a name comes with the parent's yes. */
  readonly councilFirst: boolean
}

export type Possible = { readonly held: HeldFor } | { readonly possibleOn: Day }

/** One press on a phone. */
export const attempts = ['no-answer', 'someone-else-answered', 'call-back'] as const
export type Attempt = (typeof attempts)[number]
export const ways = ['phone', 'text', 'email', 'in-person', 'letter', 'council', 'site'] as const
export type Way = (typeof ways)[number]

export type Fault = { readonly field: string; readonly code: string }
export type Outcome = { readonly faults: readonly Fault[] } | { readonly offer: string }
