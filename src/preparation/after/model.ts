import type { Day } from '../../calendar/model.ts'
import { among } from '../../spaces/model.ts'

export const feelings = ['all-right', 'shaken', 'not-good', 'rather-not'] as const
export type Feeling = (typeof feelings)[number]
export const isFeeling = among(feelings)
/** "Will you be all right tonight?" */
export const tonights = ['yes', 'not-sure', 'no'] as const
export type Tonight = (typeof tonights)[number]
export const isTonight = among(tonights)

export type Debrief = {
  readonly id: string
  readonly day: Day
  readonly feeling: Feeling | null
  readonly tonight: Tonight | null
  readonly surprised: string | null
  readonly next: string | null
}

/** The three that are asked of everybody, then the ten that only a pilot asks (domain.md 7.2). The order is the database's. */
export const three = ['understood', 'heard', 'respected'] as const
export const fuller = [
  'knew-who',
  'read-report',
  'corrected',
  'decision-explained',
  'know-change',
  'know-help',
  'less-alone',
  'trust-worker',
  'trust-process',
  'want-again',
] as const
export const allQuestions = [...three, ...fuller] as const
export type Asked = (typeof allQuestions)[number]

/** Best first, as they stand on the page; stored as 4 to 0. */
export const choices = ['4', '3', '2', '1', '0'] as const

/** Answers by the place of their question; null where nothing was chosen. */
export type Said = readonly (number | null)[]

/** One line of the figures: null is withheld. */
export type Figure = {
  /** Null: councils of which fewer than ten parents have answered, together. */
  readonly gss: string | null
  readonly councils: number
  readonly answered: number
  readonly questions: readonly { readonly asked: Asked; readonly of: number; readonly yes: number | null }[]
}
