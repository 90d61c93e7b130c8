import { afterAll, beforeAll, expect, test } from 'vitest'
import { csrfFor } from '../../platform/http/cookies.ts'
import { printOf } from '../../platform/http/print.ts'
import { origin, testHouse, type TestHouse } from '../testing.ts'
import { pages } from '../routes.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const ended = async (session: string | null) =>
  (
    await house.ground
      .selectFrom('sessions')
      .select('ended_at')
      .where('id', '=', session ?? '')
      .executeTakeFirstOrThrow()
  ).ended_at !== null

test('leaving quickly ends the session, clears the browser and goes on to the weather', async () => {
  const { browser, actor } = await house.person(['parent'])
  const left = await browser.post('/exit')
  expect(`${left.status} ${left.location}`).toBe('303 /left')
  expect(left.headers.get('clear-site-data')).toBe('"cache", "cookies", "storage"')
  expect(left.headers.getSetCookie().join()).toContain('__Host-s=; Path=/; Max-Age=0')
  expect(await ended(actor.session)).toBe(true)
  expect((await browser.get('/sessions')).location).toContain('/sign-in')
})

const kept = (person: string) =>
  house.ground
    .selectFrom('kept_forms')
    .select(['why', 'path', 'at', 'ends'])
    .where('person_id', '=', person)
    .execute()

test('what was typed is kept for a week, because nobody knows when it will be safe to come back', async () => {
  const { browser, id } = await house.person(['parent'])
  await browser.post('/exit', { leaving: '/sessions', body: 'Half a sentence' })
  const [row] = await kept(id)
  expect(row).toMatchObject({ why: 'left', path: '/sessions' })
  expect((Number(row?.ends) - Number(row?.at)) / 86_400_000).toBe(7)
})

test('a page on which nobody typed leaves nothing to be kept', async () => {
  const { browser, id } = await house.person(['supporter'])
  const print = printOf(['Mon 9 to 5', ''])
  const stands = { about: 'Mon 9 to 5', note: '', leaving: `/sessions ${print} about,note` }
  await browser.post('/exit', stands)
  expect(await kept(id)).toEqual([])
  const other = await house.person(['supporter'])
  await other.browser.post('/exit', { ...stands, note: 'New' })
  expect(await kept(other.id)).toHaveLength(1)
})

test('whoever typed until the session ran out and then leaves finds the words again', async () => {
  const { browser, id, actor } = await house.person(['parent'])
  await house.ground
    .updateTable('sessions')
    .set({ seen_at: new Date(Date.now() - 13 * 3_600_000) })
    .where('id', '=', actor.session ?? '')
    .execute()
  const left = await browser.post('/exit', { leaving: '/sessions', body: 'Half a sentence' })
  expect(left.location).toBe('/left')
  expect(await kept(id)).toHaveLength(1)
})

test('somebody who typed a whole book gets away all the same, and their session ends', async () => {
  const { token, actor } = await house.person(['parent'])
  const body = new URLSearchParams({ csrf: csrfFor(token), leaving: '/sessions', body: 'é'.repeat(400_000) })
  const left = await house.app.request('/exit', {
    method: 'POST',
    body,
    headers: { cookie: `__Host-s=${token}`, origin },
  })
  expect(left.headers.get('location')).toBe('/left')
  expect(await ended(actor.session)).toBe(true)
})

test('the page in between names nothing and goes on by itself', async () => {
  const page = await house.visitor().get('/left')
  expect(page.html).toContain('http-equiv="refresh" content="0; url=https://www.bbc.co.uk/weather"')
  expect(page.html.toLowerCase()).not.toContain('alongside')
  expect(page.html).toContain('<title>Weather</title>')
})

test('whoever leaves from a page whose session ran out is led away all the same', async () => {
  const { browser, actor } = await house.person(['parent'])
  await house.ground
    .updateTable('sessions')
    .set({ ended_at: new Date() })
    .where('id', '=', actor.session ?? '')
    .execute()
  const left = await browser.post('/exit')
  expect(`${left.status} ${left.location}`).toBe('303 /left')
})

test('another site can’t sign anybody out', async () => {
  const { token, actor } = await house.person(['parent'])
  const headers = { cookie: `__Host-s=${token}` }
  const body = () => new URLSearchParams({ csrf: csrfFor(token) })
  for (const path of ['/exit', '/sign-out']) {
    const sent = await house.app.request(path, {
      method: 'POST',
      body: body(),
      headers: { ...headers, origin: 'https://elsewhere.example' },
    })
    expect(sent.status).toBe(403)
    const forged = await house.app.request(path, {
      method: 'POST',
      body: new URLSearchParams({ csrf: 'x' }),
      headers: { ...headers, origin },
    })
    expect(forged.status).toBe(303)
    expect(await ended(actor.session)).toBe(false)
  }
})

test('signing out ends this session alone, says so to nobody else and clears the browser', async () => {
  const { browser, actor } = await house.person(['supporter'])
  const other = await house.person(['supporter'])
  const out = await browser.post('/sign-out')
  expect(`${out.status} ${out.location}`).toBe('303 /')
  expect(out.headers.get('clear-site-data')).toContain('cookies')
  expect(await ended(actor.session)).toBe(true)
  expect(await ended(other.actor.session)).toBe(false)
})

test('the language stays chosen and leads back to the same page, never to another site', async () => {
  const visitor = house.visitor()
  const chosen = await visitor.get('/language?to=cy&back=%2Fsign-in%3Fthen%3D%252Ffamilies')
  expect(`${chosen.status} ${chosen.location}`).toBe('303 /sign-in?then=%2Ffamilies')
  expect(chosen.headers.getSetCookie().join()).toContain('language=cy; Path=/; Max-Age=31536000')
  expect((await visitor.get('/language?to=cy&back=//elsewhere.example')).location).toBe('/')
  expect((await visitor.get('/language?to=fr&back=/sign-in')).headers.getSetCookie()).toEqual([])
})
