import { once } from 'node:events'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { pages as access } from '../access/routes.ts'
import { roles } from '../access/model.ts'
import { origin, testHouse, type TestHouse } from '../access/testing.ts'
import { listen } from '../platform/http/server.ts'
import { kept } from '../platform/mail/kept.ts'
import { outboxRound } from './jobs.ts'
import { pages } from './routes.tsx'
import { aParty, counting, rowOf, written } from './testing.ts'
import { sealedBy } from '../vault/testing.ts'

type Person = Awaited<ReturnType<TestHouse['person']>>
let house: TestHouse
let coordinator: Person
const memory = kept()
beforeAll(async () => {
  house = await testHouse([...access, ...pages.list], undefined, memory)
  coordinator = await house.person(['coordinator'], { name: 'Nadia' })
})
afterAll(() => house.close())
const { post, taken } = counting()
beforeEach(async () => {
  await house.ground.deleteFrom('outbox').execute()
  taken()
})
const round = () => outboxRound({ db: house.db, origin, post })

test('a coordinator reads what went, what waits and whom to ring: no address, no words, no signing in', async () => {
  const supporter = await house.person(['supporter'], { name: 'Robin Invented', email: 'robin@example.org' })
  const { party } = await aParty(house, 'Leanne Invented')
  await written(house, coordinator, { toPerson: supporter.id }, 'cover')
  await written(house, coordinator, { toParty: party })
  await house.visitor().post('/sign-in', { address: 'robin@example.org' })
  await round()
  await written(house, coordinator, { toPerson: supporter.id }, 'asked')
  const page = await coordinator.browser.get('/post')
  expect(page.text).toContain('Robin Invented Standing in for somebody Sent By e-mail')
  expect(page.text).toContain(
    'Leanne Invented The supporter said yes Ring them Not marked as safe to contact',
  )
  expect(page.text).toContain('Robin Invented A parent has chosen them Waiting Going out now')
  expect(page.text.indexOf('Leanne')).toBeLessThan(page.text.indexOf('Robin'))
  expect(page.text).not.toContain('robin@example.org')
  expect(page.text).not.toContain('Signing in')
  const ring = await coordinator.browser.get('/post?state=ring')
  expect(ring.text).toContain('Leanne')
  expect(ring.text).not.toContain('Robin')
  expect((await coordinator.browser.get('/post?as=csv')).html.trim().split('\r\n')).toHaveLength(4)
  const welsh = await house.person(['coordinator'], { language: 'cy' })
  expect((await welsh.browser.get('/post')).text).toContain('Ffoniwch nhw')
})

test('“try again” sends it once it is safe; “I rang them” takes it off the list of calls', async () => {
  const { party: leanne } = await aParty(house, 'Leanne Invented')
  const { party: tom } = await aParty(house, 'Tom Invented')
  const again = await written(house, coordinator, { toParty: leanne })
  const rung = await written(house, coordinator, { toParty: tom })
  await round()
  const { row: id, sealed } = await sealedBy(house.vault, coordinator.token, {
    table: 'safe_contacts',
    owner: leanne,
    texts: { email: 'leanne@example.org' },
  })
  await house.ground
    .insertInto('safe_contacts')
    .values({
      id,
      programme_id: house.programme,
      party_id: leanne,
      safe: true,
      way: 'email',
      ...sealed,
      set_on: '2026-11-18',
    })
    .execute()
  expect((await coordinator.browser.post(`/post/${again}/again`)).location).toBe('/post')
  expect((await coordinator.browser.post(`/post/${rung}/seen-to`)).location).toBe('/post')
  await round()
  expect(taken().map(({ to }) => to)).toEqual(['leanne@example.org'])
  expect((await rowOf(house, rung)).why).toBe('rang')
  const page = await coordinator.browser.get('/post')
  expect(page.text).not.toContain('Try again')
  expect((await coordinator.browser.post(`/post/${rung}/again`)).status).toBe(404)
  const acts = await house.ground
    .selectFrom('audit')
    .select(['act', 'things'])
    .where('person_id', '=', coordinator.id)
    .execute()
  expect(acts).toContainEqual({ act: 'message.again', things: [again] })
  expect(acts).toContainEqual({ act: 'message.seen-to', things: [rung] })
})

