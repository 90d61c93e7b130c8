import { addDays, numberOf, today, weekday } from '../calendar/days.ts'
import type { Holidays } from '../calendar/model.ts'
import type { Contact, Kind, Why } from './model.ts'

const zone = 'Europe/London'

export type Safe =
  /** Now if it equals the moment that was asked about. */
  { readonly at: Date } | { readonly never: Extract<Why, 'not-safe' | 'by-hand'> }

type Hours = Pick<Contact, 'hoursFrom' | 'hoursUntil' | 'weekdaysOnly'>

/** Is this moment inside the hours? The last minute named is not. A bank holiday is not a weekday: others are at home. */
export const insideHours = (hours: Hours, at: Temporal.Instant, holidays: Holidays): boolean => {
  const local = at.toZonedDateTimeISO(zone)
  const day = today(at)
  if (hours.weekdaysOnly && (weekday(day) > 5 || holidays.closed.has(numberOf(day)))) return false
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const { hoursFrom, hoursUntil } = hours
  return (hoursFrom === null || time >= hoursFrom) && (hoursUntil === null || time < hoursUntil)
}

/** The moments at which the hours of a day can begin: twice when clocks go back, after the gap when they go forward. */
const beginnings = ({ hoursFrom }: Hours, day: string): Temporal.Instant[] => {
  const local = Temporal.PlainDateTime.from(`${day}T${hoursFrom ?? '00:00'}`)
  const change = Temporal.PlainDate.from(day).toZonedDateTime(zone).getTimeZoneTransition('next')
  return [
    ...(['earlier', 'later'] as const).map((disambiguation) =>
      local.toZonedDateTime(zone, { disambiguation }),
    ),
    ...(change === null ? [] : [change]),
  ].map((at) => at.toInstant())
}

const longestClosure = 14

/**
 * When a message may go to a parent: now, at the first safe minute from now on, or never by a machine. Hours are
 * London's own, on both days of the year when clocks change. `contact` is the newest row, undefined when there is none;
 * `holidays` must cover this year and the next. Someone who is reached by telephone, through a worker or in person gets
 * nothing by machine, whatever else the row holds.
 */
export const whenSafe = (contact: Contact | undefined, now: Date, holidays: Holidays): Safe => {
  if (contact === undefined || !contact.safe) return { never: 'not-safe' }
  if (contact.way !== 'text' && contact.way !== 'email') return { never: 'by-hand' }
  const asked = Temporal.Instant.fromEpochMilliseconds(now.getTime())
  if (insideHours(contact, asked, holidays)) return { at: now }
  const first = today(now)
  const found = Array.from({ length: longestClosure }, (_, n) => addDays(first, n))
    .flatMap((day) => beginnings(contact, day))
    .filter((at) => Temporal.Instant.compare(at, asked) > 0 && insideHours(contact, at, holidays))
    .sort((a, b) => Temporal.Instant.compare(a, b))[0]
  // Hours that never come (from noon until noon) are no way of reaching anybody.
  return found === undefined ? { never: 'by-hand' } : { at: new Date(found.epochMilliseconds) }
}

const seconds = {
  /** Somebody sits before the page and waits; after ten minutes the request is dead. */
  quick: [2, 4, 8, 15, 30, 60, 120, 180],
  patient: [30, 120, 600, 1_800, 7_200, 21_600, 43_200],
} as const

/** Seconds until the next try after `tries` that failed; null when it is time to give up. */
export const nextTry = (kind: Kind, tries: number): number | null =>
  seconds[kind === 'sign-in' ? 'quick' : 'patient'][tries - 1] ?? null
