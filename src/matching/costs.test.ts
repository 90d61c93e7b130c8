import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { dearest, reasonsFor, sum, withoutAnybody } from './costs.ts'
import type { Part } from './model.ts'
import { policy } from './policy.ts'
import { degreeOf } from './rules/degrees.ts'
import { aPairing } from './testing.ts'

const part = (name: Part, pairing: ReturnType<typeof aPairing>) => {
  const { code, cost } = reasonsFor(policy, pairing).find((reason) => reason.part === name) ?? {}
  return [code, cost]
}

test('half of what a parent asked for costs half, and three times as much when it was put first', () => {
  const supporter = { experience: ['pre-birth'] as const }
  const asking = { experience: ['pre-birth', 'removal'] as const }
  expect(
    part(
      'experience',
      aPairing({ asking: { ...asking }, supporter: { experience: [...supporter.experience] } }),
    ),
  ).toEqual(['lived-some', 1500])
  expect(
    part(
      'experience',
      aPairing({
        asking: { ...asking, ranked: ['experience'] },
        supporter: { experience: [...supporter.experience] },
      }),
    ),
  ).toEqual(['lived-some', 4500])
  expect(part('experience', aPairing({ asking: { ...asking, ranked: ['gender', 'experience'] } }))).toEqual([
    'lived-other',
    6000,
  ])
  expect(part('experience', aPairing())).toEqual(['nothing-asked', 0])
})

test('gender counts only when it was asked for and is known', () => {
  expect(part('gender', aPairing({ asking: { gender: 'man' }, supporter: { gender: 'woman' } }))).toEqual([
    'gender-any',
    0,
  ])
  expect(
    part('gender', aPairing({ asking: { gender: 'man', sameGender: true }, supporter: { gender: 'man' } })),
  ).toEqual(['gender-as-asked', 0])
  expect(part('gender', aPairing({ asking: { gender: 'man', sameGender: true } }))).toEqual([
    'gender-other',
    3000,
  ])
})

test('an interpreter costs more than the language itself', () => {
  const asking = { language: 'cy', interpreter: true }
  expect(part('language', aPairing({ asking }))).toEqual(['interpreter', 4000])
  expect(part('language', aPairing({ asking, supporter: { languages: ['cy'] } }))).toEqual([
    'same-language',
    0,
  ])
})

test('whoever is free later costs more, three times so in the week of the meeting', () => {
  const supporter = { away: [{ from: '2026-11-18', until: '2026-11-22' }] } as const
  expect(part('time', aPairing())).toEqual(['free-soon', 0])
  expect(part('time', aPairing({ supporter: { away: [...supporter.away] } }))).toEqual(['free-later', 500])
  expect(
    part(
      'time',
      aPairing({ asking: { meeting: '2026-11-25', report: null }, supporter: { away: [...supporter.away] } }),
    ),
  ).toEqual(['free-later', 1500])
})

test('somebody known comes before somebody new, and before somebody of whom it was enough', () => {
  expect(part('continuity', aPairing({ facts: ['was-beside'] }))).toEqual(['beside-before', 0])
  expect(part('continuity', aPairing())).toEqual(['somebody-new', 1500])
  expect(part('continuity', aPairing({ facts: ['was-enough'] }))).toEqual(['somebody-new', 3000])
})

test('the one with less to do comes first', () => {
  expect(part('load', aPairing({ supporter: { capacity: 4, load: 1 } }))).toEqual(['has-room', 500])
  expect(part('load', aPairing({ supporter: { capacity: 4, load: 3 } }))).toEqual(['nearly-full', 1500])
})

test('a council of one’s own costs less than the road', () => {
  expect(part('area', aPairing({ supporter: { areas: ['E09000007'] } }))).toEqual(['own-area', 0])
  expect(part('area', aPairing())).toEqual(['any-area', 500])
})

test('leaving a parent without anybody costs more the nearer the meeting and the longer they wait', () => {
  const costs = (['2026-11-19', '2026-12-02', '2027-02-01', null] as const).map((meeting) =>
    withoutAnybody(policy, { meeting, waited: 0 }, '2026-11-18'),
  )
  expect(costs).toEqual([1_095_000_000, 1_030_000_000, 1_000_000_000, 1_000_000_000])
  const waits = [1, 10, 30, 300].map((waited) =>
    withoutAnybody(policy, { meeting: null, waited }, '2026-11-18'),
  )
  expect(waits).toEqual([1_005_000_000, 1_050_000_000, 1_150_000_000, 1_150_000_000])
})

test('no wish and no load can make it dearer to have somebody than to have nobody', () => {
  const flags = fc.record({
    asking: fc.record({
      language: fc.constantFrom('en', 'pl'),
      interpreter: fc.constant(true),
      gender: fc.constantFrom('man' as const, 'woman' as const, null),
      sameGender: fc.boolean(),
      experience: fc.subarray(['pre-birth' as const, 'removal' as const]),
      ranked: fc.shuffledSubarray([
        'experience' as const,
        'gender' as const,
        'language' as const,
        'continuity' as const,
      ]),
      meeting: fc.constantFrom('2026-11-20' as const, '2027-06-01' as const, null),
    }),
    supporter: fc.record({
      load: fc.nat(5),
      capacity: fc.nat(5),
      weekdays: fc.subarray(['mon' as const, 'sun' as const]),
    }),
    facts: fc.subarray(['was-beside' as const, 'was-enough' as const]),
  })
  fc.assert(
    fc.property(flags, (given) => {
      const costs = reasonsFor(policy, aPairing(given)).map(({ cost }) => cost)
      expect(costs.every((cost) => Number.isInteger(cost) && cost >= 0)).toBe(true)
      expect(sum(reasonsFor(policy, aPairing(given)))).toBeLessThanOrEqual(dearest(policy))
    }),
  )
  expect(dearest(policy)).toBeLessThan(policy.nobody)
})

test('what an exchange means for the others is said in words: a little, clearly, somebody more urgent, somebody with nobody', () => {
  const said = [-500, 0, 1, 1_999, 2_000, dearest(policy), 999_999].map(degreeOf)
  expect(said).toEqual(['nothing', 'nothing', 'little', 'little', 'much', 'much', 'much'])
  // A day of waiting at the least that it may count, less any fit.
  expect(degreeOf(policy.waitingDay / 2 - dearest(policy))).toBe('later')
  expect(degreeOf(policy.nobody - dearest(policy))).toBe('nobody')
})
