import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { goTo, show } from '../../platform/http/answer.ts'
import type { Form } from '../../platform/http/form.ts'
import { newSecret } from '../../platform/http/cookies.ts'
import { pagesOf } from '../pages.ts'
import { atLevelOne, startCodeFor, tokenIn } from '../level-two/testing.ts'
import { browserOf, testHouse, type TestHouse } from '../testing.ts'
import { pages } from '../routes.ts'
import { letGo } from './actions.ts'
import { keptRound } from './jobs.ts'
import { ownKept } from './queries.ts'

const arrived: Form[] = []
const own = pagesOf()
own.get('/words', 'home:read', ({ query }) => show(<p>looked for {query.get('q') ?? 'nothing'}</p>))
own.post('/words', 'home:read', ({ form }) => {
  arrived.push(form)
  return goTo('/thanks')
})

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...own.list, ...pages])
})
afterAll(() => house.close())
beforeEach(() => {
  arrived.length = 0
})

const typed = 'I would like to <say> this.\nIn two lines.'
const sentAs = {
  body: typed,
  way: 'by-post',
  count: ['one', 'two'],
  pin: '483920',
  startCode: 'ABCD EFGH',
  file: new File(['x'], 'a.txt'),
}

const again = async (person: string) => {
  const token = newSecret()
  await sql`select app.open_session(${person}, ${token}, 'demo')`.execute(house.ground)
  return { token, browser: browserOf(house.app, token) }
}
const change = (token: string, how: 'ran-out' | 'ended' | 'level-1' | 'long-ago') => {
  const hash = sql`token_hash = sha256(convert_to(${token}, 'UTF8'))`
  const set = {
    'ran-out': sql`seen_at = now() - interval '13 hours'`,
    'long-ago': sql`seen_at = now() - interval '3 days'`,
    ended: sql`ended_at = now()`,
    'level-1': sql`level = 1`,
  }[how]
  return sql`update sessions set ${set} where ${hash}`.execute(house.ground)
}
const count = async (person: string) =>
  (await house.ground.selectFrom('kept_forms').select('id').where('person_id', '=', person).execute()).length

test('a form sent after the session ran out is kept, shown to the same person, and sent on with one press', async () => {
  const { id, token, browser } = await house.person(['parent'])
  await change(token, 'ran-out')
  const sent = await browser.post('/words', sentAs)
  expect(`${sent.status} ${sent.location}`).toBe('303 /sign-in?then=%2Fkept')
  expect(arrived).toEqual([])
  const back = await again(id)
  const page = await back.browser.get('/kept')
  expect(page.text).toContain('We kept what you typed')
  expect(page.text).toContain('I would like to <say> this. In two lines.')
  expect(page.html).not.toContain('483920')
  expect(page.html).not.toContain('ABCD EFGH')
  expect(page.html).not.toContain('a.txt')
  const kept = /name="kept" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  const on = await back.browser.post('/words', { body: typed, way: 'by-post', count: ['one', 'two'], kept })
  expect(`${on.status} ${on.location}`).toBe('303 /thanks')
  expect(arrived.map((form) => [form.text('body'), form.all('count')])).toEqual([[typed, ['one', 'two']]])
  expect((await back.browser.get('/kept')).location).toBe('/')
  expect(await count(id)).toBe(0)
})

test('it lies sealed: no word of it stands in the database, and it goes after half an hour', async () => {
  const { id, token, browser } = await house.person(['supporter'])
  await change(token, 'ran-out')
  await browser.post('/words', sentAs)
  const { rows } = await sql<{
    line: string
    minutes: number
  }>`select to_jsonb(k)::text as line, round(extract(epoch from k.ends - k.at) / 60)::int as minutes from kept_forms k where person_id = ${id}`.execute(
    house.ground,
  )
  expect(rows[0]?.line).not.toContain('would like')
  expect(rows[0]?.line).not.toContain(Buffer.from('would like').toString('hex'))
  expect(rows[0]?.minutes).toBe(30)
  const { browser: back } = await again(id)
  expect((await back.get('/words')).html).toBeDefined()
  await sql`update kept_forms set ends = now() where person_id = ${id}`.execute(house.ground)
  expect((await back.get('/kept')).location).toBe('/')
  await keptRound({ db: house.db, origin: '', clock: () => new Date() })
  expect(await count(id)).toBe(0)
})

