import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { hashOf } from '../sign-in/secrets.ts'
import { origin } from '../testing.ts'
import { councilHouse, gss, refusal, type CouncilHouse } from './testing-house.ts'
import { newKey } from './testing-keys.ts'

const odd = 'is not what we asked for'
let at: CouncilHouse
beforeAll(async () => {
  at = await councilHouse()
})
afterEach(() => at.asItWas())
afterAll(() => at.close())

test('without a second step nobody is signed in, and the page says why; the council’s own word for it counts too', async () => {
  const { account } = await at.linked()
  at.camden.login.amr = ['pwd']
  expect(refusal(await at.thereAndBack())).toContain('did not tell us that you used a second step')
  await at.house.ground
    .updateTable('council_issuers')
    .set({ acr: ['urn:camden:two'] })
    .where('id', '=', at.ids.camden)
    .execute()
  Object.assign(at.camden.login, { account, acr: 'urn:camden:two' })
  expect((await at.thereAndBack()).location).toBe('/sessions')
})

test('a council on Microsoft Entra is asked for its authentication context, and what it says of that counts', async () => {
  await at.linked()
  at.camden.login.amr = ['pwd']
  const set = (acr: string[]) =>
    at.house.ground.updateTable('council_issuers').set({ acr }).where('id', '=', at.ids.camden).execute()
  await set(['c7'])
  const there = new URL(await at.leaveFor(at.house.visitor()))
  expect(there.searchParams.get('claims')).toBe('{"id_token":{"acrs":{"essential":true,"value":"c7"}}}')
  at.camden.bend((claims) => ({ ...claims, acrs: ['c1', 'c7'] }))
  expect((await at.thereAndBack()).location).toBe('/sessions')
  at.camden.bend((claims) => ({ ...claims, acrs: ['c1'] }))
  expect(refusal(await at.thereAndBack())).toContain('a second step')
  await set([])
})

test.each([
  ['another issuer', { iss: 'http://localhost:1' }],
  ['another audience', { aud: 'somebody-else' }],
  ['several audiences, and made for another of them', { aud: ['alongside', 'other'], azp: 'other' }],
  ['a nonce of another sign-in', { nonce: 'another' }],
  ['no nonce', { nonce: undefined }],
  [
    'an hour that is over',
    { exp: Math.floor(Date.now() / 1000) - 600, iat: Math.floor(Date.now() / 1000) - 1200 },
  ],
  ['nobody', { sub: undefined }],
])('what the council says is not used when it names %s', async (_, changed) => {
  const { account } = await at.linked()
  const before = await at.opened()
  at.camden.login.account = account
  at.camden.bend((claims) => ({ ...claims, ...changed }))
  expect(refusal(await at.thereAndBack())).toContain(odd)
  expect(await at.opened()).toBe(before)
})

test('a password typed too long ago is not enough, nor one of which nobody says when', async () => {
  const { account } = await at.linked()
  at.camden.login.account = account
  at.camden.bend((claims) => ({ ...claims, auth_time: Math.floor(Date.now() / 1000) - 9 * 3600 }))
  expect(refusal(await at.thereAndBack())).toContain('too long ago')
  at.camden.bend((claims) => ({ ...claims, auth_time: undefined }))
  expect((await at.thereAndBack()).status).toBe(422)
})

test('a word signed by somebody else’s key, or by a key that the council took away, is not used', async () => {
  const { account } = await at.linked()
  at.camden.login.account = account
  const [old, stranger] = [at.camden.key(), newKey()]
  at.camden.bend((claims) => claims, { ...stranger, kid: old.kid })
  expect(refusal(await at.thereAndBack())).toContain(odd)
  at.camden.bend()
  await at.camden.turnKeys()
  expect((await at.thereAndBack()).location).toBe('/sessions')
  at.camden.bend((claims) => claims, old)
  expect(refusal(await at.thereAndBack())).toContain(odd)
  at.camden.bend()
  expect((await at.thereAndBack()).location).toBe('/sessions')
})

test('an answer that another council gives in this one’s place is not looked at', async () => {
  const { account } = await at.linked()
  at.camden.login.account = account
  const browser = at.house.visitor()
  const came = await at.camden.browser().signIn(await at.leaveFor(browser))
  const mixed = new URL(came, origin)
  mixed.searchParams.set('iss', at.cardiff.issuer)
  expect(refusal(await browser.get(mixed.pathname + mixed.search))).toContain(odd)
  const elsewhere = (await at.camden.browser().signIn(await at.leaveFor(browser))).replace(
    gss.camden,
    gss.cardiff,
  )
  expect(refusal(await browser.get(elsewhere))).toContain('used before')
  expect((await at.thereAndBack(browser)).location).toBe('/sessions')
})

test('what came back opens once, in the browser that asked and no other, and the council’s code only once', async () => {
  const { account } = await at.linked()
  at.camden.login.account = account
  const [browser, thief] = [at.house.visitor(), at.house.visitor()]
  const came = await at.camden.browser().signIn(await at.leaveFor(browser))
  expect(refusal(await thief.get(came))).toContain('used before')
  expect((await browser.get(came)).location).toBe('/sessions')
  expect(refusal(await browser.get(came))).toContain('used before')
  // The same code of the council under a way that this browser has open.
  const there = await at.leaveFor(browser)
  const replayed = new URL(came, origin)
  replayed.searchParams.set('state', new URL(there).searchParams.get('state') ?? '')
  expect((await browser.get(replayed.pathname + replayed.search)).status).toBe(422)
  const bare = await browser.get(`/sign-in/council/${at.house.programme}/${gss.camden}/back`)
  expect(refusal(bare)).toContain('used before')
})

test('the way is open for ten minutes, and not after the council’s settings changed', async () => {
  const { account } = await at.linked()
  at.camden.login.account = account
  const browser = at.house.visitor()
  const came = await at.camden.browser().signIn(await at.leaveFor(browser))
  const state = hashOf(new URL(came, origin).searchParams.get('state') ?? '')
  const age = (minutes: number) =>
    sql`update council_sign_ins set expires_at = created_at + make_interval(mins => ${minutes}) - interval '10 minutes'
      where state_hash = ${state}`.execute(at.house.ground)
  await age(0)
  expect(refusal(await browser.get(came))).toContain('older than ten minutes')
  await age(10 + 10)
  await sql`update council_issuers set version = version + 1 where id = ${at.ids.camden}`.execute(
    at.house.ground,
  )
  expect(refusal(await browser.get(came))).toContain('used before')
})

test('whoever turns back at the council is told so, and a council that does not answer is a plain page', async () => {
  at.camden.login.cancels = true
  expect(refusal(await at.thereAndBack())).toContain('was not finished')
  at.camden.login.cancels = false
  const browser = at.house.visitor()
  const came = await at.camden.browser().signIn(await at.leaveFor(browser))
  await at.camden.stop()
  expect(refusal(await browser.get(came))).toContain('does not answer just now')
  await at.camden.start()
})
