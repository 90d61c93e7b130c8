import { array, check, nat, property } from 'fast-check'
import { expect, test } from 'vitest'
import { least, publicFigures, publishedAfter, suppressed } from './rules.ts'

const sum = (counts: readonly (number | null)[]) => counts.reduce<number>((all, one) => all + (one ?? 0), 0)

test('a small part is hidden, and so much more that subtracting it from the whole says nothing', () => {
  expect(suppressed([60, 30, 12])).toEqual([60, 30, 12])
  expect(suppressed([60, 30, 4])).toEqual([60, null, null])
  expect(suppressed([60, 5, 4])).toEqual([null, null, null])
  expect(suppressed([60, 9, 8])).toEqual([60, null, null])
  expect(suppressed([3, 2])).toEqual([null, null])
})

test('of any parts: none below ten is shown, never one alone is hidden, and what is hidden comes to ten or more', () => {
  const found = check(
    property(array(nat(80), { minLength: 1, maxLength: 8 }), (parts) => {
      const seen = suppressed(parts)
      const hidden = seen.filter((one) => one === null).length
      const safe = hidden === 0 || (hidden > 1 && sum(parts) - sum(seen) >= least) || hidden === parts.length
      return safe && seen.every((one) => one === null || one >= least)
    }),
  )
  expect(found.failed).toBe(false)
})

const of = (booked: number, came: number) => ({
  places: 100,
  cameBefore: 0,
  kinds: [
    { name: { en: 'Ticket', cy: 'Tocyn' }, kind: 'free', booked, came },
    { name: { en: 'Hardship', cy: 'Caledi' }, kind: 'hardship', booked: 13, came: 13 },
  ],
  walkIns: 2,
  waiting: 0,
  offered: 3,
  how: [20, 15, 4, 0, 1],
  welcome: [38, 1, 0, 1],
  role: [20, 10, 0, 10],
  decided: [],
})
test('how many did not come cannot be worked out when they are few', () => {
  expect(publicFigures(of(80, 75))).toMatchObject({ came: 88, booked: null, offered: null, said: 40 })
  expect(publicFigures(of(95, 60))).toMatchObject({ came: 73, booked: 108 })
})

test('published once more, a report says of the answers what it said first, and counts who came anew', () => {
  const first = publicFigures(of(95, 60))
  const later = { ...of(95, 70), how: [20, 15, 4, 0, 2], welcome: [39, 1, 0, 1], role: [21, 10, 0, 10] }
  const { said, how, welcome, role } = first
  expect(publicFigures(later).said).not.toBe(said)
  expect(publishedAfter(later, first)).toEqual({ ...publicFigures(later), said, how, welcome, role })
  for (const none of [{}, { ...first, said: null }])
    expect(publishedAfter(later, none)).toEqual(publicFigures(later))
})