test('whoever else signs in on the same browser gets nothing, and can’t throw it away', async () => {
  const { id, token, browser } = await house.person(['parent'])
  const other = await house.person(['parent', 'coordinator', 'administrator'])
  await change(token, 'ran-out')
  await browser.post('/words', sentAs)
  const { id: kept } = await house.ground
    .selectFrom('kept_forms')
    .select('id')
    .where('person_id', '=', id)
    .executeTakeFirstOrThrow()
  const page = await other.browser.get('/kept')
  expect(`${page.status} ${page.location}`).toBe('303 /')
  expect((await other.browser.post(`/kept/${kept}/let-go`)).status).toBe(404)
  await other.browser.post('/words', { body: 'x', kept })
  expect(await house.as(other.token, (tx) => letGo(tx, kept))).toBe(false)
  expect(await house.as(other.token, ownKept)).toEqual([])
  expect((await house.visitor().get('/kept')).location).toBe('/sign-in?then=%2Fkept')
  expect(await count(id)).toBe(1)
})

test('nothing is shown before the second step, by page or by the database', async () => {
  const { id, token, browser } = await house.person(['parent'])
  await change(token, 'ran-out')
  await browser.post('/words', sentAs)
  const first = await again(id)
  await change(first.token, 'level-1')
  expect((await first.browser.get('/kept')).location).toBe('/sign-in/more?then=%2Fkept')
  const rows = await house.as(first.token, (tx) => tx.selectFrom('kept_forms').select('id').execute())
  expect(rows).toEqual([])
})

/** The second step: a session of level 2 in the place of this one. */
const rise = async (person: string, from: string) => {
  const risen = await again(person)
  const hash = (token: string) => sql`sha256(convert_to(${token}, 'UTF8'))`
  await sql`update sessions set ended_at = (select r.created_at from sessions r where r.token_hash = ${hash(risen.token)})
    where token_hash = ${hash(from)}`.execute(house.ground)
  return risen
}

test('a form that needs the second step waits for it', async () => {
  const { id, token, browser } = await house.person(['supporter'])
  await change(token, 'level-1')
  const sent = await browser.post('/words', { body: typed })
  expect(`${sent.status} ${sent.location}`).toBe('303 /sign-in/more?then=%2Fkept')
  const { browser: back } = await rise(id, token)
  expect((await back.get('/kept')).text).toContain('In two lines.')
})

test('whoever has the inbox lays no form before the person whose it is, and pushes none of theirs away', async () => {
  const { id, token, browser } = await house.person(['supporter'])
  await change(token, 'ran-out')
  await browser.post('/words', { body: 'Words of their own' })
  const inbox = await again(id)
  await change(inbox.token, 'level-1')
  for (let nth = 1; nth <= 7; nth += 1) await inbox.browser.post('/words', { body: `Laid there ${nth}` })
  await inbox.browser.post('/exit', { leaving: '/words x', body: 'Laid there on leaving' })
  const late = await again(id)
  await change(late.token, 'level-1')
  await change(late.token, 'ran-out')
  await late.browser.post('/words', { body: 'Laid there later' })
  const { browser: own } = await again(id)
  const { text } = await own.get('/kept')
  expect(text).toContain('Words of their own')
  expect(text).not.toContain('Laid there')
})

