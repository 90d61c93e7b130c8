import { assert, integer, property, uniqueArray } from 'fast-check'
import { expect, test } from 'vitest'
import { holidaysFor } from '../calendar/holidays.ts'
import type { Contact } from './model.ts'
import { insideHours, nextTry, whenSafe } from './rules.ts'

const holidays = holidaysFor({ first: 2026, last: 2028 }, [])
const contact: Contact = {
  safe: true,
  way: 'text',
  hoursFrom: null,
  hoursUntil: null,
  weekdaysOnly: false,
  language: 'en',
}
const when = (more: Partial<Contact>, now: string): string => {
  const safe = whenSafe({ ...contact, ...more }, new Date(now), holidays)
  return 'at' in safe ? safe.at.toISOString() : safe.never
}
const mornings = { hoursFrom: '10:00', hoursUntil: '12:30' }

test('nothing goes to somebody of whom nobody has said that it is safe', () => {
  expect(whenSafe(undefined, new Date(), holidays)).toEqual({ never: 'not-safe' })
  expect(when({ safe: false }, '2026-11-18T11:00:00Z')).toBe('not-safe')
})

test.each(['phone', 'through-worker', 'in-person'])('“%s” is for a person, not a machine', (way) => {
  expect(when({ way }, '2026-11-18T11:00:00Z')).toBe('by-hand')
})

test.each([
  ['inside the hours it goes at once', mornings, '2026-11-18T10:15:30Z', '2026-11-18T10:15:30.000Z'],
  ['on the first minute it goes', mornings, '2026-11-18T10:00:00Z', '2026-11-18T10:00:00.000Z'],
  ['on the last minute named it does not', mornings, '2026-11-18T12:30:00Z', '2026-11-19T10:00:00.000Z'],
  ['before them it waits until they begin', mornings, '2026-11-18T06:00:00Z', '2026-11-18T10:00:00.000Z'],
  ['in summer the hours are London’s', mornings, '2027-07-01T06:00:00Z', '2027-07-01T09:00:00.000Z'],
  [
    'from Friday afternoon until Monday where it is weekdays only',
    { ...mornings, weekdaysOnly: true },
    '2026-11-20T13:00:00Z',
    '2026-11-23T10:00:00.000Z',
  ],
  [
    'a bank holiday is not a weekday: over Easter it waits until Tuesday',
    { ...mornings, weekdaysOnly: true },
    '2027-03-25T13:00:00Z',
    '2027-03-30T09:00:00.000Z',
  ],
  [
    'weekdays without hours begin at midnight in London',
    { weekdaysOnly: true },
    '2027-06-05T12:00:00Z',
    '2027-06-06T23:00:00.000Z',
  ],
  ['the day before clocks go forward', mornings, '2027-03-27T20:00:00Z', '2027-03-28T09:00:00.000Z'],
  ['the day before clocks go back', mornings, '2027-10-30T20:00:00Z', '2027-10-31T10:00:00.000Z'],
  [
    'hours that begin in the missing hour begin after it',
    { hoursFrom: '01:30', hoursUntil: '03:00' },
    '2027-03-28T00:00:00Z',
    '2027-03-28T01:00:00.000Z',
  ],
  [
    'hours that lie in the missing hour come on the next day',
    { hoursFrom: '01:10', hoursUntil: '01:50' },
    '2027-03-28T00:00:00Z',
    '2027-03-29T00:10:00.000Z',
  ],
  [
    'hours in the doubled hour come twice',
    { hoursFrom: '01:10', hoursUntil: '01:50' },
    '2027-10-31T00:55:00Z',
    '2027-10-31T01:10:00.000Z',
  ],
])('%s', (_, more, now, at) => {
  expect(when(more, now)).toBe(at)
})

test('hours that never come leave it to a person', () => {
  expect(when({ hoursFrom: '12:00', hoursUntil: '12:00' }, '2026-11-18T11:00:00Z')).toBe('by-hand')
})

const minute = 60_000
const clock = integer({ min: 0, max: 1_439 }).map(
  (n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`,
)

/** Walks from minute to minute: slow, and sure. */
const walked = (more: Partial<Contact>, from: number): string => {
  for (let at = from; ; at += minute)
    if (insideHours({ ...contact, ...more }, Temporal.Instant.fromEpochMilliseconds(at), holidays))
      return new Date(at).toISOString()
}

test.each(['2027-03-27T18:00:00Z', '2027-10-30T18:00:00Z'])(
  'around %s, whatever the hours, it is the very first safe minute',
  (start) => {
    const times = uniqueArray(clock, { minLength: 2, maxLength: 2 }).map((both) => both.sort())
    const soonest = property(
      times,
      integer({ min: 0, max: 1_800 }),
      ([hoursFrom = '', hoursUntil = ''], offset) => {
        const now = Date.parse(start) + offset * minute
        const more = { hoursFrom, hoursUntil }
        expect(when(more, new Date(now).toISOString())).toBe(walked(more, now))
      },
    )
    assert(soonest, { numRuns: 60 })
  },
)

test('who waits before the page is tried for at least five minutes, each time a little later', () => {
  const waits = Array.from({ length: 8 }, (_, n) => nextTry('sign-in', n + 1) ?? 0)
  expect(waits[0]).toBeLessThanOrEqual(2)
  expect(waits).toEqual(waits.toSorted((a, b) => a - b))
  expect(waits.reduce((a, b) => a + b, 0)).toBeGreaterThan(300)
  expect(nextTry('sign-in', 9)).toBeNull()
})

test('other messages are tried for most of a day, then given up', () => {
  expect(nextTry('choose', 1)).toBe(30)
  expect(nextTry('choose', 7)).toBe(43_200)
  expect(nextTry('choose', 8)).toBeNull()
})
