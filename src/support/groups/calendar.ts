import ical, { ICalEventStatus } from 'ical-generator'
import type { Group } from './model.ts'

/** A time on London's clock as the moment that it is; the file gives moments in UTC, which no device gets wrong. */
const moment = (day: string, time: string): Date =>
  new Date(Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London').epochMilliseconds)

/**
 * Dates for somebody's own calendar. A calendar is read over a shoulder: the entry is called by `title` alone, with
 * neither place nor group in it. What is called off is in the file as called off, so that it leaves the calendar.
 */
export const calendarOf = (group: Pick<Group, 'state' | 'dates'>, title: string, now: Date): string => {
  const file = ical({ prodId: { company: 'Alongside', product: 'calendar', language: 'EN' } })
  for (const { id, day, startsAt, endsAt, cancelled } of group.dates)
    file.createEvent({
      id,
      stamp: now,
      start: moment(day, startsAt),
      end: moment(day, endsAt),
      summary: title,
      ...(cancelled || group.state === 'cancelled' ? { status: ICalEventStatus.CANCELLED } : {}),
    })
  return file.toString()
}
