import { generateKeyPairSync } from 'node:crypto'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { pages } from '../routes.ts'
import { browserOf, origin, testHouse, type Browser, type TestHouse } from '../testing.ts'
import { atLevelOne, softKey, startCodeFor, tokenIn } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const more = '/sign-in/more?then=%2Fsessions'
const press = () => ({ press: crypto.randomUUID() })
const askedShape = z.object({
  challenge: z.string(),
  rpId: z.string().optional(),
  rp: z.object({ id: z.string(), name: z.string() }).optional(),
  user: z.object({ name: z.string(), displayName: z.string() }).optional(),
  userVerification: z.string().optional(),
  authenticatorSelection: z.object({ userVerification: z.string() }).optional(),
  allowCredentials: z.array(z.object({ id: z.string() })).optional(),
  excludeCredentials: z.array(z.object({ id: z.string() })).optional(),
})
const ask = async (browser: Browser, purpose: 'make' | 'use') => {
  const { html } = await browser.post('/sign-in/more/ask', { for: purpose })
  return askedShape.parse(JSON.parse(html))
}
const use = (browser: Browser, answer: string) =>
  browser.post(more, { do: 'use-passkey', answer, ...press() })

/** Somebody who made a passkey with their start code, and is signed in with it. */
const withPasskey = async () => {
  const { id } = await house.person(['parent'], { name: 'Leanne Invented' })
  const code = await startCodeFor(house, id)
  const first = await atLevelOne(house, id)
  await first.post(more, { do: 'start', code })
  const key = softKey(origin)
  const asked = await ask(first, 'make')
  const done = await first.post(more, { do: 'make-passkey', answer: key.make(asked), ...press() })
  return { id, key, asked, done, browser: browserOf(house.app, tokenIn(done), 'en', first.secret) }
}

test('with the start code somebody makes a passkey, and signs in with it the next time', async () => {
  const { id, key, asked, done } = await withPasskey()
  expect(done.location).toBe('/sessions')
  expect(asked).toMatchObject({
    rp: { id: 'localhost' },
    authenticatorSelection: { userVerification: 'required' },
  })
  expect(JSON.stringify(asked.user)).not.toContain('Leanne')
  const next = await atLevelOne(house, id)
  expect((await next.get(more)).html).toContain('data-passkey="use"')
  const wanted = await ask(next, 'use')
  expect(wanted).toMatchObject({
    userVerification: 'required',
    rpId: 'localhost',
    allowCredentials: [{ id: key.id }],
  })
  const risen = await use(next, key.use(wanted))
  expect(`${risen.status} ${risen.location}`).toBe('303 /sessions')
  const page = await browserOf(house.app, tokenIn(risen)).get('/sessions')
  expect(page.text).toContain('Firefox, Android')
  expect(page.text).toContain('Passkey made on')
})

test('without user verification, with another origin, another site, another key or another question it opens nothing', async () => {
  const { id, key } = await withPasskey()
  const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
  for (const bent of [
    { verified: false },
    { origin: 'http://localhost:3001' },
    { origin: 'https://elsewhere.example' },
    { rpId: 'elsewhere.example' },
    { key: stranger },
    { challenge: Buffer.alloc(32, 7).toString('base64url') },
  ]) {
    const browser = await atLevelOne(house, id)
    const refused = await use(browser, key.use(await ask(browser, 'use'), bent))
    expect(`${Object.keys(bent).join()} ${refused.status} ${tokenIn(refused)}`).toMatch(/^\w+ 422 $/)
    expect(refused.text).toContain('That did not work')
  }
})

test('a passkey without user verification is not taken either', async () => {
  const { id } = await house.person(['parent'])
  const code = await startCodeFor(house, id)
  const browser = await atLevelOne(house, id)
  await browser.post(more, { do: 'start', code })
  const refused = await browser.post(more, {
    do: 'make-passkey',
    answer: softKey(origin).make(await ask(browser, 'make'), { verified: false }),
    ...press(),
  })
  expect(`${refused.status} ${tokenIn(refused)}`).toBe('422 ')
  const made = await browser.post(more, {
    do: 'make-passkey',
    answer: softKey(origin).make(await ask(browser, 'make')),
    ...press(),
  })
  expect(made.status).toBe(303)
})

