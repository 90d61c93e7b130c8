import { expect, test } from 'vitest'
import { builtInYears, holidaysFor } from '../../calendar/holidays.ts'
import type { Day } from '../../calendar/model.ts'
import { letter } from './letters.ts'
import { letterKinds } from './model.ts'
import { dueOn, extendedDay, faultsInExtending, faultsInForbidding } from './rules.ts'

const holidays = holidaysFor(builtInYears, [])
const copyDue = (receivedOn: Day) => dueOn({ clock: 'copy', receivedOn, saidDay: null }, holidays)

test('a copy is due one month from the day it was asked for, on the last day of a shorter month, on the next working day', () => {
  expect(copyDue('2026-09-03')).toBe('2026-10-05') // 3 October 2026 is a Saturday
  expect(copyDue('2026-10-14')).toBe('2026-11-16') // 14 November 2026 is a Saturday
  expect(copyDue('2026-11-18')).toBe('2026-12-18')
  expect(copyDue('2027-01-31')).toBe('2027-03-01') // 28 February 2027 is a Sunday
  expect(copyDue('2026-11-25')).toBe('2026-12-29') // Christmas, a weekend, and Boxing Day's substitute
  expect(extendedDay('2026-11-18', holidays)).toBe('2027-02-18')
})

test('an order’s day is the day in it, a day that somebody names is that day, and without a clock there is none', () => {
  const of = (clock: 'order' | 'said' | 'none') =>
    dueOn({ clock, receivedOn: '2026-11-18', saidDay: '2026-11-21' }, holidays)
  expect([of('order'), of('said'), of('none')]).toEqual(['2026-11-21', '2026-11-21', null])
})

test('only a copy request is extended, and only within its first month', () => {
  const of = (clock: 'copy' | 'order', today: Day, closedOn: Day | null = null) =>
    faultsInExtending({ clock, dueOn: '2026-12-18', closedOn }, today).map(({ code }) => code)
  expect(of('copy', '2026-12-18')).toEqual([])
  expect(of('copy', '2026-12-19')).toEqual(['too-late'])
  expect(of('order', '2026-12-01')).toEqual(['not-copy'])
  expect(of('copy', '2026-12-01', '2026-11-30')).toEqual(['not-copy'])
})

test('what a court forbids to tell is looked at again within a quarter of a year', () => {
  const of = (on: Day | null, why = 'Order of 17 November') =>
    faultsInForbidding({ on, why }, '2026-11-18').map(({ code }) => code)
  expect(of('2027-02-18')).toEqual([])
  expect(of('2027-02-19')).toEqual(['far'])
  expect(of('2026-11-18')).toEqual(['past'])
  expect(of(null, '')).toEqual(['no-day', 'why'])
})

test('a letter differs in the name and in nothing else, in both languages, and says neither yes nor no', () => {
  const facts = {
    whoAsks: 'PC Invented',
    reference: 'X1',
    receivedOn: '2026-11-18' as const,
    today: '2026-11-19',
    held: true,
    sender: { name: 'Walking Beside (invented)', telephone: '0300 000 0000' },
  }
  for (const kind of letterKinds)
    for (const language of ['en', 'cy'] as const) {
      const to = (about: string) => letter(kind, { ...facts, about }, language).join('\n')
      expect(to('Ama Invented').replaceAll('Ama Invented', '*')).toBe(
        to('Zed Nobody').replaceAll('Zed Nobody', '*'),
      )
      expect(to('Ama Invented')).toContain(
        language === 'en' ? 'neither confirm nor deny' : 'Nid ydym yn cadarnhau nac yn gwadu',
      )
    }
})
