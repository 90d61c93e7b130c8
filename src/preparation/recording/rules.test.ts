import { expect, test } from 'vitest'
import { builtInYears, holidaysFor } from '../../calendar/holidays.ts'
import { isOverdue, paperDue } from './rules.ts'

const holidays = holidaysFor(builtInYears, [])

test('in Wales the summary is due in 5 working days, the record in 20, corrections 10 after the record came', () => {
  // Wednesday 18 November 2026; Christmas Day and Boxing Day (kept on the Monday) are no working days.
  expect(paperDue('summary', 'wales', '2026-11-18', holidays, null)).toEqual({
    on: '2026-11-25',
    rule: 'W-MIN-5',
  })
  expect(paperDue('record', 'wales', '2026-12-10', holidays, null)).toEqual({
    on: '2027-01-12',
    rule: 'W-MIN-20',
  })
  expect(paperDue('correction', 'wales', '2026-11-18', holidays, null)).toEqual({
    on: '2026-12-02',
    rule: 'W-MIN-CORR',
  })
})

test('in England the limits are local: two days for the decisions, twenty or the council’s own for the minutes', () => {
  expect(paperDue('summary', 'england', '2026-11-18', holidays, 15)).toEqual({
    on: '2026-11-20',
    rule: 'E-MIN',
  })
  expect(paperDue('record', 'england', '2026-11-18', holidays, null)?.on).toBe('2026-12-16')
  expect(paperDue('record', 'england', '2026-11-18', holidays, 15)?.on).toBe('2026-12-09')
  expect(paperDue('correction', 'england', '2026-11-18', holidays, null)).toBeNull()
})

test('no rule says when a transcript comes, and a day outside the calendar has no answer', () => {
  expect(paperDue('transcript', 'wales', '2026-11-18', holidays, null)).toBeNull()
  expect(paperDue('record', 'wales', '1900-01-01', holidays, null)).toBeNull()
})

test('only what the council owes can be overdue, from the day after', () => {
  const of = { kind: 'record' as const, dueOn: '2026-11-18' as const, cameOn: null }
  expect(isOverdue(of, '2026-11-18')).toBe(false)
  expect(isOverdue(of, '2026-11-19')).toBe(true)
  expect(isOverdue({ ...of, cameOn: '2026-11-19' }, '2026-11-20')).toBe(false)
  expect(isOverdue({ ...of, kind: 'correction' }, '2026-11-20')).toBe(false)
})
