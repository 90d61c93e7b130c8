import { expect, test } from 'vitest'
import { alternativesIn } from './alternatives.ts'
import { faultIn } from './check.ts'
import type { Problem } from './model.ts'
import { solve } from './solve.ts'
import { dated, invented, smallProblem } from './trial.ts'

/** The total when a family must have a supporter: solved again, with that pair alone and no way out of it. */
function forced(problem: Problem, family: string, supporter: string): number {
  const cost = problem.pairs.find((pair) => pair.family === family && pair.supporter === supporter)?.cost ?? 0
  const today = problem.families.find((one) => one.id === family)?.day
  const sameDay = new Set(
    problem.families.filter((one) => today !== undefined && one.day === today).map(({ id }) => id),
  )
  const rest: Problem = {
    families: problem.families.filter((one) => one.id !== family),
    supporters: problem.supporters.map((one) =>
      one.id === supporter ? { ...one, capacity: one.capacity - 1 } : one,
    ),
    pairs: problem.pairs.filter(
      (pair) => pair.family !== family && (pair.supporter !== supporter || !sameDay.has(pair.family)),
    ),
  }
  return solve(rest).total + cost
}

function expectRight(problem: Problem): number {
  const solution = solve(problem)
  const alternatives = alternativesIn(problem, solution)
  const has = new Map(solution.pairs.map((pair) => [pair.family, pair.supporter]))
  const room = new Map(problem.supporters.map((one) => [one.id, one.capacity]))
  let seen = 0
  for (const { id } of problem.families) {
    const found = alternatives(id)
    const others = problem.pairs.filter(
      (pair) => pair.family === id && pair.supporter !== has.get(id) && room.get(pair.supporter) !== 0,
    )
    expect(found.map((one) => one.supporter).sort()).toEqual(others.map((pair) => pair.supporter).sort())
    expect(found.map((one) => one.extra)).toEqual(found.map((one) => one.extra).sort((a, b) => a - b))
    for (const { supporter, extra } of found) {
      seen++
      expect(solution.total + extra).toBe(forced(problem, id, supporter))
    }
  }
  return seen
}

test('in 5,000 small problems each exchange costs exactly what solving again would say', () => {
  let seen = 0
  for (let seed = 0; seed < 5000; seed++) seen += expectRight(smallProblem(seed))
  expect(seen).toBeGreaterThan(5000)
})

test('with days too', () => {
  let seen = 0
  for (let seed = 0; seed < 5000; seed++) seen += expectRight(dated(smallProblem(seed), 1 + (seed % 4), seed))
  expect(seen).toBeGreaterThan(5000)
})

test('in larger problems too, where supply is tight, uneven or scarce', () => {
  for (const kind of ['tight', 'uneven', 'scarce'] as const)
    for (const problem of [invented(40, 12, kind, 2), dated(invented(40, 12, kind, 2), 6, 2)])
      expect(expectRight(problem)).toBeGreaterThan(100)
})

test('any prices that prove the optimum give the same exchanges, not only the smallest', () => {
  const problem = {
    families: [{ id: 'f1', unmatched: 100 }],
    supporters: [
      { id: 's1', capacity: 1 },
      { id: 's2', capacity: 1 },
    ],
    pairs: [
      { family: 'f1', supporter: 's1', cost: 10 },
      { family: 'f1', supporter: 's2', cost: 20 },
    ],
  }
  const solution = solve(problem)
  for (let price = 0; price <= 10; price++) {
    const prices = [
      { supporter: 's1', price },
      { supporter: 's2', price: 0 },
    ]
    expect(faultIn(problem, { ...solution, prices })).toBeNull()
    expect(alternativesIn(problem, { ...solution, prices })('f1')).toEqual([
      { supporter: 's2', cost: 20, extra: 10 },
    ])
  }
})

test('a family that nobody knows has no alternatives', () => {
  const problem = invented(10, 3, 'tight', 1)
  expect(alternativesIn(problem, solve(problem))('nobody')).toEqual([])
})
