import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'
import { readList } from './reading.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const bytes = (text: string) => new TextEncoder().encode(text)
const fileOf = (content: Uint8Array<ArrayBuffer>) => new File([content], 'list.csv', { type: 'text/csv' })
const rowsIn = (html: string) =>
  (/name="rows" value="([^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
const persons = async () => (await house.ground.selectFrom('persons').select('id').execute()).length

const list = [
  'Shoe size;E-mail;Name;Languages;Areas;State;Accredited until;DBS until;References;Capacity;Experience',
  '39;ann@example.org;Ann Invented;English, Cymraeg;Camden;accredited;01/11/2027;2027-05-01;yes;3;Mental health',
  '41;bob@example.org;Bob Invented;Klingon;Camden;accredited;01/11/2027;2027-05-01;yes;3;',
  '42;cat@example.org;Cat Invented;English;Atlantis;provisional;31/02/2027;;no;x;',
  '43;ann@example.org;Ann Again;English;Camden;provisional;;;no;1;',
  '44;;Dan Invented;English;Camden;provisional;;;no;1;',
].join('\r\n')

test('a preview says what would become of each row and saves nothing; then whole rows come in and bad ones stay out', async () => {
  const { browser } = await house.person(['coordinator'])
  const before = await persons()
  const would = await browser.post('/supporters/import', { file: fileOf(bytes(list)) })
  expect(would.status).toBe(200)
  expect(would.text).toContain('1 column is left out')
  expect(would.text).toMatch(/2 Ann Invented new/)
  expect(would.text).toMatch(/3 Bob Invented to put right Klingon This is not known here/)
  expect(would.text).toMatch(
    /4 Cat Invented to put right Atlantis This is not known here x Enter a number .*31\/02\/2027 Enter a date that exists/,
  )
  expect(would.text).toMatch(
    /5 Ann Again to put right ann@example.org This e-mail address stands in an earlier row/,
  )
  expect(would.text).toMatch(/6 Dan Invented to put right Enter an e-mail address/)
  expect(rowsIn(would.html)).not.toMatch(/"39"|Shoe/)
  expect(await persons()).toBe(before)
  const done = await browser.post('/supporters/import/enter', { rows: rowsIn(would.html) })
  expect(done.text).toMatch(/2 Ann Invented new/)
  expect(await persons()).toBe(before + 1)
  const ann = await house.ground
    .selectFrom('supporters')
    .innerJoin('persons', 'persons.id', 'supporters.person_id')
    .select(['languages', 'areas', 'capacity', 'state', 'accredited_until', 'check_until'])
    .where('email', '=', 'ann@example.org')
    .execute()
  expect(ann).toEqual([
    {
      languages: ['en', 'cy'],
      areas: ['E09000007'],
      capacity: 3,
      state: 'accredited',
      accredited_until: '2027-11-01',
      check_until: '2027-05-01',
    },
  ])
})

test('null characters in a file or in what a browser sends back are left out', async () => {
  const { browser } = await house.person(['coordinator'])
  const would = await browser.post('/supporters/import', {
    file: fileOf(bytes('Name;E-mail\nNul\u0000a Invented;nul@example.org\n')),
  })
  expect(`${would.status} ${would.text}`).toContain('Nula Invented')
  const rows = JSON.stringify([{ row: 2, cells: { name: 'Nul\u0000a Invented', email: 'nul@example.org' } }])
  expect((await browser.post('/supporters/import/enter', { rows })).text).toContain('Nula Invented')
})

test('the same list twice changes nothing, and an empty cell leaves what is there', async () => {
  const { browser } = await house.person(['coordinator'])
  const text = 'name,email,capacity,about\nEve Invented,eve@example.org,2,I listen'
  const first = await browser.post('/supporters/import', { file: fileOf(bytes(text)) })
  await browser.post('/supporters/import/enter', { rows: rowsIn(first.html) })
  const before = await persons()
  const second = await browser.post('/supporters/import', { file: fileOf(bytes(text)) })
  expect(second.text).toMatch(/2 Eve Invented unchanged/)
  expect(second.text).toContain('Nothing in this file is new')
  const later = 'name,email,capacity,about\nEve Invented,EVE@example.org,4,'
  const third = await browser.post('/supporters/import', { file: fileOf(bytes(later)) })
  expect(third.text).toMatch(/2 Eve Invented changed/)
  await browser.post('/supporters/import/enter', { rows: rowsIn(third.html) })
  expect(await persons()).toBe(before)
  const eve = await house.ground
    .selectFrom('supporters')
    .innerJoin('persons', 'persons.id', 'supporters.person_id')
    .innerJoin('profiles', 'profiles.supporter_id', 'supporters.id')
    .select(['capacity', 'about_en'])
    .where('email', '=', 'eve@example.org')
    .execute()
  expect(eve).toEqual([{ capacity: 4, about_en: 'I listen' }])
})

test('a file is read with a mark, without one, and as older spreadsheets write it', () => {
  const text = 'enw;e-bost\nSiân Ddychmygol;sian@example.org'
  const old = Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0)
  for (const content of [bytes(text), bytes(`\u{feff}${text}`), old])
    expect(readList(content)).toEqual({
      rows: [{ row: 2, cells: { name: 'Siân Ddychmygol', email: 'sian@example.org' } }],
      dropped: 0,
    })
})

test('a file without headings, no file, and rows that were tampered with are answered on the same page', async () => {
  const { browser } = await house.person(['coordinator'])
  expect((await browser.post('/supporters/import')).text).toContain('Choose a file')
  const headless = await browser.post('/supporters/import', { file: fileOf(bytes('a,b\nc,d')) })
  expect(headless.status).toBe(422)
  expect(headless.text).toContain('The file needs headings')
  expect((await browser.post('/supporters/import/enter', { rows: '[{"row":"x"}]' })).status).toBe(422)
})

test('nobody but a coordinator brings a list in', async () => {
  for (const role of ['supporter', 'administrator', 'parent', 'social-worker'] as const) {
    const { browser } = await house.person([role])
    expect((await browser.post('/supporters/import', { file: fileOf(bytes(list)) })).status).toBe(404)
    expect((await browser.post('/supporters/import/enter', { rows: '[]' })).status).toBe(404)
  }
})
