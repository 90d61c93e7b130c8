import type { Day } from '../../calendar/model.ts'
import { among } from '../../spaces/model.ts'

/** What a parent may say to one point of a report. */
export const marks = ['right', 'wrong', 'missing', 'answer'] as const
export type Mark = (typeof marks)[number]
export const isMark = among(marks)

/** "Is this from a court, or for a court?" Only a no lets words in. */
export const courtAnswers = ['yes', 'not-sure', 'no'] as const
export const isCourtAnswer = among(courtAnswers)

export const comings = ['agreed', 'partly', 'not-agreed', 'no-answer'] as const
export type Coming = (typeof comings)[number]
export const isComing = among(comings)

/** One of the parent's own meetings, as far as its report needs it. */
export type Meeting = {
  readonly id: string
  readonly kind: 'initial' | 'review' | 'pre-birth' | 'transfer-in'
  readonly day: Day | null
  readonly nation: 'E' | 'W'
  /** By when its report is promised; null where the authority gives no number, or no day is set. */
  readonly due: Day | null
  /** Working days before the meeting; null where there is no number. */
  readonly daysBefore: number | null
}

export type Report = {
  readonly id: string
  readonly meeting: string | null
  readonly receivedOn: Day | null
  /** null: nothing was written, or the vault did not answer. */
  readonly author: string | null
  readonly notCourtOn: Day | null
  readonly textOn: Day | null
  readonly points: number
  readonly fileKind: 'docx' | 'pdf' | null
  readonly goneOn: Day | null
  readonly goneHow: 'time' | 'asked' | null
  readonly version: number
}

export type Point = {
  readonly id: string
  readonly place: number
  readonly heading: boolean
  readonly body: string | null
}
export type Given = {
  readonly id: string
  readonly point: string
  readonly place: number
  readonly mark: Mark
  readonly day: Day
  readonly words: string | null
  readonly quote: string | null
  readonly version: number
  readonly writtenBy: string
}

export type Letter = {
  readonly id: string
  readonly day: Day
  readonly body: string | null
  readonly sentOn: Day | null
  readonly sentBy: string | null
  readonly version: number
}
export type Reply = {
  readonly id: string
  readonly letter: string
  readonly came: Coming
  readonly cameOn: Day
  readonly saidBy: string | null
  readonly words: string | null
  readonly writtenBy: string
}
