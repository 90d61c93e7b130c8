import { expect, test } from 'vitest'
import type { Changes } from './changes.ts'
import { faultIn } from './check.ts'
import type { Family, Pair, Problem, Supporter } from './model.ts'
import { solve } from './solve.ts'
import { dated, dice, invented, smallProblem } from './trial.ts'
import { keep } from './warm.ts'

/** What a problem is after a change, by the plainest means: the judge. */
function changed(
  problem: Problem,
  { families = [], supporters = [], pairs = [], without = {} }: Changes,
): Problem {
  const goneFamilies = new Set(without.families)
  const goneSupporters = new Set(without.supporters)
  const key = ({ family, supporter }: Omit<Pair, 'cost'>): string => JSON.stringify([family, supporter])
  const gonePairs = new Set((without.pairs ?? []).map(key))
  const kept = problem.pairs.filter(
    (pair) =>
      !goneFamilies.has(pair.family) && !goneSupporters.has(pair.supporter) && !gonePairs.has(key(pair)),
  )
  const byId = <T extends { id: string }>(
    before: readonly T[],
    gone: Set<string>,
    coming: readonly T[],
  ): T[] => [
    ...new Map([...before.filter(({ id }) => !gone.has(id)), ...coming].map((one) => [one.id, one])).values(),
  ]
  return {
    families: byId<Family>(problem.families, goneFamilies, families),
    supporters: byId<Supporter>(problem.supporters, goneSupporters, supporters),
    pairs: [...new Map([...kept, ...pairs].map((pair) => [key(pair), pair])).values()],
  }
}

/** A few changes of every kind, some to what isn't there yet. */
function someChanges(
  problem: Problem,
  roll: (bound: number) => number,
  bound: number,
  step: number,
): Changes {
  const some = <T>(items: readonly T[], most: number): T[] =>
    items.filter(() => roll(Math.max(2, Math.ceil(items.length / most))) === 0).slice(0, most)
  const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id)
  const without = {
    ...(roll(3) === 0 ? { families: ids(some(problem.families, 1)) } : {}),
    ...(roll(4) === 0 ? { supporters: ids(some(problem.supporters, 1)) } : {}),
    ...(roll(3) === 0 ? { pairs: some(problem.pairs, 2) } : {}),
  }
  const on = (): { day?: string } => (roll(3) === 0 ? {} : { day: `day ${roll(4)}` })
  const families = [
    ...some(problem.families, 2).map(({ id }) => ({ id, unmatched: roll(bound), ...on() })),
    ...(roll(2) === 0 ? [{ id: `new f${step}`, unmatched: roll(bound), ...on() }] : []),
  ]
  const supporters = [
    ...some(problem.supporters, 2).map(({ id }) => ({ id, capacity: roll(4) })),
    ...(roll(3) === 0 ? [{ id: `new s${step}`, capacity: roll(4) }] : []),
  ]
  const after = changed(problem, { families, supporters, without })
  const pairs = after.families.flatMap(({ id: family }) =>
    some(after.supporters, 2)
      .filter(() => roll(3) === 0 || family.startsWith('new'))
      .map(({ id: supporter }) => ({ family, supporter, cost: roll(bound) })),
  )
  return { families, supporters, pairs, without }
}

/** Plays changes one after the other; answers how many families were moved by them. */
function play(first: Problem, seed: number, bound: number, steps: number): number {
  const roll = dice(seed)
  const kept = keep(first)
  let problem = first
  let before = new Map(kept.solution().pairs.map(({ family, supporter }) => [family, supporter]))
  let moved = 0
  for (let step = 0; step < steps; step++) {
    const changes = someChanges(problem, roll, bound, step)
    problem = changed(problem, changes)
    const told = kept.change(changes)
    if ('faults' in told) throw new Error(JSON.stringify(told.faults))
    const solution = kept.solution()
    expect(faultIn(problem, solution)).toBeNull()
    expect(told.total).toBe(solution.total)
    expect(solution.total).toBe(solve(problem).total)
    for (const id of changes.without?.families ?? []) before.delete(id)
    for (const { family, supporter } of told.moves) {
      if (supporter === null) before.delete(family)
      else before.set(family, supporter)
    }
    const after = new Map(solution.pairs.map(({ family, supporter }) => [family, supporter]))
    expect(Object.fromEntries(before)).toEqual(Object.fromEntries(after))
    before = after
    moved += told.moves.length
  }
  return moved
}

