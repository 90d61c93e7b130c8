import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginning, canonical, isChainRow, linkHash, type ChainRow } from './row.ts'

const id = fc.uuid()
const text = fc.string({ unit: 'binary', maxLength: 20 })
const row: fc.Arbitrary<ChainRow> = fc.tuple(
  id,
  id,
  text,
  text,
  fc.option(id, { nil: null }),
  fc.option(id, { nil: null }),
  text,
  fc.array(id, { maxLength: 5 }),
  text,
)

test('a row reads back from its text as it was, so two rows never share one', () => {
  fc.assert(
    fc.property(row, (one) => {
      const back: unknown = JSON.parse(canonical(one))
      expect(isChainRow(back)).toBe(true)
      expect(back).toEqual(one)
    }),
  )
})

test('whatever field is changed, the text and the link change', () => {
  const before = beginning('a')
  fc.assert(
    fc.property(row, fc.nat(8), text, (one, at, other) => {
      const bent = (value: string | null | readonly string[]) =>
        value === null || typeof value === 'string' ? `${value ?? ''}${other}x` : [...value, other]
      const changed: unknown = one.map((value, index) => (index === at ? bent(value) : value))
      if (!isChainRow(changed)) throw new Error('not a row any more')
      expect(canonical(changed)).not.toBe(canonical(one))
      expect(linkHash(before, changed)).not.toBe(linkHash(before, one))
    }),
  )
})

test('nobody and an empty word, no things and one empty thing, one field and its neighbour are told apart', () => {
  const of = (change: Partial<Record<number, unknown>>): string => {
    const one = ['i', 'p', 't', 'd', null, null, 'a', [], '{}'].map((value, at) =>
      at in change ? change[at] : value,
    )
    if (!isChainRow(one)) throw new Error('not a row')
    return canonical(one)
  }
  const texts = [
    of({}),
    of({ 4: '' }),
    of({ 4: 'null' }),
    of({ 7: [''] }),
    of({ 2: 'td', 3: '' }),
    of({ 2: '', 3: 'td' }),
  ]
  expect(new Set(texts).size).toBe(texts.length)
})

test('the text, the beginning and the link are what they were on the first day: anybody can work them out again', () => {
  const fixed: ChainRow = [
    '01935d2e-0000-7000-8000-000000000001',
    '01935d2e-0000-7000-8000-00000000000a',
    '2026-11-18T10:00:00.123456Z',
    '2026-11-18',
    null,
    null,
    'family.read',
    ['01935d2e-0000-7000-8000-0000000000ff'],
    '{"count": 1}',
  ]
  expect(canonical(fixed)).toBe(
    '["01935d2e-0000-7000-8000-000000000001","01935d2e-0000-7000-8000-00000000000a","2026-11-18T10:00:00.123456Z","2026-11-18",null,null,"family.read",["01935d2e-0000-7000-8000-0000000000ff"],"{\\"count\\": 1}"]',
  )
  expect(beginning(fixed[1])).toBe('3b7afaf3d64082b95c330d78290d9d4b374c94127cab7a343e65e611b389b730')
  expect(linkHash(beginning(fixed[1]), fixed)).toBe(
    '3d7f39b238ef05a2cd20bc0e82583c1beb3554780a96a06d20be10fc7025f358',
  )
})
