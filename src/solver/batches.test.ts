import { afterEach, expect, test } from 'vitest'
import { batch, inBatches, restBetween } from './batches.ts'

afterEach(() => restBetween(() => {}))

const rangesOf = (count: number, size?: number): [number, number][] => {
  const ranges: [number, number][] = []
  inBatches(count, (from, to) => ranges.push([from, to]), size)
  return ranges
}

test('all from 0 up, each once and in their order', () => {
  expect(rangesOf(0)).toEqual([])
  expect(rangesOf(1)).toEqual([[0, 1]])
  expect(rangesOf(batch)).toEqual([[0, batch]])
  expect(rangesOf(2 * batch + 5)).toEqual([
    [0, batch],
    [batch, 2 * batch],
    [2 * batch, 2 * batch + 5],
  ])
  expect(rangesOf(130, 64)).toEqual([
    [0, 64],
    [64, 128],
    [128, 130],
  ])
})

test('the thread rests between two of them', () => {
  let rests = 0
  restBetween(() => rests++)
  rangesOf(4 * batch)
  expect(rests).toBe(4)
})
