import { describe, expect, test } from 'vitest'
import { timetable } from './timetable.ts'
import { ruleWords } from './words-rules.ts'
import { faults, sayPeriod, saySource, statuses } from './words.ts'

const everything = timetable.flatMap((rule) =>
  rule.nations.flatMap((nation) => {
    const { name, sentence } = ruleWords(rule.id, nation)
    return [name, sentence]
  }),
)

describe('what the clocks are called', () => {
  test('no Welsh name, sentence, source, status or fault is the English one', () => {
    const sources = timetable.map((rule) => ({ en: saySource(rule, 'en'), cy: saySource(rule, 'cy') }))
    const all = [...everything, ...sources, ...Object.values(statuses), ...Object.values(faults)]
    expect(all.filter(({ en, cy }) => en === cy || cy.trim() === '')).toEqual([])
  })

  test('in Wales a child is on the register and has a care and support protection plan', () => {
    const wales = timetable
      .filter((rule) => rule.nations.includes('W'))
      .map((rule) => ruleWords(rule.id, 'W'))
    expect(wales.filter(({ sentence }) => /child protection plan/.test(sentence.en))).toEqual([])
    expect(wales.filter(({ sentence }) => /cynllun amddiffyn plant/.test(sentence.cy))).toEqual([])
    expect(ruleWords('EW-CG-10', 'W').sentence.cy).toContain('y gofrestr')
    expect(ruleWords('EW-CG-10', 'E').sentence.en).toContain('child protection plan')
  })

  test('no parent reads that somebody was late, missed or declined anything', () => {
    expect(everything.filter(({ en }) => /\b(late|missed|declined|party|waiting)\b/i.test(en))).toEqual([])
  })

  test('a sentence names the number that the rule counts with, in both languages', () => {
    const fixed = timetable.filter((rule) => rule.limit && rule.ownValue.length === 0 && rule.id !== 'DSAR')
    const silent = fixed.filter(({ id, nations, limit }) => {
      const { sentence } = ruleWords(id, nations[0] ?? 'E')
      return !sentence.en.includes(`${limit?.amount}`) || !sentence.cy.includes(`${limit?.amount}`)
    })
    expect(silent.map(({ id }) => id)).toEqual([])
  })
})

describe('how long', () => {
  test.each([
    [1, 'working-days', '1 working day', '1 diwrnod gwaith'],
    [15, 'working-days', '15 working days', '15 diwrnod gwaith'],
    [2, 'working-days', '2 working days', '2 ddiwrnod gwaith'],
    [2, 'months', '2 months', '2 fis'],
    [3, 'months', '3 months', '3 mis'],
    [26, 'weeks', '26 weeks', '26 wythnos'],
    [72, 'hours', '72 hours', '72 awr'],
  ] as const)('%i %s is said "%s" and "%s"', (amount, unit, en, cy) => {
    expect([sayPeriod({ amount, unit }, 'en'), sayPeriod({ amount, unit }, 'cy')]).toEqual([en, cy])
  })
})
