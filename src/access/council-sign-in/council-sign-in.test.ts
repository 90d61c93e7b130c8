import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { hashOf } from '../sign-in/secrets.ts'
import { browserOf } from '../testing.ts'
import { newStartCode } from './secrets.ts'
import { councilHouse, press, refusal, sessionIn, type CouncilHouse } from './testing-house.ts'

let at: CouncilHouse
beforeAll(async () => {
  at = await councilHouse()
})
afterEach(() => at.asItWas())
afterAll(() => at.close())

test('someone at a council chooses it, signs in there, types their start code once, and is in with level 2', async () => {
  const person = await at.house.person(['social-worker'])
  at.camden.login.account = 'first-time'
  const browser = at.house.visitor()
  expect((await browser.get('/sign-in')).html).toContain('href="/sign-in/council?then=%2F"')
  const choices = await browser.get('/sign-in/council?then=/sessions')
  expect(choices.text).toContain('Camden')
  expect(choices.text).not.toContain('Barnet')
  expect((await at.thereAndBack(browser)).location).toBe('/sign-in/council/code')
  const code = await at.codeFor(person.id)
  const done = await browser.post('/sign-in/council/code', { code: code.toLowerCase(), ...press() })
  expect(`${done.status} ${done.location}`).toBe('303 /sessions')
  const { rows } = await sql<{ level: number; way: string; idle: string; hours: number }>`
    select level, way, idle::text, extract(epoch from expires_at - created_at)::int / 3600 as hours
    from sessions where token_hash = ${hashOf(sessionIn(done))}`.execute(at.house.ground)
  expect(rows).toEqual([{ level: 2, way: 'council', idle: '00:15:00', hours: 8 }])
  expect((await browserOf(at.house.app, sessionIn(done)).get('/sessions')).status).toBe(200)

  const second = at.house.visitor()
  const again = await at.thereAndBack(second)
  expect(`${again.status} ${again.location}`).toBe('303 /sessions')
  const acts = await at.house.ground
    .selectFrom('audit')
    .select('act')
    .where('person_id', '=', person.id)
    .orderBy('id')
    .execute()
  expect(acts.map(({ act }) => act)).toEqual(['council-sign-in.linked', 'session.opened', 'session.opened'])
})

test('a double press on the start code opens one session and ends signed in', async () => {
  const person = await at.house.person(['social-worker'])
  at.camden.login.account = 'double'
  const browser = at.house.visitor()
  await at.thereAndBack(browser)
  const [code, one, before] = [await at.codeFor(person.id), press(), await at.opened()]
  const both = await Promise.all([1, 2].map(() => browser.post('/sign-in/council/code', { code, ...one })))
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(new Set(both.map(sessionIn)).size).toBe(1)
  expect(await at.opened()).toBe(before + 1)
})

test('an address that is known opens nothing: who is not linked is asked for a start code, and gets nothing without', async () => {
  const person = await at.house.person(['social-worker'], { email: 'known@example.org' })
  at.camden.login.account = 'known@example.org'
  at.camden.bend((claims) => ({ ...claims, email: 'known@example.org', email_verified: true }))
  const [browser, before] = [at.house.visitor(), await at.opened()]
  expect((await at.thereAndBack(browser)).location).toBe('/sign-in/council/code')
  expect((await browser.get('/sessions')).location).toContain('/sign-in')
  expect((await browser.post('/sign-in/council/code', { code: 'short', ...press() })).text).toContain(
    'twelve',
  )
  for (const left of [
    '4 more times',
    '3 more times',
    '2 more times',
    'once more',
    'does not work any more',
  ]) {
    const wrong = await browser.post('/sign-in/council/code', { code: newStartCode(), ...press() })
    expect(`${wrong.status} ${wrong.text}`).toContain(left)
  }
  const late = await browser.post('/sign-in/council/code', { code: await at.codeFor(person.id), ...press() })
  expect(late.status).toBe(422)
  expect(await at.opened()).toBe(before)
})

test('a start code works once, for its own person, after the council’s sign-in and nowhere else', async () => {
  const one = await at.linked()
  const code = await at.codeFor(one.id)
  // Without the council's word.
  expect((await at.house.visitor().post('/sign-in/council/code', { code, ...press() })).status).toBe(422)
  // Anew: the same person, another account at the council, takes the place of the first.
  at.camden.login.account = 'new-account'
  const browser = at.house.visitor()
  await at.thereAndBack(browser)
  expect((await browser.post('/sign-in/council/code', { code, ...press() })).status).toBe(303)
  at.camden.login.account = one.account
  expect((await at.thereAndBack()).location).toBe('/sign-in/council/code')
  at.camden.login.account = 'third'
  const third = at.house.visitor()
  await at.thereAndBack(third)
  expect((await third.post('/sign-in/council/code', { code, ...press() })).status).toBe(422)
})

test('somebody whose account or work here has ended is told so, whatever the council says', async () => {
  for (const end of ['persons', 'roles'] as const) {
    const { id, account } = await at.linked()
    if (end === 'persons')
      await at.house.ground
        .updateTable('persons')
        .set({ disabled_at: new Date() })
        .where('id', '=', id)
        .execute()
    else
      await at.house.ground
        .updateTable('roles')
        .set({ until_at: new Date() })
        .where('person_id', '=', id)
        .execute()
    at.camden.login.account = account
    expect(refusal(await at.thereAndBack())).toContain('Your account here has ended')
  }
})

test('the pages speak Welsh', async () => {
  const browser = at.house.visitor('cy')
  expect((await browser.get('/sign-in/council')).text).toContain('I ba gyngor rydych chi’n gweithio?')
  expect((await browser.get('/sign-in/council')).text).toContain('Caerdydd')
  expect((await browser.get('/sign-in/council/code')).text).toContain('Cod cychwyn')
})
