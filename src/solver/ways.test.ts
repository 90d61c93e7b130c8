import { describe, expect, test } from 'vitest'
import { triedAll } from './bruteforce.ts'
import { faultIn } from './check.ts'
import type { Problem } from './model.ts'
import { solve } from './solve.ts'
import { dated, dice, invented, smallProblem } from './trial.ts'
import { ways } from './ways.ts'

/** Costs as programmes set them: leaving anybody without is far dearer than any pairing, and ties are many. */
const asWeighed = (problem: Problem, seed: number): Problem => {
  const roll = dice(seed)
  return {
    ...problem,
    families: problem.families.map((family) => ({
      ...family,
      unmatched: 1_000_000_000 + roll(50) * 5_000_000,
    })),
    pairs: problem.pairs.map((pair) => ({ ...pair, cost: (pair.cost % 40) * 100 })),
  }
}

/** The same with costs up to the bound. */
const asLarge = (problem: Problem): Problem => ({
  ...problem,
  families: problem.families.map((family) => ({ ...family, unmatched: family.unmatched * 370_000 })),
  pairs: problem.pairs.map((pair) => ({ ...pair, cost: pair.cost * 370_000 })),
})

const small = (seed: number): Problem => {
  const plain = smallProblem(seed)
  const problem = seed % 3 === 0 ? asWeighed(plain, seed) : plain
  return seed % 2 === 0 ? dated(problem, 1 + (seed % 4), seed) : problem
}

describe.each(Object.entries(ways))('%s', (_, way) => {
  test('thousands of small problems cost what trying every assignment finds, and each is proved', () => {
    const wrong: number[] = []
    for (let seed = 100_000; seed < 103_000; seed++) {
      const problem = small(seed)
      const solution = way(problem)
      if (solution.total !== triedAll(problem) || faultIn(problem, solution)) wrong.push(seed)
    }
    expect(wrong).toEqual([])
  })

  test('hundreds of families of every kind are solved and proved, with days and without', () => {
    for (const kind of ['ample', 'tight', 'uneven', 'scarce'] as const) {
      const plain = invented(160, 45, kind, 11)
      const weighed = asWeighed(plain, 11)
      for (const problem of [plain, dated(plain, 6, 11), weighed, dated(weighed, 6, 11), asLarge(plain)]) {
        const solution = way(problem)
        expect(faultIn(problem, solution)).toBeNull()
        expect(solution.total).toBe(solve(problem).total)
      }
    }
  })
})
