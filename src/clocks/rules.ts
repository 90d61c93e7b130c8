import { addDays, addMonths, isDay, yearOf } from '../calendar/days.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import { addWorkingDays, rollBack, rollForward } from '../calendar/working-days.ts'
import { isMoment } from './model.ts'
import type { Deadline, Fault, From, Moment, Period, Rule, StrategyDiscussion } from './model.ts'

/** The calendar day of a trigger in England and Wales, without its time. */
export const dayPart = (from: From): Day => {
  const day = from.slice(0, 10)
  if (!isDay(day)) throw new RangeError(`not a day: ${from}`)
  return day
}

/**
 * Hours are real hours, also across a change of the clocks (72 hours from Friday 10:00 end on Monday at
 * 11:00 in the last weekend of March). A day without a time counts from its first minute.
 */
const addHours = (from: From, hours: number): Moment => {
  const start = Temporal.PlainDateTime.from(from).toZonedDateTime('Europe/London')
  const text = start.add({ hours }).toPlainDateTime().toString({ smallestUnit: 'minute' })
  if (!isMoment(text)) throw new RangeError(`not a time: ${text}`)
  return text
}

const signOf = ({ direction }: Rule): 1 | -1 => (direction === 'backward' ? -1 : 1)

const reach = (rule: Rule, from: From, { amount, unit }: Period, holidays: Holidays): Day => {
  const day = dayPart(from)
  const sign = signOf(rule)
  const counted = rule.count === 'I' ? 1 : 0
  if (unit === 'working-days') return addWorkingDays(day, sign * (amount - counted), holidays)
  if (unit === 'days') return addDays(day, sign * (amount - counted))
  if (unit === 'weeks') return addDays(day, sign * (amount * 7 - counted))
  if (unit === 'months') return addDays(addMonths(day, sign * amount), -sign * counted)
  return dayPart(addHours(from, sign * amount))
}

const rolled = (rule: Rule, day: Day, holidays: Holidays): Day => {
  if (rule.roll === 'back') return rollBack(day, holidays)
  return rule.roll === 'forward' ? rollForward(day, holidays) : day
}

const longest = { 'working-days': 120, days: 180, weeks: 30, months: 8, hours: 336 }

const isUsable = (rule: Rule, own: Period): boolean =>
  rule.ownValue.includes(own.unit) &&
  Number.isInteger(own.amount) &&
  own.amount >= 1 &&
  own.amount <= longest[own.unit]

/** A count may run over the turn of a year, so the calendar must hold the year before and the year after. */
const isCovered = (day: Day, { years }: Holidays): boolean =>
  yearOf(day) > years.first && yearOf(day) < years.last

/**
 * When a clock ends. `from` is the day (or the minute) of the rule's trigger; a backward rule counts back
 * from it. `own` is the authority's own value and takes the limit's place, and the usual date's.
 * Faults: 'no-number' (the source gives none and the authority has set none), 'bad-own-value',
 * 'outside-calendar'. The rules are in rules-england.ts, rules-wales.ts and rules-both.ts.
 */
export const deadline = (
  rule: Rule,
  from: From,
  holidays: Holidays,
  own?: Period,
): Deadline | { fault: Fault } => {
  const period = own ?? rule.limit
  if (!period) return { fault: 'no-number' }
  if (own && !isUsable(rule, own)) return { fault: 'bad-own-value' }
  if (!isCovered(dayPart(from), holidays)) return { fault: 'outside-calendar' }
  const limit = reach(rule, from, period, holidays)
  const at = period.unit === 'hours' ? addHours(from, signOf(rule) * period.amount) : undefined
  const holdBy = at ? limit : rolled(rule, limit, holidays)
  return {
    rule: rule.id,
    from,
    limit,
    holdBy,
    ...(rule.opens && { opens: reach(rule, from, rule.opens, holidays) }),
    ...(rule.aim && !own && { aim: rolled(rule, reach(rule, from, rule.aim, holidays), holidays) }),
    ...(at && { at }),
    source: own ? 'authority' : rule.source,
  }
}

/**
 * The day that starts a conference clock. England counts from the one discussion at which the section 47
 * enquiry was initiated (Working Together 2023), Wales from the last one (Wales Safeguarding Procedures).
 * When two are marked as initiating, there are two enquiries and somebody has to say which is meant.
 */
export const triggerFor = (
  rule: Rule,
  discussions: readonly StrategyDiscussion[],
): { from: Day } | { fault: Fault } => {
  const [trigger] = rule.triggers
  if (trigger !== 'strategy-discussion-that-initiated' && trigger !== 'last-strategy-discussion')
    return { fault: 'not-from-a-strategy-discussion' }
  const wanted =
    trigger === 'last-strategy-discussion'
      ? discussions
      : discussions.filter((each) => each.initiatedSection47)
  const days = [...new Set(wanted.map(({ on }) => on))].toSorted()
  const last = days.at(-1)
  if (discussions.length === 0) return { fault: 'no-strategy-discussion' }
  if (!last) return { fault: 'none-initiated' }
  if (trigger !== 'last-strategy-discussion' && days.length > 1) return { fault: 'several-initiated' }
  return { from: last }
}
