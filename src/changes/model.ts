import type { Day } from '../calendar/model.ts'
import { among } from '../spaces/model.ts'

export const answers = ['yes', 'partly', 'no'] as const
export type Answer = (typeof answers)[number]
export const isAnswer = among(answers)

type Both = { readonly en: string; readonly cy: string }
/** What five or more said, asked of a named person, and what came back. Everybody may read it. */
export type Published = {
  readonly id: string
  readonly said: Both
  readonly askedName: string
  readonly askedRole: string
  readonly askedOf: string
  readonly askedOn: Day
  readonly answerBy: Day
  readonly answer: Answer | null
  readonly answerText: Both
  readonly answeredBy: string
  readonly answeredOn: Day | null
}

/** As it is written: which answers it rests on, months as their first day; `gss` '' is every council. */
export type Draft = {
  readonly gss: string
  readonly fromMonth: Day
  readonly untilMonth: Day
  /** How many of those answers say it, counted by hand. */
  readonly counted: number
  readonly said: Both
  readonly askedName: string
  readonly askedRole: string
  readonly askedOf: string
  readonly askedOn: Day
  readonly answerBy: Day
}

export type Reply = {
  readonly answer: Answer | null
  readonly text: Both
  readonly by: string
  readonly on: Day
}
