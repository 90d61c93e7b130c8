import { dayOf, numberOf, placeInWeek, yearOf } from './days.ts'
import type { Day, Holidays } from './model.ts'

const isOpen = (number: number, holidays: Holidays): boolean =>
  placeInWeek(number) < 5 && !holidays.closed.has(number)

/** Counting past the years that the table covers would be wrong without anyone noticing. */
const covered = (day: Day, { years }: Holidays): Day => {
  if (yearOf(day) < years.first || yearOf(day) > years.last)
    throw new RangeError(`${day} is outside the calendar of ${years.first} to ${years.last}`)
  return day
}

const step = (number: number, by: 1 | -1, holidays: Holidays): number => {
  let at = number + by
  while (!isOpen(at, holidays)) at += by
  return at
}

/**
 * Not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales (the usual
 * statutory definition). All functions here throw RangeError for a day outside the holidays' years.
 */
export const isWorkingDay = (day: Day, holidays: Holidays): boolean =>
  isOpen(numberOf(covered(day, holidays)), holidays)

/**
 * The day that is `count` working days after `day`, or before it when `count` is negative. The day itself
 * is not counted: day 1 is the next (or the previous) working day. 0 gives back the day itself.
 */
export const addWorkingDays = (day: Day, count: number, holidays: Holidays): Day => {
  let at = numberOf(covered(day, holidays))
  const by = count < 0 ? -1 : 1
  for (let left = Math.abs(count); left > 0; left--) at = step(at, by, holidays)
  return covered(dayOf(at), holidays)
}

/**
 * Working days after `from` up to and including `to`; negative when `to` comes first, then those before
 * `from` down to and including `to`. So countWorkingDays(a, addWorkingDays(a, n)) is n.
 */
export const countWorkingDays = (from: Day, to: Day, holidays: Holidays): number => {
  const [start, end] = [numberOf(covered(from, holidays)), numberOf(covered(to, holidays))]
  const by = end < start ? -1 : 1
  let count = 0
  for (let at = start; at !== end;) {
    at += by
    if (isOpen(at, holidays)) count += by
  }
  return count
}

/** What a page shows beside a clock: 0 on the last day itself, negative when it is over. */
export const workingDaysLeft = (today: Day, limit: Day, holidays: Holidays): number =>
  countWorkingDays(today, limit, holidays)

/** The last working day strictly before `day`. */
export const previousWorkingDay = (day: Day, holidays: Holidays): Day => addWorkingDays(day, -1, holidays)

/** The first working day strictly after `day`. */
export const nextWorkingDay = (day: Day, holidays: Holidays): Day => addWorkingDays(day, 1, holidays)

/** `day` itself when it is a working day, else the working day before it: meetings are held on or before. */
export const rollBack = (day: Day, holidays: Holidays): Day =>
  isWorkingDay(day, holidays) ? day : previousWorkingDay(day, holidays)

/** `day` itself when it is a working day, else the working day after it: what is handed in at an office. */
export const rollForward = (day: Day, holidays: Holidays): Day =>
  isWorkingDay(day, holidays) ? day : nextWorkingDay(day, holidays)
