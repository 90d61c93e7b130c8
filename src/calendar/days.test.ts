import { assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, addMonths, daysBetween, dayOf, numberOf, readDay, today, weekday } from './days.ts'

const anyDay = integer({ min: numberOf('2015-01-01'), max: numberOf('2035-12-31') }).map(dayOf)

describe('reading a day', () => {
  test.each(['2026-03-20', ' 2024-02-29 ', '2035-12-31'])('%s is a day', (text) => {
    expect(readDay(text)).toBe(text.trim())
  })

  test.each([
    '',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '20/03/2026',
    '2026-3-20',
    '2026-03-20T10:00',
    'soon',
  ])('there is no day called "%s"', (text) => {
    expect(readDay(text)).toBeUndefined()
  })

  test('every day of twenty years can be read back', () => {
    assert(
      property(anyDay, (day) => {
        expect([readDay(day), dayOf(numberOf(day))]).toEqual([day, day])
      }),
    )
  })
})

describe('days, weeks and months', () => {
  test('a day added to the last of February is the first of March, or the 29th in a leap year', () => {
    expect(addDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
    expect(daysBetween('2026-12-31', '2027-01-08')).toBe(8)
  })

  test('20 March 2026 was a Friday and 26 April 2026 a Sunday', () => {
    expect(weekday('2026-03-20')).toBe(5)
    expect(weekday('2026-04-26')).toBe(7)
    expect(weekday('1969-12-31')).toBe(3)
  })

  test('a month ends on the corresponding date, or on the last day of a shorter month', () => {
    expect(addMonths('2026-01-26', 3)).toBe('2026-04-26')
    expect(addMonths('2025-11-30', 3)).toBe('2026-02-28')
    expect(addMonths('2027-11-30', 3)).toBe('2028-02-29')
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28')
    expect(addMonths('2026-05-31', -3)).toBe('2026-02-28')
  })

  test('a day that does not exist is never counted from', () => {
    expect(() => addMonths('2026-02-30', 1)).toThrow(RangeError)
    expect(() => dayOf(Number.NaN)).toThrow(RangeError)
  })
})

describe('which day it is', () => {
  test('half past eleven at night by UTC in June is already tomorrow in London', () => {
    expect(today(Temporal.Instant.from('2026-06-30T23:30:00Z'))).toBe('2026-07-01')
    expect(today(new Date('2026-06-30T22:59:59Z'))).toBe('2026-06-30')
  })

  test.each([
    ['2027-03-28T00:30:00Z', '2027-03-28'],
    ['2027-03-28T22:59:59Z', '2027-03-28'],
    ['2027-03-28T23:00:00Z', '2027-03-29'],
    ['2027-10-30T22:59:59Z', '2027-10-30'],
    ['2027-10-30T23:00:00Z', '2027-10-31'],
    ['2027-10-31T23:30:00Z', '2027-10-31'],
    ['2027-12-31T23:59:59Z', '2027-12-31'],
    ['2028-01-01T00:00:00Z', '2028-01-01'],
  ])('at %s it is %s in London, over both changes of the clock and the end of the year', (now, day) => {
    expect(today(new Date(now))).toBe(day)
  })
})
