import { dayOf } from '../calendar/days.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import type { Deadline, OpenClock } from './model.ts'
import { dayPart, deadline } from './rules.ts'
import { ruleOf } from './timetable.ts'

export type Moved<Clock extends OpenClock> = { clock: Clock; was: Deadline; now: Deadline }

const dates = ({ limit, holdBy, opens, aim, at }: Deadline): string => [limit, holdBy, opens, aim, at].join()

const changedDays = (before: Holidays, after: Holidays): Day[] =>
  [...before.closed.symmetricDifference(after.closed)].map(dayOf)

/** A day outside what a clock counted across cannot move it, so most clocks are worked out once, not twice. */
const countsAcross = ({ from, limit, holdBy }: Deadline, days: readonly Day[]): boolean => {
  const [first = holdBy, , last = holdBy] = [dayPart(from), limit, holdBy].toSorted()
  return days.some((day) => day >= first && day <= last)
}

/**
 * Which open clocks a change of the holiday table moves, with both deadlines of each, so that a page can say
 * what moved. A clock that does not count across a changed day is not in the answer. Clocks whose rule gives
 * no date, or whose days lie outside either calendar, cannot move and are left out.
 */
export const recompute = <Clock extends OpenClock>(
  openClocks: readonly Clock[],
  oldHolidays: Holidays,
  newHolidays: Holidays,
): Moved<Clock>[] => {
  const changed = changedDays(oldHolidays, newHolidays)
  return openClocks.flatMap((clock) => {
    const rule = ruleOf(clock.rule)
    const was = deadline(rule, clock.from, oldHolidays, clock.own)
    if ('fault' in was || !countsAcross(was, changed)) return []
    const now = deadline(rule, clock.from, newHolidays, clock.own)
    return 'fault' in now || dates(was) === dates(now) ? [] : [{ clock, was, now }]
  })
}
