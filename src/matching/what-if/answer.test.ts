import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policy } from '../policy.ts'
import { anAsking, anybody } from '../testing.ts'
import { answerOf } from './answer.ts'
import { others, rangeOf } from './lines.ts'
import { noChange, type Known } from './model.ts'
import { aBusyYear, aNewcomer, changing, someKnown } from './testing.ts'

const exactly = (count: number) => ({ low: count, middle: count, high: count })
const how = { seed: 7, draws: 4 }

const speaking = (party: string, language: string, meeting = '2026-12-02' as const) =>
  anAsking({ party, language, meeting })

describe('small worlds whose truth is known by hand', () => {
  const three: Partial<Known> = {
    waiting: [
      speaking('a', 'so'),
      anAsking({ party: 'b', language: 'so', meeting: '2026-12-03' }),
      speaking('c', 'en'),
    ],
    supporters: [anybody({ supporter: 's1', capacity: 1 })],
  }

  test('one more who speaks Somali is there for exactly the two who speak it', () => {
    const more = [{ count: 1, who: aNewcomer({ languages: ['en', 'so'] }) }]
    const answer = answerOf(someKnown(three), changing({ more }), how)
    expect(answer.total).toEqual({
      key: 'all',
      asking: exactly(3),
      before: exactly(1),
      after: exactly(3),
      gain: exactly(2),
    })
    expect(answer.waiting).toEqual([
      { party: 'a', before: 0, after: 4 },
      { party: 'b', before: 0, after: 4 },
      { party: 'c', before: 4, after: 4 },
    ])
  })

  test('with one place it is one of the two, and two conferences on one day are not done by one supporter', () => {
    const one = [{ count: 1, who: aNewcomer({ languages: ['so'], capacity: 1 }) }]
    expect(answerOf(someKnown(three), changing({ more: one }), how).total.gain).toEqual(exactly(1))
    const sameDay = { ...three, waiting: [speaking('a', 'so'), speaking('b', 'so')] }
    const two = [{ count: 1, who: aNewcomer({ languages: ['so'] }) }]
    expect(answerOf(someKnown(sameDay), changing({ more: two }), how).total.gain).toEqual(exactly(1))
  })

  test('whoever is away over the meeting is there for nobody then, and whoever leaves for nobody at all', () => {
    const known = someKnown({ ...three, waiting: [speaking('c', 'en')] })
    const away = [{ supporter: 's1', from: '2026-12-01', until: '2026-12-03' } as const]
    expect(answerOf(known, changing({ away }), how).total.gain).toEqual(exactly(-1))
    const earlier = [{ supporter: 's1', from: '2026-12-03', until: '2026-12-31' } as const]
    expect(answerOf(known, changing({ away: earlier }), how).total.gain).toEqual(exactly(0))
    expect(answerOf(known, changing({ leaves: ['s1'] }), how).total.gain).toEqual(exactly(-1))
  })

  test('whoever stands beside somebody and leaves, leaves them without', () => {
    const known = someKnown({ ...three, waiting: [], leftBehind: [speaking('d', 'en')] })
    const answer = answerOf(known, changing({ leaves: ['s1'] }), how)
    expect([answer.total.before, answer.total.after]).toEqual([exactly(1), exactly(0)])
  })

  test('a capacity of two instead of one is one parent more, and of nought one fewer', () => {
    const known = someKnown({
      ...three,
      waiting: [speaking('c', 'en'), anAsking({ party: 'd', meeting: '2026-12-04' })],
    })
    const of = (capacity: number) =>
      answerOf(known, changing({ capacity: [{ supporter: null, capacity }] }), how).total.gain
    expect([of(2), of(1), of(0)]).toEqual([exactly(1), exactly(0), exactly(-1)])
  })

  test('a place taken now becomes free when a support ends, within what a support lasts', () => {
    const full = anybody({ supporter: 's1', capacity: 1, load: 1 })
    const waiting = [anAsking({ party: 'c', meeting: '2027-02-10', report: '2027-02-05' })]
    const soon = { ...someKnown().seen, ended: [{ key: 7, count: 20 }] }
    const late = { ...someKnown().seen, ended: [{ key: 40_000, count: 20 }] }
    const served = (seen: Known['seen']) =>
      answerOf(someKnown({ waiting, supporters: [full], seen }), noChange, how).total.before
    expect([served(soon), served(late)]).toEqual([exactly(1), exactly(0)])
  })

  test('parents kept apart never have the same supporter, however many places there are', () => {
    const known = someKnown({
      waiting: [speaking('a', 'en'), anAsking({ party: 'b', meeting: '2026-12-09' })],
      supporters: [anybody({ supporter: 's1', capacity: 3, load: 1 })],
    })
    const apart: Known = { ...known, apart: [['a', 'b']] }
    expect(answerOf(known, noChange, how).total.before).toEqual(exactly(2))
    expect(answerOf(apart, noChange, how).total.before).toEqual(exactly(1))
  })

  test('under other weights another of two gets the one place, and nobody more or fewer', () => {
    const waiting = [
      anAsking({ party: 'a', meeting: '2026-12-03' }),
      anAsking({ party: 'b', meeting: '2026-12-02', language: 'so', interpreter: true }),
    ]
    const known = someKnown({ ...three, waiting, changed: { ...policy, urgentDay: 0 } })
    const answer = answerOf(known, changing({ weights: 'version-2' }), how)
    expect(answer.total.gain).toEqual(exactly(0))
    expect(answer.waiting).toEqual([
      { party: 'a', before: 0, after: 4 },
      { party: 'b', before: 4, after: 0 },
    ])
  })

  test('the advice is what solving again gives, the best first', () => {
    const seen = {
      ...someKnown().seen,
      languages: [
        { gss: 'E09000007', key: 'so', count: 9, interpreter: 0 },
        { gss: 'E09000007', key: 'pl', count: 9, interpreter: 0 },
      ],
      councils: [{ key: 'E09000007', count: 20 }],
    }
    const known = someKnown({ ...three, seen: { ...seen, yes: 0, offers: 20 } })
    const [first, ...rest] = answerOf(known, noChange, how).advice
    expect(first).toEqual({
      who: aNewcomer({ languages: ['en', 'so'], areas: ['E09000007'], capacity: 1 }),
      gain: exactly(1),
    })
    for (const { who, gain } of [...(first === undefined ? [] : [first]), ...rest])
      expect(answerOf(known, changing({ more: [{ count: 1, who }] }), how).total.gain).toEqual(gain)
  })
})

