import { afterAll, beforeAll, expect, test } from 'vitest'
import { goTo, show } from '../../platform/http/answer.ts'
import { connect, type Database } from '../../platform/database/connect.ts'
import { makeApp, type App } from '../../platform/http/server.ts'
import { Refused, seal } from '../../vault/door.ts'
import { vaultHere } from '../../vault/testing.ts'
import { pagesOf } from '../pages.ts'
import { pages } from '../routes.ts'
import { serve, serveMissing } from '../serve.tsx'
import { browserOf, origin, testHouse, type TestHouse } from '../testing.ts'

const own = pagesOf()
own.get('/words', 'home:read', async ({ tx, actor }) => {
  await seal(tx, { table: 'kept_forms', owner: actor.person ?? '', texts: { body: 'x' } })
  return show(<p>open</p>)
})
own.post('/words', 'home:read', async ({ tx, actor, form }) => {
  await tx
    .insertInto('audit')
    .values({ programme_id: actor.programme, day: actor.today, person_id: actor.person, act: 'planted' })
    .execute()
  await seal(tx, { table: 'kept_forms', owner: actor.person ?? '', texts: { body: form.text('body') } })
  return goTo('/thanks')
})
own.post('/refused', 'home:read', () => {
  throw new Refused('not for you')
})

let house: TestHouse
let app: App
let db: Database
beforeAll(async () => {
  house = await testHouse([])
  const vault = await vaultHere(house.engine)
  db = connect(house.engine, { max: 3, vaults: vault.vaults })
  await vault.close()
  const closed = { db, origin, clock: () => new Date('2026-11-18T10:00:00Z') }
  app = makeApp(
    [...own.list, ...pages].map((page) => serve(closed, page)),
    serveMissing(closed),
  )
})
afterAll(async () => {
  await db.close()
  await house.close()
})

test.each([
  ['en', 'Nothing you wrote is lost', 'Send it again'],
  ['cy', 'Nid oes dim a ysgrifennoch wedi mynd ar goll', 'Anfon eto'],
] as const)(
  'while the vault is closed, a form comes back with its words and a button (%s)',
  async (language, said, button) => {
    const { token, id } = await house.person(['parent'], { language })
    const browser = browserOf(app, token, language)
    const back = await browser.post('/words?as=1', { body: 'My own "words"\nhere', pin: '483920' })
    expect(back.status).toBe(503)
    expect(back.headers.get('retry-after')).toBe('30')
    expect(back.text).toContain(said)
    expect(back.text).toContain('My own "words" here')
    expect(back.text).toContain(button)
    expect(back.html).toContain('action="/words?as=1"')
    expect(back.html).not.toContain('483920')
    const audit = await house.ground.selectFrom('audit').select('act').where('person_id', '=', id).execute()
    expect(audit).toEqual([])
  },
)

test('a page that needs the vault says so plainly, and leads to itself', async () => {
  const { token } = await house.person(['supporter'])
  const page = await browserOf(app, token).get('/words')
  expect(`${page.status} ${page.headers.get('retry-after')}`).toBe('503 30')
  expect(page.text).toContain('Nothing you wrote is lost')
  expect(page.html).toContain('href="/words"')
})

test('what the vault refuses is no page at all', async () => {
  const { token } = await house.person(['supporter'])
  expect((await browserOf(app, token).post('/refused')).status).toBe(404)
})

test('a session that ran out while the vault is closed: the words stay on the page and can be sent once more', async () => {
  const { token, actor } = await house.person(['parent'])
  await house.ground
    .updateTable('sessions')
    .set({ seen_at: new Date(Date.now() - 13 * 3_600_000) })
    .where('id', '=', actor.session ?? '')
    .execute()
  const browser = browserOf(app, token)
  const back = await browser.post('/words', { body: 'Do not lose me' })
  expect(back.status).toBe(503)
  expect(back.text).toContain('Do not lose me')
  // The same page's own form, once the vault is open again.
  const csrf = /name="csrf" value="([^"]+)"/.exec(back.html.slice(back.html.indexOf('<main')))?.[1] ?? ''
  const open = browserOf(
    makeApp(
      [...own.list, ...pages].map((page) => serve({ db: house.db, origin, clock: () => new Date() }, page)),
      async () => new Response(),
    ),
    token,
  )
  expect((await open.post('/words', { body: 'Do not lose me', csrf })).location).toBe('/sign-in?then=%2Fkept')
})

test('whoever leaves while the vault is closed is away at once; nothing is kept', async () => {
  const { token, id, actor } = await house.person(['parent'])
  const left = await browserOf(app, token).post('/exit', { body: 'My words', leaving: '/words' })
  expect(`${left.status} ${left.location}`).toBe('303 /left')
  const session = await house.ground
    .selectFrom('sessions')
    .select('ended_at')
    .where('id', '=', actor.session ?? '')
    .executeTakeFirstOrThrow()
  expect(session.ended_at).not.toBe(null)
  expect(
    await house.ground.selectFrom('kept_forms').select('id').where('person_id', '=', id).execute(),
  ).toEqual([])
})
