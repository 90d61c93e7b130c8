import { calendarFile } from '../../platform/ics/ics.ts'
import type { Group } from './model.ts'

/** A group's dates for somebody's own calendar: what is called off is in the file as called off. */
export const calendarOf = (group: Pick<Group, 'state' | 'dates'>, title: string, now: Date): string =>
  calendarFile(
    group.dates.map(({ id, day, startsAt, endsAt, cancelled }) => ({
      id,
      day,
      startsAt,
      endsAt,
      off: cancelled || group.state === 'cancelled',
    })),
    title,
    now,
  )
