import { askedDay } from '../../calendar/asked.ts'
import { dayTyped, filledAgain, type Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import {
  isBooker,
  isOccasion,
  type Booking,
  type BookingDraft,
  type Draft,
  type Fault,
  type Paper,
  type PaperDraft,
  type Way,
} from './model.ts'
import { faultWords } from './words.ts'

const wrong = (form: Form, fields: readonly string[]): Fault[] =>
  fields.flatMap((field) => (askedDay(form, field) === undefined ? [{ field, code: 'no-day' }] : []))

/** Faults: 'no-day'. */
export const readWay = (form: Form): { draft: Draft; paper: PaperDraft; faults: Fault[] } => ({
  draft: {
    words: form.text('words'),
    who: form.text('who'),
    fromDay: askedDay(form, 'fromDay') ?? null,
    untilDay: askedDay(form, 'untilDay') ?? null,
  },
  paper: { words: form.text('paper'), seenOn: askedDay(form, 'seenOn') ?? null },
  faults: wrong(form, ['fromDay', 'untilDay', 'seenOn']),
})
export const typedWay = (way: Way | undefined, paper?: Paper): Record<string, string> => ({
  words: way?.words ?? '',
  who: way?.who ?? '',
  ...dayTyped('fromDay', way?.fromDay ?? null),
  ...dayTyped('untilDay', way?.untilDay ?? null),
  paper: paper?.words ?? '',
  ...dayTyped('seenOn', paper?.seenOn ?? null),
})

/** Faults: 'no-day', 'no-time'. */
export const readBooking = (form: Form): { draft: BookingDraft } | { faults: Fault[] } => {
  const [day, bookedOn] = [askedDay(form, 'day'), askedDay(form, 'bookedOn')]
  const [time, by, what] = [form.text('startsAt'), form.text('bookedBy'), form.text('forWhat')]
  const timely = time === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(time)
  const booker = isBooker(by) ? by : null
  const faults: Fault[] = [
    ...(day == null ? [{ field: 'day', code: 'no-day' }] : []),
    ...(timely ? [] : [{ field: 'startsAt', code: 'no-time' }]),
    ...(booker !== null && bookedOn == null ? [{ field: 'bookedOn', code: 'no-day' }] : []),
  ]
  if (faults.length > 0 || day == null) return { faults }
  return {
    draft: {
      language: form.text('language'),
      forWhat: isOccasion(what) ? what : 'other',
      day,
      startsAt: time === '' ? null : time,
      booked: booker === null || bookedOn == null ? null : { by: booker, on: bookedOn },
    },
  }
}
export const typedBooking = (of: Booking): Record<string, string> => ({
  language: of.language,
  forWhat: of.forWhat,
  ...dayTyped('day', of.day),
  startsAt: of.startsAt ?? '',
  bookedBy: of.booked?.by ?? '',
  ...dayTyped('bookedOn', of.booked?.on ?? null),
})

type Key = keyof typeof faultWords
const isKey = (text: string): text is Key => Object.hasOwn(faultWords, text)
export const typedAgain = (
  language: Language,
  form: Form,
  faults: readonly Fault[],
  now?: Record<string, string>,
): Fill =>
  filledAgain(
    language,
    form,
    faults,
    ({ field, code }) => faultWords[field === 'how' ? 'how' : isKey(code) ? code : 'not-now'][language],
    now,
  )
