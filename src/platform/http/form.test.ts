import { expect, test } from 'vitest'
import { readForm, readQuery } from './form.ts'

const sent = (body: string) =>
  readForm(
    new Request('http://localhost/', {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
  )

test('every value of a name is kept in order', async () => {
  const form = await sent('a=1&b=2&a=+3+&a=')
  expect([form.all('a'), form.text('b'), form.all('c')]).toEqual([['1', '3', ''], '2', []])
})

test('a body of a great many fields is not taken apart, even where files may come in', async () => {
  expect((await sent('a&'.repeat(32_000))).all('a')).toHaveLength(32_000)
  expect((await sent('a&'.repeat(40_000))).names()).toEqual([])
})

test('a version is a whole number that a row can bear, or one that no row bears', async () => {
  const versions = ['', '0', '12', '-1', '1.5', '1e9', '99999999999', 'x'].map(async (version) =>
    (await sent(new URLSearchParams({ version }).toString())).version(),
  )
  expect(await Promise.all(versions)).toEqual([0, 0, 12, -1, -1, -1, -1, -1])
})

test('null characters in an address are gone before anything is asked with them', () => {
  expect(readQuery(new URL('http://localhost/?q=%00a%00b&q=c')).getAll('q')).toEqual(['ab', 'c'])
})
