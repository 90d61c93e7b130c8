import { expect, test } from 'vitest'
import { triedAll } from './bruteforce.ts'
import { faultIn } from './check.ts'
import { solve } from './solve.ts'
import { allowed, spoils } from './spoiling.ts'
import { dated, dice, smallProblem } from './trial.ts'

for (const [name, { always, spoil }] of Object.entries(spoils)) {
  test(`the checker catches ${name}${always ? '' : ', unless the proof still holds'}`, () => {
    let caught = 0
    const wrongly: number[] = []
    for (let seed = 0; seed < 6000; seed++) {
      const problem = seed % 2 === 0 ? smallProblem(seed) : dated(smallProblem(seed), 2, seed)
      const right = solve(problem)
      const change = spoil(right, problem, dice(seed + 9))
      if (!change) continue
      const spoilt = { ...right, ...change }
      if (faultIn(problem, spoilt)) caught++
      else if (always || !allowed(problem, spoilt) || spoilt.total !== triedAll(problem)) wrongly.push(seed)
    }
    expect(wrongly).toEqual([])
    expect(caught).toBeGreaterThan(80)
  })
}

test('an assignment that keeps every rule and costs more is proved by no prices at all', () => {
  let seen = 0
  for (let seed = 0; seed < 2000; seed++) {
    const roll = dice(seed)
    const problem = smallProblem(seed)
    const right = solve(problem)
    const worse = spoils['a family left unmatched']?.spoil(right, problem, roll)
    if (!worse || worse.total === right.total) continue
    seen++
    const bound = [2, 60, 2 ** 31][seed % 3] ?? 2
    for (let turn = 0; turn < 20; turn++) {
      const prices = right.prices.map(({ supporter }) => ({ supporter, price: roll(bound) }))
      expect(faultIn(problem, { ...right, ...worse, prices })).not.toBeNull()
    }
  }
  expect(seen).toBeGreaterThan(500)
})
