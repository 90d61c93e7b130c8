import { isDay } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Kind, Nation, RuleId, Source, Status, Trigger, Unit } from './codes.ts'

export type Period = { amount: number; unit: Unit }

/** One row of the statutory timetable. */
export type Rule = {
  id: RuleId
  nations: readonly Nation[]
  kind: Kind
  /** The first is the default; where there are more, the authority says which. */
  triggers: readonly [Trigger, ...Trigger[]]
  /** Null: the source gives no number, only "as soon as possible" or "in time". */
  limit: Period | null
  /** The first day that is allowed, where the rule is a window. */
  opens?: Period
  /** An earlier date that the same source names: the usual practice, or the first part of what is due. */
  aim?: Period
  /** The most that may be added, by those who may add it. */
  extension?: Period
  direction: 'forward' | 'backward'
  /** X: the day of the trigger is not counted. I: it is day 1 ("beginning with"). */
  count: 'X' | 'I'
  /** Meetings roll back to a working day, what is handed in rolls forward, an order ends when it ends. */
  roll: 'back' | 'forward' | 'none'
  status: Status
  source: Source
  /** Chapter and page in the source, the same in both languages. */
  place?: string
  /** False: no public source was read; a practitioner must confirm it before it is relied on in law. */
  confirmed: boolean
  /** 'local': since the authority says so. 'to-verify': the law is made, its start is not known. */
  inForce: { from: Day | 'local' | 'to-verify'; until: Day | null }
  /** The units in which an authority may set its own value; none where the law leaves no room. */
  ownValue: readonly Unit[]
}

/** An authority's own values, from its settings. */
export type OwnValues = Partial<Record<RuleId, Period>>

/** A time on the clock in England and Wales, 'YYYY-MM-DDTHH:MM'. */
export type Moment = `${Day}T${number}:${number}`

export type From = Day | Moment

export type Deadline = {
  rule: RuleId
  from: From
  /** The last day that the rule allows, working day or not. */
  limit: Day
  /** The limit, rolled as the rule says: the last day on which it can be done. */
  holdBy: Day
  opens?: Day
  aim?: Day
  /** For rules in hours: the minute at which it ends. */
  at?: Moment
  source: Source
}

export type Fault =
  | 'no-number'
  | 'outside-calendar'
  | 'bad-own-value'
  | 'no-strategy-discussion'
  | 'none-initiated'
  | 'several-initiated'
  | 'not-from-a-strategy-discussion'

export type StrategyDiscussion = { on: Day; initiatedSection47: boolean }

/** A clock that runs: enough to work out its dates again. */
export type OpenClock = { rule: RuleId; from: From; own?: Period }

export const isMoment = (text: string): text is Moment =>
  isDay(text.slice(0, 10)) && /^T([01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10))

/** Reads a day, or a day with a time. Undefined when it is neither. */
export const readFrom = (text: string): From | undefined => {
  const trimmed = text.trim()
  return isDay(trimmed) || isMoment(trimmed) ? trimmed : undefined
}
