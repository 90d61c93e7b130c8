import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeApp } from '../../platform/http/server.ts'
import { serve, serveMissing } from '../serve.tsx'
import { browserOf, origin, testHouse, type Browser, type Read, type TestHouse } from '../testing.ts'
import { pages } from '../routes.ts'
import { mintSignIn, type Minted } from './mint.ts'
import { hashOf } from './secrets.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const requests = () => house.ground.selectFrom('sign_ins').selectAll().orderBy('id', 'desc').execute()
const sessions = () => house.ground.selectFrom('sessions').selectAll().orderBy('id', 'desc').execute()

/** What the worker would send for the newest request. */
const message = async (): Promise<Minted | null> => {
  const [request] = await requests()
  return house.db.asWorker((tx) => mintSignIn(tx, request?.id ?? ''))
}
const asked = async (
  browser: Browser,
  address: string,
  more: Record<string, string> = {},
): Promise<Minted> => {
  const answer = await browser.post('/sign-in', { address, ...more })
  expect(`${answer.status} ${answer.location}`).toBe('303 /sign-in/code')
  const sent = await message()
  if (sent === null) throw new Error('nothing to send')
  return sent
}
const tokenIn = (read: Read): string =>
  /__Host-s=([^;]+)/.exec(read.headers.getSetCookie().join('\n'))?.[1] ?? ''
const press = (): { press: string } => ({ press: crypto.randomUUID() })
/** A page without what is random on it: the same bytes for everybody. */
const plain = ({ html }: Read): string => html.replaceAll(/value="[^"]*"/g, '')
const wrongFor = (code: string): string => (code === '000000' ? '000001' : '000000')

