import { addDays, daysBetween } from '../calendar/days.ts'
import { holidaysFor } from '../calendar/holidays.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import type { Game, Week } from './model.ts'
import { assumed } from './volumes.ts'

/** The Monday on which the first week that is shown begins: of the statistics' year, 1 April to 31 March. */
export const firstDay = '2026-03-30' satisfies Day
/** A calendar is built in for so long; no run may leave it (see calendar/holidays.ts). */
export const mostWeeks = 260

/** The years that a run can touch, with what clocks count beyond its ends. */
export const holidays: Holidays = holidaysFor({ first: 2024, last: 2034 }, [])

const workingDays = (from: Day, weeks: number): Day[] =>
  Array.from({ length: weeks * 7 }, (_, index) => addDays(from, index)).filter((day) =>
    isWorkingDay(day, holidays),
  )

/** The working days of the run-up, and those of the weeks that are shown. */
export const daysOf = (
  weeks: number,
): { readonly before: readonly Day[]; readonly shown: readonly Day[] } => ({
  before: workingDays(addDays(firstDay, -7 * assumed.weeksBefore), assumed.weeksBefore),
  shown: workingDays(firstDay, weeks),
})

/** The week of a day, 0 for the first that is shown; below 0 in the run-up. */
export const weekOf = (day: Day): number => Math.floor(daysBetween(firstDay, day) / 7)

/** Counts something in today's week; the run-up is not counted. */
export const weekNow = ({ today, weeks }: Game, count: (week: Week) => void): void => {
  const week = weeks[weekOf(today)]
  if (week !== undefined) count(week)
}
