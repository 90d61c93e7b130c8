import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { makeApp } from '../../platform/http/server.ts'
import { serve, serveMissing } from '../serve.tsx'
import { pages } from '../routes.ts'
import { hashOf } from './secrets.ts'
import { browserOf, origin } from '../testing.ts'
import { plain, press, signInHere, wrongFor } from './testing.ts'

const here = signInHere()
const { asked, message, requests, sessions } = here

test('after five wrong tries the request is dead, the right numbers and the link included', async () => {
  await here.house.person(['supporter'], { email: 'ruth@example.org' })
  const browser = here.house.visitor()
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

test('whether an address is known can’t be told: same answer, same rows, same pages after wrong numbers', async () => {
  await here.house.person(['parent'], { email: 'leanne@example.org' })
  const shape = async (address: string) => {
    const browser = here.house.visitor()
    const answer = await browser.post('/sign-in', { address })
    const look = plain(await browser.get('/sign-in/code'))
    await message()
    const wrong = plain(await browser.post('/sign-in/code', { code: '123123', ...press() }))
    const outbox = await here.house.ground
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
  const browser = here.house.visitor()
  await browser.post('/sign-in', { address: 'stranger@example.org' })
  expect(await message()).toBeNull()
  await here.house.person(['supporter'], { email: 'late@example.org' })
  const { token, code, way } = await asked(here.house.visitor(), 'late@example.org')
  expect(way).toBe('email')
  expect(token).toMatch(/^[\w-]{43}$/)
  expect(code).toMatch(/^\d{6}$/)
  const [request] = await requests()
  await here.house.ground
    .updateTable('sign_ins')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where('id', '=', request?.id ?? '')
    .execute()
  expect(await message()).toBeNull()
})

test('whoever guesses at codes for one address all day gets no further than 25; the link still opens', async () => {
  await here.house.person(['coordinator'], { email: 'guessed@example.org' })
  for (let n = 0; n < 5; n += 1) {
    const guesser = here.house.visitor()
    const { code } = await asked(guesser, 'guessed@example.org')
    for (let tries = 0; tries < 5; tries += 1)
      await guesser.post('/sign-in/code', { code: wrongFor(code), ...press() })
  }
  const lucky = here.house.visitor()
  const { code, token } = await asked(lucky, 'guessed@example.org')
  expect((await lucky.post('/sign-in/code', { code, ...press() })).status).toBe(422)
  expect((await lucky.post(`/sign-in/${token}`, press())).status).toBe(303)
})

test('before a code is made, none opens anything: not even no code at all', async () => {
  await here.house.person(['administrator'], { email: 'unminted@example.org' })
  const browser = here.house.visitor()
  await browser.post('/sign-in', { address: 'unminted@example.org' })
  const { rows } = await here.house.db.inSession(null, 'localhost', (tx) =>
    sql<{
      outcome: string
    }>`select app.sign_in(null, null, ${hashOf(browser.secret)}, null, ${hashOf('mine')}, '')->>'outcome'
      as outcome`.execute(tx),
  )
  expect(rows[0]?.outcome).toBe('no')
})

test('a link older than ten minutes opens nothing', async () => {
  await here.house.person(['supporter'], { email: 'slow@example.org' })
  const browser = here.house.visitor()
  const { token } = await asked(browser, 'slow@example.org')
  const [request] = await requests()
  expect((request?.expires_at.getTime() ?? 0) - (request?.created_at.getTime() ?? 0)).toBe(600_000)
  await here.house.ground
    .updateTable('sign_ins')
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where('id', '=', request?.id ?? '')
    .execute()
  expect((await browser.post(`/sign-in/${token}`, press())).status).toBe(422)
})

test('the sixth request from one browser is answered alike, and nothing is sent for it', async () => {
  await here.house.person(['supporter'], { email: 'keen@example.org' })
  const browser = here.house.visitor()
  for (let n = 0; n < 5; n += 1) await asked(browser, 'keen@example.org')
  const sixth = await browser.post('/sign-in', { address: 'keen@example.org' })
  expect(`${sixth.status} ${sixth.location}`).toBe('303 /sign-in/code')
  expect(await message()).toBeNull()
})

test('the eleventh request for one address within ten minutes sends nothing, whichever browser asks', async () => {
  await here.house.person(['supporter'], { email: 'flood@example.org' })
  for (let n = 0; n < 10; n += 1) await asked(here.house.visitor(), 'flood@example.org')
  expect((await here.house.visitor().post('/sign-in', { address: 'flood@example.org' })).location).toBe(
    '/sign-in/code',
  )
  expect(await message()).toBeNull()
})

test('behind the trusted proxy a hundred requests of one network are enough, whatever a caller says; others go on', async () => {
  await here.house.person(['supporter'], { email: 'behind@example.org' })
  const served = { db: here.house.db, origin, clock: () => new Date('2026-11-18T10:00:00Z') }
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
    here.house.ground,
  )
  const again = await through('192.0.2.1, 203.0.113.9').post('/sign-in', { address: 'behind@example.org' })
  expect(again.location).toBe('/sign-in/code')
  expect(await message()).toBeNull()
  await asked(through('203.0.113.9, 198.51.100.7'), 'behind@example.org')
})

test('somebody who left gets no message and no session', async () => {
  const { id } = await here.house.person(['supporter'], { email: 'gone@example.org' })
  const browser = here.house.visitor()
  const { token } = await asked(browser, 'gone@example.org')
  await here.house.ground
    .updateTable('persons')
    .set({ disabled_at: new Date() })
    .where('id', '=', id)
    .execute()
  expect((await browser.post(`/sign-in/${token}`, press())).status).toBe(422)
  await browser.post('/sign-in', { address: 'gone@example.org' })
  expect(await message()).toBeNull()
})
