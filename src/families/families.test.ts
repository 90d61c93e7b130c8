import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { addFamily } from './actions.ts'
import { pages } from './routes.ts'
import { makeFamily } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const coordinator = () => house.person(['coordinator'])
const acts = (act: string) =>
  house.ground
    .selectFrom('audit')
    .select(['things', 'person_id'])
    .where('act', '=', act)
    .orderBy('id', 'desc')
    .execute()

test('before there is any family the list says what to do next', async () => {
  const by = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  const page = await by.browser.get('/families')
  expect(page.text).toContain('There is no family here yet')
  expect(page.html).toContain('href="/lists"')
})

test('a coordinator finds a family by reference, by a parent’s name and by a child’s, counted, and as a spreadsheet', async () => {
  const by = await coordinator()
  await makeFamily(house, by, [{ name: 'Tegan Blythe' }], { reference: 'CAM/100%_A', child: 'Osian Blythe' })
  await makeFamily(house, by, [{ name: 'Marlon Peake', relation: 'father' }], {
    reference: 'CAM/2',
    name: 'Peake',
  })
  for (const words of ['100%25_a', 'blythe', 'osian']) {
    const page = await by.browser.get(`/families?q=${words}`)
    expect(page.text).toContain('CAM/100%_A')
    expect(page.text).toContain('1 in this list')
    expect(page.text).not.toContain('CAM/2')
  }
  expect((await by.browser.get('/families?q=100_')).text).toContain('Nothing was found')
  const csv = (await by.browser.get('/families?as=csv&sort=reference&order=up')).html
  expect(
    csv
      .split('\r\n')
      .filter((line) => line.startsWith('CAM'))
      .map((line) => line.split(',')[0]),
  ).toEqual(['CAM/100%_A', 'CAM/2'])
  expect(csv).toContain('Marlon Peake,1,Camden,2026-11-18')
})

test('a list of sixty has two pages, and each page leaves one audit row with its families', async () => {
  const by = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  await house.as(by.token, async (tx) => {
    for (let n = 0; n < 60; n += 1)
      await addFamily(tx, by.actor, {
        gss: 'E08000003',
        reference: `M${String(n).padStart(2, '0')}`,
        name: '',
      })
  })
  const first = await by.browser.get('/families?sort=reference&order=up')
  expect(first.text).toContain('60 in this list')
  expect(first.text).toContain('Page 1 of 2')
  const second = await by.browser.get('/families?sort=reference&order=up&page=2')
  expect([second.text.includes('M49'), second.text.includes('M50')]).toEqual([false, true])
  const [last] = await acts('family.listed')
  expect(last?.things).toHaveLength(10)
  expect(last?.person_id).toBe(by.actor.person)
})

test('whoever opens a family or a person in it is written down', async () => {
  const by = await coordinator()
  const { family, parties, reference } = await makeFamily(house, by, [{ name: 'Read Once' }])
  const page = await by.browser.get(`/families/${family}`)
  expect(page.text).toContain(reference)
  expect(page.text).toContain('Small Invented, born 6 May 2021')
  expect((await acts('family.read'))[0]).toEqual({ things: [family, parties[0]], person_id: by.actor.person })
  await by.browser.get(`/families/${family}/people/${parties[0]}`)
  expect((await acts('party.read'))[0]?.things).toContain(parties[0])
})

test('a family is added by its reference; the same one is shown before a second is made', async () => {
  const by = await coordinator()
  const typed = { gss: 'E09000007', reference: 'NEW 77', name: '' }
  expect((await by.browser.post('/families/new', { ...typed, gss: '' })).text).toContain('Choose a council')
  expect((await by.browser.post('/families/new', typed)).location).toBe('/families?saved=yes')
  expect((await by.browser.get('/families?saved=yes')).text).toContain('NEW 77')
  const alike = await by.browser.post('/families/new', { ...typed, gss: 'W06000015', reference: 'new-77' })
  expect(alike.status).toBe(422)
  expect(alike.text).toContain('NEW 77 , Camden')
  const other = { ...typed, gss: 'W06000015', reference: 'new-77', same: 'new' }
  expect((await by.browser.post('/families/new', other)).status).toBe(303)
  const twice = await by.browser.post('/families/new', { ...typed, same: 'new' })
  expect(twice.text).toContain('There is a family with this reference already')
})

