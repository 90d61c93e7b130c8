import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { seal } from '../../vault/door.ts'
import { pages } from '../routes.ts'
import { hashOf } from '../sign-in/secrets.ts'
import { browserOf, origin, testHouse, type Browser, type Read, type TestHouse } from '../testing.ts'
import { signOutWord, wayBack } from './provider.ts'
import { newStartCode, startIn, subjectHash } from './secrets.ts'
import { councilHere, newKey, signedWith, type CouncilHere } from './testing.ts'

let house: TestHouse
let camden: CouncilHere
let cardiff: CouncilHere
let coordinator: Awaited<ReturnType<TestHouse['person']>>
const ids = { camden: '', cardiff: '' }
const gss = { camden: 'E09000007', cardiff: 'W06000015' }

const placeOf = (which: keyof typeof gss) => ({ programme: house.programme, gss: gss[which] })
const councilFor = (which: keyof typeof gss, clientSecret?: string): Promise<CouncilHere> =>
  councilHere(
    {
      back: wayBack(origin, placeOf(which)),
      out: signOutWord(origin, placeOf(which)),
      ...(clientSecret === undefined ? {} : { clientSecret }),
    },
    async (url, body) =>
      house.app.request(new URL(url).pathname, {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
  )
const setCouncil = async (which: keyof typeof gss, { issuer }: CouncilHere, secret = ''): Promise<void> => {
  const { row, sealed } = await house.as(coordinator.token, (tx) =>
    seal(tx, { table: 'council_issuers', owner: house.programme, texts: { client_secret: secret } }),
  )
  await house.ground
    .insertInto('council_issuers')
    .values({
      id: row,
      programme_id: house.programme,
      gss: gss[which],
      issuer,
      client_id: 'alongside',
      client_secret: sealed.client_secret ?? null,
      from_day: '2026-11-01',
    })
    .execute()
  ids[which] = row
}

beforeAll(async () => {
  house = await testHouse(pages, new Date())
  coordinator = await house.person(['coordinator'])
  camden = await councilFor('camden', 'a secret between the council and this house')
  cardiff = await councilFor('cardiff')
  await setCouncil('camden', camden, 'a secret between the council and this house')
  await setCouncil('cardiff', cardiff)
})
afterEach(() => {
  camden.bend()
  Object.assign(camden.login, {
    account: 'worker-1',
    amr: ['pwd', 'mfa'],
    acr: undefined,
    at: undefined,
    cancels: false,
  })
})
afterAll(async () => {
  await Promise.all([camden.stop(), cardiff.stop()])
  await house.close()
})

const linkIn = ({ html }: Read): string =>
  (/href="(http:\/\/localhost:\d+\/auth[^"]*)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&')
const sessionIn = ({ headers }: Read): string =>
  /__Host-s=([\w-]+)/.exec(headers.get('set-cookie') ?? '')?.[1] ?? ''

/** From "I work for a council" to the council's own address. */
const leaveFor = async (
  browser: Browser,
  which: keyof typeof gss = 'camden',
  next = '/sessions',
): Promise<string> => {
  const chosen = await browser.post('/sign-in/council', { council: ids[which], next })
  expect(chosen.status).toBe(303)
  return linkIn(await browser.get(chosen.location))
}
/** There and back: what our house says to what the council sent. */
const thereAndBack = async (browser: Browser, council = camden): Promise<Read> =>
  browser.get(await council.browser().signIn(await leaveFor(browser)))

const codeFor = async (person: string): Promise<string> => {
  const code = newStartCode()
  await house.as(coordinator.token, (tx) =>
    sql`select app.make_council_code(${person}::uuid, ${hashOf(code)}::bytea)`.execute(tx),
  )
  return code
}
const press = () => ({ press: crypto.randomUUID() })
let workers = 0
/** A social worker of Camden, linked to an account at the council as at their first sign-in. */
const linked = async () => {
  workers += 1
  const account = `linked-${workers}`
  const person = await house.person(['social-worker'], { name: `Worker ${workers}` })
  camden.login.account = account
  const browser = house.visitor()
  expect((await thereAndBack(browser)).location).toBe('/sign-in/council/code')
  const done = await browser.post('/sign-in/council/code', { code: await codeFor(person.id), ...press() })
  expect(`${done.status} ${done.location}`).toBe('303 /sessions')
  return { ...person, account, browser: browserOf(house.app, sessionIn(done)) }
}
const opened = async () =>
  (await house.ground.selectFrom('sessions').select('id').where('way', '=', 'council').execute()).length
const refused = async (answer: Read, text: string) => {
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('You are not signed in')
  expect(answer.text).toContain(text)
  expect(sessionIn(answer)).toBe('')
}
const odd = 'is not what we asked for'

test('someone at a council chooses it, signs in there, types their start code once, and is in with level 2', async () => {
  const person = await house.person(['social-worker'])
  camden.login.account = 'first-time'
  const browser = house.visitor()
  expect((await browser.get('/sign-in')).html).toContain('href="/sign-in/council?then=%2F"')
  const choices = await browser.get('/sign-in/council?then=/sessions')
  expect(choices.text).toContain('Camden')
  expect(choices.text).not.toContain('Barnet')
  expect((await thereAndBack(browser)).location).toBe('/sign-in/council/code')
  const code = await codeFor(person.id)
  const done = await browser.post('/sign-in/council/code', { code: code.toLowerCase(), ...press() })
  expect(`${done.status} ${done.location}`).toBe('303 /sessions')
  const { rows } = await sql<{ level: number; way: string; idle: string; hours: number }>`
    select level, way, idle::text, extract(epoch from expires_at - created_at)::int / 3600 as hours
    from sessions where token_hash = ${hashOf(sessionIn(done))}`.execute(house.ground)
  expect(rows).toEqual([{ level: 2, way: 'council', idle: '00:15:00', hours: 8 }])
  expect((await browserOf(house.app, sessionIn(done)).get('/sessions')).status).toBe(200)

  const second = house.visitor()
  const again = await thereAndBack(second)
  expect(`${again.status} ${again.location}`).toBe('303 /sessions')
  const acts = await house.ground
    .selectFrom('audit')
    .select('act')
    .where('person_id', '=', person.id)
    .orderBy('id')
    .execute()
  expect(acts.map(({ act }) => act)).toEqual(['council-sign-in.linked', 'session.opened', 'session.opened'])
})

test('a double press on the start code opens one session and ends signed in', async () => {
  const person = await house.person(['social-worker'])
  camden.login.account = 'double'
  const browser = house.visitor()
  await thereAndBack(browser)
  const [code, one, before] = [await codeFor(person.id), press(), await opened()]
  const both = await Promise.all([1, 2].map(() => browser.post('/sign-in/council/code', { code, ...one })))
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(new Set(both.map(sessionIn)).size).toBe(1)
  expect(await opened()).toBe(before + 1)
})

test('without a second step nobody is signed in, and the page says why; the council’s own word for it counts too', async () => {
  const { account } = await linked()
  camden.login.amr = ['pwd']
  await refused(await thereAndBack(house.visitor()), 'did not tell us that you used a second step')
  await house.ground
    .updateTable('council_issuers')
    .set({ acr: ['urn:camden:two'] })
    .where('id', '=', ids.camden)
    .execute()
  Object.assign(camden.login, { account, acr: 'urn:camden:two' })
  expect((await thereAndBack(house.visitor())).location).toBe('/sessions')
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
  const { account } = await linked()
  const before = await opened()
  camden.login.account = account
  camden.bend((claims) => ({ ...claims, ...changed }))
  await refused(await thereAndBack(house.visitor()), odd)
  expect(await opened()).toBe(before)
})

test('a password typed too long ago is not enough, nor one of which nobody says when', async () => {
  const { account } = await linked()
  camden.login.account = account
  camden.bend((claims) => ({ ...claims, auth_time: Math.floor(Date.now() / 1000) - 9 * 3600 }))
  await refused(await thereAndBack(house.visitor()), 'too long ago')
  camden.bend(({ auth_time: _, ...claims }) => claims)
  expect((await thereAndBack(house.visitor())).status).toBe(422)
})

test('a word signed by somebody else’s key, or by a key that the council took away, is not used', async () => {
  const { account } = await linked()
  camden.login.account = account
  const [old, stranger] = [camden.key(), newKey()]
  camden.bend((claims) => claims, { ...stranger, kid: old.kid })
  await refused(await thereAndBack(house.visitor()), odd)
  camden.bend()
  await camden.turnKeys()
  expect((await thereAndBack(house.visitor())).location).toBe('/sessions')
  camden.bend((claims) => claims, old)
  await refused(await thereAndBack(house.visitor()), odd)
  camden.bend()
  expect((await thereAndBack(house.visitor())).location).toBe('/sessions')
})

test('an answer that another council gives in this one’s place is not looked at', async () => {
  const { account } = await linked()
  camden.login.account = account
  const browser = house.visitor()
  const came = await camden.browser().signIn(await leaveFor(browser))
  const mixed = new URL(came, origin)
  mixed.searchParams.set('iss', cardiff.issuer)
  await refused(await browser.get(mixed.pathname + mixed.search), odd)
  const elsewhere = (await camden.browser().signIn(await leaveFor(browser))).replace(gss.camden, gss.cardiff)
  await refused(await browser.get(elsewhere), 'used before')
  expect((await thereAndBack(browser)).location).toBe('/sessions')
})

test('what came back opens once, in the browser that asked and no other, and the council’s code only once', async () => {
  const { account } = await linked()
  camden.login.account = account
  const [browser, thief] = [house.visitor(), house.visitor()]
  const came = await camden.browser().signIn(await leaveFor(browser))
  await refused(await thief.get(came), 'used before')
  expect((await browser.get(came)).location).toBe('/sessions')
  await refused(await browser.get(came), 'used before')
  // The same code of the council under a way that this browser has open.
  const there = await leaveFor(browser)
  const replayed = new URL(came, origin)
  replayed.searchParams.set('state', new URL(there).searchParams.get('state') ?? '')
  expect((await browser.get(replayed.pathname + replayed.search)).status).toBe(422)
  const bare = await browser.get(`/sign-in/council/${house.programme}/${gss.camden}/back`)
  await refused(bare, 'used before')
})

test('the way is open for ten minutes, and not after the council’s settings changed', async () => {
  const { account } = await linked()
  camden.login.account = account
  const browser = house.visitor()
  const came = await camden.browser().signIn(await leaveFor(browser))
  const state = hashOf(new URL(came, origin).searchParams.get('state') ?? '')
  const age = (minutes: number) =>
    sql`update council_sign_ins set expires_at = created_at + make_interval(mins => ${minutes}) - interval '10 minutes'
      where state_hash = ${state}`.execute(house.ground)
  await age(0)
  await refused(await browser.get(came), 'older than ten minutes')
  await age(10 + 10)
  await sql`update council_issuers set version = version + 1 where id = ${ids.camden}`.execute(house.ground)
  await refused(await browser.get(came), 'used before')
})

test('whoever turns back at the council is told so, and a council that does not answer is a plain page', async () => {
  camden.login.cancels = true
  await refused(await thereAndBack(house.visitor()), 'was not finished')
  camden.login.cancels = false
  const browser = house.visitor()
  const came = await camden.browser().signIn(await leaveFor(browser))
  await camden.stop()
  await refused(await browser.get(came), 'does not answer just now')
  await camden.start()
})

test('an address that is known opens nothing: who is not linked is asked for a start code, and gets nothing without', async () => {
  const person = await house.person(['social-worker'], { email: 'known@example.org' })
  camden.login.account = 'known@example.org'
  camden.bend((claims) => ({ ...claims, email: 'known@example.org', email_verified: true }))
  const [browser, before] = [house.visitor(), await opened()]
  expect((await thereAndBack(browser)).location).toBe('/sign-in/council/code')
  expect((await browser.get('/sessions')).location).toContain('/sign-in')
  expect((await browser.post('/sign-in/council/code', { code: 'short', ...press() })).text).toContain(
    'twelve',
  )
  for (const left of [
    '4 more times',
    '3 more times',
    '2 more times',
    'once more',
    'does not work any more',
  ]) {
    const wrong = await browser.post('/sign-in/council/code', { code: newStartCode(), ...press() })
    expect(`${wrong.status} ${wrong.text}`).toContain(left)
  }
  const late = await browser.post('/sign-in/council/code', { code: await codeFor(person.id), ...press() })
  expect(late.status).toBe(422)
  expect(await opened()).toBe(before)
})

test('a start code works once, for its own person, after the council’s sign-in and nowhere else', async () => {
  const one = await linked()
  const code = await codeFor(one.id)
  // Without the council's word.
  expect((await house.visitor().post('/sign-in/council/code', { code, ...press() })).status).toBe(422)
  // Anew: the same person, another account at the council, takes the place of the first.
  camden.login.account = 'new-account'
  const browser = house.visitor()
  await thereAndBack(browser)
  expect((await browser.post('/sign-in/council/code', { code, ...press() })).status).toBe(303)
  camden.login.account = one.account
  expect((await thereAndBack(house.visitor())).location).toBe('/sign-in/council/code')
  camden.login.account = 'third'
  const third = house.visitor()
  await thereAndBack(third)
  expect((await third.post('/sign-in/council/code', { code, ...press() })).status).toBe(422)
})

test('a start code is made by a coordinator for others, for people of a council that is set, and by nobody else', async () => {
  const worker = await house.person(['social-worker'])
  const barnet = await house.person(['social-worker'], { gss: 'E08000003' })
  const both = await house.person(['coordinator', 'social-worker'])
  const parent = await house.person(['parent'])
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  const make = async (token: string | null, person: string) =>
    house.db.inSession(token, 'localhost', async (tx) => {
      const { rows } = await sql<{ made: boolean }>`
        select app.make_council_code(${person}::uuid, ${hashOf(newStartCode())}::bytea) as made`.execute(tx)
      return rows[0]?.made
    })
  expect(await make(coordinator.token, worker.id)).toBe(true)
  for (const [token, person] of [
    [coordinator.token, barnet.id],
    [coordinator.token, parent.id],
    [both.token, both.id],
    [worker.token, worker.id],
    [elsewhere.token, worker.id],
    [null, worker.id],
  ] as const)
    expect(await make(token, person)).toBe(false)
})

test('somebody whose account or work here has ended is told so, whatever the council says', async () => {
  for (const end of ['persons', 'roles'] as const) {
    const { id, account } = await linked()
    if (end === 'persons')
      await house.ground
        .updateTable('persons')
        .set({ disabled_at: new Date() })
        .where('id', '=', id)
        .execute()
    else
      await house.ground
        .updateTable('roles')
        .set({ until_at: new Date() })
        .where('person_id', '=', id)
        .execute()
    camden.login.account = account
    await refused(await thereAndBack(house.visitor()), 'Your account here has ended')
  }
})

test('signing out at the council ends the session here at once; the same word again does nothing', async () => {
  const { account } = await linked()
  camden.login.account = account
  const [work, phone] = [camden.browser(), camden.browser()]
  const [here, there] = [house.visitor(), house.visitor()]
  const one = browserOf(house.app, sessionIn(await here.get(await work.signIn(await leaveFor(here)))))
  const two = browserOf(house.app, sessionIn(await there.get(await phone.signIn(await leaveFor(there)))))
  camden.words.length = 0
  await work.signOut()
  expect(camden.words).toHaveLength(1)
  expect((await one.get('/sessions')).location).toContain('/sign-in')
  expect((await two.get('/sessions')).status).toBe(200)

  const third = house.visitor()
  const later = browserOf(house.app, sessionIn(await third.get(await work.signIn(await leaveFor(third)))))
  expect((await later.get('/sessions')).status).toBe(200)
  expect((await tell(camden.words[0] ?? '')).status).toBe(200)
  expect((await later.get('/sessions')).status).toBe(200)
  expect((await two.get('/sessions')).status).toBe(200)
})

const tell = async (
  token: string,
  headers: Record<string, string> = {},
  which: keyof typeof gss = 'camden',
) =>
  house.app.request(new URL(signOutWord(origin, placeOf(which))).pathname, {
    method: 'POST',
    body: new URLSearchParams({ logout_token: token }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })
const now = () => Math.floor(Date.now() / 1000)
const event = 'http://schemas.openid.net/event/backchannel-logout'

test('a word that somebody signed out counts only when it is the council’s, of now, and of that kind', async () => {
  const { account, browser } = await linked()
  const sound = () => ({
    iss: camden.issuer,
    aud: 'alongside',
    iat: now(),
    exp: now() + 120,
    jti: crypto.randomUUID(),
    sub: account,
    events: { [event]: {} },
  })
  const key = camden.key()
  const stranger = newKey()
  const wrong: readonly string[] = [
    '',
    'x.y.z',
    signedWith(stranger, sound()),
    signedWith({ ...stranger, kid: key.kid }, sound()),
    signedWith(key, { ...sound(), iss: cardiff.issuer }),
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
  const heard = await tell(signedWith(key, sound()), {
    cookie: `__Host-s=${coordinator.token}`,
    origin: 'https://elsewhere.example',
  })
  expect(heard.status).toBe(200)
  expect(heard.headers.get('set-cookie')).toBeNull()
  expect((await browser.get('/sessions')).location).toContain('/sign-in')
  expect((await coordinator.browser.get('/sessions')).status).toBe(200)
})

test('a council that is not set, or of another programme, is no page', async () => {
  const other = await house.otherProgramme()
  expect(
    (await house.app.request(`/sign-in/council/${other}/${gss.camden}/out`, { method: 'POST' })).status,
  ).toBe(404)
  const nobody = { council: crypto.randomUUID(), next: '/' }
  expect((await house.visitor().post('/sign-in/council', nobody)).status).toBe(422)
  expect((await house.visitor().get(`/sign-in/council/go/${'a'.repeat(43)}`)).status).toBe(404)
})

test('who works for this council reaches level 2 by it and nothing else: the database says so', async () => {
  const worker = await house.person(['social-worker'])
  const other = await house.person(['social-worker'], { gss: 'E08000003' })
  const open = (person: string, way: string) =>
    sql`insert into sessions (token_hash, programme_id, person_id, level, way, expires_at)
      values (${hashOf(crypto.randomUUID())}, ${house.programme}, ${person}, 2, ${way}, now() + interval '1 hour')`.execute(
      house.ground,
    )
  for (const way of ['link', 'code']) await expect(open(worker.id, way)).rejects.toThrow('signs in there')
  await open(other.id, 'link')
  const { rows } = await sql<{
    id: string
  }>`insert into sessions (token_hash, programme_id, person_id, level, way, expires_at)
    values (${hashOf(crypto.randomUUID())}, ${house.programme}, ${worker.id}, 1, 'link', now() + interval '1 hour') returning id`.execute(
    house.ground,
  )
  await expect(
    sql`update sessions set level = 2 where id = ${rows[0]?.id}`.execute(house.ground),
  ).rejects.toThrow('signs in there')
  const live = async () =>
    (
      await sql`select from sessions where person_id = ${other.id} and way = 'link' and ended_at is null`.execute(
        house.ground,
      )
    ).rows.length
  expect(await live()).toBe(1)
  await house.ground
    .insertInto('roles')
    .values({ programme_id: house.programme, person_id: other.id, role: 'chair', gss: gss.camden })
    .execute()
  expect(await live()).toBe(0)
})

test('a session that a council vouched for opens nothing that the person has here otherwise', async () => {
  const { id, browser } = await linked()
  await house.ground
    .insertInto('roles')
    .values([
      { programme_id: house.programme, person_id: id, role: 'coordinator' },
      { programme_id: house.programme, person_id: id, role: 'parent' },
    ])
    .execute()
  const seen = await house.as(browser.token ?? '', async (tx) => {
    const { rows } = await sql<{ office: string | null; council: string | null; roles: unknown }>`
      select app.programme_as('coordinator', 'administrator') as office, app.programme_as('social-worker') as council,
        app.begin(${browser.token}) -> 'roles' as roles`.execute(tx)
    return rows[0]
  })
  expect(seen).toEqual({ office: null, council: house.programme, roles: ['social-worker'] })
})

test('nobody reads or forges what stands behind it: links, codes, ways and signed words are no tables for the web', async () => {
  for (const table of ['council_sign_ins', 'council_codes', 'council_sessions', 'council_sign_outs'])
    await expect(
      house.as(coordinator.token, (tx) => sql`select from ${sql.table(table)}`.execute(tx)),
    ).rejects.toThrow('permission denied')
  await expect(
    house.as(coordinator.token, (tx) => sql`select subject_hash from council_identities`.execute(tx)),
  ).rejects.toThrow('permission denied')
  const entered = await house.db.inSession(null, 'localhost', async (tx) => {
    const { rows } = await sql<{
      outcome: unknown
    }>`select app.council_enters(${hashOf('x')}::bytea, ${hashOf('y')}::bytea,
      ${subjectHash(camden.issuer, 'worker-1')}::bytea, null, ${hashOf('z')}::bytea, '') as outcome`.execute(
      tx,
    )
    return rows[0]?.outcome
  })
  expect(entered).toEqual({ outcome: 'no' })
})

test('a state that we did not make names no way', () => {
  for (const state of ['', 'x', `${'a'.repeat(43)}.`, `${'a'.repeat(43)}.${'b'.repeat(44)}`])
    expect(startIn(state)).toBe('')
})

test('the pages speak Welsh', async () => {
  const browser = house.visitor('cy')
  expect((await browser.get('/sign-in/council')).text).toContain('I ba gyngor rydych chi’n gweithio?')
  expect((await browser.get('/sign-in/council')).text).toContain('Caerdydd')
  expect((await browser.get('/sign-in/council/code')).text).toContain('Cod cychwyn')
})
