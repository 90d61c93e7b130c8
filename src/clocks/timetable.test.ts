import { describe, expect, test } from 'vitest'
import { ruleIds } from './codes.ts'
import { appliesIn, findRule, inForceOn, keptByDefault, nationOf, ruleOf, timetable } from './timetable.ts'
import { sayPeriod } from './words.ts'

/** The statutory timetable as practitioners write it down: nation, limit, X or I, direction. */
const asWrittenDown = [
  ['E-REF-1', 'E', '1 working day', 'X', 'forward'],
  ['E-ASS-45', 'E', '45 working days', 'X', 'forward'],
  ['E-STRAT', 'E', '', 'X', 'forward'],
  ['E-ICPC-15', 'E', '15 working days', 'X', 'forward'],
  ['W-ICPC-15', 'W', '15 working days', 'X', 'forward'],
  ['E-ICPC-REQ', 'E', '1 working day', 'X', 'forward'],
  ['EW-CG-10', 'EW', '10 working days', 'X', 'forward'],
  ['W-CG-NEXT', 'W', '6 weeks', 'X', 'forward'],
  ['E-CG-NEXT', 'E', '6 weeks', 'X', 'forward'],
  ['EW-RCPC-3M', 'EW', '3 months', 'X', 'forward'],
  ['EW-RCPC-6M', 'EW', '6 months', 'X', 'forward'],
  ['W-ASS-42', 'W', '42 working days', 'X', 'forward'],
  ['W-MIN-5', 'W', '5 working days', 'X', 'forward'],
  ['W-MIN-20', 'W', '20 working days', 'X', 'forward'],
  ['W-MIN-CORR', 'W', '10 working days', 'X', 'forward'],
  ['E-MIN', 'E', '20 working days', 'X', 'forward'],
  ['L-REP-I', 'E', '3 working days', 'X', 'backward'],
  ['L-REP-R', 'E', '5 working days', 'X', 'backward'],
  ['W-REP', 'W', '', 'X', 'backward'],
  ['L-EXCL', 'E', '3 working days', 'X', 'backward'],
  ['EW-TRANS-15', 'E', '15 working days', 'X', 'forward'],
  ['L-PRE-EDD', 'E', '3 months', 'X', 'backward'],
  ['L-PRE-RCPC', 'E', '4 weeks', 'X', 'forward'],
  ['E-LAC-R1', 'E', '20 working days', 'X', 'forward'],
  ['E-LAC-R2', 'E', '3 months', 'X', 'forward'],
  ['E-LAC-R3', 'E', '6 months', 'X', 'forward'],
  ['W-LAC-R1', 'W', '20 working days', 'X', 'forward'],
  ['W-LAC-R2', 'W', '3 months', 'X', 'forward'],
  ['W-LAC-R3', 'W', '6 months', 'X', 'forward'],
  ['E-PLO-16W', 'EW', '16 weeks', 'X', 'forward'],
  ['EW-CARE-26W', 'EW', '26 weeks', 'I', 'forward'],
  ['EW-CMH', 'EW', '18 working days', 'I', 'forward'],
  ['E-FGDM', 'E', '', 'X', 'forward'],
  ['EW-S46', 'EW', '72 hours', 'X', 'forward'],
  ['EW-EPO', 'EW', '8 days', 'I', 'forward'],
  ['DSAR', 'EW', '1 month', 'X', 'forward'],
  ['DP-COMPL', 'EW', '30 days', 'X', 'forward'],
]

describe('the timetable', () => {
  test('holds every row of the statutory timetable, with its nation, number, count and direction', () => {
    const rows = timetable.map(({ id, nations, limit, count, direction }) => [
      id,
      nations.join(''),
      limit ? sayPeriod(limit, 'en') : '',
      count,
      direction,
    ])
    expect(rows).toEqual(asWrittenDown)
    expect(ruleIds).toHaveLength(37)
  })

  test('what must be handed in rolls forward, an order ends when it ends, and meetings roll back', () => {
    const rolls = (roll: string) => timetable.filter((rule) => rule.roll === roll).map(({ id }) => id)
    expect(rolls('forward')).toEqual(['DSAR', 'DP-COMPL'])
    expect(rolls('none')).toEqual(['E-STRAT', 'E-FGDM', 'EW-S46', 'EW-EPO'])
  })

  test('an authority may set its own value only for local practice, and for what Wales leaves to the region', () => {
    const open = timetable.filter((rule) => rule.ownValue.length > 0)
    expect(open.filter((rule) => rule.status !== 'local').map(({ id }) => id)).toEqual(['W-REP'])
    expect(timetable.filter((rule) => rule.status === 'local' && rule.ownValue.length === 0)).toEqual([])
  })

  test('a programme keeps the clocks that it has business keeping, and no others until they are turned on', () => {
    expect(timetable.filter((rule) => !keptByDefault(rule)).map(({ id }) => id)).toEqual([
      'E-REF-1',
      'E-ASS-45',
      'E-STRAT',
      'E-ICPC-REQ',
      'W-ASS-42',
      'W-MIN-5',
      'W-MIN-20',
      'W-MIN-CORR',
      'E-MIN',
      'L-EXCL',
      'E-PLO-16W',
      'EW-CARE-26W',
      'EW-CMH',
      'E-FGDM',
      'EW-S46',
      'EW-EPO',
    ])
  })

  test('a rule is found by its name in capitals or not, and nothing else is', () => {
    expect(findRule(' e-icpc-15 ')?.id).toBe('E-ICPC-15')
    expect(findRule('E-LAC-R1/2/3')).toBeUndefined()
    expect(findRule('toString')).toBeUndefined()
  })

  test('where a transfer counts from is for the authority to say', () => {
    expect(ruleOf('EW-TRANS-15').triggers).toEqual(['transfer-notified', 'transfer-accepted'])
  })
})

describe('where and when a rule holds', () => {
  test('an authority is in the nation that its code says', () => {
    expect(nationOf('E06000001')).toBe('E')
    expect(nationOf('W06000015')).toBe('W')
    for (const code of ['S12000033', 'E6000001', 'E060000011', 'e06000001', ''])
      expect(nationOf(code)).toBeUndefined()
  })

  test("England's conference rule does not hold in Wales, and the review rule holds in both", () => {
    expect(appliesIn(ruleOf('E-ICPC-15'), 'W')).toBe(false)
    expect(appliesIn(ruleOf('EW-RCPC-3M'), 'W')).toBe(true)
    expect(appliesIn(ruleOf('EW-TRANS-15'), 'W')).toBe(false)
  })

  test('a rule holds from the day on which it came into force', () => {
    expect(inForceOn(ruleOf('DP-COMPL'), '2026-06-18')).toBe(false)
    expect(inForceOn(ruleOf('DP-COMPL'), '2026-06-19')).toBe(true)
    expect(inForceOn(ruleOf('L-REP-I'), '2015-01-01')).toBe(true)
  })

  test('the family group decision-making duty does not run before its start is established', () => {
    expect(inForceOn(ruleOf('E-FGDM'), '2027-01-01')).toBe(false)
  })
})
