import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../calendar/days.ts'
import {
  conflictKinds,
  experiences,
  genders,
  states,
  weekdays,
  type Weekday,
} from '../../supporters/model.ts'
import { roomLeft } from '../../supporters/rules.ts'
import { reasonsFor, sum, withoutAnybody } from '../costs.ts'
import { facts, wishKeys } from '../model.ts'
import { policyOf } from '../policy.ts'
import { pairingOf, pairKey, type World } from '../proposing.ts'
import { whyNot } from '../rules/verdict.ts'
import { aDay, anAsking, anybody } from '../testing.ts'
import { levels, usual } from '../weights/model.ts'
import { candidates } from './candidates.ts'

const aWhile = (from: number, until: number) =>
  fc.integer({ min: from, max: until }).map((n) => addDays(aDay, n))
const often = <T>(usually: T, other: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usually) }, { weight: 2, arbitrary: other })
const someday = (from: number, until: number) => fc.option(aWhile(from, until), { nil: null })
const circle = fc.record({
  kind: fc.constantFrom(...conflictKinds),
  print: fc.constantFrom('01', '02', null),
})

const oneAsking = fc.record({
  gss: fc.constantFrom('E1', 'E2'),
  language: often('en', fc.constantFrom('cy', 'so')),
  interpreter: fc.boolean(),
  gender: fc.constantFrom(...genders, null),
  sameGender: fc.boolean(),
  experience: fc.shuffledSubarray([...experiences], { maxLength: 4 }),
  ranked: fc.shuffledSubarray([...wishKeys]),
  circles: often(
    [],
    fc.array(
      fc.record({
        kind: fc.constantFrom(...conflictKinds),
        print: fc.constantFrom('01', '02', null),
        waived: fc.boolean(),
      }),
      { maxLength: 3 },
    ),
  ),
  risk: often(false, fc.boolean()),
  supported: often(false, fc.boolean()),
  waited: fc.nat(60),
  meeting: someday(-2, 60),
  report: someday(-4, 50),
})
const oneSupporter = fc.record({
  state: often('accredited' as const, fc.constantFrom(...states)),
  gender: fc.constantFrom(...genders, null),
  languages: often(['en'], fc.subarray(['en', 'cy', 'so'])),
  areas: often([], fc.subarray(['E1', 'E2', 'E3'])),
  weekdays: often<readonly Weekday[]>(weekdays, fc.subarray([...weekdays])).map((all) => [...all]),
  capacity: fc.nat(4),
  load: often(0, fc.nat(3)),
  accreditedUntil: often(addDays(aDay, 400), someday(-2, 60)),
  checkUntil: often(addDays(aDay, 400), someday(-2, 60)),
  referencesOk: often(true, fc.boolean()),
  ownCaseOpen: often(false, fc.boolean()),
  ownCaseClosedOn: often(null, someday(-400, 0)),
  away: fc.array(
    fc.tuple(aWhile(-3, 40), fc.nat(9)).map(([from, days]) => ({ from, until: addDays(from, days) })),
    { maxLength: 2 },
  ),
  experience: fc.subarray([...experiences]),
  conflicts: often([], fc.array(circle, { maxLength: 2 })),
  never: often<string[]>([], fc.constant(['f9'])),
})
const level = fc.constantFrom(...levels)
const somePolicy = fc
  .record(Object.fromEntries(Object.keys(usual).map((part) => [part, level])))
  .map((some) =>
    policyOf({ ...usual, ...some, waiting: 'usual' }, { version: 'test', agreedBy: '', agreedOn: null }),
  )

const aWorld = fc
  .record({
    asking: fc.array(oneAsking, { minLength: 2, maxLength: 5 }),
    supporters: fc.array(oneSupporter, { minLength: 2, maxLength: 6 }),
    known: fc.array(fc.tuple(fc.nat(4), fc.nat(5), fc.subarray([...facts], { minLength: 1, maxLength: 2 })), {
      maxLength: 4,
    }),
  })
  .map(({ asking, supporters, known }): World => ({
    // Not in the order of their ids.
    asking: asking.map((one, at) => anAsking({ ...one, party: `f${9 - at}` })),
    supporters: supporters.map((one, at) => anybody({ ...one, supporter: `s${9 - at}` })),
    facts: new Map(
      known.map(([party, supporter, all]) => [pairKey(`f${9 - party}`, `s${9 - supporter}`), new Set(all)]),
    ),
    apart: [],
    today: aDay,
  }))

test('the fast way finds exactly the pairs that no rule stands against, each at exactly the cost of its reasons', () => {
  let found = 0
  fc.assert(
    fc.property(aWorld, somePolicy, (world, of) => {
      const { network, asking, supporters, days } = candidates(world, of)
      expect(asking.map(({ party }) => party)).toEqual(world.asking.map(({ party }) => party).sort())
      const seen = asking.map((one, family) => {
        const pairs = []
        for (let pair = network.start[family] ?? 0; pair < (network.start[family + 1] ?? 0); pair += 1)
          pairs.push([supporters[network.supporter[pair] ?? -1]?.supporter, network.cost[pair]])
        return [one.party, network.unmatched[family], days[network.day?.[family] ?? -1] ?? null, pairs]
      })
      const slowly = asking.map((one) => [
        one.party,
        withoutAnybody(of, one, world.today),
        one.meeting,
        supporters
          .map((supporter) => pairingOf(world, one, supporter))
          .filter((pairing) => whyNot(pairing).length === 0)
          .map((pairing) => [pairing.supporter.supporter, sum(reasonsFor(of, pairing))] as const)
          .toSorted(([a, one], [b, other]) => one - other || (a < b ? -1 : 1)),
      ])
      expect(seen).toEqual(slowly)
      const degree = supporters.map((_, at) => network.supporter.filter((who) => who === at).length)
      expect([...network.capacity]).toEqual(
        supporters.map(({ capacity, load }, at) => Math.min(roomLeft(capacity, load), degree[at] ?? 0)),
      )
      found += network.cost.length
    }),
    { numRuns: 4_000 },
  )
  expect(found).toBeGreaterThan(4_000)
})

test('nobody who asks, nobody who is there, nobody who may: no pairs', () => {
  const none: World = { asking: [], supporters: [], facts: new Map(), apart: [], today: aDay }
  const of = policyOf(usual, { version: 'test', agreedBy: '', agreedOn: null })
  expect(candidates(none, of).network.cost.length).toBe(0)
  expect(candidates({ ...none, asking: [anAsking()] }, of).network.start).toEqual(new Int32Array([0, 0]))
  const full = candidates({ ...none, asking: [anAsking()], supporters: [anybody({ capacity: 0 })] }, of)
  expect([...full.network.capacity, full.network.cost.length]).toEqual([0, 0])
})
