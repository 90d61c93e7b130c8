import { expect, test } from 'vitest'
import { alternativesIn } from './alternatives.ts'
import { nearestIn } from './nearest.ts'
import { solve } from './solve.ts'
import { seatingIn } from './told.ts'
import { dated, invented, smallProblem } from './trial.ts'
import type { Problem } from './model.ts'

const expectSame = (problem: Problem): number => {
  const solution = solve(problem)
  const all = alternativesIn(problem, solution)
  const { named, seating } = seatingIn(problem, solution)
  const ways = [
    nearestIn(named.network, seating),
    nearestIn(named.network, seating, undefined, false),
    nearestIn(named.network, seating, 0, false),
  ]
  let seen = 0
  for (const [family, id] of named.familyIds.entries())
    for (const [most, nearest] of [1, 2, 3, 99].flatMap((many) => ways.map((way) => [many, way] as const))) {
      const few = nearest(family, most)
      const rest = new Map(all(id).map(({ supporter, extra }) => [supporter, extra]))
      expect(few.map(({ extra }) => extra)).toEqual([...rest.values()].slice(0, most))
      for (const { pair, extra } of few)
        expect(rest.get(named.supporterIds[named.network.supporter[pair] ?? -1] ?? '')).toBe(extra)
      expect(new Set(few.map(({ pair }) => pair)).size).toBe(few.length)
      seen += few.length
    }
  return seen
}

test('the best one, two or three exchanges are those that a look at all of them finds first', () => {
  let seen = 0
  for (let seed = 0; seed < 1500; seed++) {
    seen += expectSame(smallProblem(seed))
    seen += expectSame(dated(smallProblem(seed), 1 + (seed % 4), seed))
  }
  for (const kind of ['tight', 'uneven', 'scarce'] as const)
    for (const problem of [invented(60, 18, kind, 3), dated(invented(60, 18, kind, 3), 6, 3)])
      seen += expectSame(problem)
  expect(seen).toBeGreaterThan(10_000)
})
