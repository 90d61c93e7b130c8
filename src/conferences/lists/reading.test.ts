import { array, check, property, string, uint8Array } from 'fast-check'
import { expect, test } from 'vitest'
import { readDate, readKind, readTime } from './cells.ts'
import { groupRows } from './grouping.ts'
import { meanings, openMeanings } from './model.ts'
import { decode, readFile } from './reading.ts'
import { bytesOf } from './testing.ts'

const read = (text: string, allowed: readonly (typeof meanings)[number][] = openMeanings) => {
  const reading = readFile(bytesOf(text), {}, allowed)
  if (!('rows' in reading)) throw new Error(JSON.stringify(reading))
  return reading
}
const entries = (text: string, allowed: readonly (typeof meanings)[number][] = openMeanings) =>
  groupRows(read(text, allowed).rows)

test.each([
  ['14/01/2027', '2027-01-14'],
  ['4/1/27', '2027-01-04'],
  ['14-01-2027', '2027-01-14'],
  ['14.01.2027', '2027-01-14'],
  ['2027-01-14', '2027-01-14'],
  ['2027-01-14T10:00:00', '2027-01-14'],
  ['14/01/2027 10:00', '2027-01-14'],
  ['14 Jan 2027', '2027-01-14'],
  ['14-Jan-27', '2027-01-14'],
  ['Thursday 14th January 2027', '2027-01-14'],
  ['Dydd Iau, 14 Ionawr 2027', '2027-01-14'],
  ['14 Ionawr 2027', '2027-01-14'],
  ['31/02/2027', undefined],
  ['01/14/2027', undefined],
  ['soon', undefined],
  ['', undefined],
])('the date "%s" is read as %s', (cell, day) => {
  expect(readDate(cell)).toBe(day)
})

test.each([
  ['10:00', '10:00'],
  ['9.30', '09:30'],
  ['1400', '14:00'],
  ['2pm', '14:00'],
  ['12.15am', '00:15'],
  ['10:00:00', '10:00'],
  ['2.30yp', '14:30'],
  ['25:70', undefined],
  ['13pm', undefined],
  ['10', undefined],
])('the time "%s" is read as %s', (cell, time) => {
  expect(readTime(cell)).toBe(time)
})

test('kinds of conference are known under the councils’ names for them, in both languages', () => {
  expect(
    ['ICPC', ' r.c.p.c ', 'Pre-Birth', 'TRANSFER IN', 'Cynhadledd adolygu', 'Strategy meeting'].map(readKind),
  ).toEqual(['initial', 'review', 'pre-birth', 'transfer-in', 'review', undefined])
})

test('a file reads alike with commas, semicolons or tabs, in any order of columns, in any of the usual codes of letters', () => {
  const lines = [
    ['Venue', 'Case Ref', 'CONFERENCE  DATE', 'Conference type'],
    ['Tŷ Dychmygol', 'A-1', '14/01/2027', 'ICPC'],
  ]
  const of = (sign: string) => lines.map((line) => line.join(sign)).join('\r\n')
  const want = entries(of(','))
  expect(want).toMatchObject([
    { rows: [2], reference: 'A-1', draft: { day: '2027-01-14', kind: 'initial', place: 'Tŷ Dychmygol' } },
  ])
  expect(entries(of(';'))).toEqual(want)
  expect(entries(of('\t'))).toEqual(want)
  expect(entries(`\ufeff${of(',')}`)).toEqual(want)
  const turned = lines.map((line) => [...line].reverse().join(',')).join('\n')
  expect(entries(turned)).toEqual(want)
  expect(decode(Uint8Array.from([0x53, 0x69, 0xe2, 0x6e, 0x20, 0x93]))).toBe('Siân “')
})

test('a title above the headings is passed over, and rows keep the spreadsheet’s numbers', () => {
  const text = `Weekly list,,\n,,\nCase ref,Type,Date\nA-1,ICPC,14/01/2027\n,,\nA-2,ICPC,15/01/2027`
  expect(entries(text).map(({ rows }) => rows)).toEqual([[4], [6]])
})

test('a spreadsheet that is no CSV, an empty file and one without rows say so', () => {
  const fault = (bytes: Uint8Array) => readFile(bytes, {}, openMeanings)
  expect(fault(Uint8Array.from([0x50, 0x4b, 3, 4]))).toEqual({ fault: 'no-text' })
  expect(fault(new Uint8Array())).toEqual({ fault: 'empty' })
  expect(fault(bytesOf('Case ref,Type,Date\n'))).toEqual({ fault: 'no-rows' })
})

test('headings that nobody knows are asked about, with nothing of the rows', () => {
  const reading = readFile(bytesOf('Foo,Type,Date\nCanary,ICPC,14/01/2027'), {}, openMeanings)
  expect(reading).toEqual({
    headings: [
      { heading: 'Foo', meaning: null },
      { heading: 'Type', meaning: 'kind' },
      { heading: 'Date', meaning: 'day' },
    ],
    missing: ['reference'],
  })
  expect(
    readFile(bytesOf('Foo,Type,Date\nA-1,ICPC,14/01/2027'), { foo: 'reference' }, openMeanings),
  ).toHaveProperty('rows')
})

test('columns that we have no business with go no further than the reading; names neither, unless the full list comes', () => {
  const text =
    'Case ref,Type,Date,Ethnicity,Child name,Mother\nA-1,ICPC,14/01/2027,canary,Robin Invented,Kim Invented'
  const open = JSON.stringify(entries(text))
  expect(open).not.toMatch(/canary|Robin|Kim/)
  expect(read(text).dropped).toBe(3)
  const full = JSON.stringify(entries(text, meanings))
  expect(full).not.toMatch(/canary/)
  expect(full).toMatch(/Robin Invented.*Kim Invented/)
})

test('brothers and sisters on different days are two conferences; one child on two days is a mistake that says both', () => {
  const heads = 'Case ref,Type,Date,Child'
  const apart = entries(`${heads}\nA-1,ICPC,14/01/2027,Robin\nA-1,ICPC,15/01/2027,Jo`)
  expect(apart.map(({ draft }) => [draft.day, draft.alsoOn])).toEqual([
    ['2027-01-14', ['2027-01-15']],
    ['2027-01-15', ['2027-01-14']],
  ])
  const wrong = entries(`${heads}\nA-1,ICPC,14/01/2027,Robin\nA-1,ICPC,15/01/2027,Robin`)
  expect(wrong).toMatchObject([{ rows: [2, 3], draft: { typed: { twoDates: '2027-01-14, 2027-01-15' } } }])
})

test('whatever a file holds, it is read or refused, never broken off, and no row is lost', () => {
  const anyBytes = property(uint8Array({ maxLength: 300 }), (bytes) => {
    readFile(bytes, {}, meanings)
  })
  const anyRows = property(array(array(string(), { minLength: 3, maxLength: 6 })), (rows) => {
    const text = ['Case ref,Type,Date,Time,Child', ...rows.map((row) => row.join(','))].join('\n')
    const reading = readFile(bytesOf(text), {}, meanings)
    const read = 'rows' in reading ? reading.rows : []
    return groupRows(read).flatMap(({ rows: at }) => at).length === read.length
  })
  expect(check(anyBytes)).toMatchObject({ failed: false })
  expect(check(anyRows)).toMatchObject({ failed: false })
})