test('an answer counts once, in the session that was asked, within five minutes', async () => {
  const { id, key } = await withPasskey()
  const [one, two] = [await atLevelOne(house, id), await atLevelOne(house, id)]
  const answer = key.use(await ask(one, 'use'))
  expect((await use(two, answer)).status).toBe(422)
  const both = await Promise.all([use(one, answer), use(one, answer)])
  expect(both.filter((read) => tokenIn(read) !== '')).toHaveLength(1)
  const late = await atLevelOne(house, id)
  const lateAnswer = key.use(await ask(late, 'use'))
  await sql`update challenges set expires_at = now() - interval '1 second'`.execute(house.ground)
  expect((await use(late, lateAnswer)).status).toBe(422)
  const { challenge } = await ask(late, 'use')
  const { rows } = await sql<{
    kept: string
  }>`select string_agg(c::text, ' ') as kept from challenges c`.execute(house.ground)
  expect(rows[0]?.kept).not.toContain(Buffer.from(challenge, 'base64url').toString('hex'))
})

test('a copied key is noticed: a counter that did not go up opens nothing', async () => {
  const { id, key } = await withPasskey()
  const at = async (counter: number) => {
    const browser = await atLevelOne(house, id)
    return (await use(browser, key.use(await ask(browser, 'use'), { counter }))).status
  }
  expect(await at(9)).toBe(303)
  expect(await at(9)).toBe(422)
  expect(await at(4)).toBe(422)
  expect(await at(10)).toBe(303)
})

test('another person’s passkey opens nothing here', async () => {
  const theirs = await withPasskey()
  const { id } = await withPasskey()
  const browser = await atLevelOne(house, id)
  const refused = await use(browser, theirs.key.use(await ask(browser, 'use')))
  expect(refused.status).toBe(422)
  const past = await house.as(browser.token ?? '', async (tx) => {
    const { rows } = await sql<{ id: string }>`select id from app.my_passkeys()`.execute(tx)
    return rows
  })
  expect(past).toHaveLength(1)
})

test('one more passkey, and one less; the only way in can’t be removed', async () => {
  const { browser, id } = await withPasskey()
  const only = await house.ground
    .selectFrom('passkeys')
    .select('id')
    .where('person_id', '=', id)
    .executeTakeFirstOrThrow()
  const kept = await browser.post(`/sessions/passkeys/${only.id}/end`)
  expect(kept.status).toBe(422)
  expect(kept.text).toContain('That is your only way in')
  expect((await browser.get('/sessions/passkey')).html).toContain('data-passkey="make"')
  const second = softKey(origin)
  const asked = await ask(browser, 'make')
  expect(asked.excludeCredentials).toHaveLength(1)
  expect((await browser.post('/sessions/passkey', { answer: second.make(asked) })).location).toBe(
    '/sessions?done=passkey',
  )
  expect((await browser.post(`/sessions/passkeys/${only.id}/end`)).location).toBe('/sessions')
  const other = await withPasskey()
  expect((await other.browser.post(`/sessions/passkeys/${only.id}/end`)).status).toBe(404)
  const left = await house.ground.selectFrom('passkeys').select('id').where('person_id', '=', id).execute()
  expect(left).toHaveLength(1)
  expect((await other.browser.post(`/sessions/passkeys/${left[0]?.id}/end`)).status).toBe(404)
})

test('ten minutes after signing in, changing how one signs in asks for it once more', async () => {
  const { browser, id, key } = await withPasskey()
  await sql`update sessions set created_at = now() - interval '11 minutes' where person_id = ${id}`.execute(
    house.ground,
  )
  expect((await browser.get('/sessions/pin')).location).toBe('/sign-in/more?then=%2Fsessions%2Fpin')
  expect((await browser.post('/sessions/pin', { pin: '482706', again: '482706' })).location).toContain(
    '/sign-in/more',
  )
  const { rows } = await house.as(browser.token ?? '', (tx) =>
    sql<{
      told: unknown
    }>`select app.set_pin(${Buffer.alloc(16)}, ${Buffer.alloc(32)}, 'x'::bytea, 'y'::bytea) as told`.execute(
      tx,
    ),
  )
  expect(rows[0]?.told).toEqual({ outcome: 'refused' })
  const again = await browser.post('/sign-in/more?then=/sessions/pin', {
    do: 'use-passkey',
    answer: key.use(await ask(browser, 'use')),
    ...press(),
  })
  expect(again.location).toBe('/sessions/pin')
  const fresh = browserOf(house.app, tokenIn(again), 'en', browser.secret)
  expect((await fresh.post('/sessions/pin', { pin: '482706', again: '482706' })).location).toBe(
    '/sessions?done=pin',
  )
  expect((await browser.get('/sessions')).location).toContain('/sign-in')
  expect((await fresh.get('/sessions?done=pin')).text).toContain('Your new PIN is kept.')
})
