import { expect, test } from 'vitest'
import { checksOf } from './rules.ts'

const issue = {
  subjectEn: 'What is on',
  subjectCy: 'Beth sydd ymlaen',
  bodyEn: 'Hello,\n\nthere is a walk on Friday.',
  bodyCy: 'Helo,\n\nmae taith gerdded ddydd Gwener.',
  archived: false,
}
const list = { names: ['Monthly news', 'Newyddion misol'], shown: true }
const codes = (of: Partial<typeof issue>, reach = 3, lacks: Parameters<typeof checksOf>[3] = []) =>
  checksOf({ ...issue, ...of }, list, reach, lacks)

test('of the text only what a locked screen shows is looked at, and it stops nothing', () => {
  expect(codes({})).toEqual([])
  expect(codes({ bodyEn: '# Hello\n- [A Safeguarding-Lead](https://example.org) writes' })).toEqual([
    { code: 'telling-start', stops: false, what: 'Safeguarding-Lead' },
  ])
  expect(codes({ bodyCy: 'Annwyl rieni,\n\nmae taith gerdded.' })).toEqual([
    { code: 'telling-start', stops: false, what: 'rieni' },
  ])
  expect(codes({ bodyEn: `${'A walk by the river, and tea. '.repeat(7)}Then the council answers.` })).toEqual(
    [],
  )
  // The address of a link stands on no screen.
  expect(codes({ bodyEn: 'See [this](https://example.org/family/court).' })).toEqual([])
})

test('a subject that tells stops it', () => {
  expect(codes({ subjectEn: 'For parents' })).toEqual([{ code: 'telling-subject', stops: true }])
})

test('where letters cannot go it is stopped; what they go without is said', () => {
  expect(codes({}, 3, null)).toEqual([{ code: 'no-way', stops: true }])
  expect(codes({}, 3, ['unsigned', 'uncounted'])).toEqual([
    { code: 'unsigned', stops: false },
    { code: 'uncounted', stops: false },
  ])
})
