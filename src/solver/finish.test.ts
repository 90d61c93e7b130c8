import { expect, test } from 'vitest'
import { triedAll } from './bruteforce.ts'
import { faultIn } from './check.ts'
import { finish } from './finish.ts'
import type { Problem, Solution } from './model.ts'
import { networkOf } from './network.ts'
import { solve } from './solve.ts'
import { solutionOf } from './told.ts'
import { dated, dice, invented, smallProblem } from './trial.ts'

function finished(problem: Problem, price: (supporter: number) => number): Solution {
  const named = networkOf(problem)
  return solutionOf(
    named,
    finish(
      named.network,
      Int32Array.from(named.supporterIds, (_, at) => price(at)),
    ),
  )
}

test('20,000 small problems come out exact from any prices, good, wild or all too dear', () => {
  const wrong = Array.from({ length: 20_000 }, (_, seed) => seed).filter((seed) => {
    const problem = smallProblem(seed)
    const roll = dice(seed + 1)
    const bound = [1, 4, 60, 150, 2 ** 31][seed % 5] ?? 1
    const solution = finished(problem, () => roll(bound))
    return solution.total !== triedAll(problem) || faultIn(problem, solution) !== null
  })
  expect(wrong).toEqual([])
})

test('with one family for a supporter in a day, 20,000 small ones too', () => {
  let clashes = 0
  let dearDays = 0
  const wrong = Array.from({ length: 20_000 }, (_, seed) => seed).filter((seed) => {
    const undated = smallProblem(seed)
    const problem = dated(undated, 1 + (seed % 3), seed)
    const roll = dice(seed + 1)
    const bound = [1, 4, 60, 150, 2 ** 31][seed % 5] ?? 1
    const total = triedAll(problem)
    if (total > triedAll(undated)) clashes++
    const solved = solve(problem)
    if (solved.prices.some(({ days }) => days)) dearDays++
    return [finished(problem, () => roll(bound)), solved].some(
      (solution) => solution.total !== total || faultIn(problem, solution) !== null,
    )
  })
  expect(wrong).toEqual([])
  expect(clashes).toBeGreaterThan(800)
  expect(dearDays).toBeGreaterThan(400)
})

test('larger ones too, in every kind of supply', () => {
  for (const kind of ['ample', 'tight', 'uneven', 'scarce'] as const) {
    for (let seed = 0; seed < 6; seed++) {
      const undated = invented(400, 100, kind, seed)
      const problem = seed < 3 ? undated : dated(undated, 8, seed)
      const best = solve(problem)
      const roll = dice(seed)
      for (const price of [
        () => 0,
        () => 50_000,
        () => roll(2000),
        (at: number) => Math.max(0, (best.prices[at]?.price ?? 0) + roll(21) - 10),
        (at: number) => best.prices[at]?.price ?? 0,
      ]) {
        const solution = finished(problem, price)
        expect(solution.total).toBe(best.total)
        expect(faultIn(problem, solution)).toBeNull()
      }
    }
  }
})

test('who sat well stays: from an optimum and its prices nobody moves', () => {
  const problem = invented(400, 100, 'uneven', 3)
  const named = networkOf(problem)
  const first = finish(named.network, new Int32Array(100))
  const again = finish(named.network, first.price, first.taken)
  expect(again.taken).toEqual(first.taken)
  expect(again.price).toEqual(first.price)
})