test('an e-mailed link signs in the browser that asked, once, and leads where they were going', async () => {
  const { id } = await house.person(['coordinator'], { email: 'nadia@example.org' })
  const browser = house.visitor()
  const { token } = await asked(browser, ' Nadia@Example.org ', { next: '/sessions' })
  const before = (await sessions()).length
  expect((await browser.get(`/sign-in/${token}`)).text).toContain('Press the button to go on.')
  expect((await sessions()).length).toBe(before)
  const pressed = await browser.post(`/sign-in/${token}`, press())
  expect(`${pressed.status} ${pressed.location}`).toBe('303 /sessions')
  expect(pressed.headers.getSetCookie().join()).toMatch(
    /__Host-s=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
  expect((await browserOf(house.app, tokenIn(pressed)).get('/sessions')).text).toContain('This device')
  const [session] = await sessions()
  expect(session).toMatchObject({
    person_id: id,
    level: 1,
    way: 'link',
    shared_device: true,
    idle: '00:15:00',
  })
  const again = await browser.post(`/sign-in/${token}`, press())
  expect(again.status).toBe(422)
  expect(again.text).toContain('This link does not open here')
  expect((await sessions()).length).toBe(before + 1)
})

test('a link opened in another browser signs nobody in, and still works where it was asked for', async () => {
  await house.person(['supporter'], { email: 'joy@example.org' })
  const browser = house.visitor()
  const { token } = await asked(browser, 'joy@example.org')
  const elsewhere = await house.visitor().post(`/sign-in/${token}`, press())
  expect(elsewhere.status).toBe(422)
  expect(tokenIn(elsewhere)).toBe('')
  expect((await browser.post(`/sign-in/${token}`, press())).status).toBe(303)
})

test('a live, a used and an unknown link look the same before the press', async () => {
  await house.person(['supporter'], { email: 'imran@example.org' })
  const browser = house.visitor()
  const { token } = await asked(browser, 'imran@example.org')
  const path = (html: string) => html.replaceAll(/\/sign-in\/[\w-]{43}|%2Fsign-in%2F[\w-]{43}/g, 'here')
  const live = path(plain(await browser.get(`/sign-in/${token}`)))
  const unknown = path(plain(await browser.get(`/sign-in/${'x'.repeat(43)}`)))
  await browser.post(`/sign-in/${token}`, press())
  expect(path(plain(await browser.get(`/sign-in/${token}`)))).toBe(live)
  expect(unknown).toBe(live)
})

test('the six numbers sign in on the device that asked; a text goes to a mobile however it was typed', async () => {
  const { id } = await house.person(['parent'])
  await house.ground.updateTable('persons').set({ phone: '+447700900123' }).where('id', '=', id).execute()
  const browser = house.visitor()
  const { code } = await asked(browser, '07700 900 123', { device: 'own' })
  const pressed = await browser.post('/sign-in/code', {
    code: `${code.slice(0, 3)} ${code.slice(3)}`,
    ...press(),
  })
  expect(pressed.status).toBe(303)
  expect(pressed.headers.getSetCookie().join()).toContain('Max-Age=604800')
  const [session] = await sessions()
  expect(session).toMatchObject({
    person_id: id,
    level: 1,
    way: 'code',
    shared_device: false,
    idle: '12:00:00',
  })
})

test('after five wrong tries the request is dead, the right numbers and the link included', async () => {
  await house.person(['supporter'], { email: 'ruth@example.org' })
  const browser = house.visitor()
  const { code, token } = await asked(browser, 'ruth@example.org')
  const said: string[] = []
  for (let n = 0; n < 5; n += 1)
    said.push((await browser.post('/sign-in/code', { code: wrongFor(code), ...press() })).text)
  expect(said[0]).toContain('You can try 4 more times')
  expect(said[3]).toContain('You can try once more')
  expect(said[4]).toContain('do not work any more')
  const before = (await sessions()).length
  expect((await browser.post('/sign-in/code', { code, ...press() })).status).toBe(422)
  expect((await browser.post(`/sign-in/${token}`, press())).status).toBe(422)
  expect((await sessions()).length).toBe(before)
})

test('one press sent twice signs in once and both answers carry the same session', async () => {
  await house.person(['supporter'], { email: 'carys@example.org' })
  const browser = house.visitor()
  const { token } = await asked(browser, 'carys@example.org')
  const before = (await sessions()).length
  const same = press()
  const both = await Promise.all([1, 2].map(() => browser.post(`/sign-in/${token}`, same)))
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(new Set(both.map(tokenIn)).size).toBe(1)
  expect((await sessions()).length).toBe(before + 1)
})

test('twenty different presses of one link at once open one session', async () => {
  await house.person(['supporter'], { email: 'sam@example.org' })
  const browser = house.visitor()
  const { token } = await asked(browser, 'sam@example.org')
  const before = (await sessions()).length
  await Promise.all(Array.from({ length: 20 }, () => browser.post(`/sign-in/${token}`, press())))
  expect((await sessions()).length).toBe(before + 1)
})

test('whether an address is known can’t be told: same answer, same rows, same pages after wrong numbers', async () => {
  await house.person(['parent'], { email: 'leanne@example.org' })
  const shape = async (address: string) => {
    const browser = house.visitor()
    const answer = await browser.post('/sign-in', { address })
    const look = plain(await browser.get('/sign-in/code'))
    await message()
    const wrong = plain(await browser.post('/sign-in/code', { code: '123123', ...press() }))
    const outbox = await house.ground
      .selectFrom('outbox')
      .select(['kind', 'programme_id', 'dropped_at'])
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
    return { status: answer.status, location: answer.location, html: answer.html, look, wrong, outbox }
  }
  expect(await shape('nobody@example.org')).toEqual(await shape('leanne@example.org'))
})

test('nothing is minted for an unknown address, a used request or one that ran out', async () => {
  const browser = house.visitor()
  await browser.post('/sign-in', { address: 'stranger@example.org' })
  expect(await message()).toBeNull()
  await house.person(['supporter'], { email: 'late@example.org' })
  const { token, code, way } = await asked(house.visitor(), 'late@example.org')
  expect(way).toBe('email')
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(code).toMatch(/^\d{6}$/)
  const [request] = await requests()
  await house.ground
    .updateTable('sign_ins')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where('id', '=', request?.id ?? '')
    .execute()
  expect(await message()).toBeNull()
})

test('whoever guesses at codes for one address all day gets no further than 25; the link still opens', async () => {
  await house.person(['coordinator'], { email: 'guessed@example.org' })
  for (let n = 0; n < 5; n += 1) {
    const guesser = house.visitor()
    const { code } = await asked(guesser, 'guessed@example.org')
    for (let tries = 0; tries < 5; tries += 1)
      await guesser.post('/sign-in/code', { code: wrongFor(code), ...press() })
  }
  const lucky = house.visitor()
  const { code, token } = await asked(lucky, 'guessed@example.org')
  expect((await lucky.post('/sign-in/code', { code, ...press() })).status).toBe(422)
  expect((await lucky.post(`/sign-in/${token}`, press())).status).toBe(303)
})

test('before a code is made, none opens anything: not even no code at all', async () => {
  await house.person(['administrator'], { email: 'unminted@example.org' })
  const browser = house.visitor()
  await browser.post('/sign-in', { address: 'unminted@example.org' })
  const { rows } = await house.db.inSession(null, 'localhost', (tx) =>
    sql<{
      outcome: string
    }>`select app.sign_in(null, null, ${hashOf(browser.secret)}, null, ${hashOf('mine')}, '')->>'outcome'
      as outcome`.execute(tx),
  )
  expect(rows[0]?.outcome).toBe('no')
})

test('a link older than ten minutes opens nothing', async () => {
  await house.person(['supporter'], { email: 'slow@example.org' })
  const browser = house.visitor()
  const { token } = await asked(browser, 'slow@example.org')
  const [request] = await requests()
  expect((request?.expires_at.getTime() ?? 0) - (request?.created_at.getTime() ?? 0)).toBe(600_000)
  await house.ground
    .updateTable('sign_ins')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where('id', '=', request?.id ?? '')
    .execute()
  expect((await browser.post(`/sign-in/${token}`, press())).status).toBe(422)
})

test('the sixth request from one browser is answered alike, and nothing is sent for it', async () => {
  await house.person(['supporter'], { email: 'keen@example.org' })
  const browser = house.visitor()
  for (let n = 0; n < 5; n += 1) await asked(browser, 'keen@example.org')
  const sixth = await browser.post('/sign-in', { address: 'keen@example.org' })
  expect(`${sixth.status} ${sixth.location}`).toBe('303 /sign-in/code')
  expect(await message()).toBeNull()
})

test('the eleventh request for one address within ten minutes sends nothing, whichever browser asks', async () => {
  await house.person(['supporter'], { email: 'flood@example.org' })
  for (let n = 0; n < 10; n += 1) await asked(house.visitor(), 'flood@example.org')
  expect((await house.visitor().post('/sign-in', { address: 'flood@example.org' })).location).toBe(
    '/sign-in/code',
  )
  expect(await message()).toBeNull()
})

test('behind the trusted proxy a hundred requests of one network are enough, whatever a caller says; others go on', async () => {
  await house.person(['supporter'], { email: 'behind@example.org' })
  const served = { db: house.db, origin, clock: () => new Date('2026-11-18T10:00:00Z') }
  const app = makeApp(
    pages.map((page) => serve(served, page)),
    serveMissing(served),
    { proxy: '127.0.0.1' },
  )
  const socket = { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' }
  const through = (forwarded: string) =>
    browserOf({
      request: (path, init) => {
        const headers = new Headers(init.headers)
        headers.set('x-forwarded-for', forwarded)
        return app.request(path, { ...init, headers }, { incoming: { socket } })
      },
    })
  await asked(through('198.51.100.7, 203.0.113.9'), 'behind@example.org')
  await sql`insert into sign_ins (programme_id, way, browser_hash, network_hash, expires_at, used_at)
    select programme_id, way, sha256(n::text::bytea), network_hash, expires_at, now()
    from generate_series(1, 99) n, (select * from sign_ins order by id desc limit 1) newest`.execute(
    house.ground,
  )
  const again = await through('192.0.2.1, 203.0.113.9').post('/sign-in', { address: 'behind@example.org' })
  expect(again.location).toBe('/sign-in/code')
  expect(await message()).toBeNull()
  await asked(through('203.0.113.9, 198.51.100.7'), 'behind@example.org')
})

test('somebody who left gets no message and no session', async () => {
  const { id } = await house.person(['supporter'], { email: 'gone@example.org' })
  const browser = house.visitor()
  const { token } = await asked(browser, 'gone@example.org')
  await house.ground.updateTable('persons').set({ disabled_at: new Date() }).where('id', '=', id).execute()
  expect((await browser.post(`/sign-in/${token}`, press())).status).toBe(422)
  await browser.post('/sign-in', { address: 'gone@example.org' })
  expect(await message()).toBeNull()
})

test('signing in again ends the session that this browser had', async () => {
  const { token: old, browser } = await house.person(['supporter'], { email: 'twice@example.org' })
  await browser.post('/sign-in', { address: 'twice@example.org' })
  const sent = await message()
  const pressed = await browser.post(`/sign-in/${sent?.token}`, press())
  expect(pressed.status).toBe(303)
  expect(tokenIn(pressed)).not.toBe(old)
  expect((await browserOf(house.app, old).get('/sessions')).location).toContain('/sign-in')
})

test('an invitation opens no session in any browser: it sends a code to the invited address', async () => {
  const { id } = await house.person(['social-worker'], { email: 'invited@example.org' })
  const { id: request } = await house.ground
    .insertInto('sign_ins')
    .values({
      programme_id: house.programme,
      person_id: id,
      way: 'invite',
      expires_at: new Date(Date.now() + 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const invite = await house.db.asWorker((tx) => mintSignIn(tx, request))
  const before = (await sessions()).length
  const browser = house.visitor()
  const pressed = await browser.post(`/sign-in/${invite?.token}`, press())
  expect(`${pressed.status} ${pressed.location}`).toBe('303 /sign-in/code')
  expect(tokenIn(pressed)).toBe('')
  expect((await browser.post('/sign-in/code', { code: invite?.code ?? '', ...press() })).status).toBe(422)
  expect((await sessions()).length).toBe(before)
  const sent = await message()
  const done = await browser.post('/sign-in/code', { code: sent?.code ?? '', ...press() })
  expect(done.status).toBe(303)
  expect((await sessions())[0]).toMatchObject({ person_id: id })
})

test('what is neither an address nor a number is marked, and what was typed is kept', async () => {
  const answer = await house.visitor().post('/sign-in', { address: 'leanne at home', next: '/families' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('There is a problem')
  expect(answer.html).toContain('value="leanne at home"')
  expect(answer.html).toContain('value="/families"')
})

test('the pages speak Welsh', async () => {
  const browser = house.visitor('cy')
  expect((await browser.get('/sign-in')).text).toContain('Eich cyfeiriad e-bost neu rif ffôn symudol')
  expect((await browser.get('/sign-in/code')).text).toContain('Y chwe rhif yn y neges')
})
