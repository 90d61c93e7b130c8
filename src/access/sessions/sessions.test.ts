import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { browserOf, testHouse, type TestHouse } from '../testing.ts'
import { pages } from '../routes.ts'
import { endSessions } from './actions.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const another = async (person: string) => {
  const token = crypto.randomUUID()
  const { rows } = await sql<{
    id: string
  }>`select app.open_session(${person}, ${token}, 'demo') as id`.execute(house.ground)
  return { token, id: rows[0]?.id ?? '', browser: browserOf(house.app, token) }
}

test('somebody sees where they are signed in and ends one of them', async () => {
  const { id, browser } = await house.person(['supporter'])
  const phone = await another(id)
  expect((await browser.get('/sessions')).text).toContain('Signed in on 2 devices')
  expect((await browser.post(`/sessions/${phone.id}/end`)).location).toBe('/sessions')
  expect((await phone.browser.get('/sessions')).location).toContain('/sign-in')
  expect((await browser.get('/sessions')).text).toContain('You are signed in nowhere else')
  const acts = await house.ground
    .selectFrom('audit')
    .select(['act', 'things'])
    .where('person_id', '=', id)
    .execute()
  expect(acts).toEqual([{ act: 'session.ended', things: [phone.id] }])
})

test('ending all the others leaves this one', async () => {
  const { id, browser } = await house.person(['supporter'])
  const others = [await another(id), await another(id)]
  await browser.post('/sessions/others/end')
  for (const other of others) expect((await other.browser.get('/sessions')).status).toBe(303)
  expect((await browser.get('/sessions')).status).toBe(200)
})

test('nobody sees or ends another’s session: there is no such page, and the database agrees', async () => {
  const mine = await house.person(['administrator', 'coordinator'])
  const theirs = await house.person(['supporter'])
  const session = theirs.actor.session ?? ''
  expect((await mine.browser.post(`/sessions/${session}/end`)).status).toBe(404)
  expect(await house.as(mine.token, (tx) => endSessions(tx, session))).toBe(0)
  expect(
    await house.as(mine.token, (tx) =>
      tx.selectFrom('sessions').select('id').where('id', '=', session).execute(),
    ),
  ).toEqual([])
  expect((await theirs.browser.get('/sessions')).status).toBe(200)
  expect((await house.visitor().get('/sessions')).location).toBe('/sign-in?then=%2Fsessions')
  expect((await house.visitor().post('/sessions/others/end')).location).toBe('/sign-in?then=%2F')
})

test('a visitor’s transaction ends nothing', async () => {
  const { actor } = await house.person(['supporter'])
  expect(await house.db.inSession(null, 'localhost', (tx) => endSessions(tx, actor.session))).toBe(0)
  expect(await house.db.inSession(null, 'localhost', (tx) => endSessions(tx, null))).toBe(0)
})
