import type { Day } from '../../calendar/model.ts'

/** care: section 20 or 76, a child to live elsewhere; agreement: a written agreement or a safety plan. */
export const kinds = ['care', 'agreement'] as const
export type Kind = (typeof kinds)[number]
export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)

/** What to ask before saying yes. */
export const questionsOf = {
  care: [
    'why',
    'family',
    'where',
    'see',
    'decide',
    'home',
    'long',
    'help',
    'no',
    'stop',
    'everyone',
    'solicitor',
    'writing',
    'review',
  ],
  agreement: [
    'why',
    'true',
    'council',
    'help',
    'long',
    'check',
    'broken',
    'others',
    'no',
    'court',
    'solicitor',
    'copy',
  ],
} as const satisfies Record<Kind, readonly string[]>
export type Question = (typeof questionsOf)[Kind][number]
export const isQuestionOf = (kind: Kind, text: string): text is Question =>
  questionsOf[kind].some((question) => question === text)

export const toldHows = ['nothing', 'said', 'written'] as const
export type ToldHow = (typeof toldHows)[number]
export const answers = ['yes', 'no', 'stopped'] as const
export type Answered = (typeof answers)[number]

export type Away = {
  readonly from: Day | null
  readonly until: Day | null
  readonly firstReview: Day | null
  readonly lastReview: Day | null
}

/** A paper that somebody wants signed, as its parent keeps it. Texts are null when nothing was written, or it can't be opened. */
export type Paper = {
  readonly id: string
  readonly kind: Kind
  readonly day: Day
  readonly version: number
  /** The vault does not answer: its words can't be shown now, and none may be changed unseen. */
  readonly shut: boolean
  readonly asking: readonly Question[]
  readonly toldHow: ToldHow | null
  readonly answered: Answered | null
  readonly answeredOn: Day | null
  readonly away: Away
  readonly child: string | null
  readonly told: string | null
  readonly others: string | null
  readonly more: string | null
}
export type Noted = {
  readonly id: string
  readonly question: Question
  readonly day: Day
  readonly version: number
  readonly body: string | null
}

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }
export const refuse = (field: string, code: string): { readonly faults: readonly Fault[] } => ({
  faults: [{ field, code }],
})
