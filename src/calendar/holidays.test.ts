import { describe, expect, test } from 'vitest'
import { addDays, weekday, yearOf } from './days.ts'
import { builtInYears, holidaysFor } from './holidays.ts'
import type { Day, Weekday } from './model.ts'
import { holidayName } from './words.ts'
import { isWorkingDay } from './working-days.ts'

const holidays = holidaysFor(builtInYears, [])
const daysIn = (year: number) => [...holidays.names.keys()].filter((day) => yearOf(day) === year)

/** GOV.UK's own list for England and Wales, 2023 to 2027 (Open Government Licence v3), and 2028 to 2030. */
const published: readonly [number, string][] = [
  [2022, '01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27'],
  [2023, '01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26'],
  [2024, '01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26'],
  [2025, '01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26'],
  [2026, '01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28'],
  [2027, '01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28'],
  [2028, '01-03 04-14 04-17 05-01 05-29 08-28 12-25 12-26'],
  [2029, '01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26'],
  [2030, '01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26'],
]

const dayAt = (year: number, month: number, day: number): Day =>
  addDays(`${year}-01-01`, (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000)

const firstMonday = (day: Day): Day => (weekday(day) === 1 ? day : firstMonday(addDays(day, 1)))

/** The anonymous Gregorian reckoning of Easter Sunday. */
const easter = (year: number): Day => {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 19 * l) / 433)
  const month = Math.floor((h + l - 7 * m + 90) / 25)
  return dayAt(year, month, (h + l - 7 * m + 33 * month + 19) % 32)
}

const atChristmas: Record<Weekday, [number, number]> = {
  1: [25, 26],
  2: [25, 26],
  3: [25, 26],
  4: [25, 26],
  5: [25, 28],
  6: [27, 28],
  7: [26, 27],
}

/** The ordinary list, worked out a second way: without the almanac, and without proclamations. */
const ordinary = (year: number): Day[] => [
  ...[1, 2, 3]
    .map((day) => dayAt(year, 1, day))
    .filter((day) => weekday(day) < 6)
    .slice(0, 1),
  addDays(easter(year), -2),
  addDays(easter(year), 1),
  firstMonday(dayAt(year, 5, 1)),
  firstMonday(dayAt(year, 5, 25)),
  firstMonday(dayAt(year, 8, 25)),
  ...atChristmas[weekday(dayAt(year, 12, 25))].map((day) => dayAt(year, 12, day)),
]

describe('bank holidays of England and Wales', () => {
  test.each(published)('in %i offices close on %s', (year, days) => {
    expect(daysIn(year).map((day) => day.slice(5))).toEqual(days.split(' '))
  })

  const years = Array.from({ length: 23 }, (_, place) => 2014 + place)
  test.each(years.filter((year) => ![2020, 2022, 2023].includes(year)))(
    'in %i they are the eight ordinary days, worked out a second way',
    (year) => {
      expect(daysIn(year)).toEqual(ordinary(year))
    },
  )

  test('in 2020 the early May holiday moved to VE Day, Friday 8 May', () => {
    expect(daysIn(2020)).toContain('2020-05-08')
    expect(isWorkingDay('2020-05-04', holidays)).toBe(true)
  })

  test('the funeral of 2022 and the coronation of 2023 closed offices', () => {
    expect(isWorkingDay('2022-09-19', holidays)).toBe(false)
    expect(isWorkingDay('2023-05-08', holidays)).toBe(false)
  })

  test("St David's Day, and Scotland's and Northern Ireland's own days, are working days", () => {
    const elsewhere: Day[] = [
      '2027-03-01',
      '2026-01-02',
      '2026-08-03',
      '2026-11-30',
      '2026-03-17',
      '2026-07-13',
    ]
    expect(elsewhere.filter((day) => !isWorkingDay(day, holidays))).toEqual([])
  })
})

describe('the table that a programme may edit', () => {
  test('a day that is proclaimed closes offices, and is called what the programme called it', () => {
    const changed = holidaysFor(builtInYears, [{ day: '2027-06-14', kind: 'added', name: 'A day of thanks' }])
    expect(isWorkingDay('2027-06-14', changed)).toBe(false)
    expect(changed.names.get('2027-06-14')).toBe('A day of thanks')
    expect([...changed.names.keys()].indexOf('2027-06-14')).toBe(
      [...holidays.names.keys()].indexOf('2027-08-30'),
    )
  })

  test('a holiday that is moved leaves its old day a working day', () => {
    const changed = holidaysFor(builtInYears, [
      { day: '2027-05-03', kind: 'removed', name: 'Early May bank holiday' },
      { day: '2027-05-07', kind: 'added', name: 'Early May bank holiday' },
    ])
    expect(isWorkingDay('2027-05-03', changed)).toBe(true)
    expect(isWorkingDay('2027-05-07', changed)).toBe(false)
  })

  test('a day added at a weekend, or outside the years, changes nothing', () => {
    const changed = holidaysFor(builtInYears, [
      { day: '2027-06-12', kind: 'added', name: 'A Saturday' },
      { day: '2044-06-13', kind: 'added', name: 'Far away' },
    ])
    expect([...changed.names]).toEqual([...holidays.names])
  })
})

describe('what a holiday is called', () => {
  test('every holiday of the built-in years has a Welsh name that is not the English one', () => {
    const names = [...holidays.names.values()]
    expect(names.filter((name) => holidayName(name, 'cy') === holidayName(name, 'en'))).toEqual([])
  })

  test('a substitute day says so in both languages', () => {
    const name = holidays.names.get('2026-12-28') ?? ''
    expect(holidayName(name, 'en')).toBe('Boxing Day (substitute day)')
    expect(holidayName(name, 'cy')).toBe('Gŵyl San Steffan (diwrnod yn lle)')
    expect(holidayName('A day of thanks', 'cy')).toBe('A day of thanks')
  })
})
