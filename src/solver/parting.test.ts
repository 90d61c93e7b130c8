import { expect, test } from 'vitest'
import { faultIn } from './check.ts'
import type { Problem } from './model.ts'
import { endsOf, networkOf } from './network.ts'
import type { Network } from './network.ts'
import { parted } from './parting.ts'
import { solve, solveNetwork } from './solve.ts'
import { solutionOf } from './told.ts'
import { dated, invented, smallProblem } from './trial.ts'

/** Without a pair; the others keep their numbers. */
const lessOne = (network: Network, family: number, supporter: number, capacity: Int32Array): Network => {
  const end = endsOf(network).slice()
  const last = end[family] ?? 0
  const pair = network.supporter.subarray(0, last).indexOf(supporter, network.start[family] ?? 0)
  const left = { ...network, capacity, end, supporter: network.supporter.slice(), cost: network.cost.slice() }
  for (const all of [left.supporter, left.cost]) all.copyWithin(pair, pair + 1, last)
  end[family] = last - 1
  return left
}

/** Takes from one family after the other whom it has; each time it must be as good as solving again, and proved. */
const wrongIn = (problem: Problem): { seen: number; wrong: number; kept: boolean } => {
  const found = { seen: 0, wrong: 0, kept: true }
  const { network } = networkOf(problem)
  const had = solveNetwork(network)
  const before = JSON.stringify(
    [had.taken, had.price, had.dayPrice, had.load, had.seat].map((all) => [...all]),
  )
  for (const { family, supporter } of solve(problem).pairs) {
    const pairs = problem.pairs.filter((one) => one.family !== family || one.supporter !== supporter)
    const named = networkOf({ ...problem, pairs })
    const at = named.supporterIds.indexOf(supporter)
    const one = named.familyIds.indexOf(family)
    const left = lessOne(network, one, at, named.network.capacity)
    const solution = solutionOf({ ...named, network: left }, parted(left, had, one, at))
    const less = {
      families: problem.families,
      // As many places as pairs, at most: that is what the network says.
      supporters: named.supporterIds.map((id, place) => ({
        id,
        capacity: named.network.capacity[place] ?? 0,
      })),
      pairs,
    }
    found.seen++
    if (solution.total !== solve(less).total || faultIn(less, solution) !== null) found.wrong++
  }
  found.kept =
    before === JSON.stringify([had.taken, had.price, had.dayPrice, had.load, had.seat].map((all) => [...all]))
  return found
}

test('whoever loses the supporter they had, it is exact again from the last prices, with days and without', () => {
  let seen = 0
  let wrong = 0
  for (let seed = 0; seed < 6000; seed++)
    for (const problem of [smallProblem(seed), dated(smallProblem(seed), 1 + (seed % 3), seed)]) {
      const found = wrongIn(problem)
      seen += found.seen
      wrong += found.wrong + (found.kept ? 0 : 1)
    }
  for (const kind of ['tight', 'uneven', 'scarce'] as const)
    for (const problem of [invented(40, 12, kind, 3), dated(invented(40, 12, kind, 3), 5, 3)]) {
      const found = wrongIn(problem)
      seen += found.seen
      wrong += found.wrong
    }
  expect(wrong).toBe(0)
  expect(seen).toBeGreaterThan(9000)
})
