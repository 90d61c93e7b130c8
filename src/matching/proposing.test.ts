import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import { faultIn } from '../solver/check.ts'
import { networkOf } from '../solver/network.ts'
import { dice } from '../solver/trial.ts'
import { triedAll } from './bruteforce.ts'
import { solveNetwork } from '../solver/solve.ts'
import { solutionOf } from '../solver/told.ts'
import { sum, withoutAnybody } from './costs.ts'
import type { Planned } from './model.ts'
import { candidates } from './pairing/candidates.ts'
import { policy, policyOf } from './policy.ts'
import { pairKey, plan, type World } from './proposing.ts'
import { cheapest } from './set-apart.ts'
import { aDay, anAsking, anybody } from './testing.ts'
import { isLevels, usual } from './weights/model.ts'
import { daysOfGrace, faultsInLevels } from './weights/rules.ts'

const meetings = ['2026-11-19', '2026-11-27', '2027-01-20'] as const satisfies readonly Day[]

/** Up to five parties in couples and three supporters, with ties, full supporters and everything between them. */
const aWorld = (seed: number): World => {
  const roll = dice(seed)
  const asking = Array.from({ length: 1 + roll(5) }, (_, at) =>
    anAsking({
      party: `f${at}`,
      meeting: meetings[roll(3)] ?? aDay,
      report: null,
      experience: roll(2) === 0 ? ['removal'] : [],
      ranked: roll(2) === 0 ? ['experience'] : [],
    }),
  )
  const supporters = Array.from({ length: 1 + roll(3) }, (_, at) =>
    anybody({
      supporter: `s${at}`,
      capacity: roll(4),
      areas: roll(2) === 0 ? ['E09000007'] : [],
      experience: roll(2) === 0 ? ['removal'] : [],
    }),
  )
  const apart = asking.flatMap(({ party }, at) =>
    at % 2 === 1 && roll(4) > 0 ? [[`f${at - 1}`, party] as const] : [],
  )
  const facts = new Map(
    asking.flatMap(({ party }) =>
      supporters.flatMap(({ supporter }) =>
        roll(5) === 0 ? [[pairKey(party, supporter), new Set(['linked' as const])] as const] : [],
      ),
    ),
  )
  return { asking, supporters, facts, apart, today: aDay }
}

test('in 2,000 small worlds the plan costs the least there is, and no supporter comes first for two who are kept apart', () => {
  for (let seed = 1; seed <= 2_000; seed += 1) {
    const world = aWorld(seed)
    const { total, proved, planned } = plan(world, policy)
    expect([seed, total, proved]).toEqual([seed, triedAll(world), true])
    const first = new Map(planned.map(({ asking, proposals }) => [asking.party, proposals[0]?.supporter]))
    for (const [a, b] of world.apart)
      expect(first.get(a) === undefined || first.get(a) !== first.get(b)).toBe(true)
  }
})

test('sixty couples for whom everybody is as good as anybody are set apart without a long search, and it is proved', () => {
  const families = Array.from({ length: 120 }, (_, at) => ({
    id: `f${String(at).padStart(3, '0')}`,
    unmatched: 1000,
  }))
  const supporters = Array.from({ length: 20 }, (_, at) => ({ id: `s${at}`, capacity: 4 }))
  const pairs = families.flatMap(({ id: family }) =>
    supporters.map(({ id: supporter }) => ({ family, supporter, cost: 5 })),
  )
  const apart = Array.from({ length: 60 }, (_, at) => [2 * at, 2 * at + 1] as const)
  const problem = { families, supporters, pairs }
  const named = networkOf(problem)
  const { network, seating, total, proved } = cheapest(named.network, apart)
  expect([proved, total]).toEqual([true, 80 * 5 + 40 * 1000])
  expect(network).toBe(named.network)
  expect(faultIn(problem, solutionOf(named, seating))).toBeNull()
  const has = (family: number) => network.supporter[seating.taken[family] ?? -1]
  for (const [one, other] of apart) expect(has(one) === undefined || has(one) !== has(other)).toBe(true)
})

