import { describe, expect, test } from 'vitest'
import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import { deadline } from './rules.ts'
import { deliveredOn, heldInTime, reportedDuration } from './reporting.ts'
import { ruleOf } from './timetable.ts'

const holidays = holidaysFor(builtInYears, [])

describe('the two numbers about an initial conference', () => {
  test('it can be in time by the practice deadline and still be reported as 16 working days', () => {
    const due = deadline(ruleOf('E-ICPC-15'), '2026-01-06', holidays)
    expect('limit' in due && heldInTime(due, '2026-01-27')).toBe(true)
    expect('limit' in due && heldInTime(due, '2026-01-28')).toBe(false)
    expect(reportedDuration('2026-01-05', '2026-01-27', holidays)).toBe(16)
  })

  test('a conference before the enquiry started is left out of the statistic, and one on the day counts 0', () => {
    expect(reportedDuration('2026-01-06', '2026-01-05', holidays)).toBeUndefined()
    expect(reportedDuration('2026-01-06', '2026-01-06', holidays)).toBe(0)
  })
})

describe('the day that a delivery counts for', () => {
  test.each([
    ['2026-04-01T16:59', '17:00', '2026-04-01'],
    ['2026-04-01T17:00', '17:00', '2026-04-01'],
    ['2026-04-01T17:01', '17:00', '2026-04-02'],
    ['2026-04-02T18:30', '17:00', '2026-04-07'],
    ['2026-04-04T10:00', '17:00', '2026-04-07'],
  ] as const)('delivered at %s where the office closes at %s: %s', (at, closes, day) => {
    expect(deliveredOn(at, holidays, closes)).toBe(day)
  })

  test('where the authority has no closing time it counts for its own day', () => {
    expect(deliveredOn('2026-04-04T23:00', holidays)).toBe('2026-04-04')
  })
})
