import Almanac from 'date-holidays'
import { isDay, numberOf, weekday, yearOf } from './days.ts'
import type { Day, HolidayChange, Holidays, Years } from './model.ts'

/** A day may be asked about from 2015 to 2035; one year more on each side lets a count run over the edge. */
export const builtInYears: Years = { first: 2014, last: 2036 }

/** Days that came by royal proclamation, whatever the almanac's version knows of them. */
export const proclaimed: readonly HolidayChange[] = [
  { day: '2022-09-19', kind: 'added', name: 'State funeral of Queen Elizabeth II' },
  { day: '2023-05-08', kind: 'added', name: 'Coronation of King Charles III' },
]

let kept: Almanac | undefined
const almanac = (): Almanac => (kept ??= new Almanac('GB', 'ENG', { types: ['public', 'bank'] }))

const isMondayToFriday = (day: Day): boolean => weekday(day) <= 5

/** The almanac lists both a holiday at the weekend and its substitute: only the substitute closes offices. */
const compute = (year: number): [Day, string][] =>
  almanac()
    .getHolidays(year)
    .flatMap(({ date, name }): [Day, string][] => {
      const day = date.slice(0, 10)
      return isDay(day) && isMondayToFriday(day) ? [[day, name]] : []
    })

/** A year's holidays never change while the house runs, and every page that counts days asks for them. */
const years = new Map<number, readonly [Day, string][]>()
const computed = (year: number): readonly [Day, string][] => {
  const known = years.get(year)
  if (known !== undefined) return known
  const made = compute(year)
  years.set(year, made)
  return made
}

/**
 * The holidays of England and Wales, which share one list (Banking and Financial Dealings Act 1971,
 * common law and proclamations). Scotland's and Northern Ireland's own days are working days here.
 * `changes` are the programme's own table and come last: an added day at a weekend closes nothing.
 */
export const holidaysFor = (span: Years, changes: readonly HolidayChange[]): Holidays => {
  const names = new Map<Day, string>()
  for (let year = span.first; year <= span.last; year++)
    for (const [day, name] of computed(year)) names.set(day, name)
  for (const { day, kind, name } of [...proclaimed, ...changes]) {
    if (yearOf(day) < span.first || yearOf(day) > span.last) continue
    if (kind === 'removed') names.delete(day)
    else if (isMondayToFriday(day)) names.set(day, name)
  }
  const sorted = new Map([...names].sort(([a], [b]) => numberOf(a) - numberOf(b)))
  return { years: span, names: sorted, closed: new Set([...sorted.keys()].map(numberOf)) }
}
