import { expect, test } from 'vitest'
import { faultsInProfile } from './guard.ts'

const places = ['Camden', 'Kingston upon Hull, City of', 'Caerdydd', 'Reading']
const codes = (about: string, called = 'Robin') =>
  faultsInProfile({ called, aboutEn: about, aboutCy: '' }, 'Robin Tester', places).map(
    ({ field, code }) => `${field} ${code}`,
  )

test('what somebody is like may be written', () => {
  expect(
    codes('Calm, and good at reading long papers. I come from a big family. Reading is my hobby.'),
  ).toEqual([])
})

test.each([
  ['I know Camden well', 'place'],
  ['Half my life in Kingston upon Hull', 'place'],
  ['I live in Smallwick', 'place'],
  ['I am from Smallwick', 'place'],
  ['You find me near NW1 2AB', 'postcode'],
  ['Ring me on 07700 900 123', 'telephone'],
  ['Write to robin@example.org', 'address'],
  ['See www.example.org', 'address'],
  ['My children were removed', 'history'],
  ['I have been to court many times', 'history'],
])('“%s” is stopped: %s', (text, code) => {
  expect(codes(text)).toEqual([`aboutEn ${code}`])
})

test('the Welsh text is looked at too', () => {
  const profile = { called: 'Robin', aboutEn: '', aboutCy: 'Rwy’n byw yn Nhrefach' }
  expect(faultsInProfile(profile, 'Robin Tester', places)).toEqual([{ field: 'aboutCy', code: 'place' }])
})

test('the surname, an empty name and a long one are stopped', () => {
  expect(codes('', 'Robin Tester')).toEqual(['called surname'])
  expect(codes('', '')).toEqual(['called empty'])
  expect(codes('', 'R'.repeat(41))).toEqual(['called too-long'])
  expect(codes('a'.repeat(401))).toEqual(['aboutEn too-long'])
})