test('nobody else sees the list or moves a message, and the database agrees', async () => {
  const { party } = await aParty(house, 'Leanne Invented')
  const row = await written(house, coordinator, { toParty: party })
  await round()
  const wrong = roles.filter((role) => role !== 'coordinator' && role !== 'handler')
  const others = await Promise.all(wrong.map((role) => house.person([role])))
  for (const { browser, token } of others) {
    expect((await browser.get('/post')).status).toBe(404)
    expect((await browser.post(`/post/${row}/again`)).status).toBe(404)
    expect((await browser.post(`/post/${row}/seen-to`)).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('outbox').select('id').execute())).toEqual([])
  }
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get('/post')).text).not.toContain('Leanne')
  expect((await elsewhere.browser.post(`/post/${row}/seen-to`)).status).toBe(404)
  expect((await house.visitor().get('/post')).location).toContain('/sign-in')
  expect((await rowOf(house, row)).why).toBe('not-safe')
})

test('a message to somebody in a closed family is its handler’s, and not on the coordinator’s list', async () => {
  const { party, family } = await aParty(house, 'Sealed Invented')
  const row = await written(house, coordinator, { toParty: party })
  const handler = await house.person(['handler'])
  await house.ground.updateTable('families').set({ handler: handler.id }).where('id', '=', family).execute()
  await round()
  const page = await coordinator.browser.get('/post')
  expect(page.text).not.toContain('Sealed')
  expect(page.text).toContain('No message has gone out yet')
  expect((await coordinator.browser.post(`/post/${row}/seen-to`)).status).toBe(404)
  expect((await handler.browser.get('/post')).text).toContain('Sealed Invented')
  expect((await handler.browser.post(`/post/${row}/seen-to`)).location).toBe('/post')
})

test('on this machine, with no provider set up, the messages stand at /outbox with links to click', async () => {
  await house.person(['supporter'], { email: 'newcomer@example.org' })
  await house.visitor().post('/sign-in', { address: 'newcomer@example.org' })
  await outboxRound({ db: house.db, origin, post: memory })
  // As a letter writes its links.
  const letter = { id: 'x', way: 'email', to: 'reads@example.org', sender: 'News', subject: 'News' } as const
  await memory.send({
    ...letter,
    text: '<http://localhost:3000/n/abc>\n<b>http://no.example</b>\n<javascript:no>\n',
  })
  const server = await listen(house.app, 0, '127.0.0.1')
  if (!server.listening) await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0
  const look = async (headers: Record<string, string> = {}, host = 'localhost') => {
    const answer = await fetch(`http://${host}:${port}/outbox`, { headers, redirect: 'manual' })
    return { status: answer.status, html: await answer.text() }
  }
  const here = await look({}, '127.0.0.1')
  expect(here.status).toBe(200)
  expect(here.html).toContain('newcomer@example.org')
  expect(here.html).toMatch(/href="http:\/\/localhost:3000\/sign-in\/[\w-]{43}"/)
  expect(here.html).toContain('href="http://localhost:3000/n/abc"')
  expect(here.html).not.toMatch(/href="(http:\/\/no|javascript)/)
  const passedOn = await look({ 'x-forwarded-for': '203.0.113.9' }, '127.0.0.1')
  expect(passedOn.status).toBe(404)
  expect(passedOn.html).not.toContain('newcomer')
  await new Promise((resolve) => server.close(resolve))
})

test('from anywhere else there is no such page; a coordinator is led to the list', async () => {
  expect((await house.visitor().get('/outbox')).status).toBe(404)
  const { browser } = await house.person(['supporter'])
  expect((await browser.get('/outbox')).status).toBe(404)
  expect((await coordinator.browser.get('/outbox')).location).toBe('/post')
})
