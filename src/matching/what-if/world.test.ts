import { expect, test } from 'vitest'
import { faultIn } from '../../solver/check.ts'
import { largest } from '../../solver/model.ts'
import { solve } from '../../solver/solve.ts'
import { direst } from '../costs.ts'
import { policy, policyOf } from '../policy.ts'
import { anybody } from '../testing.ts'
import { usual } from '../weights/model.ts'
import { partiesIn } from './expected.ts'
import { horizonDaysAhead } from './model.ts'
import { placesOf } from './places.ts'
import { ratesOf } from './seen.ts'
import { aBusyYear, someKnown } from './testing.ts'
import { earlier, problemOf } from './world.ts'

test('however much nearness and waiting count, the dearest parent stays within what the engine takes', () => {
  const most = policyOf({ ...usual, near: 'most', waiting: 'most' }, policy)
  expect(direst(most) + horizonDaysAhead * earlier).toBeLessThanOrEqual(largest.cost)
})

test('the whole of thirteen weeks is solved to a proved optimum, and nobody is at two conferences on one day', () => {
  const known = someKnown({
    seen: aBusyYear,
    supporters: ['s1', 's2', 's3'].map((supporter) => anybody({ supporter, capacity: 4, load: 1 })),
  })
  const rates = ratesOf(known.seen, known.councils)
  for (let draw = 0; draw < 5; draw += 1) {
    const at = { seed: 3, draw }
    const parties = partiesIn(known, rates, at, 0)
    const places = known.supporters.flatMap((who) =>
      placesOf(who, { today: known.today, lengthDays: rates.lengthDays, at }),
    )
    const problem = problemOf({
      today: known.today,
      facts: known.facts,
      policy,
      parties,
      places,
      costs: new Map(),
    })
    const solution = solve(problem)
    expect(problem.pairs.length).toBeGreaterThan(20)
    expect(faultIn(problem, solution)).toBeNull()
  }
})