test('who comes first for the other parent comes last for this one, or not at all', () => {
  const [one, two, three] = ['s1', 's2', 's3'].map((supporter) => anybody({ supporter, capacity: 5 }))
  if (one === undefined || two === undefined || three === undefined) throw new Error('three')
  const world = (meeting: Day | null): World => ({
    asking: [anAsking({ party: 'a', meeting }), anAsking({ party: 'b', meeting })],
    supporters: [one, { ...two, load: 2 }, { ...three, load: 3 }],
    facts: new Map(),
    apart: [['a', 'b']],
    today: aDay,
  })
  const order = (meeting: Day | null) =>
    plan(world(meeting), policy).planned.map(({ proposals }) => proposals.map(({ supporter }) => supporter))
  // On one day they need two supporters anyway; without a day one of the two is taken away from the search.
  expect(order('2026-12-02').toSorted(([a = ''], [b = '']) => a.localeCompare(b))).toEqual([
    ['s1', 's3', 's2'],
    ['s2', 's3', 's1'],
  ])
  expect(order(null)).toContainEqual(['s1', 's3', 's2'])
  expect(order(null)).toContainEqual(['s2', 's3'])
})

test('nobody comes first for two conferences of one day, however few there are', () => {
  const asking = ['a', 'b', 'c'].map((party) => anAsking({ party, meeting: '2026-12-02' }))
  const world: World = {
    asking,
    supporters: [anybody({ capacity: 9 })],
    facts: new Map(),
    apart: [],
    today: aDay,
  }
  const { planned, proved } = plan(world, policy)
  expect([planned.filter(({ proposals }) => proposals.length > 0).length, proved]).toEqual([1, true])
})

test('the load is counted place by place: several who fit equally well are shared out, whatever they had before', () => {
  const asking = ['a', 'b', 'c', 'd', 'e'].map((party) => anAsking({ party, meeting: null }))
  const [one, two] = ['s1', 's2'].map((supporter) => anybody({ supporter, capacity: 6 }))
  if (one === undefined || two === undefined) throw new Error('two')
  const world: World = {
    asking,
    supporters: [
      { ...one, load: 1 },
      { ...two, load: 2 },
    ],
    facts: new Map(),
    apart: [],
    today: aDay,
  }
  const { planned, total, proved } = plan(world, policy)
  const first = planned.map(({ proposals }) => proposals[0]?.supporter)
  expect(['s1', 's2'].map((who) => first.filter((one) => one === who).length)).toEqual([3, 2])
  expect([total, proved]).toEqual([triedAll(world), true])
  // Where b can have s2 alone, a may still have s2 as well: their load grows, and nobody else has to change.
  const linked = new Map([[pairKey('b', 's1'), new Set(['linked' as const])]])
  const [a] = plan({ ...world, asking: asking.slice(0, 2), facts: linked }, policy).planned
  expect(a?.proposals.map(({ supporter, others }) => [supporter, others])).toEqual([
    ['s1', 0],
    ['s2', 0],
  ])
  expect(a?.proposals[1]?.extra).toBeGreaterThan((a?.proposals[1]?.cost ?? 0) - (a?.proposals[0]?.cost ?? 0))
  // Where a parent asked for what one of them lived through, that weighs more than a place.
  const asked = asking.map((one) => ({ ...one, experience: ['removal' as const] }))
  const lived = world.supporters.map((one, at) =>
    at === 1 ? { ...one, experience: ['removal' as const] } : one,
  )
  const again = plan({ ...world, asking: asked, supporters: lived }, policy)
  expect(again.planned.filter(({ proposals }) => proposals[0]?.supporter === 's2').length).toBe(4)
})

test('each proposal says how much dearer the whole is with it, and what of that the others bear', () => {
  // Both fit a best; b has nobody else: who takes s1 from b leaves b without anybody.
  const [one, two] = ['s1', 's2'].map((supporter) => anybody({ supporter, capacity: 2 }))
  if (one === undefined || two === undefined) throw new Error('two')
  const world: World = {
    asking: [anAsking({ party: 'a', meeting: null }), anAsking({ party: 'b', meeting: null })],
    supporters: [
      { ...one, load: 1, areas: ['E09000007'] },
      { ...two, load: 0, areas: [] },
    ],
    facts: new Map([[pairKey('b', 's2'), new Set(['linked' as const])]]),
    apart: [],
    today: aDay,
  }
  const [a, b] = plan(world, policy).planned
  expect(b?.proposals.map(({ supporter, extra, others }) => [supporter, extra, others])).toEqual([
    ['s1', 0, 0],
  ])
  expect(a?.proposals.map(({ supporter }) => supporter)).toEqual(['s2', 's1'])
  // s1 costs a 500 more (half full, own area); b would be left without: the waiting and nearness of b, less s1's cost.
  const [own, other] = a?.proposals ?? []
  const left = withoutAnybody(policy, { meeting: null, waited: 0 }, aDay) - (b?.proposals[0]?.cost ?? 0)
  expect([own?.extra, own?.others, other?.others]).toEqual([0, 0, left])
  expect(other?.extra).toBe(left + (other?.cost ?? 0) - (own?.cost ?? 0))
  for (const { cost, reasons } of a?.proposals ?? []) expect(sum(reasons)).toBe(cost)
})

