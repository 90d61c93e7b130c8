import { expect, test } from 'vitest'
import { counting } from './counting.ts'
import { largest } from './model.ts'

/** What is said of a text that comes in these pieces. */
const said = (pieces: Iterable<string>): string | null => {
  const faultAfter = counting()
  const encoder = new TextEncoder()
  for (const piece of pieces) {
    const fault = faultAfter(encoder.encode(piece))
    if (fault !== null) return `${fault.code} ${fault.place} ${fault.value}`
  }
  return null
}
const cut = (text: string, size: number): string[] => text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
const families = (item: string, count: number): string =>
  `{"made":"today","families":[${Array.from({ length: count }, () => item).join(',')}]}`

/** A text that goes on with the same thing, a thousand times in each piece. */
function* endless(begin: string, again: string): Generator<string> {
  yield begin
  for (let times = 0; times < 32_000; times++) yield again.repeat(1000)
}

test('as many as are taken pass, one more is too many, wherever the text is cut into pieces', () => {
  for (const size of [1, 7, 65_536]) {
    expect(said(cut(families('{}', largest.families), size))).toBeNull()
    expect(said(cut(families('{}', largest.families + 1), size))).toBe('too-many families more than 100000')
  }
})

test('what stands in texts, in objects and in fields that are not ours counts for no list', () => {
  const many = '0,'.repeat(largest.families)
  expect(said([families(`{"id":"\\"[${many}","unmatched":1}`, 3)])).toBeNull()
  expect(said([families(`{"id":"f1","notes":[${many}0]}`, 3)])).toBeNull()
  expect(said([`{"notes":[${many}0],"families":[]}`])).toBeNull()
  expect(said([`{"made":{"families":[${many}0]}}`])).toBeNull()
})

test('far more objects, or values, than the largest problem has are too much, whatever they are called', () => {
  const tooMuch = 'too-much the problem '
  expect(said(endless('[', '{},'))).toBe(tooMuch)
  expect(said(endless('', '['))).toBe(tooMuch)
  expect(said(endless('{"p\\u0061irs":[', '{},'))).toBe(tooMuch)
  expect(said(endless('{"notes":[', '0,'))).toBe(tooMuch)
  const named = (count: number) => Array.from({ length: count }, (_, at) => `"a${at}":0`).join(',')
  expect(said([`{"notes":{${named(990)},"b":{${named(990)}}}}`])).toBeNull()
  expect(said([`{"notes":{${named(1001)}}}`])).toBe(tooMuch)
})

test('a text without any list, such as a spreadsheet, is left to whoever reads it', () => {
  expect(said(endless('', ','))).toBeNull()
})
