import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { Layout } from '../platform/html/layout.tsx'
import { again, goTo, missing, show } from '../platform/http/answer.ts'
import { pagesOf } from './pages.ts'
import { testHouse, type TestHouse } from './testing.ts'

let house: TestHouse
const pages = pagesOf()
pages.get('/families', 'family:list', ({ view, actor }) =>
  show(
    <Layout view={view} title="x">
      <p>Hello {actor.name}</p>
    </Layout>,
  ),
)
pages.get('/families/:family', 'family:read', () => missing)
pages.get('/find', 'family:list', async ({ tx, query, view }) => {
  await tx
    .selectFrom('families')
    .select('id')
    .where('reference', '=', query.get('q') ?? '')
    .execute()
  return show(<Layout view={view} title="x" />)
})
pages.get('/l/:linkToken', 'site:read', ({ view }) => show(<Layout view={view} title="x" />))
pages.get('/beyond', 'family:list', async ({ tx, actor }) => {
  await tx
    .insertInto('audit')
    .values({ programme_id: actor.programme, day: actor.today, person_id: actor.person, act: 'family.asked' })
    .execute()
  return {
    kind: 'outside',
    work: async () => {
      const { rows } = await sql<{ waiting: number }>`select count(*)::int as waiting from pg_stat_activity
        where datname = current_database() and usename = 'web' and xact_start is not null`.execute(
        house.ground,
      )
      return (later) =>
        later.actor === null
          ? missing
          : show(
              <Layout view={later.view} title="x">
                {later.actor.name} waited in {rows[0]?.waiting} transactions
              </Layout>,
            )
    },
  }
})
pages.post(
  '/told',
  'sign-in:end-by-council',
  ({ form, actor }) => ({ kind: 'plain', status: 200, text: `${form.text('said')} ${actor === null}` }),
  { machine: true },
)
pages.post('/families', 'family:change', async ({ tx, actor, form, view }) => {
  await tx
    .insertInto('audit')
    .values({ programme_id: actor.programme, day: actor.today, person_id: actor.person, act: 'family.added' })
    .execute()
  return form.text('name') === ''
    ? again(
        <Layout view={view} title="x">
          Enter a name
        </Layout>,
      )
    : goTo('/families')
})

beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const audited = async () => (await house.ground.selectFrom('audit').selectAll().execute()).length

test('a coordinator sees the page, a supporter is told there is no such page, a visitor is asked to sign in', async () => {
  const coordinator = await house.person(['coordinator'], { name: 'Nadia' })
  const supporter = await house.person(['supporter'])
  expect((await coordinator.browser.get('/families')).text).toContain('Hello Nadia')
  expect((await supporter.browser.get('/families')).status).toBe(404)
  expect((await house.visitor().get('/families')).location).toBe('/sign-in?then=%2Ffamilies')
})

test('an address that is no id answers like one that does not exist', async () => {
  const { browser } = await house.person(['coordinator'])
  expect((await browser.get('/families/1%27or')).status).toBe(404)
  expect((await browser.get('/nowhere')).status).toBe(404)
})

test('null characters, which the database takes nowhere, are no fault of the house', async () => {
  const { browser } = await house.person(['coordinator'])
  expect((await browser.get('/find?q=%00a%00')).status).toBe(200)
  expect((await browser.get('/l/a%00b')).status).toBe(404)
})

test('a browser’s own secret is one that we made: an empty or planted one is replaced', async () => {
  for (const planted of ['', 'guess', 'a'.repeat(42)]) {
    const answer = await house.app.request('/l/x', { headers: { cookie: `__Host-b=${planted}` } })
    expect(answer.headers.get('set-cookie')).toMatch(/^__Host-b=[\w-]{43};/)
  }
})

test('a bad form answers 422 and writes nothing; a good one is done once however often it is sent', async () => {
  const { browser } = await house.person(['coordinator'])
  const before = await audited()
  expect((await browser.post('/families')).status).toBe(422)
  expect(await audited()).toBe(before)
  const key = crypto.randomUUID()
  const sent = await Promise.all(
    Array.from({ length: 5 }, () => browser.post('/families', { name: 'A', key })),
  )
  expect(sent.map(({ status, location }) => `${status} ${location}`)).toEqual(
    Array.from({ length: 5 }, () => '303 /families'),
  )
  expect(await audited()).toBe(before + 1)
})

test('a form from another site or with another browser’s token is refused', async () => {
  const { browser, token } = await house.person(['coordinator'])
  const other = await house.person(['coordinator'])
  expect((await browser.post('/families', { name: 'A', csrf: 'x' })).status).toBe(403)
  expect((await browser.post('/families', { name: 'A', csrf: 'ŵ'.repeat(43) })).status).toBe(403)
  const elsewhere = await house.app.request('/families', {
    method: 'POST',
    body: new URLSearchParams({ name: 'A' }),
    headers: { cookie: `__Host-s=${token}`, origin: 'https://elsewhere.example' },
  })
  expect(elsewhere.status).toBe(403)
  expect((await other.browser.post('/families', { name: 'A' })).status).toBe(303)
})

test('what is asked beyond the house waits in no transaction, and what was written before it stays', async () => {
  const { browser, id } = await house.person(['coordinator'], { name: 'Nadia' })
  expect((await browser.get('/beyond')).text).toContain('Nadia waited in 0 transactions')
  const kept = await house.ground.selectFrom('audit').select('act').where('person_id', '=', id).execute()
  expect(kept).toEqual([{ act: 'family.asked' }])
})

test('a machine’s page needs no browser and knows nobody; no other act may have such a page', async () => {
  const { token } = await house.person(['coordinator'])
  const sent = await house.app.request('/told', {
    method: 'POST',
    body: 'said=hello',
    headers: { 'content-type': 'application/x-www-form-urlencoded', cookie: `__Host-s=${token}` },
  })
  expect(await sent.text()).toBe('hello true')
  expect(sent.headers.get('set-cookie')).toBeNull()
  expect(() => pagesOf().post('/x', 'family:change', () => missing, { machine: true })).toThrow(
    'not for machines',
  )
})
