import { assert, boolean, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, numberOf } from './days.ts'
import { builtInYears, holidaysFor } from './holidays.ts'
import {
  addWorkingDays,
  countWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  rollBack,
  rollForward,
  workingDaysLeft,
} from './working-days.ts'

const holidays = holidaysFor(builtInYears, [])
const anyDay = integer({ min: numberOf('2015-01-01'), max: numberOf('2035-12-31') }).map(dayOf)
const anyCount = integer({ min: 1, max: 120 })

describe('counting working days', () => {
  test.each([
    ['plain', '2026-01-05', 15, '2026-01-26'],
    ['over Easter', '2026-03-20', 15, '2026-04-14'],
    ['from Maundy Thursday', '2026-04-02', 15, '2026-04-27'],
    ['over two May holidays', '2026-05-01', 15, '2026-05-26'],
    ['over the August holiday', '2026-08-21', 15, '2026-09-14'],
    ['over Christmas', '2026-12-21', 15, '2027-01-14'],
    ['to a core group', '2026-01-26', 10, '2026-02-09'],
    ['to a core group over Easter', '2026-03-26', 10, '2026-04-13'],
    ['to the end of an assessment', '2026-01-05', 45, '2026-03-09'],
    ['back from a conference after Easter', '2026-04-08', -2, '2026-04-02'],
    ['back from a conference after Easter', '2026-04-08', -3, '2026-04-01'],
    ['back from a conference after Easter', '2026-04-08', -5, '2026-03-30'],
    ['from a Saturday', '2026-01-10', 1, '2026-01-12'],
    ['over the funeral of 2022', '2022-09-16', 1, '2022-09-20'],
  ] as const)('%s: from %s, %i working days lead to %s', (_, from, count, to) => {
    expect(addWorkingDays(from, count, holidays)).toBe(to)
  })

  test.each([
    ['2024-03-31', '2025-03-31', 254],
    ['2025-03-31', '2026-03-31', 253],
    ['2026-03-31', '2027-03-31', 251],
  ] as const)('the year after %s up to %s has %i working days', (from, to, count) => {
    expect(countWorkingDays(from, to, holidays)).toBe(count)
  })

  test('none are left on the last day, and it was two days ago two working days later', () => {
    expect(workingDaysLeft('2026-04-01', '2026-04-07', holidays)).toBe(2)
    expect(workingDaysLeft('2026-04-07', '2026-04-07', holidays)).toBe(0)
    expect(workingDaysLeft('2026-04-09', '2026-04-07', holidays)).toBe(-2)
  })

  test('a meeting rolls back over Easter and a paper handed in rolls forward', () => {
    expect(rollBack('2026-04-05', holidays)).toBe('2026-04-02')
    expect(rollForward('2026-04-05', holidays)).toBe('2026-04-07')
    expect(rollBack('2026-04-08', holidays)).toBe('2026-04-08')
    expect(rollForward('2026-04-08', holidays)).toBe('2026-04-08')
    expect(previousWorkingDay('2026-04-08', holidays)).toBe('2026-04-07')
    expect(nextWorkingDay('2026-04-08', holidays)).toBe('2026-04-09')
  })

  test('a day past the end of the calendar is refused, never guessed', () => {
    expect(() => isWorkingDay('2037-01-02', holidays)).toThrow(RangeError)
    expect(() => addWorkingDays('2036-12-30', 15, holidays)).toThrow(RangeError)
  })
})

describe('whatever the day', () => {
  test('counting undoes adding, forwards and backwards', () => {
    assert(
      property(anyDay, anyCount, boolean(), (day, count, back) => {
        const signed = back ? -count : count
        expect(countWorkingDays(day, addWorkingDays(day, signed, holidays), holidays)).toBe(signed)
      }),
    )
  })

  test('adding always leads to a working day, and further the more is added', () => {
    assert(
      property(anyDay, anyCount, (day, count) => {
        const reached = addWorkingDays(day, count, holidays)
        expect(isWorkingDay(reached, holidays)).toBe(true)
        expect(addWorkingDays(day, count + 1, holidays) > reached).toBe(true)
      }),
    )
  })

  test('a later start never ends earlier', () => {
    assert(
      property(anyDay, anyCount, integer({ min: 0, max: 40 }), (day, count, later) => {
        const first = addWorkingDays(day, count, holidays)
        expect(addWorkingDays(addDays(day, later), count, holidays) >= first).toBe(true)
      }),
    )
  })

  test('adding in two steps is adding at once', () => {
    assert(
      property(anyDay, anyCount, anyCount, (day, first, second) => {
        const once = addWorkingDays(day, first + second, holidays)
        expect(addWorkingDays(addWorkingDays(day, first, holidays), second, holidays)).toBe(once)
      }),
    )
  })

  test('a new holiday moves only what counts across it', () => {
    assert(
      property(anyDay, anyCount, integer({ min: -200, max: 300 }), (day, count, away) => {
        const added = addDays(day, away)
        const changed = holidaysFor(
          { first: Number(day.slice(0, 4)) - 1, last: Number(day.slice(0, 4)) + 1 },
          [{ day: added, kind: 'added', name: 'A day of thanks' }],
        )
        const [before, after] = [addWorkingDays(day, count, holidays), addWorkingDays(day, count, changed)]
        const crosses = added > day && added <= before && isWorkingDay(added, holidays)
        expect(after).toBe(crosses ? nextWorkingDay(before, changed) : before)
      }),
      { numRuns: 60 },
    )
  })
})
