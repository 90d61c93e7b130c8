import type { Day } from '../../calendar/model.ts'
import { among } from '../../spaces/model.ts'
import type { How } from '../../spaces/whose.tsx'

/** What helped: plain choices, any of them or none. */
export const helps = ['understood', 'heard', 'someone', 'paper', 'meeting'] as const
export type Help = (typeof helps)[number]
export const isHelp = among(helps)

export type Draft = {
  /** When the two of them mean to end; null when no day was said. */
  readonly plannedDay: Day | null
  readonly helped: readonly Help[]
  readonly words: string
  /** What comes next, and who can help then. */
  readonly onwards: string
  readonly how: How
}

export type Ending = {
  readonly id: string
  readonly support: string
  readonly writtenBy: string
  readonly plannedDay: Day | null
  readonly helped: readonly Help[]
  readonly endedOn: Day | null
  readonly day: Day
  readonly words: string
  readonly onwards: string
}
