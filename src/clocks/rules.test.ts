import { assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, dayOf, numberOf, weekday } from '../calendar/days.ts'
import { builtInYears, holidaysFor } from '../calendar/holidays.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import type { RuleId } from './codes.ts'
import type { Deadline, Period, StrategyDiscussion } from './model.ts'
import { readFrom } from './model.ts'
import { deadline, triggerFor } from './rules.ts'
import { ruleOf, timetable } from './timetable.ts'

const holidays = holidaysFor(builtInYears, [])

const due = (id: RuleId, from: string, own?: Period): Deadline => {
  const start = readFrom(from)
  if (!start) throw new Error(`not a day: ${from}`)
  const answer = deadline(ruleOf(id), start, holidays, own)
  if ('fault' in answer) throw new Error(answer.fault)
  return answer
}

describe('when a clock ends', () => {
  test.each([
    ['E-ICPC-15', '2026-01-05', '2026-01-26', '2026-01-26'],
    ['E-ICPC-15', '2026-03-20', '2026-04-14', '2026-04-14'],
    ['E-ICPC-15', '2026-04-02', '2026-04-27', '2026-04-27'],
    ['W-ICPC-15', '2026-05-01', '2026-05-26', '2026-05-26'],
    ['W-ICPC-15', '2026-08-21', '2026-09-14', '2026-09-14'],
    ['EW-TRANS-15', '2026-12-21', '2027-01-14', '2027-01-14'],
    ['EW-CG-10', '2026-01-26', '2026-02-09', '2026-02-09'],
    ['EW-CG-10', '2026-03-26', '2026-04-13', '2026-04-13'],
    ['EW-RCPC-3M', '2026-01-26', '2026-04-26', '2026-04-24'],
    ['EW-RCPC-3M', '2025-11-30', '2026-02-28', '2026-02-27'],
    ['EW-RCPC-6M', '2026-08-31', '2027-02-28', '2027-02-26'],
    ['E-LAC-R1', '2026-03-20', '2026-04-21', '2026-04-21'],
    ['E-LAC-R2', '2026-01-26', '2026-04-26', '2026-04-24'],
    ['E-LAC-R3', '2026-06-26', '2026-12-26', '2026-12-24'],
    ['W-LAC-R1', '2026-01-05', '2026-02-02', '2026-02-02'],
    ['W-LAC-R2', '2026-01-05', '2026-04-05', '2026-04-02'],
    ['W-LAC-R3', '2026-01-05', '2026-07-05', '2026-07-03'],
    ['E-ASS-45', '2026-01-05', '2026-03-09', '2026-03-09'],
    ['W-ASS-42', '2026-01-05', '2026-03-04', '2026-03-04'],
    ['E-REF-1', '2026-04-02', '2026-04-07', '2026-04-07'],
    ['E-PLO-16W', '2026-01-05', '2026-04-27', '2026-04-27'],
    ['EW-CARE-26W', '2026-01-05', '2026-07-05', '2026-07-03'],
    ['EW-EPO', '2026-03-30', '2026-04-06', '2026-04-06'],
    ['DSAR', '2026-01-31', '2026-02-28', '2026-03-02'],
    ['DSAR', '2026-03-03', '2026-04-03', '2026-04-07'],
    ['DP-COMPL', '2026-07-02', '2026-08-01', '2026-08-03'],
    ['L-REP-I', '2026-04-08', '2026-04-01', '2026-04-01'],
    ['L-REP-R', '2026-04-08', '2026-03-30', '2026-03-30'],
    ['L-EXCL', '2026-04-08', '2026-04-01', '2026-04-01'],
    ['L-PRE-EDD', '2026-08-15', '2026-05-15', '2026-05-15'],
    ['L-PRE-EDD', '2026-05-31', '2026-02-28', '2026-02-27'],
    ['L-PRE-RCPC', '2026-03-09', '2026-04-06', '2026-04-02'],
  ] as const)('%s from %s: limit %s, hold by %s', (id, from, limit, holdBy) => {
    expect(due(id, from)).toMatchObject({ rule: id, from, limit, holdBy })
  })

  test('a discussion late on Saturday night counts for that Saturday, and day 1 is Monday', () => {
    expect(due('E-ICPC-15', '2026-01-10T23:45')).toMatchObject({ limit: '2026-01-30' })
  })

  test('a case management hearing has a first and a last day, and the day of issue is day 1', () => {
    expect(due('EW-CMH', '2026-01-05')).toMatchObject({ opens: '2026-01-20', limit: '2026-01-28' })
    expect(due('EW-CMH', '2026-03-26')).toMatchObject({ opens: '2026-04-14', limit: '2026-04-22' })
  })

  test.each([
    ['2026-01-05T10:30', '2026-01-08T10:30'],
    ['2027-03-26T10:00', '2027-03-29T11:00'],
    ['2027-10-29T10:00', '2027-11-01T09:00'],
    ['2027-12-30T23:59', '2028-01-02T23:59'],
    ['2026-01-05', '2026-01-08T00:00'],
  ])('police protection from %s ends at %s, hour for hour', (from, at) => {
    expect(due('EW-S46', from)).toMatchObject({ at, limit: at.slice(0, 10), holdBy: at.slice(0, 10) })
  })

  test('the next core group has a usual day and a last day', () => {
    expect(due('E-CG-NEXT', '2026-02-09')).toMatchObject({ aim: '2026-03-09', limit: '2026-03-23' })
    expect(due('W-CG-NEXT', '2026-02-09')).toMatchObject({ aim: '2026-03-09', limit: '2026-03-23' })
  })

  test.each(['E-STRAT', 'W-REP', 'E-FGDM'] as const)('%s gives no number, so no date is invented', (id) => {
    expect(deadline(ruleOf(id), '2026-01-05', holidays)).toEqual({ fault: 'no-number' })
  })

  test('a day outside the calendar is refused', () => {
    for (const from of ['2014-12-31', '2036-01-01', '1999-01-01'] as const)
      expect(deadline(ruleOf('E-ICPC-15'), from, holidays)).toEqual({ fault: 'outside-calendar' })
  })
})

