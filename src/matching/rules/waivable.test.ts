import { expect, test } from 'vitest'
import { aPairing } from '../testing.ts'
import { whyNot } from './verdict.ts'
import { sameChair, sameFaithGroup, sameSchool, sameStreet, sameWork } from './waivable.ts'

const rules = [
  ['school', sameSchool, 'same-school'],
  ['faith-group', sameFaithGroup, 'same-faith-group'],
  ['street', sameStreet, 'same-street'],
  ['work', sameWork, 'same-work'],
  ['chair', sameChair, 'same-chair'],
] as const

const pairing = (kind: (typeof rules)[number][0], waived: boolean) =>
  aPairing({
    asking: { circles: [{ kind, print: '51', waived }] },
    supporter: { conflicts: [{ kind, print: '51' }] },
  })

test.each(rules)('the same %s stands in the way until the parent says yes to it', (kind, rule, code) => {
  expect(rule(pairing(kind, false))).toBe(code)
  expect(rule(pairing(kind, true))).toBeNull()
  expect(whyNot(pairing(kind, false))).toEqual([code])
})

test.each(rules)('another %s is nothing', (kind, rule) => {
  const other = aPairing({
    asking: { circles: [{ kind, print: 'e1', waived: false }] },
    supporter: { conflicts: [{ kind, print: '51' }] },
  })
  expect(rule(other)).toBeNull()
})

test('a yes to one school is no yes to another', () => {
  const two = aPairing({
    asking: {
      circles: [
        { kind: 'school', print: '01', waived: true },
        { kind: 'school', print: '02', waived: false },
      ],
    },
    supporter: { conflicts: [{ kind: 'school', print: '02' }] },
  })
  expect(sameSchool(two)).toBe('same-school')
})

test('of what nobody can tell whether it is the same, nothing is said', () => {
  const unknown = aPairing({
    asking: { circles: [{ kind: 'school', print: null, waived: false }] },
    supporter: { conflicts: [{ kind: 'school', print: null }] },
  })
  expect(sameSchool(unknown)).toBeNull()
})
