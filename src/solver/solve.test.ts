import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { triedAll } from './bruteforce.ts'
import { faultIn } from './check.ts'
import type { Problem } from './model.ts'
import { solve } from './solve.ts'
import { dated, invented, smallProblem } from './trial.ts'
import { asMany } from './ways.ts'

const seeds = fc.integer({ min: 0, max: 2 ** 40 })

/** Mostly small; with days or without; now and then dozens of families in one neighbourhood. */
const someProblem = (seed: number): Problem => {
  const plain =
    seed % 5 === 0 ? invented(40, 12, seed % 2 === 0 ? 'tight' : 'scarce', seed) : smallProblem(seed)
  return seed % 3 === 0 ? dated(plain, 1 + (seed % 4), seed) : plain
}

const orders = fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true }))

function shuffled<T>(items: readonly T[], order: Iterator<number>): T[] {
  return items
    .map((item) => ({ item, key: Number(order.next().value) }))
    .sort((one, other) => one.key - other.key)
    .map(({ item }) => item)
}

test('one family and one supporter are brought together for what the pair costs', () => {
  const problem = {
    families: [{ id: 'f1', unmatched: 1000 }],
    supporters: [{ id: 's1', capacity: 2 }],
    pairs: [{ family: 'f1', supporter: 's1', cost: 12 }],
  }
  expect(solve(problem)).toEqual({
    status: 'optimal',
    total: 12,
    pairs: [{ family: 'f1', supporter: 's1', cost: 12 }],
    unmatched: [],
    prices: [{ supporter: 's1', price: 0 }],
  })
})

test('the first family gives way when that serves both better', () => {
  const problem = {
    families: [
      { id: 'f1', unmatched: 100 },
      { id: 'f2', unmatched: 100 },
    ],
    supporters: [
      { id: 's1', capacity: 1 },
      { id: 's2', capacity: 1 },
    ],
    pairs: [
      { family: 'f1', supporter: 's1', cost: 1 },
      { family: 'f1', supporter: 's2', cost: 3 },
      { family: 'f2', supporter: 's1', cost: 2 },
      { family: 'f2', supporter: 's2', cost: 50 },
    ],
  }
  const solution = solve(problem)
  expect(solution.total).toBe(5)
  expect(solution.pairs.map((pair) => pair.supporter)).toEqual(['s2', 's1'])
})

test('20,000 small problems cost exactly what trying every assignment finds, and each is proved', () => {
  const wrong = Array.from({ length: 20_000 }, (_, seed) => seed).filter((seed) => {
    const problem = smallProblem(seed)
    const total = triedAll(problem)
    return [solve, asMany].some((way) => {
      const solution = way(problem)
      return solution.total !== total || faultIn(problem, solution) !== null
    })
  })
  expect(wrong).toEqual([])
})

test('the same problem in another order has the same solution, ties included', () => {
  fc.assert(
    fc.property(seeds, orders, (seed, stream) => {
      const problem = someProblem(seed)
      const order = stream[Symbol.iterator]()
      const mixed: Problem = {
        families: shuffled(problem.families, order),
        supporters: shuffled(problem.supporters, order),
        pairs: shuffled(problem.pairs, order),
      }
      expect(solve(mixed)).toEqual(solve(problem))
    }),
  )
})

test('other names for the same people change nothing about the total', () => {
  fc.assert(
    fc.property(seeds, orders, (seed, stream) => {
      const problem = someProblem(seed)
      const order = stream[Symbol.iterator]()
      const families = new Map(problem.families.map(({ id }) => [id, `${order.next().value}/${id}`]))
      const supporters = new Map(problem.supporters.map(({ id }) => [id, `${order.next().value}/${id}`]))
      const renamed: Problem = {
        families: problem.families.map((family) => ({ ...family, id: families.get(family.id) ?? '' })),
        supporters: problem.supporters.map((one) => ({ ...one, id: supporters.get(one.id) ?? '' })),
        pairs: problem.pairs.map((pair) => ({
          family: families.get(pair.family) ?? '',
          supporter: supporters.get(pair.supporter) ?? '',
          cost: pair.cost,
        })),
      }
      expect(solve(renamed).total).toBe(solve(problem).total)
    }),
  )
})

test('one more supporter never raises the total', () => {
  fc.assert(
    fc.property(
      seeds,
      fc.integer({ min: 0, max: 3 }),
      fc.array(fc.nat(100), { maxLength: 7 }),
      (seed, capacity, costs) => {
        const problem = someProblem(seed)
        const pairs = problem.families.flatMap(({ id: family }, at) => {
          const cost = costs[at]
          return cost === undefined ? [] : [{ family, supporter: 'new', cost }]
        })
        const more = {
          ...problem,
          supporters: [...problem.supporters, { id: 'new', capacity }],
          pairs: [...problem.pairs, ...pairs],
        }
        expect(solve(more).total).toBeLessThanOrEqual(solve(problem).total)
      },
    ),
  )
})

test('one more place with a supporter saves exactly what the price says', () => {
  for (let seed = 0; seed < 3000; seed++) {
    const problem = smallProblem(seed)
    const before = solve(problem)
    for (const { supporter, price } of before.prices) {
      const supporters = problem.supporters.map((one) =>
        one.id === supporter ? { ...one, capacity: one.capacity + 1 } : one,
      )
      expect(before.total - solve({ ...problem, supporters }).total).toBe(price)
    }
  }
})
