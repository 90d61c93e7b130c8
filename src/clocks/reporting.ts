import type { Day, Holidays } from '../calendar/model.ts'
import { addWorkingDays, countWorkingDays, rollForward } from '../calendar/working-days.ts'
import type { Deadline, Moment } from './model.ts'
import { dayPart } from './rules.ts'

/**
 * In time by the practice deadline: on or before the limit. An adjourned or inquorate conference keeps its
 * limit, so `heldOn` is the day on which it was really held.
 */
export const heldInTime = ({ limit }: Deadline, heldOn: Day): boolean => heldOn <= limit

/**
 * The duration that the Department for Education publishes: working days from the day on which the section 47
 * enquiry really started to the initial conference. It is another number than the practice deadline, which
 * runs from a strategy discussion; never show one as the other. Undefined when the conference came first:
 * the statistic drops such cases.
 */
export const reportedDuration = (
  section47Started: Day,
  conference: Day,
  holidays: Holidays,
): number | undefined =>
  conference < section47Started ? undefined : countWorkingDays(section47Started, conference, holidays)

/**
 * The day that a delivery counts for: its own, or the next working day when it came on a day off or after
 * office hours. `closesAt` is 'HH:MM'; an authority that counts every delivery for its own day gives none.
 */
export const deliveredOn = (at: Moment, holidays: Holidays, closesAt?: string): Day => {
  const day = dayPart(at)
  if (closesAt === undefined) return day
  return at.slice(11) > closesAt ? addWorkingDays(day, 1, holidays) : rollForward(day, holidays)
}