const supporters = [
  anybody({ supporter: 's1', capacity: 3, load: 2, areas: ['E09000007'] }),
  anybody({ supporter: 's2', capacity: 2, areas: ['E09000007'], languages: ['en', 'so'] }),
  anybody({ supporter: 's3', capacity: 4, load: 1, areas: ['W06000015'] }),
]
const busy = (more: Partial<Known> = {}) => someKnown({ seen: aBusyYear, supporters, ...more })

describe('what is expected', () => {
  test('nothing changed is a difference of nothing, for everybody', () => {
    const answer = answerOf(busy(), noChange, how)
    expect(answer.total.before.low).toBeGreaterThan(5)
    for (const line of [answer.total, ...answer.languages, ...answer.councils, ...answer.wishes]) {
      expect(line.gain).toEqual(exactly(0))
      expect(line.before).toEqual(line.after)
    }
    for (const { before, after } of answer.loads) expect(after).toBe(before)
  })

  test('the same seed gives the same answer, another one another', () => {
    const changes = changing({ more: [{ count: 2, who: aNewcomer({ languages: ['so'] }) }], conferences: 20 })
    const one = answerOf(busy(), changes, how)
    expect(answerOf(busy(), changes, how)).toEqual(one)
    expect(answerOf(busy(), changes, { ...how, seed: 8 })).not.toEqual(one)
  })

  test('a supporter more never leaves more parents without anybody', () => {
    const newcomers = fc.record({
      languages: fc.subarray(['en', 'so', 'cy', 'pl'], { minLength: 1 }),
      areas: fc.subarray(['E09000007', 'W06000015']),
      capacity: fc.integer({ min: 0, max: 4 }),
      gender: fc.constantFrom('woman' as const, 'man' as const, null),
    })
    fc.assert(
      fc.property(newcomers, fc.nat(50), (who, seed) => {
        const more = [{ count: 1, who: aNewcomer(who) }]
        const { gain } = answerOf(busy(), changing({ more }), { seed, draws: 2 }).total
        expect(gain.low).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 30 },
    )
  })

  test('the advice is confirmed: what it says is what adding that supporter gives', () => {
    const { advice } = answerOf(busy(), noChange, how)
    expect(advice.length).toBe(4)
    for (const { who, gain } of advice)
      expect(answerOf(busy(), changing({ more: [{ count: 1, who }] }), how).total.gain).toEqual(gain)
    expect(advice[0]?.gain.middle).toBeGreaterThan(0)
  })

  test('more conferences are more parents on top of the same ones, fewer are some of the same', () => {
    const asking = (conferences: number) => answerOf(busy(), changing({ conferences }), how).total.asking
    const [less, as, more] = [asking(-50), asking(0), asking(50)]
    expect(less.middle).toBeLessThan(as.middle)
    expect(more.middle).toBeGreaterThan(as.middle)
  })

  test('a language or an experience that fewer than six were seen with is named nowhere', () => {
    const answer = answerOf(busy(), noChange, { seed: 7 })
    const said = JSON.stringify([answer.languages, answer.wishes, answer.advice])
    expect(said).toContain('so')
    expect(said).not.toContain('"ti"')
    expect(said).not.toContain('kinship')
    expect(answer.wishes.map(({ key }) => key)).toContain(others)
  })
})

test('nine in ten draws lie within the range', () => {
  expect(rangeOf(Array.from({ length: 20 }, (_, index) => index))).toEqual({ low: 1, middle: 9, high: 18 })
  expect(rangeOf([3])).toEqual({ low: 3, middle: 3, high: 3 })
})
