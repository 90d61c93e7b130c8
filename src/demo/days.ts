import { today, yearOf } from '../calendar/days.ts'
import { holidaysFor } from '../calendar/holidays.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import { addWorkingDays, rollBack } from '../calendar/working-days.ts'

/** The days around which the demo is played. */
export type Days = {
  readonly today: Day
  /** The last working day before today: up to it ordinary life was played, and today's work is still to be done. */
  readonly yesterday: Day
  readonly calendar: Holidays
  /** `count` working days from today on, before it when negative. */
  ahead(count: number): Day
  /** `count` working days after `day`, before it when negative. */
  workingDays(day: Day, count: number): Day
  /** The day itself, or the working day before it. */
  onWorkingDay(day: Day): Day
}

/** By `clock`, in London; two years on each side are enough for a demo of one. */
export const daysAround = (clock: () => Date): Days => {
  const day = today(clock())
  const calendar = holidaysFor({ first: yearOf(day) - 2, last: yearOf(day) + 2 }, [])
  return {
    today: day,
    yesterday: addWorkingDays(day, -1, calendar),
    calendar,
    ahead: (count) => addWorkingDays(day, count, calendar),
    workingDays: (from, count) => addWorkingDays(rollBack(from, calendar), count, calendar),
    onWorkingDay: (from) => rollBack(from, calendar),
  }
}
