import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { lastWeek, median, questionsFor, type ReadCount } from './rules.ts'

const one = (change: Partial<ReadCount>): ReadCount => ({
  person: 'p',
  role: 'coordinator',
  reads: 10,
  people: 8,
  ungranted: 0,
  unworked: 0,
  ...change,
})
const asked = (counts: ReadCount[]) => questionsFor(counts).map(({ person, why }) => `${person} ${why}`)

test('one record opened without an assignment is asked about; four people without work are not, five are', () => {
  expect(asked([one({ role: 'supporter', ungranted: 1 })])).toEqual(['p no-grant'])
  expect(asked([one({ unworked: 4 })])).toEqual([])
  expect(questionsFor([one({ unworked: 5 })])).toMatchObject([{ why: 'no-work', people: 5, median: null }])
})

test('over three times the median of the function is asked about, in a team of five and from thirty on', () => {
  const team = (reads: number[], role = 'coordinator') =>
    reads.map((n, at) => one({ person: `${role} ${at}`, role, reads: n }))
  expect(asked(team([10, 10, 10, 10, 31]))).toEqual(['coordinator 4 many'])
  expect(asked(team([10, 10, 10, 10, 30]))).toEqual([])
  expect(asked(team([1, 1, 1, 1, 29]))).toEqual([])
  expect(asked(team([10, 10, 10, 100]))).toEqual([])
  expect(asked([...team([10, 10, 10, 100]), ...team([10, 10, 10, 100], 'supporter')])).toEqual([])
})

test('the median lies where half are no smaller and half no larger', () => {
  expect([median([]), median([4]), median([1, 4]), median([9, 1, 4])]).toEqual([0, 4, 2.5, 4])
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (values) => {
      const middle = median(values)
      expect(values.filter((n) => n <= middle).length).toBeGreaterThanOrEqual(values.length / 2)
      expect(values.filter((n) => n >= middle).length).toBeGreaterThanOrEqual(values.length / 2)
    }),
  )
})

test('last week begins on the Monday before this week’s, on a Monday and on a Sunday', () => {
  expect([lastWeek('2026-11-16'), lastWeek('2026-11-22'), lastWeek('2026-11-23')]).toEqual([
    '2026-11-09',
    '2026-11-09',
    '2026-11-16',
  ])
})
