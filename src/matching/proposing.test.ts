import { expect, test } from 'vitest'
import type { Day } from '../calendar/model.ts'
import { faultIn } from '../solver/check.ts'
import { dice } from '../solver/trial.ts'
import { triedAll } from './bruteforce.ts'
import { policy } from './policy.ts'
import { cheapest, pairKey, plan, type World } from './proposing.ts'
import { aDay, anAsking, anybody } from './testing.ts'

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
  const apart = families.flatMap(({ id }, at) =>
    at % 2 === 1 ? [[families[at - 1]?.id ?? '', id] as const] : [],
  )
  const { solution, clash, proved, problem } = cheapest({ families, supporters, pairs }, apart)
  expect([clash, proved, solution.total]).toEqual([undefined, true, 80 * 5 + 40 * 1000])
  expect(faultIn(problem, solution)).toBeNull()
})

test('who comes first for the other parent comes last for this one, or not at all', () => {
  const [one, two, three] = ['s1', 's2', 's3'].map((supporter) => anybody({ supporter, capacity: 5 }))
  if (one === undefined || two === undefined || three === undefined) throw new Error('three')
  const world: World = {
    asking: [anAsking({ party: 'a' }), anAsking({ party: 'b' })],
    supporters: [one, { ...two, load: 1 }, { ...three, load: 2 }],
    facts: new Map(),
    apart: [['a', 'b']],
    today: aDay,
  }
  const order = plan(world, policy).planned.map(({ proposals }) =>
    proposals.map(({ supporter }) => supporter),
  )
  expect(order).toContainEqual(['s1', 's3', 's2'])
  expect(order).toContainEqual(['s2', 's3'])
})
