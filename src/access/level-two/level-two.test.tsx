import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newSecret } from '../../platform/http/cookies.ts'
import { pagesOf } from '../pages.ts'
import { pages } from '../routes.ts'
import { hashOf } from '../sign-in/secrets.ts'
import { browserOf, testHouse, type Browser, type TestHouse } from '../testing.ts'
import { show } from '../../platform/http/answer.ts'
import { Layout } from '../../platform/html/layout.tsx'
import { levelTwoRound } from './jobs.ts'
import { atLevelOne, startCodeFor, tokenIn } from './testing.ts'

const plans = pagesOf()
plans.get('/plan', 'home:read', ({ view }) =>
  show(
    <Layout view={view} title="x">
      Everything of mine
    </Layout>,
  ),
)

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([...pages, ...plans.list])
})
afterAll(() => house.close())

const more = '/sign-in/more?then=%2Fplan'
const pin = '482706'
const press = () => ({ press: crypto.randomUUID() })
const tries = (browser: Browser, typed: string) => browser.post(more, { do: 'pin', pin: typed, ...press() })

/** Somebody who has chosen their PIN with the start code, and the browser in which they did. */
const withPin = async () => {
  const { id } = await house.person(['parent'])
  const code = await startCodeFor(house, id)
  const first = await atLevelOne(house, id)
  await first.post(more, { do: 'start', code })
  const done = await first.post(more, { do: 'new-pin', pin, again: pin, ...press() })
  return { id, first, done }
}
const sessionOf = async ({ token }: Browser) =>
  house.ground
    .selectFrom('sessions')
    .selectAll()
    .where('token_hash', '=', hashOf(token ?? ''))
    .executeTakeFirstOrThrow()

test('after the link, a page asks for more; with the start code and a PIN of their own they land where they wanted', async () => {
  const { id } = await house.person(['parent'], { name: 'Leanne Invented' })
  const code = await startCodeFor(house, id)
  const browser = await atLevelOne(house, id)
  expect((await browser.get('/plan')).location).toBe(more)
  const start = await browser.get(more)
  expect(start.text).toContain('Your start code')
  expect(start.text).not.toContain('Leanne')
  expect((await browser.post(more, { do: 'start', code: ` ${code.toLowerCase()} ` })).location).toBe(more)
  expect((await browser.get(more)).text).toContain('Choose something that only you have')
  expect((await browser.get('/plan')).location).toBe(more)
  const done = await browser.post(more, { do: 'new-pin', pin, again: pin, ...press() })
  expect(`${done.status} ${done.location}`).toBe('303 /plan')
  expect(tokenIn(done)).not.toBe(browser.token)
  const risen = browserOf(house.app, tokenIn(done), 'en', browser.secret)
  expect((await risen.get('/plan')).text).toContain('Everything of mine')
  expect((await browser.get('/plan')).location).toBe('/sign-in?then=%2Fplan')
  expect(await sessionOf(risen)).toMatchObject({
    level: 2,
    raised_by: 'pin',
    shared_device: true,
    idle: '00:15:00',
  })
})

test('the next time the PIN is enough, spaces or not; a wrong one says how many tries are left', async () => {
  const { id } = await withPin()
  const browser = await atLevelOne(house, id)
  expect((await browser.get(more)).text).toContain('Your PIN')
  const wrong = await tries(browser, '482707')
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('That is not the PIN. You can try 4 more times')
  expect(wrong.html).not.toContain('482707')
  const right = await tries(browser, '482 706')
  expect(`${right.status} ${right.location}`).toBe('303 /plan')
})

test('five wrong tries end the session that tried, and nobody is locked out', async () => {
  const { id, done } = await withPin()
  const browser = await atLevelOne(house, id)
  const other = await atLevelOne(house, id)
  const said: string[] = []
  for (let n = 0; n < 5; n += 1) said.push((await tries(browser, '905317')).text)
  expect(said[3]).toContain('You can try once more')
  expect(said[4]).toContain('You are signed out')
  expect(tokenIn(await tries(browser, pin))).toBe('')
  expect((await browser.get('/plan')).location).toBe('/sign-in?then=%2Fplan')
  expect((await tries(other, pin)).location).toBe('/plan')
  const elsewhere = browserOf(house.app, tokenIn(done))
  expect((await elsewhere.get('/plan')).status).toBe(200)
})

