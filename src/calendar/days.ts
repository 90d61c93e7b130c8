import type { Day, Weekday } from './model.ts'

const shape = /^[1-9]\d{3}-\d\d-\d\d$/
const aDay = 86_400_000
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

const hasShape = (text: string): text is Day => shape.test(text)

/** True of a day that exists, written 'YYYY-MM-DD'. */
export const isDay = (text: string): text is Day => {
  if (!hasShape(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** Reads a day that a person or a file gave. Undefined when there is no such day (30 February, '1/2/26'). */
export const readDay = (text: string): Day | undefined => {
  const trimmed = text.trim()
  return isDay(trimmed) ? trimmed : undefined
}

const sure = (text: string): Day => {
  if (!hasShape(text)) throw new RangeError(`not a day: ${text}`)
  return text
}

/** Plans ask for the same few days again and again: the last ones are kept, so that each is reckoned once. */
const mostKept = 4096
const numbers = new Map<Day, number>()
const days = new Map<number, Day>()

/** Days since 1 January 1970. The day must exist: readDay lets in no other. Throws RangeError for nonsense. */
export const numberOf = (day: Day): number => {
  const known = numbers.get(day)
  if (known !== undefined) return known
  const at = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
  if (Number.isNaN(at)) throw new RangeError(`not a day: ${day}`)
  if (numbers.size >= mostKept) numbers.clear()
  numbers.set(day, at / aDay)
  return at / aDay
}

/** The day with this many days since 1 January 1970. */
export const dayOf = (number: number): Day => {
  const known = days.get(number)
  if (known !== undefined) return known
  const day = sure(new Date(number * aDay).toISOString().slice(0, 10))
  if (days.size >= mostKept) days.clear()
  days.set(number, day)
  return day
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))

/** `days` may be negative. */
export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days)

/** Days from one to the other: 1 from Monday to Tuesday, negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

/** Monday is 0: the place in the week of a day number (1 January 1970 was a Thursday). */
export const placeInWeek = (number: number): number => (((number + 3) % 7) + 7) % 7

export const weekday = (day: Day): Weekday => weekdays[placeInWeek(numberOf(day))] ?? 7

/**
 * A period of months ends on the corresponding date, or on the last day of a shorter month
 * (Dodds v Walker [1981] 1 WLR 1027). `months` may be negative.
 */
export const addMonths = (day: Day, months: number): Day =>
  sure(Temporal.PlainDate.from(day).add({ months }, { overflow: 'constrain' }).toString())

/** The calendar day that it is at `now` in `zone`: at 23:30 UTC on 30 June it is 1 July in London. */
export const today = (now: Temporal.Instant | Date, zone = 'Europe/London'): Day => {
  const instant = now instanceof Date ? Temporal.Instant.fromEpochMilliseconds(now.getTime()) : now
  return sure(instant.toZonedDateTimeISO(zone).toPlainDate().toString())
}