test('whatever counts how much, as many parents have somebody as can', () => {
  const levelled = fc.record(
    Object.fromEntries(
      Object.keys(usual).map((part) => [part, fc.constantFrom('none', 'little', 'usual', 'lot', 'most')]),
    ),
  )
  let without = 0
  fc.assert(
    fc.property(levelled, fc.integer({ min: 1, max: 1_000_000 }), (some, seed) => {
      const levels = { ...usual, ...(isLevels(some) ? some : {}) }
      const of = policyOf(levels, { version: 'test', agreedBy: '', agreedOn: null })
      const world: World = { ...aWorld(seed), apart: [] }
      const counted = (planned: readonly Planned[]) =>
        planned.filter(({ proposals }) => proposals.length > 0).length
      // Where every pair costs nothing and everybody left costs the same, the least there is leaves the fewest.
      const { network } = candidates(world, of)
      const alike = { ...network, cost: network.cost.map(() => 0), unmatched: network.unmatched.map(() => 1) }
      const most = solveNetwork(alike).taken.filter((pair) => pair >= 0).length
      expect(counted(plan(world, of).planned)).toBe(most)
      without += world.asking.length - most
    }),
    { numRuns: 2_000 },
  )
  expect(without).toBeGreaterThan(200)
})

test('whoever has waited as long as is counted has somebody before whoever said yes in the last days, however near that one’s conference', () => {
  const levelled = fc.record(
    Object.fromEntries(
      Object.keys(usual).map((part) => [part, fc.constantFrom('little', 'usual', 'lot', 'most')]),
    ),
  )
  let scarce = 0
  fc.assert(
    fc.property(levelled, fc.integer({ min: 1, max: 1_000_000 }), (some, seed) => {
      const levels = isLevels(some) ? some : usual
      if (faultsInLevels(levels, 0).length > 0) return
      const of = policyOf(levels, { version: 'test', agreedBy: '', agreedOn: null })
      const grace = Math.ceil(daysOfGrace(of)) - 1
      expect(grace).toBeGreaterThanOrEqual(0)
      const world = aWorld(seed)
      const roll = dice(seed)
      const asking = world.asking.map((one) => ({
        ...one,
        meeting: one.meeting === null ? null : addDays(one.meeting, roll(5)),
        waited: roll(2) === 0 ? of.waitingDays + roll(100) : roll(grace + 1),
      }))
      // Few places.
      const few = world.supporters.map((one) => ({ ...one, capacity: Math.min(1, one.capacity) }))
      const here: World = { ...world, asking, supporters: few, apart: [] }
      const { planned } = plan(here, of)
      const { network, asking: families, supporters } = candidates(here, of)
      const has = new Map(planned.map(({ asking: one, proposals }) => [one.party, proposals[0]?.supporter]))
      for (const [family, { party, waited, meeting }] of families.entries()) {
        if (has.get(party) !== undefined || waited < of.waitingDays) continue
        // Left without: whoever sits where this one could is no newcomer.
        for (let pair = network.start[family] ?? 0; pair < (network.start[family + 1] ?? 0); pair += 1) {
          const there = supporters[network.supporter[pair] ?? -1]?.supporter
          for (const other of families) {
            if (has.get(other.party) !== there) continue
            // On this one’s own day another of that supporter’s families may stand in the way alone.
            const clashes = families.some(
              (third) => third !== other && has.get(third.party) === there && third.meeting === meeting,
            )
            if (clashes && other.meeting !== meeting) continue
            expect(other.waited).toBeGreaterThan(grace)
            scarce += 1
          }
        }
      }
    }),
    { numRuns: 3_000 },
  )
  expect(scarce).toBeGreaterThan(200)
})
