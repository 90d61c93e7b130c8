import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages } from './routes.ts'
import { aSupporter, filled } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const auditOf = async (act: string, thing: string) =>
  (await house.ground.selectFrom('audit').select('things').where('act', '=', act).execute()).filter(
    ({ things }) => things.includes(thing),
  ).length

test('a coordinator adds a supporter, finds them in the list with room and a check marked soon, and reading them is written down', async () => {
  const { browser } = await house.person(['coordinator'])
  const made = await browser.post('/supporters/new', filled)
  expect(made.status).toBe(303)
  const id = made.location.split('/').at(-1) ?? ''
  const list = await browser.get('/supporters?q=morgan')
  expect(list.text).toContain('Morgan Invented')
  expect(list.text).toContain('3 of 3')
  expect(list.text).toMatch(/Check: 3 December 2026 soon/)
  expect(await auditOf('supporter.listed', id)).toBe(1)
  const one = await browser.get(made.location)
  expect(one.text).toContain('Raising a relative’s child')
  expect(one.text).toContain('English and Welsh')
  expect(await auditOf('supporter.read', id)).toBe(1)
  const role = await house.ground
    .selectFrom('roles')
    .innerJoin('persons', 'persons.id', 'roles.person_id')
    .select('role')
    .where('email', '=', 'morgan@example.org')
    .execute()
  expect(role).toEqual([{ role: 'supporter' }])
})

test('what is wrong is marked at its field and nothing typed is lost', async () => {
  const { browser } = await house.person(['coordinator'])
  const back = await browser.post('/supporters/new', {
    ...filled,
    email: 'nonsense',
    called: 'Mo Invented',
    aboutEn: 'I live in Smallwick',
    'checkUntil-day': '31',
    'checkUntil-month': '2',
  })
  expect(back.status).toBe(422)
  expect(back.text).toContain('Enter an e-mail address')
  expect(back.text).toContain('Leave out the surname')
  expect(back.text).toContain('Leave out where they live')
  expect(back.text).toContain('Enter a date that exists')
  expect(back.html).toContain('value="nonsense"')
  expect(back.html).toContain('I live in Smallwick</textarea>')
  expect(back.html).toContain('href="#checkUntil-day"')
  const kept = await house.ground
    .selectFrom('persons')
    .select('email')
    .where('name', '=', 'Morgan Invented')
    .execute()
  expect(kept).toEqual([{ email: 'morgan@example.org' }])
})

test('search finds a part of a name, a percent sign finds nothing, and the spreadsheet holds the same rows', async () => {
  const { browser } = await house.person(['coordinator'])
  await aSupporter(house)
  expect((await browser.get('/supporters?q=robin')).text).toContain('Robin Tester')
  expect((await browser.get('/supporters?q=%25')).text).toContain('Nothing was found')
  const csv = await browser.get('/supporters?as=csv')
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.html).toContain('Robin Tester')
})

test('only those with room are shown when that is asked', async () => {
  const { browser } = await house.person(['coordinator'])
  const none = await aSupporter(house, { capacity: 0 })
  const some = await aSupporter(house, { capacity: 1 })
  const { html } = await browser.get('/supporters?room=yes')
  expect(html).toContain(some.supporter)
  expect(html).not.toContain(none.supporter)
})

test('two coordinators change the same supporter: the second sees what is saved now and keeps what they typed', async () => {
  const { browser } = await house.person(['coordinator'])
  const { supporter } = await aSupporter(house)
  const at = `/supporters/${supporter}/change`
  const fields = { ...filled, version: '1' }
  expect((await browser.post(at, { ...fields, capacity: '5' })).status).toBe(303)
  const second = await browser.post(at, { ...fields, capacity: '7' })
  expect(second.status).toBe(422)
  expect(second.text).toContain('Parents at one time : Saved now: 5')
  expect(second.html).toContain('name="capacity" value="7"')
  expect(second.html).toContain('name="version" value="2"')
})

test('a supporter who leaves loses the function and comes back with it; nobody leaves while a parent counts on them', async () => {
  const { browser } = await house.person(['coordinator'])
  const { supporter, browser: own } = await aSupporter(house)
  const at = `/supporters/${supporter}/change`
  expect((await own.get('/about-me')).status).toBe(200)
  await house.ground.updateTable('supporters').set({ load: 1 }).where('id', '=', supporter).execute()
  expect((await browser.post(at, { ...filled, version: '1', state: 'left' })).text).toContain(
    'They still stand beside a parent',
  )
  await house.ground.updateTable('supporters').set({ load: 0 }).where('id', '=', supporter).execute()
  expect((await browser.post(at, { ...filled, version: '1', state: 'left' })).status).toBe(303)
  expect((await own.get('/about-me')).status).toBe(404)
  expect((await browser.post(at, { ...filled, version: '2', state: 'provisional' })).status).toBe(303)
  expect((await own.get('/about-me')).status).toBe(200)
})