test('twenty posts at once are five tries, not twenty', async () => {
  const { id } = await withPin()
  const browser = await atLevelOne(house, id)
  const all = await Promise.all(
    Array.from({ length: 20 }, (_, n) => tries(browser, n === 19 ? pin : String(905_300 + n))),
  )
  expect(all.filter(({ status }) => status === 500)).toEqual([])
  const { tries: counted, ended_at } = await sessionOf(browser)
  expect(counted).toBeLessThanOrEqual(5)
  expect(ended_at).not.toBeNull()
  const { rows } = await sql<{ n: number }>`select coalesce(sum(count), 0)::int as n from wrong_pins
    where person_id = ${id}`.execute(house.ground)
  expect(rows[0]?.n).toBeLessThanOrEqual(5)
})

test('one press sent twice rises once, and both answers carry the same session', async () => {
  const { id } = await withPin()
  const browser = await atLevelOne(house, id)
  const once = { do: 'pin', pin, ...press() }
  const both = [await browser.post(more, once), await browser.post(more, once)]
  expect(both.map(({ status, location }) => `${status} ${location}`)).toEqual(['303 /plan', '303 /plan'])
  expect(new Set(both.map(tokenIn)).size).toBe(1)
  const other = browserOf(house.app, browser.token)
  expect(tokenIn(await other.post(more, once))).toBe('')
  expect(tokenIn(await browser.post(more, { ...once, ...press() }))).toBe('')
})

test('whether there is a PIN can’t be told from trying one', async () => {
  const { id } = await withPin()
  const { id: bare } = await house.person(['parent'])
  const shape = async (person: string) => {
    const answer = await house.as((await atLevelOne(house, person)).token ?? '', (tx) =>
      sql<{ told: { outcome: string; salt: string } }>`select app.try_pin('x'::bytea) as told`.execute(tx),
    )
    const told = answer.rows[0]?.told
    return `${told?.outcome} ${told?.salt.length}`
  }
  expect(await shape(id)).toBe(await shape(bare))
})

test('unknown browsers share a hundred wrong PINs a day; the browser that is known is not touched by them', async () => {
  const { id, first } = await withPin()
  await sql`insert into wrong_pins (programme_id, person_id, day, browser_hash, count)
    values (${house.programme}, ${id}, app.london_day(), '', 99)`.execute(house.ground)
  const stranger = await atLevelOne(house, id)
  expect((await tries(stranger, '905317')).text).toContain('You can try 4 more times')
  const late = await tries(await atLevelOne(house, id), pin)
  expect(late.status).toBe(422)
  expect(late.text).toContain('Too many wrong PINs were tried today')
  const known = await atLevelOne(house, id, { secret: first.secret })
  expect((await tries(known, pin)).location).toBe('/plan')
  await sql`update wrong_pins set count = 100 where person_id = ${id} and browser_hash = ${hashOf(first.secret)}`.execute(
    house.ground,
  )
  const tooMuch = await tries(await atLevelOne(house, id, { secret: first.secret }), pin)
  expect(tooMuch.text).toContain('Too many wrong PINs were tried today')
})

test('a right PIN costs no try of the day', async () => {
  const { id } = await withPin()
  for (let n = 0; n < 3; n += 1) await tries(await atLevelOne(house, id), pin)
  const rows = await house.ground
    .selectFrom('wrong_pins')
    .select('count')
    .where('person_id', '=', id)
    .execute()
  expect(rows).toEqual([{ count: 0 }])
})

test('who has the inbox but no start code sets no first PIN, however they ask', async () => {
  const { id } = await house.person(['parent'])
  await startCodeFor(house, id)
  const browser = await atLevelOne(house, id)
  const set = await browser.post(more, { do: 'new-pin', pin, again: pin, ...press() })
  expect(set.status).toBe(422)
  expect(tokenIn(set)).toBe('')
  const asked = await browser.post('/sign-in/more/ask', { for: 'make' })
  expect(asked.status).toBe(404)
  const past = await house.as(browser.token ?? '', (tx) =>
    sql<{
      told: unknown
    }>`select app.set_pin(${Buffer.alloc(16)}, ${Buffer.alloc(32)}, 'x'::bytea, 'y'::bytea) as told`.execute(
      tx,
    ),
  )
  expect(past.rows[0]?.told).toEqual({ outcome: 'refused' })
  expect(await house.ground.selectFrom('pins').selectAll().where('person_id', '=', id).execute()).toEqual([])
  for (let n = 0; n < 5; n += 1) await browser.post(more, { do: 'start', code: '0000 0000 000' + String(n) })
  expect((await browser.get(more)).location).toContain('/sign-in?then')
})

