import { expect, test } from 'vitest'
import { faultIn } from './check.ts'
import { largest } from './model.ts'
import type { Problem } from './model.ts'
import { solve } from './solve.ts'
import { ways } from './ways.ts'

const families = (count: number, unmatched: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `f${at}`, unmatched }))
const supporters = (count: number, capacity: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `s${at}`, capacity }))
const everyPair = (fs: number, ss: number, cost: number) =>
  Array.from({ length: fs * ss }, (_, at) => ({
    family: `f${Math.floor(at / ss)}`,
    supporter: `s${at % ss}`,
    cost,
  }))

/** What `solve` finds, after every other way through the engine has come to the same total with a proof. */
function proved(problem: Problem) {
  const solution = solve(problem)
  for (const [name, way] of Object.entries(ways)) {
    const one = way(problem)
    expect([name, faultIn(problem, one), one.total]).toEqual([name, null, solution.total])
  }
  return solution
}

test('nobody at all costs nothing', () => {
  expect(proved({ families: [], supporters: [], pairs: [] })).toEqual({
    status: 'optimal',
    total: 0,
    pairs: [],
    unmatched: [],
    prices: [],
  })
})

test('without supporters every family is left unmatched', () => {
  const solution = proved({ families: families(3, 7), supporters: [], pairs: [] })
  expect(solution.total).toBe(21)
  expect(solution.unmatched).toEqual(['f0', 'f1', 'f2'])
})

test('without a pair nobody is matched, however much room there is', () => {
  const solution = proved({ families: families(3, 7), supporters: supporters(2, 9), pairs: [] })
  expect(solution.unmatched).toHaveLength(3)
  expect(solution.prices.map(({ price }) => price)).toEqual([0, 0])
})

test('a supporter who can take nobody is given nobody, even for nothing', () => {
  const solution = proved({
    families: families(2, 5),
    supporters: supporters(1, 0),
    pairs: everyPair(2, 1, 0),
  })
  expect(solution.total).toBe(10)
  expect(solution.prices).toEqual([{ supporter: 's0', price: 5 }])
})

test('when everything costs the same, all places are filled and the total is what is left', () => {
  const solution = proved({
    families: families(50, 9),
    supporters: supporters(8, 5),
    pairs: everyPair(50, 8, 3),
  })
  expect(solution.pairs).toHaveLength(40)
  expect(solution.total).toBe(40 * 3 + 10 * 9)
})

test('a family whom leaving unmatched costs less than any supporter is left unmatched', () => {
  const solution = proved({
    families: families(1, 4),
    supporters: supporters(1, 1),
    pairs: everyPair(1, 1, 5),
  })
  expect(solution.unmatched).toEqual(['f0'])
})

test('one supporter with room for all takes all whom it pays to take', () => {
  const problem = {
    families: families(300, 150),
    supporters: supporters(1, largest.capacity),
    pairs: families(300, 0).map(({ id }, cost) => ({ family: id, supporter: 's0', cost })),
  }
  expect(proved(problem).total).toBe((149 * 150) / 2 + 150 * 150)
})

test('costs at the bound add up exactly', () => {
  const problem = {
    families: families(40, largest.cost),
    supporters: supporters(13, 2),
    pairs: everyPair(40, 13, largest.cost - 1),
  }
  expect(proved(problem).total).toBe(40 * largest.cost - 26)
})

test('one supporter alone, wanted by all on the same day, takes the one whom it costs most to leave', () => {
  const wanted = families(30, 0).map(({ id }, at) => ({ id, unmatched: 100 + at, day: 'Monday' }))
  const problem = { families: wanted, supporters: supporters(1, 30), pairs: everyPair(30, 1, 7) }
  const solution = proved(problem)
  expect(solution.pairs).toEqual([{ family: 'f29', supporter: 's0', cost: 7 }])
})

/** Each new family wants the place that the one before has; only the last supporter has room to spare. */
function chain(length: number): Problem {
  const pad = (at: number): string => String(at).padStart(6, '0')
  return {
    families: Array.from({ length }, (_, at) => ({ id: `f${pad(length - at)}`, unmatched: largest.cost })),
    supporters: Array.from({ length }, (_, at) => ({ id: `s${pad(at)}`, capacity: 1 })),
    pairs: Array.from({ length }, (_, at) => [
      { family: `f${pad(length - at)}`, supporter: `s${pad(at)}`, cost: at + 1 === length ? 0 : 1 },
      ...(at > 0 ? [{ family: `f${pad(length - at)}`, supporter: `s${pad(at - 1)}`, cost: 1 }] : []),
    ]).flat(),
  }
}

test('a chain in which one arrival moves hundreds of others comes out right', () => {
  const problem = chain(600)
  expect(proved(problem).total).toBe(599)
  const late = {
    ...problem,
    families: [...problem.families, { id: 'late', unmatched: largest.cost }],
    supporters: [...problem.supporters, { id: 'last', capacity: 1 }],
    pairs: [
      ...problem.pairs,
      { family: 'late', supporter: 's000599', cost: 0 },
      { family: 'f000600', supporter: 'last', cost: 5 },
    ],
  }
  const solution = proved(late)
  expect(solution.pairs.find((pair) => pair.family === 'late')?.supporter).toBe('s000599')
  expect(solution.total).toBe(599 + 5)
})