describe("an authority's own value", () => {
  test('takes the place of the default, and the answer says so', () => {
    const own = { amount: 2, unit: 'working-days' } as const
    expect(due('L-REP-I', '2026-04-08', own)).toMatchObject({ limit: '2026-04-02', source: 'authority' })
    expect(due('W-REP', '2026-04-08', own)).toMatchObject({ limit: '2026-04-02', source: 'authority' })
  })

  test('may be in another unit where local practice differs', () => {
    expect(due('L-PRE-EDD', '2026-08-15', { amount: 6, unit: 'weeks' }).limit).toBe('2026-07-04')
    expect(due('L-PRE-RCPC', '2026-03-09', { amount: 20, unit: 'working-days' }).limit).toBe('2026-04-08')
    expect(due('E-STRAT', '2026-01-05T16:00', { amount: 24, unit: 'hours' }).at).toBe('2026-01-06T16:00')
    expect(due('L-EXCL', '2026-04-08T10:00', { amount: 24, unit: 'hours' }).at).toBe('2026-04-07T10:00')
    expect(due('E-CG-NEXT', '2026-02-09', { amount: 28, unit: 'days' })).not.toHaveProperty('aim')
  })

  test.each([
    ['E-ICPC-15', { amount: 10, unit: 'working-days' }],
    ['L-REP-I', { amount: 3, unit: 'weeks' }],
    ['L-REP-I', { amount: 0, unit: 'working-days' }],
    ['L-REP-I', { amount: 2.5, unit: 'working-days' }],
    ['L-REP-I', { amount: 5000, unit: 'working-days' }],
  ] as const)('%s: what the rule does not allow is refused', (id, own) => {
    expect(deadline(ruleOf(id), '2026-04-08', holidays, own)).toEqual({ fault: 'bad-own-value' })
  })
})

describe('which strategy discussion starts the conference clock', () => {
  const first: StrategyDiscussion = { on: '2026-01-05', initiatedSection47: false }
  const second: StrategyDiscussion = { on: '2026-01-08', initiatedSection47: true }
  const third: StrategyDiscussion = { on: '2026-01-15', initiatedSection47: false }

  test('in England the one at which the enquiry was started; in Wales the last, in whatever order they came', () => {
    expect(triggerFor(ruleOf('E-ICPC-15'), [third, first, second])).toEqual({ from: '2026-01-08' })
    expect(triggerFor(ruleOf('W-ICPC-15'), [third, first, second])).toEqual({ from: '2026-01-15' })
  })

  test('nothing is guessed: none entered, none marked, two marked, or another kind of clock', () => {
    expect(triggerFor(ruleOf('E-ICPC-15'), [])).toEqual({ fault: 'no-strategy-discussion' })
    expect(triggerFor(ruleOf('W-ICPC-15'), [])).toEqual({ fault: 'no-strategy-discussion' })
    expect(triggerFor(ruleOf('E-ICPC-15'), [first, third])).toEqual({ fault: 'none-initiated' })
    const again = { on: '2026-02-02', initiatedSection47: true } as const
    expect(triggerFor(ruleOf('E-ICPC-15'), [second, again])).toEqual({ fault: 'several-initiated' })
    expect(triggerFor(ruleOf('EW-CG-10'), [second])).toEqual({ fault: 'not-from-a-strategy-discussion' })
  })
})

describe('whatever the day', () => {
  const anyDay = integer({ min: numberOf('2015-01-01'), max: numberOf('2035-12-31') }).map(dayOf)
  const numbered = timetable.filter((rule) => rule.limit)

  test('a meeting is held on a working day on or before its limit, an answer given on or after it', () => {
    assert(
      property(anyDay, constantFrom(...numbered), (from, rule) => {
        const { limit, holdBy } = due(rule.id, from)
        expect(rule.roll === 'none' ? holdBy === limit : isWorkingDay(holdBy, holidays)).toBe(true)
        const [low, high] = rule.roll === 'forward' ? [limit, holdBy] : [holdBy, limit]
        expect(low <= high).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('a forward clock ends after its start and a backward one before it', () => {
    assert(
      property(anyDay, constantFrom(...numbered), (from, rule) => {
        const { limit } = due(rule.id, from)
        expect(rule.direction === 'forward' ? limit > from : limit < from).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test('26 weeks that begin with a day end on the day of the week before it', () => {
    assert(
      property(anyDay, (from) => {
        expect(weekday(addDays(due('EW-CARE-26W', from).limit, 1))).toBe(weekday(from))
      }),
    )
  })
})
