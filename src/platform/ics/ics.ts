import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

/** Days are 'YYYY-MM-DD', times 'HH:MM', as a clock in London shows them. */
export type Appointment = {
  readonly id: string
  readonly day: string
  /** Null: it takes the day. */
  readonly startsAt: string | null
  /** Left out, it takes an hour. */
  readonly endsAt?: string
  readonly off?: boolean
  /** How often it was changed since it was first sent: a calendar keeps the highest of one id. */
  readonly sequence?: number
  /** The address of a public page, where the entry is of one. */
  readonly web?: string
}

const moment = (day: string, time: string): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime('Europe/London')

const lasting = ({ day, startsAt, endsAt }: Appointment) => {
  // A day is written as a date alone; midnight in UTC is how the library takes it.
  if (startsAt === null) return { start: new Date(`${day}T00:00:00Z`), allDay: true, timezone: 'UTC' }
  const start = moment(day, startsAt)
  const end = endsAt === undefined ? start.add({ hours: 1 }) : moment(day, endsAt)
  return { start: new Date(start.epochMilliseconds), end: new Date(end.epochMilliseconds) }
}

/**
 * Dates for somebody's own calendar, as text/calendar. A calendar is read over a shoulder: every entry is called by `title`
 * alone, with neither place nor reason in it. The file gives moments in UTC, which no device gets wrong in summer. What is
 * called off is in the file as called off, so that it leaves the calendar. `sent` is for a file that comes by mail: who sends it
 * (RFC 5546 wants a sender), and its method, CANCEL when all in it is called off.
 */
export const calendarFile = (
  all: readonly Appointment[],
  title: string,
  now: Date,
  sent?: { readonly name: string; readonly address: string },
): string => {
  const file = ical({ prodId: { company: 'Alongside', product: 'calendar', language: 'EN' } })
  const off = all.every((one) => one.off === true)
  if (sent !== undefined) file.method(off ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH)
  for (const one of all)
    file.createEvent({
      id: one.id,
      stamp: now,
      summary: title,
      ...lasting(one),
      ...(one.sequence === undefined ? {} : { sequence: one.sequence }),
      ...(one.web === undefined ? {} : { url: one.web }),
      ...(sent === undefined ? {} : { organizer: { name: sent.name, email: sent.address } }),
      ...(one.off === true ? { status: ICalEventStatus.CANCELLED } : {}),
    })
  return file.toString()
}
