import { expect, test } from 'vitest'
import { faultIn } from './check.ts'
import type { Problem, Solution } from './model.ts'
import { solve } from './solve.ts'
import { dice, invented } from './trial.ts'

const problem: Problem = {
  families: [
    { id: 'f1', unmatched: 100 },
    { id: 'f2', unmatched: 100 },
    { id: 'f3', unmatched: 30 },
  ],
  supporters: [
    { id: 's1', capacity: 1 },
    { id: 's2', capacity: 2 },
  ],
  pairs: [
    { family: 'f1', supporter: 's1', cost: 1 },
    { family: 'f1', supporter: 's2', cost: 30 },
    { family: 'f2', supporter: 's1', cost: 2 },
    { family: 'f2', supporter: 's2', cost: 5 },
    { family: 'f3', supporter: 's1', cost: 20 },
  ],
}
const right = solve(problem)
const spoilt = (change: Partial<Solution>): string | undefined =>
  faultIn(problem, { ...right, ...change })?.code

test('a right solution is proved', () => {
  expect(right.total).toBe(36)
  expect(faultIn(problem, right)).toBeNull()
})

test('a wrong total is caught', () => {
  expect(spoilt({ total: 35 })).toBe('wrong-total')
  expect(spoilt({ total: Number.NaN })).toBe('wrong-total')
})

test('an assignment that another beats is caught, whatever its prices', () => {
  const worse: Partial<Solution> = {
    pairs: [
      { family: 'f1', supporter: 's2', cost: 30 },
      { family: 'f2', supporter: 's1', cost: 2 },
    ],
    total: 62,
  }
  for (let price = 0; price <= 100; price++) {
    expect(
      spoilt({
        ...worse,
        prices: [
          { supporter: 's1', price },
          { supporter: 's2', price: 0 },
        ],
      }),
    ).toBe('not-the-cheapest')
  }
})

test('a family forgotten, named twice or invented is caught', () => {
  expect(spoilt({ unmatched: [] })).toBe('family-missing')
  expect(spoilt({ unmatched: ['f1'] })).toBe('family-twice')
  expect(spoilt({ unmatched: ['f3', 'f9'] })).toBe('family-unknown')
  expect(spoilt({ pairs: [...right.pairs, ...right.pairs] })).toBe('family-twice')
})

test('a pair that was not in the problem, or at another cost, is caught', () => {
  const [, second] = right.pairs
  expect(spoilt({ pairs: right.pairs.map((pair) => ({ ...pair, cost: 0 })) })).toBe('pair-unknown')
  expect(
    spoilt({ pairs: right.pairs.map((pair) => (pair === second ? { ...pair, supporter: 's9' } : pair)) }),
  ).toBe('pair-unknown')
})

test('more families than places is caught', () => {
  const pairs = right.pairs.map((pair) => ({ ...pair, supporter: 's1' }))
  expect(spoilt({ pairs })).toBe('over-capacity')
})

test('prices that prove nothing are caught', () => {
  const priced = (s1: number, s2: number) => [
    { supporter: 's1', price: s1 },
    { supporter: 's2', price: s2 },
  ]
  expect(spoilt({ prices: priced(29, 0) })).toBeUndefined()
  expect(spoilt({ prices: priced(29, 0).slice(1) })).toBe('price-missing')
  expect(spoilt({ prices: [...priced(29, 0), ...priced(29, 0)] })).toBe('price-unknown')
  expect(spoilt({ prices: [...priced(29, 0), { supporter: 's9', price: 0 }] })).toBe('price-unknown')
  expect(spoilt({ prices: priced(29, 1) })).toBe('priced-with-room')
  expect(spoilt({ prices: priced(-1, 0) })).toBe('price-not-whole')
  expect(spoilt({ prices: priced(Number.NaN, 0) })).toBe('price-not-whole')
  expect(spoilt({ prices: priced(29.5, 0) })).toBe('price-not-whole')
  expect(spoilt({ prices: priced(0, 0) })).toBe('not-the-cheapest')
})

test('swapping two families of a large solution is caught unless it costs nothing', () => {
  const large = invented(200, 40, 'scarce', 3)
  const solution = solve(large)
  const cost = new Map(large.pairs.map((pair) => [`${pair.family} ${pair.supporter}`, pair.cost]))
  const roll = dice(5)
  let tried = 0
  while (tried < 200) {
    const pairs = [...solution.pairs]
    const one = roll(pairs.length)
    const other = roll(pairs.length)
    const [a, b] = [pairs[one], pairs[other]]
    if (!a || !b) continue
    const swapped = [
      { ...a, supporter: b.supporter, cost: cost.get(`${a.family} ${b.supporter}`) ?? -1 },
      { ...b, supporter: a.supporter, cost: cost.get(`${b.family} ${a.supporter}`) ?? -1 },
    ] as const
    const extra = swapped[0].cost + swapped[1].cost - a.cost - b.cost
    if (swapped[0].cost < 0 || swapped[1].cost < 0 || extra === 0) continue
    pairs[one] = swapped[0]
    pairs[other] = swapped[1]
    tried++
    expect(extra).toBeGreaterThan(0)
    expect(faultIn(large, { ...solution, pairs, total: solution.total + extra })?.code).toBe(
      'not-the-cheapest',
    )
  }
})

test('two families of one day with the same supporter, and a price on a day that nobody has, are caught', () => {
  const busy: Problem = {
    families: [
      { id: 'f1', unmatched: 100, day: 'Monday' },
      { id: 'f2', unmatched: 70, day: 'Monday' },
      { id: 'f3', unmatched: 50, day: 'Tuesday' },
    ],
    supporters: [{ id: 's1', capacity: 3 }],
    pairs: ['f1', 'f2', 'f3'].map((family) => ({ family, supporter: 's1', cost: 10 })),
  }
  const solution = solve(busy)
  expect(solution.unmatched).toEqual(['f2'])
  expect(solution.prices).toEqual([
    { supporter: 's1', price: 0, days: [{ day: 'Monday', price: expect.any(Number) }] },
  ])
  expect(faultIn(busy, solution)).toBeNull()
  const spoiltDay = (change: Partial<Solution>): string | undefined =>
    faultIn(busy, { ...solution, ...change })?.code
  const priced = (...days: { day: string; price: number }[]) =>
    spoiltDay({ prices: [{ supporter: 's1', price: 0, days }] })
  const every = ['f1', 'f2', 'f3'].map((family) => ({ family, supporter: 's1', cost: 10 }))
  expect(spoiltDay({ pairs: every, unmatched: [], total: 30 })).toBe('day-twice')
  for (const price of [60, 75, 90]) expect(priced({ day: 'Monday', price })).toBeUndefined()
  expect(priced()).toBe('not-the-cheapest')
  expect(priced({ day: 'Monday', price: 59 })).toBe('not-the-cheapest')
  expect(priced({ day: 'Monday', price: 91 })).toBe('not-the-cheapest')
  expect(priced({ day: 'Monday', price: 60 }, { day: 'Friday', price: 1 })).toBe('day-priced-free')
  expect(priced({ day: 'Monday', price: 60 }, { day: 'Monday', price: 60 })).toBe('price-unknown')
  expect(priced({ day: 'Monday', price: 60.5 })).toBe('price-not-whole')
  expect(priced({ day: 'Monday', price: -60 })).toBe('price-not-whole')
})
