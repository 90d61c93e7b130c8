import type { Day } from '../../calendar/model.ts'

/** Whom or what it is about: whoever holds that function never reads it. */
export const abouts = [
  'supporter',
  'coordinator',
  'administrator',
  'parent-lead',
  'safeguarding',
  'programme',
  'data',
  'other',
] as const
export type About = (typeof abouts)[number]
export const isAbout = (text: string): text is About => abouts.some((one) => one === text)

/** How the answer comes. 'page': here, for whoever signs in. */
export const wants = ['page', 'phone', 'text', 'email', 'none'] as const
export type Want = (typeof wants)[number]
export const isWant = (text: string): text is Want => wants.some((one) => one === text)

export const stepKinds = ['rang', 'met', 'asked', 'looked', 'other'] as const
export type StepKind = (typeof stepKinds)[number]
export const isStepKind = (text: string): text is StepKind => stepKinds.some((one) => one === text)

/** The programme's own word on how soon, in working days, and where else to go. */
export type Clock = {
  readonly acknowledgeDays: number
  readonly answerDays: number
  readonly outsideEn: string
  readonly outsideCy: string
}

export type Draft = {
  readonly about: About
  readonly words: string
  readonly name: string
  readonly wants: Want
  /** A number or an address; '' where the answer comes on a page or not at all. */
  readonly reach: string
}
export type Times = { readonly acknowledgeBy: Day; readonly answerBy: Day; readonly lawBy: Day | null }

export type State = 'new' | 'acknowledged' | 'answered' | 'closed'
export type Complaint = Times & {
  readonly id: string
  readonly about: About
  readonly wants: Want
  readonly how: string
  readonly day: Day
  readonly acknowledgedOn: Day | null
  readonly answeredOn: Day | null
  readonly closedOn: Day | null
  readonly version: number
}
/** As whoever complained reads it. Null texts: not written, or the vault does not answer. */
export type Told = Complaint & {
  readonly words: string | null
  readonly answer: string | null
  readonly changed: string | null
}
export type Step = {
  readonly id: string
  readonly kind: StepKind
  readonly day: Day
  readonly words: string | null
}
export type Whole = Told & {
  readonly name: string | null
  readonly reach: string | null
  readonly steps: readonly Step[]
}

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }
