import type { Day } from '../../calendar/model.ts'
import { among } from '../../spaces/model.ts'

export const kinds = ['in-person', 'phone', 'video', 'text'] as const
export type VisitKind = (typeof kinds)[number]
export const isKind = among(kinds)

export const presses = ['well', 'hard', 'worry'] as const
export type Press = (typeof presses)[number]
export const isPress = among(presses)

/** What is asked before anybody else is there too; the parent is asked alone (domain 2.9). */
export const questions = ['alone', 'wants', 'afraid'] as const
export type Answers = Readonly<Record<(typeof questions)[number], string>>

export type Draft = {
  readonly kind: VisitKind | null
  readonly day: Day | null
  /** London's, 'HH:MM'; null when no time was said. */
  readonly startsAt: string | null
  /** Where, in words that give nothing away. */
  readonly place: string
  /** With somebody else there too; the answers of the screening, or null when it is the two of them alone. */
  readonly together: Answers | null
}

export type Visit = {
  readonly id: string
  readonly kind: VisitKind
  readonly day: Day
  readonly startsAt: string | null
  readonly minutes: number | null
  readonly together: boolean
  readonly state: 'planned' | 'done' | 'cancelled'
  readonly went: 'well' | 'hard' | null
  readonly version: number
  /** Null when none was said, or while it cannot be opened. */
  readonly place: string | null
}
