import { describe, expect, test } from 'vitest'
import { aPairing } from '../testing.ts'
import {
  askedNeverTogether,
  besideSomeoneLinked,
  foundUnsafe,
  knowsSamePerson,
  ownFamily,
  sameSocialWorker,
  sameTeam,
} from './apart.ts'
import { accreditedWhereRisk, hasRoom, oneForEach, readyThen } from './ready.ts'
import { shownOf, whyNot } from './verdict.ts'

test('nothing stands against two people who have nothing to do with each other', () => {
  expect(whyNot(aPairing())).toEqual([])
})

test('an ex’s supporter, today’s or yesterday’s, is never proposed', () => {
  expect(besideSomeoneLinked(aPairing({ facts: ['linked'] }))).toBe('linked')
  expect(besideSomeoneLinked(aPairing({ facts: ['was-beside'] }))).toBeNull()
})

test('nobody stands beside somebody of their own family', () => {
  expect(ownFamily(aPairing({ facts: ['own-family'] }))).toBe('own-family')
  expect(ownFamily(aPairing())).toBeNull()
})

test('never together holds whoever asked for it', () => {
  expect(askedNeverTogether(aPairing({ facts: ['never-together'] }))).toBe('never-together')
  expect(askedNeverTogether(aPairing({ supporter: { never: ['f1'] } }))).toBe('never-together')
  expect(askedNeverTogether(aPairing({ supporter: { never: ['f2'] } }))).toBeNull()
})

test('what was unsafe once is not tried again', () => {
  expect(foundUnsafe(aPairing({ facts: ['unsafe'] }))).toBe('unsafe')
  expect(foundUnsafe(aPairing({ facts: ['said-no'] }))).toBeNull()
})

describe('the supporter’s own social worker, team and people are never met again', () => {
  const pairing = (kind: 'social-worker' | 'team' | 'person', waived = false) =>
    aPairing({
      asking: { circles: [{ kind, print: 'a1', waived }] },
      supporter: { conflicts: [{ kind, print: 'a1' }] },
    })
  test.each([
    ['social-worker', sameSocialWorker, 'shares-social-worker'],
    ['team', sameTeam, 'shares-team'],
    ['person', knowsSamePerson, 'knows-person'],
  ] as const)('%s, whatever was waived', (kind, rule, code) => {
    expect(rule(pairing(kind))).toBe(code)
    expect(rule(pairing(kind, true))).toBe(code)
    expect(rule(aPairing({ supporter: { conflicts: [{ kind, print: 'a1' }] } }))).toBeNull()
  })
})

describe('checks, accreditation and references are in date on the day of the meeting', () => {
  test.each([
    ['accreditation ends the day before', { accreditedUntil: '2026-12-01' }],
    ['the check ends the day before', { checkUntil: '2026-12-01' }],
    ['no check', { checkUntil: null }],
    ['no references', { referencesOk: false }],
    ['paused', { state: 'paused' }],
    ['left', { state: 'left' }],
    ['own case open', { ownCaseOpen: true }],
    ['own case closed eleven months ago', { ownCaseClosedOn: '2025-12-18' }],
  ] as const)('%s', (_, supporter) => {
    expect(readyThen(aPairing({ supporter }))).toBe('not-ready')
  })
  test('on its last day everything still holds', () => {
    expect(
      readyThen(aPairing({ supporter: { accreditedUntil: '2026-12-02', checkUntil: '2026-12-02' } })),
    ).toBeNull()
    expect(readyThen(aPairing({ supporter: { ownCaseClosedOn: '2025-11-18' } }))).toBeNull()
  })
  test('what lapsed by today is not mended by there being no meeting yet', () => {
    expect(readyThen(aPairing({ asking: { meeting: null }, supporter: { checkUntil: '2026-11-17' } }))).toBe(
      'not-ready',
    )
  })
})

test('where a visit needs more care, nobody who is still provisional goes', () => {
  const provisional = { state: 'provisional', accreditedUntil: null } as const
  expect(accreditedWhereRisk(aPairing({ asking: { risk: true }, supporter: provisional }))).toBe(
    'needs-accredited',
  )
  expect(accreditedWhereRisk(aPairing({ asking: { risk: true } }))).toBeNull()
  expect(accreditedWhereRisk(aPairing({ supporter: provisional }))).toBeNull()
})

test('a full supporter has no room, one below the load neither', () => {
  expect(hasRoom(aPairing({ supporter: { capacity: 2, load: 2 } }))).toBe('full')
  expect(hasRoom(aPairing({ supporter: { capacity: 1, load: 2 } }))).toBe('full')
  expect(hasRoom(aPairing({ supporter: { capacity: 2, load: 1 } }))).toBeNull()
})

test('each party has one supporter', () => {
  expect(oneForEach(aPairing({ asking: { supported: true } }))).toBe('already-beside')
  expect(oneForEach(aPairing())).toBeNull()
})

test('whatever keeps two people apart reads the same, and hides whatever else is known', () => {
  const plain = shownOf(whyNot(aPairing({ facts: ['never-together'] })))
  for (const facts of [
    ['linked'],
    ['own-family'],
    ['unsafe'],
    ['linked', 'other-meeting'],
    ['own-family', 'said-no'],
  ] as const)
    expect(shownOf(whyNot(aPairing({ facts, supporter: { load: 2, languages: ['pl'] } })))).toEqual(plain)
  expect(plain).toEqual(['apart'])
  expect(shownOf(whyNot(aPairing({ supporter: { load: 2 } })))).toEqual(['no-room'])
})