test('a start code works once, for seven days, for its own person, and not for a second PIN', async () => {
  const { id } = await house.person(['parent'])
  const code = await startCodeFor(house, id)
  const { id: other } = await house.person(['parent'])
  await startCodeFor(house, other)
  const theirs = await atLevelOne(house, other)
  expect((await theirs.post(more, { do: 'start', code })).text).toContain('That is not the code')
  const days = (n: number) =>
    sql`update start_codes set expires_at = now() + make_interval(secs => ${n}) where person_id = ${id}`.execute(
      house.ground,
    )
  await days(-1)
  const browser = await atLevelOne(house, id)
  expect((await browser.post(more, { do: 'start', code })).status).toBe(422)
  await days(60)
  expect((await browser.post(more, { do: 'start', code })).status).toBe(303)
  await days(-1)
  const late = await browser.post(more, { do: 'new-pin', pin, again: pin, ...press() })
  expect(tokenIn(late)).toBe('')
  await days(60)
  expect(tokenIn(await browser.post(more, { do: 'new-pin', pin, again: pin, ...press() }))).not.toBe('')
  const next = await atLevelOne(house, id)
  expect((await next.post(more, { do: 'start', code })).status).toBe(422)
  expect(tokenIn(await next.post(more, { do: 'new-pin', pin: '905317', again: '905317', ...press() }))).toBe(
    '',
  )
  const { hash } = await house.ground
    .selectFrom('start_codes')
    .select('hash')
    .where('person_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(hash).toBeNull()
})

test('a PIN that is guessed first is refused in plain words, in Welsh too, and is never sent back', async () => {
  const { id } = await house.person(['parent'])
  const code = await startCodeFor(house, id)
  const browser = await atLevelOne(house, id, { language: 'cy' })
  await browser.post(more, { do: 'start', code })
  const said = await browser.post(more, { do: 'new-pin', pin: '123456', again: '123456', ...press() })
  expect(said.status).toBe(422)
  expect(said.text).toContain('Mae’r rhifau hynny mewn rhes')
  expect(said.html).not.toContain('value="123456"')
  const differ = await browser.post(more, { do: 'new-pin', pin, again: '482707', ...press() })
  expect(differ.text).toContain('Nid yw’r ddau PIN yr un fath')
})

test('no table lets the web role read a PIN, a passkey, a start code or a known browser, one’s own neither', async () => {
  const { done } = await withPin()
  for (const table of [
    'pins',
    'passkeys',
    'start_codes',
    'known_browsers',
    'wrong_pins',
    'challenges',
    'former_addresses',
  ])
    await expect(
      house.as(tokenIn(done), (tx) => sql`select * from ${sql.table(table)}`.execute(tx)),
    ).rejects.toThrow('permission denied')
})

test('what a dump holds of a PIN can’t be tried out without the vault', async () => {
  const { id } = await withPin()
  const { pinHash } = await import('./secrets.ts')
  const kept = await house.ground
    .selectFrom('pins')
    .selectAll()
    .where('person_id', '=', id)
    .executeTakeFirstOrThrow()
  expect((await pinHash(Buffer.from(pin), kept.salt)).equals(kept.hash)).toBe(false)
  const { prints } = await import('../../vault/door.ts')
  const session = await atLevelOne(house, id)
  const [print] = await house.as(session.token ?? '', (tx) => prints(tx, id, [pin]))
  expect((await pinHash(print ?? Buffer.alloc(0), kept.salt)).equals(kept.hash)).toBe(true)
})

test('level 1 sees and ends its own session and no other, past all pages too', async () => {
  const { id, done } = await withPin()
  const inbox = await atLevelOne(house, id)
  const page = await inbox.get('/sessions')
  expect(page.text).toContain('Sign in fully to see where else you are signed in')
  expect(page.text).not.toContain('Passkey')
  const risen = await sessionOf(browserOf(house.app, tokenIn(done)))
  expect((await inbox.post(`/sessions/${risen.id}/end`)).status).toBe(404)
  await inbox.post('/sessions/others/end')
  const seen = await house.as(inbox.token ?? '', (tx) => tx.selectFrom('sessions').select('id').execute())
  expect(seen).toEqual([{ id: (await sessionOf(inbox)).id }])
  expect((await browserOf(house.app, tokenIn(done)).get('/plan')).status).toBe(200)
  for (const path of ['/sessions/pin', '/sessions/passkey'])
    expect((await inbox.get(path)).location).toContain('/sign-in/more')
  expect((await inbox.post('/sessions/everywhere/end')).location).toContain('/sign-in/more')
})

test('a page that is not there tells whoever has only the inbox neither a name nor a function', async () => {
  const { id } = await house.person(['coordinator'], { name: 'Nadia Invented' })
  const page = await (await atLevelOne(house, id)).get('/nowhere')
  expect(page.status).toBe(404)
  for (const word of ['Nadia', 'Families', 'Supporters']) expect(page.text).not.toContain(word)
})

test('on a device of one’s own the browser stays known for half a year; on one that others use nothing stays', async () => {
  const { id } = await withPin()
  const cookies = async (own: boolean) =>
    (await tries(await atLevelOne(house, id, { own }), pin)).headers.getSetCookie().join('\n')
  expect(await cookies(true)).toMatch(/__Host-b=[^;]+; Path=\/; Max-Age=15552000/)
  expect(await cookies(false)).not.toContain('Max-Age')
})

test.each([
  ['no step', { do: '' }],
  ['no PIN', { do: 'pin' }],
  ['other digits', { do: 'pin', pin: '١٢٣٤٥٦' }],
  ['a long PIN', { do: 'pin', pin: 'x'.repeat(5000) }],
  ['a long code', { do: 'start', code: 'ŵ'.repeat(3000) }],
  ['two PINs in one', { do: 'new-pin', pin: ['1', '2'], again: '' }],
  ['half a passkey', { do: 'use-passkey', answer: '{' }],
  ['an id alone', { do: 'use-passkey', answer: '{"id":"x"}' }],
  ['a number for an id', { do: 'make-passkey', answer: JSON.stringify({ id: 1, response: null }) }],
  ['a list', { do: 'make-passkey', answer: '[]' }],
])('%s is answered, and opens nothing', async (_, fields) => {
  const { id } = await withPin()
  const answer = await (await atLevelOne(house, id)).post(more, { ...fields, ...press() })
  expect([404, 422]).toContain(answer.status)
  expect(tokenIn(answer)).toBe('')
})

test('a visitor is led to sign in; somebody at level 2 goes on to where they were going', async () => {
  expect((await house.visitor().get(more)).location).toContain('/sign-in?then')
  expect((await house.visitor().post('/sign-in/more/ask')).location).toContain('/sign-in?then')
  const { browser } = await house.person(['parent'])
  expect((await browser.get(more)).location).toBe('/plan')
  expect((await browser.get('/sign-in/more?then=//elsewhere.example')).location).toBe('/')
  expect(newSecret()).toHaveLength(43)
})

test('what has had its time goes, and what counts today stays', async () => {
  const { id } = await withPin()
  await sql`insert into wrong_pins (programme_id, person_id, day, browser_hash, count)
    select ${house.programme}, ${id}, app.london_day() - n, '', 5 from unnest(array[0, 5]) n`.execute(
    house.ground,
  )
  await sql`insert into former_addresses (programme_id, person_id, way, address, until_at)
    select ${house.programme}, ${id}, 'email', 'x@example.org', now() - make_interval(days => n)
    from unnest(array[1, 40]) n`.execute(house.ground)
  await levelTwoRound(house)
  const { rows } = await sql<{
    left: string
  }>`select (select count(*) from wrong_pins where person_id = ${id}) || ' '
    || (select count(*) from former_addresses where person_id = ${id}) || ' '
    || (select count(*) from known_browsers where person_id = ${id}) as left`.execute(house.ground)
  expect(rows[0]?.left).toBe('1 1 1')
})
