import { expect, test } from 'vitest'
import { largest } from './model.ts'
import { readProblem } from './reading.ts'

const good = {
  families: [{ id: 'f1', unmatched: 1000 }],
  supporters: [{ id: 's1', capacity: 2 }],
  pairs: [{ family: 'f1', supporter: 's1', cost: 12 }],
}
const faults = (input: unknown): string[] => {
  const read = readProblem(input)
  return 'faults' in read ? read.faults.map(({ code, place, value }) => `${code} ${place} ${value}`) : []
}

test('a good problem is read as it is, without what is not ours', () => {
  const [pair] = good.pairs
  expect(readProblem({ ...good, pairs: [{ ...pair, note: 'kind' }], made: 'today' })).toEqual({
    problem: good,
  })
})

test('something that is no problem at all is told apart', () => {
  expect(faults(null)).toEqual(['not-an-object the problem null'])
  expect(faults('text')).toEqual(['not-an-object the problem the text "text"'])
  expect(faults([good])).toEqual(['not-an-object the problem a list'])
  expect(faults({})).toEqual(['not-a-list families nothing', 'not-a-list supporters nothing'])
  expect(faults({ ...good, pairs: {} })).toEqual(['not-a-list pairs an object'])
  expect(faults({ ...good, families: [7] })).toEqual(['not-an-object families[0] 7'])
  expect(faults({ ...good, families: [[]] })).toEqual(['not-an-object families[0] a list'])
})

test('an id that is missing, empty or a number is named with its place', () => {
  expect(faults({ ...good, supporters: [{ capacity: 1 }] })).toContain('not-text supporters[0].id nothing')
  expect(faults({ ...good, supporters: [{ id: '', capacity: 1 }] })).toContain(
    'not-text supporters[0].id an empty text',
  )
  expect(faults({ ...good, families: [{ id: 5, unmatched: 1 }] })).toContain('not-text families[0].id 5')
})

test('an id given twice, and a pair given twice, are named', () => {
  expect(faults({ ...good, families: [...good.families, ...good.families] })).toEqual([
    'twice families[1].id f1',
  ])
  expect(faults({ ...good, supporters: [...good.supporters, ...good.supporters] })).toEqual([
    'twice supporters[1].id s1',
  ])
  expect(faults({ ...good, pairs: [...good.pairs, ...good.pairs] })).toEqual(['twice pairs[1] f1, s1'])
})

test('ids that run into each other are not taken for one pair', () => {
  const input = {
    families: [
      { id: 'a', unmatched: 1 },
      { id: 'a b', unmatched: 1 },
    ],
    supporters: [
      { id: 'b c', capacity: 1 },
      { id: 'c', capacity: 1 },
    ],
    pairs: [
      { family: 'a', supporter: 'b c', cost: 1 },
      { family: 'a b', supporter: 'c', cost: 1 },
    ],
  }
  expect(faults(input)).toEqual([])
})

test('a pair that names someone unknown is named', () => {
  expect(faults({ ...good, pairs: [{ family: 'f9', supporter: 's1', cost: 1 }] })).toEqual([
    'unknown pairs[0].family f9',
  ])
  expect(faults({ ...good, pairs: [{ family: 'f1', supporter: 's9', cost: 1 }] })).toEqual([
    'unknown pairs[0].supporter s9',
  ])
  expect(faults({ ...good, pairs: [{ family: '__proto__', supporter: 's1', cost: 1 }] })).toEqual([
    'unknown pairs[0].family __proto__',
  ])
})

test.each([
  [Number.NaN, 'not-a-whole-number'],
  [Infinity, 'not-a-whole-number'],
  [1.5, 'not-a-whole-number'],
  ['12', 'not-a-whole-number'],
  [undefined, 'not-a-whole-number'],
  [null, 'not-a-whole-number'],
  [-1, 'negative'],
  [largest.cost + 1, 'too-large'],
])('%s is no cost and no capacity: %s', (value, code) => {
  expect(faults({ ...good, families: [{ id: 'f1', unmatched: value }] })[0]).toMatch(
    `${code} families[0].unmatched`,
  )
  expect(faults({ ...good, supporters: [{ id: 's1', capacity: value }] })[0]).toMatch(
    `${code} supporters[0].capacity`,
  )
  expect(faults({ ...good, pairs: [{ family: 'f1', supporter: 's1', cost: value }] })[0]).toMatch(
    `${code} pairs[0].cost`,
  )
})

test('a number in quotation marks is said to be a text', () => {
  const unmatched = (value: string) => faults({ ...good, families: [{ id: 'f1', unmatched: value }] })[0]
  expect(unmatched('12')).toBe('not-a-whole-number families[0].unmatched the text "12"')
  expect(unmatched('')).toBe('not-a-whole-number families[0].unmatched an empty text')
})

test('a day is kept; an empty one, one too long and a number are named', () => {
  const on = (day: unknown) => ({ ...good, families: [{ id: 'f1', unmatched: 5, day }] })
  expect(readProblem(on('2026-04-14'))).toMatchObject({ problem: { families: [{ day: '2026-04-14' }] } })
  expect(faults(on(''))).toEqual(['not-text families[0].day an empty text'])
  expect(faults(on(14))).toEqual(['not-text families[0].day 14'])
  expect(faults(on('d'.repeat(41)))).toEqual([`too-long families[0].day ${'d'.repeat(40)}…`])
})

test('more than the largest problem is refused before it is read', () => {
  const families = Array.from({ length: largest.families + 1 })
  expect(faults({ ...good, families })).toEqual(['too-many families 100001'])
})

test('a problem full of faults says the first twenty', () => {
  expect(faults({ ...good, families: Array.from({ length: 500 }, () => 0) })).toHaveLength(20)
})
