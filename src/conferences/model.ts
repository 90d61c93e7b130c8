import type { Day } from '../calendar/model.ts'

export const kinds = ['initial', 'review', 'pre-birth', 'transfer-in'] as const
export type Kind = (typeof kinds)[number]
export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)

/** 'split' means that the parents come at separate times; the conference is still to be held. */
export type State = 'booked' | 'held' | 'adjourned' | 'cancelled' | 'split'

/** What is known of a conference when it is booked. Days are 'YYYY-MM-DD', `startsAt` is 'HH:MM'. */
export type Draft = {
  readonly kind: Kind
  /** Null while the council has set no day. */
  readonly day: Day | null
  readonly startsAt: string | null
  readonly place: string
  /** The council's own reference of the conference, where it has one. */
  readonly reference: string
  /** England: the strategy discussion that started the section 47 enquiry. Wales: the last one. */
  readonly strategyDay: Day | null
  /** How many parents the council says there are, 0 to 12. */
  readonly parents: number | null
  /** The family's children whom it is about; none given means all of them. */
  readonly children: readonly string[]
  readonly lateReason: string
  readonly toldUsOn: Day
  /** For a transfer-in conference: the day that its clock runs from. */
  readonly transferDay?: Day | null
  /** For a review: the conference that it follows. Left out, it is the family's last one that was held. */
  readonly previous?: string | null
  /** Who at the council told us, where somebody did. */
  readonly saidBy?: string
}

export type FaultCode =
  | 'no-family'
  | 'no-conference'
  | 'needed'
  | 'no-such-kind'
  | 'no-such-day'
  | 'no-such-time'
  | 'no-such-number'
  | 'too-long'
  | 'child-not-in-family'
  | 'in-the-future'
  | 'after-the-conference'
  | 'late-without-reason'
  | 'already-booked'
  | 'not-open'
  | 'not-held'
  | 'not-cancelled'
  | 'already-held'
  | 'same-day'
  | 'no-such-category'
  | 'category-needed'
  | 'changed-meanwhile'
  | 'not-served'
export type Fault = { readonly field: string; readonly code: FaultCode }
export type Faulty = { readonly faults: readonly Fault[] }

export const categoriesOf = {
  E: ['neglect', 'physical', 'emotional', 'sexual'],
  W: ['neglect', 'physical', 'emotional', 'sexual', 'financial'],
} as const
export type Category = (typeof categoriesOf)['W'][number]
export const isCategory = (text: string): text is Category =>
  categoriesOf.W.some((category) => category === text)
