import type { Holidays } from '../calendar/model.ts'
import type { Deadline, OpenClock } from './model.ts'
import { deadline } from './rules.ts'
import { ruleOf } from './timetable.ts'

export type Moved<Clock extends OpenClock> = { clock: Clock; was: Deadline; now: Deadline }

const dates = ({ limit, holdBy, opens, aim, at }: Deadline): string => [limit, holdBy, opens, aim, at].join()

/**
 * Which open clocks a change of the holiday table moves, with both deadlines of each, so that a page can say
 * what moved. A clock that does not count across a changed day is not in the answer. Clocks whose rule gives
 * no date, or whose days lie outside either calendar, cannot move and are left out.
 */
export const recompute = <Clock extends OpenClock>(
  openClocks: readonly Clock[],
  oldHolidays: Holidays,
  newHolidays: Holidays,
): Moved<Clock>[] =>
  openClocks.flatMap((clock) => {
    const rule = ruleOf(clock.rule)
    const was = deadline(rule, clock.from, oldHolidays, clock.own)
    const now = deadline(rule, clock.from, newHolidays, clock.own)
    if ('fault' in was || 'fault' in now || dates(was) === dates(now)) return []
    return [{ clock, was, now }]
  })
