import type { Day } from '../../calendar/model.ts'

export type Duty = {
  readonly id: string
  readonly person: string
  readonly name: string
  readonly from: Date
  readonly until: Date
  readonly telephone: string
}

/** As it was typed: days and London's times of day; null what was left out. */
export type Draft = {
  readonly person: string
  readonly fromDay: Day | null
  readonly fromTime: string
  readonly untilDay: Day | null
  readonly untilTime: string
  readonly telephone: string
}

/** A parent's message that nobody has read, without its words. */
export type Waiting = {
  readonly party: string
  readonly called: string
  readonly howMany: number
  readonly since: Date
  readonly supporter: string | null
  readonly telephone: string | null
}
