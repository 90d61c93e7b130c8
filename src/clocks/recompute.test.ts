import { assert, constantFrom, integer, property, record, array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, numberOf } from '../calendar/days.ts'
import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import type { OpenClock } from './model.ts'
import { recompute } from './recompute.ts'
import { deadline } from './rules.ts'
import { ruleOf, timetable } from './timetable.ts'

const holidays = holidaysFor(builtInYears, [])
const thanks = holidaysFor(builtInYears, [{ day: '2027-06-14', kind: 'added', name: 'A day of thanks' }])

describe('when a holiday is proclaimed', () => {
  const across: OpenClock & { family: string } = { family: 'Elm', rule: 'E-ICPC-15', from: '2027-06-07' }
  const before: OpenClock & { family: string } = { family: 'Oak', rule: 'E-ICPC-15', from: '2027-05-10' }
  const report: OpenClock & { family: string } = { family: 'Ash', rule: 'L-REP-I', from: '2027-06-16' }
  const review: OpenClock & { family: string } = { family: 'Yew', rule: 'EW-RCPC-3M', from: '2027-03-14' }
  const numberless: OpenClock & { family: string } = { family: 'Fir', rule: 'W-REP', from: '2027-06-16' }

  test('the clocks that count across it move, and the page can say from when to when', () => {
    const moved = recompute([across, before, report, review, numberless], holidays, thanks)
    expect(moved.map(({ clock, was, now }) => [clock.family, was.holdBy, now.holdBy])).toEqual([
      ['Elm', '2027-06-28', '2027-06-29'],
      ['Ash', '2027-06-11', '2027-06-10'],
      ['Yew', '2027-06-14', '2027-06-11'],
    ])
  })

  test('when it is taken back everything is where it was', () => {
    const back = recompute([across, report, review], thanks, holidays)
    expect(back.map(({ now }) => now.holdBy)).toEqual(['2027-06-28', '2027-06-11', '2027-06-14'])
  })

  test("an authority's own number of days is kept", () => {
    const own: OpenClock = { rule: 'L-REP-I', from: '2027-06-16', own: { amount: 1, unit: 'working-days' } }
    expect(recompute([own], holidays, thanks)).toEqual([])
    expect(recompute([{ ...own, own: { amount: 2, unit: 'working-days' } }], holidays, thanks)).toHaveLength(
      1,
    )
  })

  test('nothing moves when nothing changed', () => {
    expect(recompute([across, before, report, review], holidays, holidays)).toEqual([])
  })
})

describe('whatever is proclaimed', () => {
  const rule = constantFrom(...timetable.filter(({ limit }) => limit).map(({ id }) => id))
  const clocks = array(record({ rule, back: integer({ min: -100, max: 200 }) }), {
    minLength: 40,
    maxLength: 60,
  })
  const someDay = integer({ min: numberOf('2026-01-01'), max: numberOf('2029-06-30') }).map(dayOf)
  const years = { first: 2024, last: 2031 }
  const ordinary = holidaysFor(years, [])

  test('exactly the clocks whose dates differ move, and each counts across the new holiday', () => {
    let seen = 0
    assert(
      property(clocks, someDay, (some, day) => {
        const changed = holidaysFor(years, [{ day, kind: 'added', name: 'A day of thanks' }])
        const open = some.map((each) => ({ rule: each.rule, from: addDays(day, -each.back) }))
        const moved = recompute(open, ordinary, changed)
        const different = open.filter((each) => {
          const [was, now] = [ordinary, changed].map((days) => deadline(ruleOf(each.rule), each.from, days))
          return JSON.stringify(was) !== JSON.stringify(now)
        })
        expect(moved.map(({ clock }) => clock)).toEqual(different)
        for (const { clock, was, now } of moved) {
          const between = [clock.from, was.limit, was.holdBy, now.limit, now.holdBy].map(numberOf)
          expect(Math.min(...between)).toBeLessThanOrEqual(numberOf(day))
          expect(Math.max(...between)).toBeGreaterThanOrEqual(numberOf(day))
        }
        seen += moved.length
      }),
      { numRuns: 80, seed: 20270614 },
    )
    expect(seen).toBeGreaterThan(100)
  })
})
