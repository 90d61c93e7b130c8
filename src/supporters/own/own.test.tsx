import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'
import { aParty, aSupporter } from '../testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const ask = (person: string, party: string) =>
  house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: person,
      function: 'asked',
      thing: 'party',
      thing_id: party,
    })
    .execute()
const apart = (supporter: string) =>
  house.ground
    .selectFrom('never_together')
    .select(['party_id', 'said_by'])
    .where('supporter_id', '=', supporter)
    .execute()

test('a supporter writes their own profile in both languages, and a town is not let through', async () => {
  const { browser, supporter } = await aSupporter(house)
  const good = { called: 'Ro', aboutEn: 'I listen.', aboutCy: 'Rwy’n gwrando.', version: '1' }
  expect((await browser.post('/about-me', { ...good, aboutEn: 'I know Camden' })).text).toContain(
    'Leave out where they live',
  )
  expect((await browser.post('/about-me', good)).location).toBe('/about-me?done=1')
  const page = await browser.get('/about-me?done=1')
  expect(page.text).toContain('Saved. Thank you.')
  expect(page.html).toContain('Rwy’n gwrando.</textarea>')
  const late = await browser.post('/about-me', { ...good, called: 'Robs' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Saved now: Ro')
  expect(late.html).toContain('value="Robs"')
  const row = await house.ground
    .selectFrom('profiles')
    .select('called')
    .where('supporter_id', '=', supporter)
    .execute()
  expect(row).toEqual([{ called: 'Ro' }])
})

test('what a supporter must never meet they see and take back themselves; the coordinator reads only how many', async () => {
  const { browser, supporter } = await aSupporter(house)
  const coordinator = await house.person(['coordinator'])
  expect((await browser.post('/about-me/conflicts', { kind: '', what: 'x' })).status).toBe(422)
  await browser.post('/about-me/conflicts', { kind: 'school', what: 'Oak Lane Primary' })
  expect((await browser.get('/about-me')).text).toContain('A school: Oak Lane Primary')
  const read = await coordinator.browser.get(`/supporters/${supporter}`)
  expect(read.text).toContain('1 declared')
  expect(read.html).not.toContain('Oak Lane')
  const { id } = await house.ground
    .selectFrom('supporter_conflicts')
    .select('id')
    .where('supporter_id', '=', supporter)
    .executeTakeFirstOrThrow()
  const other = await aSupporter(house)
  expect((await other.browser.post(`/about-me/conflicts/${id}/withdraw`)).status).toBe(404)
  expect((await browser.post(`/about-me/conflicts/${id}/withdraw`)).status).toBe(303)
  expect((await browser.get('/about-me')).text).not.toContain('Oak Lane')
})

test('time away is added and taken back, and stands where the coordinator looks', async () => {
  const { browser, supporter } = await aSupporter(house)
  const coordinator = await house.person(['coordinator'])
  const days = {
    'awayFrom-day': '1',
    'awayFrom-month': '12',
    'awayFrom-year': '2026',
    'awayUntil-day': '8',
    'awayUntil-month': '12',
    'awayUntil-year': '26',
  }
  expect((await browser.post('/about-me/away', { ...days, 'awayUntil-month': '11' })).text).toContain(
    'The last day must not be before the first',
  )
  expect((await browser.post('/about-me/away', days)).status).toBe(303)
  expect((await coordinator.browser.get(`/supporters/${supporter}`)).text).toContain(
    '1 December 2026 to 8 December 2026',
  )
  const { id } = await house.ground
    .selectFrom('supporter_away')
    .select('id')
    .where('supporter_id', '=', supporter)
    .executeTakeFirstOrThrow()
  expect((await browser.post(`/about-me/away/${id}/withdraw`)).status).toBe(303)
  expect((await browser.get('/about-me')).text).toContain('No time away is entered')
})

test('never together is said about somebody they were asked about; of anybody else the answer is the same and nothing is kept', async () => {
  const { browser, supporter, id } = await aSupporter(house)
  const [asked, other] = [await aParty(house, 'Asked Sample'), await aParty(house, 'Other Sample')]
  await ask(id, asked)
  const page = await browser.get('/about-me')
  expect(page.text).toContain('You were asked on')
  expect(page.html).not.toContain('Sample')
  expect(page.html).not.toContain(other)
  const answers = await Promise.all(
    [asked, other, crypto.randomUUID()].map((party) => browser.post(`/about-me/apart/${party}`)),
  )
  expect(new Set(answers.map(({ status, location }) => `${status} ${location}`))).toEqual(
    new Set(['303 /about-me?done=1']),
  )
  expect(await apart(supporter)).toEqual([{ party_id: asked, said_by: 'supporter' }])
  expect((await browser.get('/about-me')).html.replaceAll(/value="[^"]*"/g, '')).toBe(
    page.html.replaceAll(/value="[^"]*"/g, ''),
  )
})

test('the coordinator keeps two apart for the parent, and neither of them ever reads it', async () => {
  const { browser: own, supporter, token } = await aSupporter(house)
  const coordinator = await house.person(['coordinator'])
  const party = await aParty(house, 'Zed Findable')
  const found = await coordinator.browser.get(`/supporters/${supporter}?find=findable`)
  expect(found.text).toContain('Zed Findable')
  expect(
    (await coordinator.browser.post(`/supporters/${supporter}/apart`, { party, saidBy: 'party' })).status,
  ).toBe(303)
  await coordinator.browser.post(`/supporters/${supporter}/apart`, { party, saidBy: 'coordinator' })
  expect(await apart(supporter)).toHaveLength(1)
  expect((await coordinator.browser.get(`/supporters/${supporter}`)).text).toContain('Zed Findable')
  expect((await own.get('/about-me')).html).not.toContain('Zed')
  expect(await house.as(token, (tx) => tx.selectFrom('never_together').selectAll().execute())).toEqual([])
})

test('a coordinator who is that supporter reads nobody on their own list and takes nobody off it; the database agrees', async () => {
  const { browser: own, supporter, token, id } = await aSupporter(house)
  const [coordinator, party] = [await house.person(['coordinator']), await aParty(house, 'Yan Findable')]
  const programme_id = house.programme
  await house.ground
    .insertInto('roles')
    .values({ programme_id, person_id: id, role: 'coordinator' })
    .execute()
  const at = `/supporters/${supporter}`
  await coordinator.browser.post(`${at}/apart`, { party, saidBy: 'party' })
  const page = await own.get(at)
  expect([page.status, page.text]).toEqual([200, expect.stringContaining('a colleague reads who is on it')])
  expect(page.text).not.toContain('Yan')
  const row = await house.ground
    .selectFrom('never_together')
    .select('id')
    .where('party_id', '=', party)
    .executeTakeFirstOrThrow()
  const stands = () =>
    house.ground
      .selectFrom('never_together')
      .select('withdrawn_at')
      .where('id', '=', row.id)
      .executeTakeFirst()
  expect((await own.post(`${at}/apart/${row.id}/withdraw`)).status).toBe(404)
  await house.as(token, (tx) => tx.updateTable('never_together').set({ withdrawn_at: new Date() }).execute())
  expect(await stands()).toEqual({ withdrawn_at: null })
  const other = await aParty(house, 'Xan Findable')
  expect((await own.post(`${at}/apart`, { party: other, saidBy: 'supporter' })).status).toBe(303)
  expect(await apart(supporter)).toHaveLength(2)
  expect((await coordinator.browser.get(at)).text).toMatch(/Yan Findable.*Xan Findable/s)
})

test('somebody without the function is told there is no such page; a supporter without a record reads who to ask', async () => {
  const coordinator = await house.person(['coordinator'])
  expect((await coordinator.browser.get('/about-me')).status).toBe(404)
  const bare = await house.person(['supporter'])
  expect((await bare.browser.get('/about-me')).text).toContain('Your coordinator can make one')
  expect((await bare.browser.post('/about-me/conflicts', { kind: 'school', what: 'x' })).status).toBe(404)
})