test('whoever is asked for their PIN in the middle of a form rises, finds the words and sends them on', async () => {
  const { id } = await house.person(['parent'])
  const code = await startCodeFor(house, id)
  const first = await atLevelOne(house, id)
  const { location: more } = await first.post('/words', { body: typed })
  const press = () => ({ press: crypto.randomUUID() })
  await first.post(more, { do: 'start', code })
  const done = await first.post(more, { do: 'new-pin', pin: '482706', again: '482706', ...press() })
  expect(`${done.status} ${done.location}`).toBe('303 /kept')
  const risen = browserOf(house.app, tokenIn(done))
  const page = await risen.get('/kept')
  expect(page.text).toContain('In two lines.')
  const kept = /name="kept" value="([^"]+)"/.exec(page.html)?.[1] ?? ''
  expect((await risen.post('/words', { body: typed, kept })).location).toBe('/thanks')
  expect(arrived.map((form) => form.text('body'))).toEqual([typed])
  expect(await count(id)).toBe(0)
})

test('an ended session keeps nothing, nor one that ran out days ago, nor a form from elsewhere', async () => {
  for (const how of ['ended', 'long-ago'] as const) {
    const { id, token, browser } = await house.person(['parent'])
    await change(token, how)
    expect((await browser.post('/words', sentAs)).status).toBe(403)
    expect(await count(id)).toBe(0)
  }
  const { id, token, browser } = await house.person(['parent'])
  await change(token, 'ran-out')
  const forged = await browser.post('/words', { ...sentAs, csrf: 'forged' })
  expect(forged.status).toBe(403)
  expect(await count(id)).toBe(0)
})

test('an old token fills no table: five are kept, the newest', async () => {
  const { id, token, browser } = await house.person(['parent'])
  await change(token, 'ran-out')
  for (let nth = 1; nth <= 7; nth += 1) await browser.post('/words', { body: `Words number ${nth}` })
  expect(await count(id)).toBe(5)
  const { browser: back } = await again(id)
  const { text } = await back.get('/kept')
  expect(text).toContain('Words number 7')
  expect(text).not.toContain('Words number 2')
})

test('somebody of a council gets their own words back, too', async () => {
  const { id, token, browser } = await house.person(['social-worker'])
  await change(token, 'ran-out')
  await browser.post('/words', sentAs)
  const { browser: back } = await again(id)
  expect((await back.get('/kept')).text).toContain('In two lines.')
})

test('what somebody looked for is found again after the second step, and stands in no address on the way', async () => {
  const { id, token, browser } = await house.person(['supporter'])
  await change(token, 'level-1')
  const sent = await browser.get('/words?q=Zebedee')
  expect(sent.location).toBe('/sign-in/more?then=%2Fwords')
  const [going = ''] = sent.headers.getSetCookie().filter((cookie) => cookie.startsWith('__Host-o='))
  const cookie = (as: string) => `__Host-s=${as}; ${going.split(';')[0]}`
  const back = await again(id)
  const found = await house.app.request('/words', { headers: { cookie: cookie(back.token) } })
  expect(found.headers.get('location')).toBe('/words?q=Zebedee')
  const other = await house.person(['supporter'])
  const theirs = await house.app.request('/words', { headers: { cookie: cookie(other.token) } })
  expect(`${theirs.status} ${await theirs.text()}`).toContain('looked for nothing')
})

test('a page says that something is kept, until it is thrown away', async () => {
  const { id, token, browser } = await house.person(['parent'])
  await change(token, 'ran-out')
  await browser.post('/words', { body: typed })
  const { browser: back } = await again(id)
  expect((await back.get('/sessions')).text).toContain('We kept what you typed. Look at it')
  const { html } = await back.get('/kept')
  const away = /action="(\/kept\/[^"]+\/let-go)"/.exec(html)?.[1] ?? ''
  expect((await back.post(away)).location).toBe('/kept')
  expect((await back.get('/kept')).location).toBe('/')
  expect((await back.get('/sessions')).text).not.toContain('We kept what you typed')
})
