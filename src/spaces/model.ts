import type { Day } from '../calendar/model.ts'

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }
export const refuse = (field: string, code: string): { readonly faults: readonly Fault[] } => ({
  faults: [{ field, code }],
})

export const among =
  <T extends string>(list: readonly T[]) =>
  (text: string): text is T =>
    list.some((one) => one === text)

/** "Are the police involved, or could they be?" Null: it was asked, and they went on without an answer. */
export const policeAnswers = ['yes', 'perhaps', 'no', 'rather-not'] as const
export type Police = (typeof policeAnswers)[number]
export const isPolice = among(policeAnswers)

/** What belongs to one party alone, as far as a page needs it. `askedOn` null: the question was not asked yet. */
export type Space = { readonly police: Police | null; readonly askedOn: Day | null }

export type Note = {
  readonly id: string
  readonly day: Day
  readonly at: Date
  readonly writtenBy: string
  readonly version: number
  readonly draft: boolean
  /** Null when it can't be opened. */
  readonly body: string | null
}

/** Whose yes, for what. */
export const purposes = ['beside-me', 'cover', 'handover', 'other'] as const
export type Purpose = (typeof purposes)[number]
export const isPurpose = among(purposes)

/** How long a yes holds, in days; it ends sooner when they no longer stand beside the parent, or at a word. */
export const spans = { weeks: 28, quarter: 91, half: 182, year: 365 } as const
export type Span = keyof typeof spans
export const isSpan = (text: string): text is Span => text in spans

export const answers = ['understood', 'think', 'questions', 'not-yet'] as const
export type Answer = (typeof answers)[number]
export const isAnswer = among(answers)

/** How a parent was recognised on the telephone before anything is ended for them. */
export const recognitions = ['called-back', 'safe-words', 'known-voice'] as const
export const isRecognition = among(recognitions)
