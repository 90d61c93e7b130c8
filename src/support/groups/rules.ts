import { addDays, addMonths, weekday } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { texts, type Dates, type Draft, type Fault } from './model.ts'

const longest = 1_000
/** As many dates as are made at one press: a year of weeks. */
export const mostTimes = 52

/** Codes: 'empty' (no name in either language), 'too-long'. */
export const faultsInDraft = (draft: Draft): Fault[] => [
  ...(draft.name.en === '' && draft.name.cy === '' ? [{ field: 'nameEn', code: 'empty' }] : []),
  ...texts.flatMap((text) => [
    ...(draft[text].en.length > longest ? [{ field: `${text}En`, code: 'too-long' }] : []),
    ...(draft[text].cy.length > longest ? [{ field: `${text}Cy`, code: 'too-long' }] : []),
  ]),
  ...(['place', 'contact'] as const).flatMap((field) =>
    draft[field].length > longest ? [{ field, code: 'too-long' }] : [],
  ),
]

/** Codes: 'past', 'before-start' (it ends before it begins), 'times' (1 to 52). */
export const faultsInDates = ({ first, startsAt, endsAt, times }: Dates, today: Day): Fault[] => [
  ...(first < today ? [{ field: 'first', code: 'past' }] : []),
  ...(endsAt <= startsAt ? [{ field: 'endsAt', code: 'before-start' }] : []),
  ...(Number.isInteger(times) && times >= 1 && times <= mostTimes ? [] : [{ field: 'times', code: 'times' }]),
]

/** The same weekday in the same week of the month: the second Tuesday; a fifth one that a month lacks is its last. */
const inMonth = (first: Day, months: number): Day => {
  const nth = Math.ceil(Number(first.slice(8)) / 7)
  const start = addMonths(addDays(first, 1 - Number(first.slice(8))), months)
  const offset = (weekday(first) - weekday(start) + 7) % 7
  const day = addDays(start, offset + (nth - 1) * 7)
  return day.slice(0, 7) === start.slice(0, 7) ? day : addDays(day, -7)
}

/** Every day of a series, the first one among them. */
export const daysOf = ({ first, repeat, times }: Pick<Dates, 'first' | 'repeat' | 'times'>): Day[] =>
  Array.from({ length: repeat === 'once' ? 1 : times }, (_, nth) =>
    repeat === 'month' ? inMonth(first, nth) : addDays(first, nth * (repeat === 'fortnight' ? 14 : 7)),
  )
