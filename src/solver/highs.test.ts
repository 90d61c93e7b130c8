import { createRequire } from 'node:module'
import type commonjs from 'highs'
import { expect, test } from 'vitest'
import { faultIn } from './check.ts'
import type { Problem } from './model.ts'
import { solve } from './solve.ts'
import { dated, invented } from './trial.ts'
import type { Kind } from './trial.ts'

const { default: highs }: typeof commonjs = createRequire(import.meta.url)('highs')

/** The problem as a linear program in CPLEX's text form: x for a pair taken, u for a family unmatched. */
function program(problem: Problem): string {
  const dayOf = new Map(problem.families.map(({ id, day }) => [id, day]))
  const onDay = new Map<string, string[]>()
  const byFamily = new Map(problem.families.map(({ id }) => [id, [`u_${id}`]]))
  const bySupporter = new Map<string, string[]>()
  for (const { family, supporter } of problem.pairs) {
    const name = `x_${family}_${supporter}`
    byFamily.get(family)?.push(name)
    bySupporter.set(supporter, [...(bySupporter.get(supporter) ?? []), name])
    const day = dayOf.get(family)?.replace(' ', '_')
    const both = `${supporter}_${day}`
    if (day !== undefined) onDay.set(both, [...(onDay.get(both) ?? []), name])
  }
  const costs = [
    ...problem.families.map(({ id, unmatched }) => `${unmatched} u_${id}`),
    ...problem.pairs.map(({ family, supporter, cost }) => `${cost} x_${family}_${supporter}`),
  ]
  const rows = [
    ...[...byFamily].map(([id, names]) => `f_${id}: ${names.join('\n + ')} = 1`),
    ...problem.supporters.flatMap(({ id, capacity }) => {
      const names = bySupporter.get(id)
      return names ? [`c_${id}: ${names.join('\n + ')} <= ${capacity}`] : []
    }),
    ...[...onDay].map(([both, names]) => `d_${both}: ${names.join('\n + ')} <= 1`),
  ]
  return `Minimize\n obj: ${costs.join('\n + ')}\nSubject To\n ${rows.join('\n ')}\nEnd\n`
}

const kinds: Kind[] = ['ample', 'tight', 'uneven', 'scarce']
const sizes: [number, number][] = [
  [40, 12],
  [120, 30],
  [200, 40],
]

for (const kind of kinds) {
  test(`HiGHS finds the same total where supply is ${kind}, from 40 to 200 families, with days and without`, async () => {
    const judge = await highs()
    for (const [families, supporters] of sizes) {
      for (let seed = 0; seed < 3; seed++) {
        const undated = invented(families, supporters, kind, seed)
        for (const problem of [undated, dated(undated, 5 + 10 * seed, seed)]) {
          const solution = solve(problem)
          const verdict = judge.solve(program(problem))
          expect(verdict.Status).toBe('Optimal')
          expect(solution.total).toBe(Math.round(verdict.ObjectiveValue))
          expect(faultIn(problem, solution)).toBeNull()
        }
      }
    }
  })
}

test('thousands of families are solved and proved', () => {
  for (const kind of kinds) {
    const problem = invented(2000, 500, kind, 1)
    expect(faultIn(problem, solve(problem))).toBeNull()
    const busy = dated(problem, 20, 1)
    expect(faultIn(busy, solve(busy))).toBeNull()
  }
})