test('two people who change one family see both texts; what the second typed is still there', async () => {
  const [one, two] = [await coordinator(), await coordinator()]
  const { family, reference } = await makeFamily(house, one, [])
  const path = `/families/${family}/change`
  const typed = { gss: 'E09000007', reference, version: '1' }
  expect((await one.browser.post(path, { ...typed, name: 'First wording' })).status).toBe(303)
  const late = await two.browser.post(path, { ...typed, name: 'Second wording' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Now it says: First wording')
  expect(late.html).toMatch(/value="Second wording"/)
  expect(late.html).toMatch(/name="version" value="2"/)
  expect((await two.browser.post(path, { ...typed, version: '2', name: 'Second wording' })).status).toBe(303)
})

test('a family that is closed leaves the open ones and comes back', async () => {
  const by = await coordinator()
  const { family, reference } = await makeFamily(house, by, [], { reference: 'CLOSE-ME' })
  await by.browser.post(`/families/${family}/close`)
  expect((await by.browser.get(`/families?q=${reference}`)).text).toContain('Nothing was found')
  expect((await by.browser.get(`/families?q=${reference}&state=closed`)).text).toContain(reference)
  expect((await by.browser.get(`/families/${family}`)).text).toContain('Closed on 18 November 2026')
  await by.browser.post(`/families/${family}/reopen`)
  expect((await by.browser.get(`/families?q=${reference}`)).text).toContain('1 in this list')
})

test('nobody but those who do casework finds these pages, whatever they send', async () => {
  const by = await coordinator()
  const { family, child, parties } = await makeFamily(house, by, [{ name: 'Not For You' }])
  const [party = ''] = parties
  const fill = (path: string) =>
    path
      .replace(':family', family)
      .replace(':child', child)
      .replace(':party', party)
      .replace(':person', by.actor.person ?? '')
      .replace(/:[a-z]+/g, crypto.randomUUID())
  const roles = ['supporter', 'parent', 'social-worker', 'chair', 'parent-lead', 'administrator'] as const
  for (const role of roles) {
    const { browser } = await house.person([role])
    for (const page of pages.list) {
      const own = role === 'administrator' && ['family:show-again', 'staff:change'].includes(page.act)
      if (own) continue
      const answer =
        page.method === 'get' ? await browser.get(fill(page.path)) : await browser.post(fill(page.path))
      expect(`${role} ${page.method} ${page.path} ${answer.status}`).toBe(
        `${role} ${page.method} ${page.path} 404`,
      )
      expect(answer.html).not.toContain('Not For You')
    }
  }
  for (const page of pages.list.filter(({ method }) => method === 'get'))
    expect((await house.visitor().get(fill(page.path))).location).toContain('/sign-in')
})

test('another programme’s coordinator is told that there is no such page, and the database agrees', async () => {
  const by = await coordinator()
  const { family, child, parties } = await makeFamily(house, by, [{ name: 'Elsewhere Hidden' }])
  const stranger = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  for (const path of [
    `/families/${family}`,
    `/families/${family}/people/${parties[0]}`,
    `/families/${family}/children/${child}`,
  ])
    expect((await stranger.browser.get(path)).status).toBe(404)
  expect((await stranger.browser.get('/families?q=elsewhere')).text).toContain('Nothing was found')
  const rows = await house.as(stranger.token, async (tx) => [
    ...(await tx.selectFrom('families').select('id').execute()),
    ...(await tx.selectFrom('parties').select('id').execute()),
    ...(await tx.selectFrom('children').select('id').execute()),
  ])
  expect(rows).toEqual([])
})

test('opening a family leaves exactly one audit row', async () => {
  const by = await coordinator()
  const { family } = await makeFamily(house, by, [{ name: 'Counted Trips' }])
  const before = await sql<{ n: number }>`select count(*)::int as n from audit`.execute(house.ground)
  expect((await by.browser.get(`/families/${family}`)).status).toBe(200)
  const after = await sql<{ n: number }>`select count(*)::int as n from audit`.execute(house.ground)
  expect((after.rows[0]?.n ?? 0) - (before.rows[0]?.n ?? 0)).toBe(1)
})

test('a council that was not to choose from is asked for again', async () => {
  const { browser } = await house.person(['coordinator'])
  for (const gss of ['E99999999', 'x', 'E08000025'])
    expect((await browser.post('/families/new', { gss, reference: `ODD-${gss}` })).status).toBe(422)
})
