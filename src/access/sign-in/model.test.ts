import { expect, test } from 'vitest'
import { deviceOf, readAddress, readCode, samePath } from './model.ts'

test.each([
  ['07700 900123', '+447700900123'],
  ['+44 (0)7700 900 123', '+447700900123'],
  ['0044 7700-900-123', '+447700900123'],
  ['029 2018 0123', '+442920180123'],
  ['+353 87 123 4567', '+353871234567'],
  ['0032 2 123 45 67', '+3221234567'],
])('the number %s is kept as %s', (typed, kept) => {
  expect(readAddress(typed)).toEqual({ way: 'text', address: kept })
})

test.each([
  '',
  '12',
  '07700',
  'leanne',
  'a@b',
  'a b@example.org',
  '<x>@example.org',
  '+44 1',
  `${'a'.repeat(65)}@example.org`,
])('“%s” is no address', (typed) => {
  expect(readAddress(typed)).toBeNull()
})

test('an e-mail address is kept in small letters', () => {
  expect(readAddress(' Leanne@Example.ORG ')).toEqual({ way: 'email', address: 'leanne@example.org' })
})

test('O’Neill has an address, however its apostrophe was typed', () => {
  for (const typed of ["Mari.O'Neill@example.org", 'mari.o’neill@example.org'])
    expect(readAddress(typed)).toEqual({ way: 'email', address: "mari.o'neill@example.org" })
})

test.each([
  ['/families?q=a', '/families?q=a'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['https://elsewhere.example/', '/'],
  ['/a/..//elsewhere.example', '/'],
  ['/a\\b', '/'],
  ['javascript:alert(1)', '/'],
  ['/a\nb', '/'],
  [null, '/'],
])('after signing in, %s leads to %s', (asked, path) => {
  expect(samePath(asked)).toBe(path)
})

test('a code is six digits', () => {
  expect(readCode('123 456')).toBe('123456')
  expect(readCode('12345')).toBe('')
  expect(readCode('12345a')).toBe('')
})

test('a device is named by browser and system', () => {
  expect(deviceOf('Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36')).toBe(
    'Chrome, Android',
  )
  expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1')).toBe(
    'Safari, iPhone',
  )
  expect(deviceOf('curl/8')).toBe('')
})
