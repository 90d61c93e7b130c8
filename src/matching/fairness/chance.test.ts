import { expect, test } from 'vitest'
import { above, aboveChiSquared, erfc, quantile } from './chance.ts'
import { chanceOfDays, chanceOfShares, holm, smallestShare } from './differences.ts'
import { medianOf, rankFor, wilson } from './intervals.ts'

test('chances are those of the printed tables', () => {
  expect(erfc(0.5)).toBeCloseTo(0.479500122186953, 12)
  expect(erfc(3)).toBeCloseTo(2.20904969985854e-5, 15)
  expect(above(1.959963984540054)).toBeCloseTo(0.025, 12)
  expect(above(-1)).toBeCloseTo(0.841344746068543, 12)
  expect(quantile(0.2)).toBeCloseTo(0.841621233572914, 10)
  // The 5 % points of the chi-squared with one, two, three and six degrees.
  for (const [freedom, point] of [
    [1, 3.841458820694124],
    [2, 5.991464547107979],
    [3, 7.814727903251179],
    [6, 12.591587243743977],
  ] as const)
    expect(aboveChiSquared(point, freedom)).toBeCloseTo(0.05, 10)
  expect(aboveChiSquared(0, 3)).toBe(1)
})

test('Wilson’s interval is the one of the textbooks, and stays between nought and all', () => {
  // Newcombe, Statistics in Medicine 17 (1998) 857–872: 81 of 263, and 0 of 20.
  const { low, high } = wilson(81, 263)
  expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662'])
  expect(wilson(0, 20).low).toBe(0)
  expect(wilson(0, 20).high.toFixed(4)).toBe('0.1611')
  expect(wilson(20, 20).high).toBe(1)
})

test('the ranks of a median’s interval hold at least 95 in 100, and one more would not', () => {
  // The usual table: ten people, the second from either end; fewer than six, none.
  expect([5, 6, 10, 20, 100].map(rankFor)).toEqual([0, 1, 2, 6, 40])
  expect(Math.abs(rankFor(1_001) - rankFor(1_000))).toBeLessThanOrEqual(2)
  const histogram = new Map([1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((day) => [day, 1] as const))
  expect(medianOf(histogram)).toEqual({ median: 5.5, low: 2, high: 9 })
  expect(medianOf(new Map([[3, 4]]))).toBeNull()
})

test('tests of groups answer as worked by hand', () => {
  // 30 of 50 against 20 of 50: chi-squared is 4.
  const shares = [
    { count: 30, of: 50 },
    { count: 20, of: 50 },
  ]
  expect(chanceOfShares(shares)).toBeCloseTo(aboveChiSquared(4, 1), 12)
  expect(
    chanceOfShares([
      { count: 5, of: 5 },
      { count: 6, of: 6 },
    ]),
  ).toBe(1)
  expect(
    chanceOfShares([
      { count: 1, of: 9 },
      { count: 2, of: 90 },
    ]),
  ).toBeNull()
  // Kruskal and Wallis, nothing tied: ranks 1 to 5 against 6 to 10 give H = 6.818.
  const low = new Map([1, 2, 3, 4, 5].map((day) => [day, 1] as const))
  const high = new Map([6, 7, 8, 9, 10].map((day) => [day, 1] as const))
  expect(chanceOfDays([low, high])).toBeCloseTo(aboveChiSquared(6.818181818, 1), 8)
  expect(chanceOfDays([new Map([[3, 9]]), new Map([[3, 7]])])).toBe(1)
  expect(chanceOfDays([low, new Map([[1, 4]])])).toBeNull()
})

test('looks are corrected together, the smallest first, and one that fails ends it', () => {
  expect(holm([0.04, 0.01, 0.03, 0.005])).toEqual([false, true, false, true])
  expect(holm([0.03, 0.03])).toEqual([false, false])
  expect(holm([])).toEqual([])
})

test('the more people, the smaller the difference that would be seen', () => {
  const of = (n: number) => [
    { count: n / 2, of: n },
    { count: n / 2, of: n },
  ]
  expect(smallestShare(of(100), 15)).toBeGreaterThan(smallestShare(of(400), 15))
  expect(smallestShare(of(400), 15)).toBeCloseTo(smallestShare(of(100), 15) / 2, 10)
  expect(smallestShare(of(400), 15)).toBeGreaterThan(smallestShare(of(400), 1))
})
