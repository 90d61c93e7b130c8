import { addDays, today, weekday } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { weekdays } from '../../supporters/model.ts'
import { inLondon } from '../../platform/words/dates.ts'
import type { Fault } from '../model.ts'

/** Characters in one message. */
export const longest = 4_000

/** Codes: 'empty', 'too-long'. */
export const faultsInMessage = (body: string): Fault[] =>
  body === ''
    ? [{ field: 'body', code: 'empty' }]
    : body.length > longest
      ? [{ field: 'body', code: 'too-long' }]
      : []

/** London's hours in which a telephone may sound: from eight in the morning until eight in the evening. */
const morning = '08:00'
const evening = '20:00'

/**
 * A message written at night wakes nobody (product.md, support): its notice goes at eight the next morning, London's time, also
 * when clocks change. Null by day: at once. What is safe for a parent is judged again when it is sent.
 */
export const noticeAt = (now: Date): Date | null => {
  const { day, time } = inLondon(now)
  if (time >= morning && time < evening) return null
  const next = time < morning ? day : Temporal.PlainDate.from(day).add({ days: 1 }).toString()
  const at = Temporal.PlainDateTime.from(`${next}T${morning}`).toZonedDateTime('Europe/London')
  return new Date(at.epochMilliseconds)
}

export type Reading = {
  readonly weekdays: readonly string[]
  /** Days away, first and last included. */
  readonly away: readonly { readonly from: Day; readonly until: Day }[]
}
/** After this time of day what comes in is read on the next day that they work. */
const lastReading = '17:00'
const howFar = 60

/** The first day on which somebody who works on these days reads what is written now; null when none comes in sixty days. */
export const nextReading = ({ weekdays: works, away }: Reading, now: Date): Day | null => {
  const first = today(now)
  const late = inLondon(now).time >= lastReading ? 1 : 0
  const days = Array.from({ length: howFar }, (_, n) => addDays(first, n + late))
  return (
    days.find(
      (day) =>
        works.includes(weekdays[weekday(day) - 1] ?? '') &&
        !away.some(({ from, until }) => from <= day && day <= until),
    ) ?? null
  )
}
