import { expect, test } from 'vitest'
import { triedAll } from './bruteforce.ts'
import type { Problem } from './model.ts'
import { reasonFor, reasonsIn } from './reasons.ts'
import type { Reason } from './reasons.ts'
import { solve } from './solve.ts'
import { dated, invented, smallProblem } from './trial.ts'

/** How many of these families must be left out whatever is done, by trying everything. */
function unservable(problem: Problem, families: readonly string[]): number {
  return triedAll({
    families: problem.families
      .filter(({ id }) => families.includes(id))
      .map((family) => ({ ...family, unmatched: 1 })),
    supporters: problem.supporters,
    pairs: problem.pairs.map((pair) => ({ ...pair, cost: 0 })),
  })
}

type TooFew = Extract<Reason, { why: 'too-few-places' }>

/** Whether such a set says no more than is true, and a smaller one would not: by trying everything. */
function isSmallest(problem: Problem, { families, supporters }: TooFew): boolean {
  const dayOf = new Map(problem.families.map((family) => [family.id, family.day]))
  const named = new Map(supporters.map((one) => [one.id, one]))
  return (
    unservable(problem, families) === 1 &&
    families.every((one) => unservable(problem, without(families, one)) === 0) &&
    supporters.reduce((sum, { places }) => sum + places, 1) === families.length &&
    supporters.every(
      ({ id, places, days }) => days || problem.supporters.find((one) => one.id === id)?.capacity === places,
    ) &&
    problem.pairs.every(({ family, supporter }) => {
      if (!families.includes(family)) return true
      const entry = named.get(supporter)
      return entry && (!entry.days || entry.days.includes(dayOf.get(family) ?? ''))
    })
  )
}

const without = (ids: readonly string[], id: string): string[] => ids.filter((other) => other !== id)

test('in thousands of small problems no smaller set of families would show that not all can be served', () => {
  const seen = { few: 0, dearer: 0 }
  const wrong: string[] = []
  const judge = (problem: Problem): void => {
    const solution = solve(problem)
    const why = reasonsIn(problem, solution)
    const everyone = problem.families.map(({ id }) => id)
    if (solution.pairs.some(({ family }) => why(family) !== null))
      wrong.push('a reason for one who is served')
    for (const id of solution.unmatched) {
      const reason = why(id)
      if (reason?.why === 'too-few-places') {
        seen.few++
        if (!reason.families.includes(id) || !isSmallest(problem, reason)) wrong.push(JSON.stringify(reason))
      } else {
        seen.dearer++
        // Served wherever as many as can be are served.
        const kept = unservable(problem, everyone) === unservable(problem, without(everyone, id))
        if (reason === null || !kept) wrong.push(`${id} isn't only dearer`)
      }
    }
  }
  for (let seed = 0; seed < 3000; seed++) {
    judge(smallProblem(seed))
    judge(dated(smallProblem(seed), 2, seed))
  }
  expect(wrong).toEqual([])
  expect(seen.few).toBeGreaterThan(3000)
  expect(seen.dearer).toBeGreaterThan(1000)
})

const problem: Problem = {
  families: ['f1', 'f2', 'f3', 'f4'].map((id, at) => ({ id, unmatched: [100, 90, 80, 3][at] ?? 0 })),
  supporters: [
    { id: 's1', capacity: 2 },
    { id: 's2', capacity: 1 },
  ],
  pairs: [
    ...['f1', 'f2', 'f3'].map((family) => ({ family, supporter: 's1', cost: 1 })),
    { family: 'f4', supporter: 's2', cost: 5 },
  ],
}

test('three families who have only one supporter with two places are named; one for whom it is dear is told apart', () => {
  const why = reasonsIn(problem, solve(problem))
  expect(why('f1')).toBeNull()
  expect(why('f3')).toEqual({
    why: 'too-few-places',
    families: ['f1', 'f2', 'f3'],
    supporters: [{ id: 's1', places: 2 }],
  })
  expect(why('f4')).toEqual({ why: 'dearer' })
  expect(why('nobody')).toBeNull()
})

test('a family whom nobody could serve stands alone', () => {
  const lonely = { ...problem, pairs: [], families: problem.families.slice(0, 1) }
  expect(reasonFor(lonely, solve(lonely), 'f1')).toEqual({
    why: 'too-few-places',
    families: ['f1'],
    supporters: [],
  })
})

test('two families of one day who have only the same supporter are told the day', () => {
  const busy: Problem = {
    ...problem,
    families: ['f1', 'f2'].map((id, at) => ({ id, unmatched: 50 + at, day: 'Monday' })),
    pairs: problem.pairs.slice(0, 2),
  }
  expect(reasonFor(busy, solve(busy), 'f1')).toEqual({
    why: 'too-few-places',
    families: ['f1', 'f2'],
    supporters: [{ id: 's1', places: 1, days: ['Monday'] }],
  })
})

test('where supply is scarce, every family left out has a set that counts up, whoever is asked about first', () => {
  const scarce = invented(300, 60, 'scarce', 2)
  const solution = solve(scarce)
  const [why, again] = [reasonsIn(scarce, solution), reasonsIn(scarce, solution)]
  const reasons = solution.unmatched.map((id) => why(id))
  expect([...solution.unmatched].reverse().map((id) => again(id))).toEqual(reasons.reverse())
  const few = reasons.filter((reason) => reason?.why === 'too-few-places')
  expect(few.length).toBeGreaterThan(10)
  for (const { families, supporters } of few)
    expect(supporters.reduce((sum, { places }) => sum + places, 1)).toBe(families.length)
})
