import { expect, test } from 'vitest'
import { distancesTo, exchangesOf } from './exchanges.ts'
import { searchesIn } from './searching.ts'
import { solve } from './solve.ts'
import { seatingIn } from './told.ts'
import { dated, dice, invented, smallProblem } from './trial.ts'

test('searches that are begun, left, gone on with and given up come to the distances of a whole search', () => {
  let seen = 0
  const problems = Array.from({ length: 300 }, (_, seed) => dated(smallProblem(seed), 1 + (seed % 4), seed))
  for (const problem of [...problems, dated(invented(60, 18, 'scarce', 3), 6, 3)]) {
    const { named, seating } = seatingIn(problem, solve(problem))
    const exchanges = exchangesOf(named.network, seating)
    for (const most of [1, 3, 1000]) {
      const roll = dice(most)
      const around = searchesIn(exchanges, most * (exchanges.nobody + 1))
      for (let times = 0; times < 20; times++) {
        const centre = roll(exchanges.nobody + 1)
        const search = around(centre)
        const right = distancesTo(exchanges, centre)
        for (let steps = roll(12); steps > 0 && search.nearest() < Infinity; steps--) search.settle()
        for (const [node, far] of right.entries()) {
          const knows = search.knows(node)
          expect(knows ? search.distance(node) === far : far >= search.nearest()).toBe(true)
          seen++
        }
      }
    }
  }
  expect(seen).toBeGreaterThan(10_000)
})
