import type { Day } from '../../calendar/model.ts'
import { isCategory, type Category } from '../../conferences/model.ts'
import type { How } from '../../spaces/whose.tsx'
import { among } from '../../spaces/model.ts'

/** What is kept of a meeting, each in a box of its own that saves by itself. */
export const parts = ['order', 'notes', 'decision', 'reasons', 'agencies', 'own-view', 'who', 'next'] as const
export type PartName = (typeof parts)[number]

/** What usually comes, in this order. Not every meeting has all of it. */
export const orderSteps = [
  'hello',
  'purpose',
  'report',
  'agencies',
  'you',
  'children',
  'decision',
  'plan',
  'dates',
] as const

export const decisions = ['plan', 'no-plan', 'adjourned'] as const
export type Decision = (typeof decisions)[number]
export const isDecision = among(decisions)

/** The newest of its part. `body` null: nothing was written, or it can't be opened. */
export type Part = {
  readonly id: string
  readonly part: PartName
  readonly choices: readonly string[]
  readonly body: string | null
  readonly day: Day
  readonly how: How
  readonly writtenBy: string
}
export type Parts = { readonly [P in PartName]?: Part | undefined }

/** What stood in the form for one part; `seen` is the row that was there when it was opened, '' for none. */
export type Typed = {
  readonly part: PartName
  readonly choices: readonly string[]
  readonly body: string
  readonly seen: string
}

export type Question = {
  readonly id: string
  readonly question: string | null
  readonly askedOn: Day | null
  readonly answer: string | null
  readonly version: number
}

export const decisionIn = (choices: readonly string[]): Decision | null => choices.find(isDecision) ?? null
export const categoriesIn = (choices: readonly string[]): Category[] => choices.filter(isCategory)
