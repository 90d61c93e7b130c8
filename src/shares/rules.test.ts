import { expect, test } from 'vitest'
import { faultsInPicks, lastDay, reworded, stateOf, untilEndOf } from './rules.ts'

const today = '2026-11-18' as const
const of = (
  meeting: '2026-12-03' | '2026-11-17' | null,
  named: Parameters<typeof lastDay>[1]['named'] = null,
) => ({
  today,
  meeting,
  named,
})

test('it ends with the meeting, after two weeks or three months, or on a day within a year; never without an end', () => {
  expect(lastDay('meeting', of('2026-12-03'))).toBe('2026-12-03')
  expect(lastDay('weeks', of(null))).toBe('2026-12-02')
  expect(lastDay('months', of(null))).toBe('2027-02-18')
  expect(lastDay('day', of(null, '2027-11-18'))).toBe('2027-11-18')
  expect(lastDay('day', of(null, '2027-11-19'))).toEqual({ field: 'day', code: 'too-far' })
  expect(lastDay('day', of(null, '2026-11-17'))).toEqual({ field: 'day', code: 'past' })
  expect(lastDay('day', of(null))).toEqual({ field: 'day', code: 'no-day' })
  for (const gone of [null, '2026-11-17'] as const)
    expect(lastDay('meeting', of(gone))).toEqual({ field: 'until', code: 'no-meeting' })
})

test('the last day is a whole day in London, on the days too when clocks change', () => {
  const hours = (day: '2027-03-28' | '2027-10-31' | '2027-01-05', now: string) =>
    untilEndOf(day, new Date(now)) / 3_600_000
  expect(hours('2027-01-05', '2027-01-05T00:00:00Z')).toBe(24)
  expect(hours('2027-03-28', '2027-03-28T00:00:00Z')).toBe(23)
  expect(hours('2027-10-31', '2027-10-30T23:00:00Z')).toBe(25)
})

test('how a share stands', () => {
  const open = { toRole: 'chair', stoppedOn: null, over: false, handedOn: null } as const
  expect(stateOf(open)).toBe('open')
  expect(stateOf({ ...open, over: true })).toBe('over')
  expect(stateOf({ ...open, over: true, stoppedOn: new Date() })).toBe('stopped')
  expect(stateOf({ ...open, toRole: null })).toBe('to-hand')
  expect(stateOf({ ...open, toRole: null, handedOn: today })).toBe('handed')
})

test('at least one passage and no more than thirty; changing one leaves the others', () => {
  expect([0, 1, 30, 31].map((count) => faultsInPicks(count)[0]?.code)).toEqual([
    'none',
    undefined,
    undefined,
    'too-many',
  ])
  const piece = (text: string) => ({ key: text, day: today, label: '', text })
  expect(reworded([piece('a'), piece('b')], 1, 'c').map(({ text }) => text)).toEqual(['a', 'c'])
})
