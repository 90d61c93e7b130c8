import { expect, test } from 'vitest'
import { tokenIn } from '../level-two/testing.ts'
import { browserOf } from '../testing.ts'
import { mintSignIn } from './mint.ts'
import { plain, press, signInHere } from './testing.ts'

const here = signInHere()
const { asked, message, sessions } = here

test('an e-mailed link signs in the browser that asked, once, and leads where they were going', async () => {
  const { id } = await here.house.person(['coordinator'], { email: 'nadia@example.org' })
  const browser = here.house.visitor()
  const { token } = await asked(browser, ' Nadia@Example.org ', { next: '/sessions' })
  const before = (await sessions()).length
  expect((await browser.get(`/sign-in/${token}`)).text).toContain('Press the button to go on.')
  expect((await sessions()).length).toBe(before)
  const pressed = await browser.post(`/sign-in/${token}`, press())
  expect(`${pressed.status} ${pressed.location}`).toBe('303 /sessions')
  expect(pressed.headers.getSetCookie().join()).toMatch(
    /__Host-s=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  )
  expect((await browserOf(here.house.app, tokenIn(pressed)).get('/sessions')).text).toContain('This device')
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
  await here.house.person(['supporter'], { email: 'joy@example.org' })
  const browser = here.house.visitor()
  const { token } = await asked(browser, 'joy@example.org')
  const elsewhere = await here.house.visitor().post(`/sign-in/${token}`, press())
  expect(elsewhere.status).toBe(422)
  expect(tokenIn(elsewhere)).toBe('')
  expect((await browser.post(`/sign-in/${token}`, press())).status).toBe(303)
})

test('a live, a used and an unknown link look the same before the press', async () => {
  await here.house.person(['supporter'], { email: 'imran@example.org' })
  const browser = here.house.visitor()
  const { token } = await asked(browser, 'imran@example.org')
  const path = (html: string) => html.replaceAll(/\/sign-in\/[\w-]{43}|%2Fsign-in%2F[\w-]{43}/g, 'here')
  const live = path(plain(await browser.get(`/sign-in/${token}`)))
  const unknown = path(plain(await browser.get(`/sign-in/${'x'.repeat(43)}`)))
  await browser.post(`/sign-in/${token}`, press())
  expect(path(plain(await browser.get(`/sign-in/${token}`)))).toBe(live)
  expect(unknown).toBe(live)
})

test('the six numbers sign in on the device that asked; a text goes to a mobile however it was typed', async () => {
  const { id } = await here.house.person(['parent'])
  await here.house.ground
    .updateTable('persons')
    .set({ phone: '+447700900123' })
    .where('id', '=', id)
    .execute()
  const browser = here.house.visitor()
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

test('one press sent twice signs in once and both answers carry the same session', async () => {
  await here.house.person(['supporter'], { email: 'carys@example.org' })
  const browser = here.house.visitor()
  const { token } = await asked(browser, 'carys@example.org')
  const before = (await sessions()).length
  const same = press()
  const both = await Promise.all([1, 2].map(() => browser.post(`/sign-in/${token}`, same)))
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(new Set(both.map(tokenIn)).size).toBe(1)
  expect((await sessions()).length).toBe(before + 1)
})

test('twenty different presses of one link at once open one session', async () => {
  await here.house.person(['supporter'], { email: 'sam@example.org' })
  const browser = here.house.visitor()
  const { token } = await asked(browser, 'sam@example.org')
  const before = (await sessions()).length
  await Promise.all(Array.from({ length: 20 }, () => browser.post(`/sign-in/${token}`, press())))
  expect((await sessions()).length).toBe(before + 1)
})

test('signing in again ends the session that this browser had', async () => {
  const { token: old, browser } = await here.house.person(['supporter'], { email: 'twice@example.org' })
  await browser.post('/sign-in', { address: 'twice@example.org' })
  const sent = await message()
  const pressed = await browser.post(`/sign-in/${sent?.token}`, press())
  expect(pressed.status).toBe(303)
  expect(tokenIn(pressed)).not.toBe(old)
  expect((await browserOf(here.house.app, old).get('/sessions')).location).toContain('/sign-in')
})

test('an invitation opens no session in any browser: it sends a code to the invited address', async () => {
  const { id } = await here.house.person(['social-worker'], { email: 'invited@example.org' })
  const { id: request } = await here.house.ground
    .insertInto('sign_ins')
    .values({
      programme_id: here.house.programme,
      person_id: id,
      way: 'invite',
      expires_at: new Date(Date.now() + 86_400_000),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const invite = await here.house.db.asWorker((tx) => mintSignIn(tx, request))
  const before = (await sessions()).length
  const browser = here.house.visitor()
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
  const answer = await here.house.visitor().post('/sign-in', { address: 'leanne at home', next: '/families' })
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('There is a problem')
  expect(answer.html).toContain('value="leanne at home"')
  expect(answer.html).toContain('value="/families"')
})

test('the pages speak Welsh', async () => {
  const browser = here.house.visitor('cy')
  expect((await browser.get('/sign-in')).text).toContain('Eich cyfeiriad e-bost neu rif ffôn symudol')
  expect((await browser.get('/sign-in/code')).text).toContain('Y chwe rhif yn y neges')
})