test('after each of thousands of changes the total is that of solving anew, and is proved', () => {
  let moved = 0
  for (let seed = 0; seed < 600; seed++) {
    const undated = smallProblem(seed)
    const bound = Math.max(2, ...undated.families.map(({ unmatched }) => unmatched + 1))
    moved += play(seed % 3 === 0 ? dated(undated, 2, seed) : undated, seed, bound, 12)
  }
  expect(moved).toBeGreaterThan(3000)
})

test('in larger problems too, of every kind, with days and without', () => {
  for (const kind of ['ample', 'tight', 'uneven', 'scarce'] as const) {
    const problem = invented(150, 40, kind, 1)
    expect(play(problem, 1, 2000, 20)).toBeGreaterThan(50)
    expect(play(dated(problem, 4, 1), 2, 2000, 20)).toBeGreaterThan(50)
  }
})

test('many changes that outgrow what was laid out at first come out right', () => {
  const problem = { families: [], supporters: [], pairs: [] }
  const kept = keep(problem)
  let whole: Problem = problem
  const roll = dice(9)
  for (let step = 0; step < 12; step++) {
    const families = Array.from({ length: 60 }, (_, at) => ({ id: `f${step} ${at}`, unmatched: roll(5000) }))
    const supporters = Array.from({ length: 20 }, (_, at) => ({ id: `s${step} ${at}`, capacity: roll(5) }))
    const all = [...whole.supporters, ...supporters]
    const pairs = families.flatMap(({ id: family }) =>
      all.map(({ id: supporter }) => ({ family, supporter, cost: roll(5000) })),
    )
    const changes = { families, supporters, pairs }
    whole = changed(whole, changes)
    const told = kept.change(changes)
    expect(told).toMatchObject({ total: solve(whole).total })
    expect(faultIn(whole, kept.solution())).toBeNull()
  }
})

test('the same changes in the same order give the same solutions', () => {
  const problem = invented(100, 30, 'tight', 4)
  const [one, other] = [keep(problem), keep(problem)]
  const changes: Changes = { families: [{ id: 'f3', unmatched: 1 }], without: { families: ['f5'] } }
  expect(one.change(changes)).toEqual(other.change(changes))
  expect(one.solution()).toEqual(other.solution())
})

test('changes that name somebody unknown, or a cost that is none, are refused and change nothing', () => {
  const problem = invented(20, 5, 'tight', 4)
  const kept = keep(problem)
  const before = kept.solution()
  const pair = { family: 'f1', supporter: 's1', cost: 5 }
  const refused: [Changes, string][] = [
    [{ pairs: [{ ...pair, family: 'nobody' }] }, 'unknown pairs[0].family'],
    [{ pairs: [pair], without: { supporters: ['s1'] } }, 'unknown pairs[0].supporter'],
    [{ pairs: [{ ...pair, cost: 0.5 }] }, 'not-a-whole-number pairs[0].cost'],
    [{ pairs: [{ ...pair, cost: Number.NaN }] }, 'not-a-whole-number pairs[0].cost'],
    [{ families: [{ id: 'f1', unmatched: -1 }] }, 'negative families[0].unmatched'],
    [{ families: [{ id: 'f1', unmatched: 1, day: '' }] }, 'not-text families[0].day'],
    [{ families: [{ id: 'f1', unmatched: 1, day: 'd'.repeat(41) }] }, 'too-long families[0].day'],
    [{ supporters: [{ id: 's1', capacity: 2 ** 31 }] }, 'too-large supporters[0].capacity'],
    [{ without: { families: ['nobody'] } }, 'unknown without.families[0]'],
    [{ without: { supporters: ['nobody'] } }, 'unknown without.supporters[0]'],
    [{ without: { pairs: [{ family: 'f1', supporter: 'nobody' }] } }, 'unknown without.pairs[0].supporter'],
  ]
  for (const [changes, fault] of refused) {
    const told = kept.change(changes)
    expect('faults' in told ? told.faults.map(({ code, place }) => `${code} ${place}`) : told).toEqual([
      fault,
    ])
  }
  expect(kept.solution()).toEqual(before)
})
