import { expect, test } from 'vitest'
import { builtInYears, holidaysFor } from '../../calendar/holidays.ts'
import { daysAway, faultsInAway, faultsInTexts, longest, nextReview } from './rules.ts'

const holidays = holidaysFor(builtInYears, [])
const never = { from: null, until: null, firstReview: null, lastReview: null }

test('days away are counted from the first day to today, or to the day they came home', () => {
  expect(daysAway(never, '2026-04-01')).toBeNull()
  expect(daysAway({ ...never, from: '2026-03-20' }, '2026-03-20')).toBe(0)
  expect(daysAway({ ...never, from: '2026-03-20' }, '2026-04-01')).toBe(12)
  // Over the change of the clocks on 29 March, and back.
  expect(daysAway({ ...never, from: '2026-03-20', until: '2026-03-30' }, '2026-11-01')).toBe(10)
})

test.each([
  ['20 working days over Easter', 'england', { from: '2026-03-20' }, 'E-LAC-R1', '2026-04-21'],
  ['20 working days in Wales', 'wales', { from: '2026-01-05' }, 'W-LAC-R1', '2026-02-02'],
  [
    '3 months from the first review, back to a Friday',
    'england',
    { from: '2026-01-05', firstReview: '2026-01-26' },
    'E-LAC-R2',
    '2026-04-24',
  ],
  [
    '6 months from the newest review, before Christmas',
    'england',
    { from: '2026-01-05', firstReview: '2026-01-26', lastReview: '2026-06-26' },
    'E-LAC-R3',
    '2026-12-24',
  ],
  [
    '6 months in Wales, back from a Sunday',
    'wales',
    { from: '2025-09-01', firstReview: '2025-09-20', lastReview: '2026-01-05' },
    'W-LAC-R3',
    '2026-07-03',
  ],
] as const)('the next review: %s', (_, nation, away, rule, by) => {
  expect(nextReview({ ...never, ...away }, nation, holidays)).toEqual({ rule, by })
})

test('no review is due once the child is home, before a first day is known, or beyond the calendar', () => {
  expect(nextReview({ ...never, from: '2026-01-05', until: '2026-01-09' }, 'england', holidays)).toBeNull()
  expect(nextReview(never, 'england', holidays)).toBeNull()
  expect(nextReview({ ...never, from: '2050-01-05' }, 'england', holidays)).toBeNull()
})

test('days stand in their order, and none is still to come', () => {
  const faults = (
    asked: Partial<Record<keyof typeof never, `${number}-${number}-${number}` | null | undefined>>,
  ) => faultsInAway({ ...never, ...asked }, '2026-06-01').map(({ field, code }) => `${field} ${code}`)
  expect(faults({})).toEqual([])
  expect(faults({ from: '2026-06-01', firstReview: '2026-06-01' })).toEqual([])
  expect(faults({ from: undefined })).toEqual(['from no-day'])
  expect(faults({ from: '2026-06-02' })).toEqual(['from to-come'])
  expect(faults({ until: '2026-05-02' })).toEqual(['until from-first'])
  expect(faults({ from: '2026-05-03', until: '2026-05-02' })).toEqual(['until before-it'])
  expect(faults({ from: '2026-05-03', lastReview: '2026-05-20' })).toEqual(['lastReview from-first'])
  expect(faults({ from: '2026-05-03', firstReview: '2026-05-20', lastReview: '2026-05-20' })).toEqual([
    'lastReview before-it',
  ])
})

test('a box takes pages of words, not a book', () => {
  expect(faultsInTexts({ told: 'x'.repeat(longest) })).toEqual([])
  expect(faultsInTexts({ told: '', more: 'x'.repeat(longest + 1) })).toEqual([
    { field: 'more', code: 'too-long' },
  ])
})
