import { expect, test } from 'vitest'
import { readProblem } from './reading.ts'
import { solve } from './solve.ts'
import { FaultyProblem, solveInThread } from './thread.ts'
import { dated, invented, smallProblem } from './trial.ts'

test('the thread answers what solve answers, with days and without, in whatever order things were given', async () => {
  const large = invented(2000, 400, 'tight', 1)
  const problems = [smallProblem(5), smallProblem(8), large, dated(large, 10, 1)]
  for (const problem of problems) {
    const reversed = { ...problem, families: problem.families.toReversed() }
    const [one, other] = await Promise.all([solveInThread(problem), solveInThread(reversed)])
    expect(one).toEqual(solve(problem))
    expect(other).toEqual(one)
  }
})

test('progress begins at 0, never falls and ends at 1', async () => {
  const parts: number[] = []
  await solveInThread(invented(2000, 400, 'tight', 1), { onProgress: (part) => parts.push(part) })
  expect(parts[0]).toBe(0)
  expect(parts.at(-1)).toBe(1)
  expect(parts).toEqual(parts.toSorted((one, other) => one - other))
  expect(new Set(parts).size).toBeGreaterThan(4)
})

test('whoever asked has their turn while the thread works', async () => {
  let turns = 0
  const counting = setInterval(() => turns++, 1)
  await solveInThread(invented(4000, 800, 'scarce', 1))
  clearInterval(counting)
  expect(turns).toBeGreaterThan(3)
})

test('cancelled before, while it is listed or while the thread works, it ends with the reason', async () => {
  const problem = invented(4000, 800, 'scarce', 1)
  const reason = new Error('somebody pressed Stop')
  await expect(solveInThread(problem, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  for (const from of [0.01, 0.1]) {
    const stop = new AbortController()
    const onProgress = (part: number): void => {
      if (part >= from) stop.abort(reason)
    }
    await expect(solveInThread(problem, { onProgress, signal: stop.signal })).rejects.toBe(reason)
  }
})

test('a problem with faults is refused with those that the reader finds', async () => {
  const good = invented(30, 10, 'tight', 1)
  const [pair] = good.pairs
  const bad = [
    { ...good, pairs: [...good.pairs, ...(pair ? [pair] : [])] },
    { ...good, pairs: [{ family: 'f1', supporter: 'nobody', cost: 1 }] },
    { ...good, pairs: [{ family: 'f1', supporter: 's1', cost: Number.NaN }] },
    { ...good, families: [...good.families, { id: 'f1', unmatched: 1 }] },
    { ...good, families: [{ id: 'f1', unmatched: 1, day: '' }] },
    { ...good, supporters: [{ id: 's1', capacity: -1 }] },
  ]
  for (const problem of bad) {
    const refused = await solveInThread(problem).catch((error: unknown) => error)
    const read = readProblem(problem)
    expect(refused).toBeInstanceOf(FaultyProblem)
    expect(refused).toMatchObject({ faults: 'faults' in read ? read.faults : 'none' })
  }
})
