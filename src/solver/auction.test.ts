import { describe, expect, test } from 'vitest'
import { auction } from './auction.ts'
import { triedAll } from './bruteforce.ts'
import { faultIn } from './check.ts'
import { finishAt } from './finish.ts'
import { lowerPrices } from './least.ts'
import { largest } from './model.ts'
import type { Problem } from './model.ts'
import { networkOf } from './network.ts'
import { shortlistOf } from './shortlist.ts'
import { solve } from './solve.ts'
import { stepsFor, worthOfAPlace } from './steps.ts'
import { solutionOf } from './told.ts'
import { dice, invented, smallProblem } from './trial.ts'

const kinds = ['ample', 'tight', 'uneven', 'scarce'] as const

/** Leaving anybody without is far dearer than any pair: prices climb to it where supply is short. */
const dear = (problem: Problem): Problem => ({
  ...problem,
  families: problem.families.map((family) => ({ ...family, unmatched: family.unmatched * 80_000 })),
})

describe('after the last round', () => {
  for (const kind of kinds) {
    test(`nobody would save more than two steps with somebody else, and nobody is over capacity, where supply is ${kind}`, () => {
      for (const problem of [invented(300, 60, kind, 5), dear(invented(300, 60, kind, 6))]) {
        const { network } = networkOf(problem)
        const { price, taken, step } = auction(network)
        const load = new Int32Array(network.supporters)
        for (const [family, has] of taken.entries()) {
          const pays =
            has < 0
              ? (network.unmatched[family] ?? 0)
              : (network.cost[has] ?? 0) + (price[network.supporter[has] ?? 0] ?? 0)
          const at = network.supporter[has]
          if (at !== undefined) load[at] = (load[at] ?? 0) + 1
          for (let pair = network.start[family] ?? 0; pair < (network.start[family + 1] ?? 0); pair++) {
            const asked = (network.cost[pair] ?? 0) + (price[network.supporter[pair] ?? 0] ?? 0)
            expect(pays).toBeLessThanOrEqual(asked + 2 * step)
          }
        }
        for (const [at, sitting] of load.entries())
          expect(sitting).toBeLessThanOrEqual(network.capacity[at] ?? 0)
      }
    })
  }
})

test('an auction that may look at nothing seats nobody, and asks nothing', () => {
  const { network } = networkOf(invented(50, 12, 'tight', 1))
  const { price, taken } = auction(network, [9, 3], 0)
  expect([...taken].every((pair) => pair === -1)).toBe(true)
  expect([...price].some((one) => one > 0)).toBe(false)
})

test('the steps go from coarse to fine and end at 1 where all costs are the same', () => {
  const same = invented(40, 10, 'tight', 1)
  const { network } = networkOf({ ...same, pairs: same.pairs.map((pair) => ({ ...pair, cost: 3 })) })
  const steps = stepsFor(network)
  expect(steps.at(-1)).toBe(1)
  expect(steps).toEqual(steps.toSorted((one, other) => other - one))
  expect(stepsFor(networkOf({ families: [], supporters: [], pairs: [] }).network).at(-1)).toBe(1)
})

test('a place is worth what the first who gets none would give; nothing where there are places for all', () => {
  const worth = (places: number): number => {
    const families = [70, 20, 50].map((unmatched, at) => ({ id: `f${at}`, unmatched }))
    const pairs = families.map(({ id }) => ({ family: id, supporter: 's', cost: 10 }))
    return worthOfAPlace(networkOf({ families, supporters: [{ id: 's', capacity: places }], pairs }).network)
  }
  expect([0, 1, 2, 3].map(worth)).toEqual([60, 40, 10, 0])
})

test('a shortlist that leaves out too much is found out, and no price is touched', () => {
  let found = 0
  for (let seed = 0; seed < 40; seed++) {
    const { network } = networkOf(invented(60, 15, kinds[seed % 4] ?? 'tight', seed))
    const nothing = new Int32Array(network.families).fill(-1)
    const list = shortlistOf(network, new Int32Array(network.supporters), nothing, 0)
    const seating = finishAt(list.network, new Int32Array(network.supporters), list.taken)
    seating.taken = seating.taken.map((pair) => list.pairOf[pair] ?? -1)
    const before = [...seating.price]
    if (lowerPrices(network, seating)) continue
    found++
    expect([...seating.price]).toEqual(before)
  }
  expect(found).toBeGreaterThan(20)
})

test('prices that prove an optimum become the smallest that do', () => {
  for (let seed = 0; seed < 2000; seed++) {
    const problem = smallProblem(seed)
    const named = networkOf(problem)
    const roll = dice(seed)
    const seating = finishAt(
      named.network,
      Int32Array.from(named.supporterIds, () => roll(200)),
    )
    expect(lowerPrices(named.network, seating)).toBe(true)
    const solution = solutionOf(named, seating)
    expect(solution.total).toBe(triedAll(problem))
    expect(faultIn(problem, solution)).toBeNull()
    expect(solution.prices).toEqual(solve(problem).prices)
  }
})

test('families who all want the same, where leaving them without costs the most there is, come out right', () => {
  const families = Array.from({ length: 200 }, (_, at) => ({ id: `f${at}`, unmatched: largest.cost - at }))
  const supporters = Array.from({ length: 30 }, (_, at) => ({ id: `s${at}`, capacity: at % 7 }))
  const pairs = families.flatMap(({ id: family }) =>
    supporters.map(({ id: supporter }) => ({ family, supporter, cost: 0 })),
  )
  const problem = { families, supporters, pairs }
  const solution = solve(problem)
  const places = supporters.reduce((sum, { capacity }) => sum + capacity, 0)
  expect(faultIn(problem, solution)).toBeNull()
  expect(solution.pairs).toHaveLength(places)
  const left = families.slice(places).reduce((sum, { unmatched }) => sum + unmatched, 0)
  expect(solution.total).toBe(left)
})
