import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { browserOf, origin } from '../testing.ts'
import { signOutWord } from './provider.ts'
import { councilHouse, gss, press, sessionIn, type CouncilHouse } from './testing-house.ts'
import { newKey, signedWith } from './testing-keys.ts'

let at: CouncilHouse
beforeAll(async () => {
  at = await councilHouse()
})
afterEach(() => at.asItWas())
afterAll(() => at.close())

test('signing out at the council ends the session here at once; the same word again does nothing', async () => {
  const { account } = await at.linked()
  at.camden.login.account = account
  const [work, phone] = [at.camden.browser(), at.camden.browser()]
  const [here, there] = [at.house.visitor(), at.house.visitor()]
  const one = browserOf(at.house.app, sessionIn(await here.get(await work.signIn(await at.leaveFor(here)))))
  const two = browserOf(
    at.house.app,
    sessionIn(await there.get(await phone.signIn(await at.leaveFor(there)))),
  )
  at.camden.words.length = 0
  await work.signOut()
  expect(at.camden.words).toHaveLength(1)
  expect((await one.get('/sessions')).location).toContain('/sign-in')
  expect((await two.get('/sessions')).status).toBe(200)

  const third = at.house.visitor()
  const later = browserOf(
    at.house.app,
    sessionIn(await third.get(await work.signIn(await at.leaveFor(third)))),
  )
  expect((await later.get('/sessions')).status).toBe(200)
  expect((await tell(at.camden.words[0] ?? '')).status).toBe(200)
  expect((await later.get('/sessions')).status).toBe(200)
  expect((await two.get('/sessions')).status).toBe(200)
})

const tell = async (
  token: string,
  headers: Record<string, string> = {},
  which: keyof typeof gss = 'camden',
) =>
  at.house.app.request(new URL(signOutWord(origin, at.placeOf(which))).pathname, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const now = () => Math.floor(Date.now() / 1000)
const event = 'http://schemas.openid.net/event/backchannel-logout'

test('a word that somebody signed out counts only when it is the council’s, of now, and of that kind', async () => {
  const { account, browser } = await at.linked()
  const sound = () => ({
    iss: at.camden.issuer,
    aud: 'alongside',
    iat: now(),
    exp: now() + 120,
    jti: crypto.randomUUID(),
    sub: account,
    events: { [event]: {} },
  })
  const key = at.camden.key()
  const stranger = newKey()
  const wrong: readonly string[] = [
    '',
    'x.y.z',
    signedWith(stranger, sound()),
    signedWith({ ...stranger, kid: key.kid }, sound()),
    signedWith(key, { ...sound(), iss: at.cardiff.issuer }),
    signedWith(key, { ...sound(), aud: 'other' }),
    signedWith(key, { ...sound(), iat: now() - 3600 }),
    signedWith(key, { ...sound(), iat: now() + 3600 }),
    signedWith(key, { ...sound(), exp: now() - 60 }),
    signedWith(key, { ...sound(), jti: undefined }),
    signedWith(key, { ...sound(), events: {} }),
    signedWith(key, { ...sound(), nonce: 'n' }),
    signedWith(key, { ...sound(), sub: undefined }),
    `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify(sound())).toString('base64url')}.`,
    signedWith(key, sound(), { alg: 'HS256' }),
    signedWith(key, sound(), { crit: ['x'] }),
  ]
  for (const token of wrong) expect((await tell(token)).status).toBe(400)
  expect((await tell(signedWith(key, sound()), { 'content-type': 'text/plain' })).status).toBe(400)
  expect((await tell(signedWith(key, sound()), {}, 'cardiff')).status).toBe(400)
  expect((await browser.get('/sessions')).status).toBe(200)
  const word = signedWith(key, sound())
  const heard = await tell(word, {
    cookie: `__Host-s=${at.coordinator.token}`,
    origin: 'https://elsewhere.example',
  })
  expect(heard.status).toBe(200)
  expect(heard.headers.get('set-cookie')).toBeNull()
  expect((await browser.get('/sessions')).location).toContain('/sign-in')
  expect((await at.coordinator.browser.get('/sessions')).status).toBe(200)
  // The same account, signed in anew: the word that was heard ends nothing a second time, one like it does.
  const anew = browserOf(at.house.app, sessionIn(await at.thereAndBack()))
  expect((await tell(word)).status).toBe(200)
  expect((await anew.get('/sessions')).status).toBe(200)
  expect((await tell(signedWith(key, sound()))).status).toBe(200)
  expect((await anew.get('/sessions')).location).toContain('/sign-in')
})

test('who signs out at the council while a start code is asked for does not get in with it', async () => {
  const person = await at.house.person(['social-worker'])
  at.camden.login.account = 'between'
  const browser = at.house.visitor()
  await at.thereAndBack(browser)
  const word = {
    iss: at.camden.issuer,
    aud: 'alongside',
    iat: now(),
    jti: crypto.randomUUID(),
    sub: 'between',
  }
  expect((await tell(signedWith(at.camden.key(), { ...word, events: { [event]: {} } }))).status).toBe(200)
  const code = await at.codeFor(person.id)
  expect((await browser.post('/sign-in/council/code', { code, ...press() })).status).toBe(422)
})
