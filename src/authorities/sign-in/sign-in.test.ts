import { afterAll, beforeAll, expect, test } from 'vitest'
import { pages as access } from '../../access/routes.ts'
import { signOutWord, wayBack } from '../../access/council-sign-in/provider.ts'
import { councilHere, type CouncilHere } from '../../access/council-sign-in/testing.ts'
import { origin, testHouse, type Browser, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'
import { makeStartCode, setSignIn, stopSignIn } from './actions.ts'
import { typedOf, type Draft } from './model.ts'
import { standingFor } from './queries.ts'
import { faultsIn } from './rules.ts'

let house: TestHouse
let council: CouncilHere
const camden = 'E09000007'
const path = `/authorities/${camden}/sign-in`
const secret = 'said by the council, once'

beforeAll(async () => {
  house = await testHouse([...access, ...pages.list], new Date())
  const place = { programme: house.programme, gss: camden }
  council = await councilHere(
    { back: wayBack(origin, place), out: signOutWord(origin, place), clientSecret: secret },
    async () => new Response(),
  )
})
afterAll(async () => {
  await council.stop()
  await house.close()
})

const typed = (more: Record<string, string> = {}) => ({
  ...typedOf(null),
  issuer: council.issuer,
  clientId: 'alongside',
  clientSecret: secret,
  ...more,
})
const rows = () =>
  house.ground.selectFrom('council_issuers').selectAll().where('until_day', 'is', null).execute()
const set = async (browser: Browser, more: Record<string, string> = {}) =>
  browser.post(path, typed({ version: String((await rows())[0]?.version ?? 0), ...more }))

test('a coordinator sets a council’s sign-in, tries it, makes a start code, and the social worker is in', async () => {
  const { browser } = await house.person(['coordinator'])
  const worker = await house.person(['social-worker'], { name: 'Sian Invented' })
  const empty = await browser.get(path)
  expect(empty.text).toContain('Not set')
  expect(empty.text).toContain(wayBack(origin, { programme: house.programme, gss: camden }))
  expect(empty.text).not.toContain('Its people here')
  expect((await set(browser)).location).toBe(`${path}?done=saved`)
  const page = await browser.get(path)
  expect(page.text).toContain('Set since')
  expect(page.html).not.toContain(secret)
  expect(page.text).toContain('Sian Invented · not linked yet')
  expect((await browser.post(`${path}/try`)).text).toContain(
    'It answers, and its keys are there. It tells us when somebody signs out there.',
  )
  const shown = await browser.post(`${path}/codes/${worker.id}`)
  expect(shown.text).toContain('Start code for Sian Invented')
  const code = /[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(shown.text)?.[0] ?? ''

  const visitor = house.visitor()
  const chosen = await visitor.post('/sign-in/council', { council: (await rows())[0]?.id ?? '', next: '/' })
  const there =
    /href="(http:\/\/localhost:\d+\/auth[^"]*)"/.exec((await visitor.get(chosen.location)).html)?.[1] ?? ''
  const back = await visitor.get(await council.browser().signIn(there.replaceAll('&amp;', '&')))
  expect(back.location).toBe('/sign-in/council/code')
  const done = await visitor.post(back.location, { code, press: crypto.randomUUID() })
  expect(done.headers.get('set-cookie')).toMatch(/__Host-s=[\w-]{43}/)
  expect((await browser.get(path)).text).toContain('Sian Invented · linked')
  expect((await browser.post(`${path}/stop`)).location).toBe(`${path}?done=stopped`)
})

test('the secret is kept sealed: nobody reads it in the database, and it stays when the form leaves it empty', async () => {
  const { browser } = await house.person(['administrator'])
  await set(browser)
  const [before] = await rows()
  expect(before?.client_secret?.length).toBeGreaterThan(300)
  expect(before?.client_secret?.includes(secret)).toBe(false)
  await set(browser, { clientSecret: '', hours: '4' })
  const [after] = await rows()
  expect(after?.client_secret).toEqual(before?.client_secret)
  expect(after?.max_age).toBe(4 * 3600)
  await set(browser, { clientSecret: '', forgetSecret: 'yes' })
  expect((await rows())[0]?.client_secret).toBeNull()
  const acts = await house.ground
    .selectFrom('audit')
    .select('act')
    .where('act', '=', 'council-sign-in.set')
    .execute()
  expect(acts.length).toBeGreaterThan(2)
  await browser.post(`${path}/stop`)
})

test('setting it ends what its people had by a PIN; another address ends what stood on the old one; so does stopping', async () => {
  const { browser } = await house.person(['coordinator'])
  const worker = await house.person(['social-worker'])
  const other = await house.person(['supporter'])
  const byPin = async (person: string) =>
    house.ground
      .insertInto('sessions')
      .values({
        token_hash: Buffer.from(crypto.randomUUID()),
        programme_id: house.programme,
        person_id: person,
        level: 2,
        way: 'link',
        expires_at: new Date(Date.now() + 3_600_000),
      })
      .execute()
  const live = async (person: string, way: 'link' | 'council') => {
    const all = await house.ground
      .selectFrom('sessions')
      .selectAll()
      .where('person_id', '=', person)
      .execute()
    return all.filter((one) => one.way === way && one.ended_at === null).length
  }
  await byPin(worker.id)
  await byPin(other.id)
  await set(browser)
  expect([await live(worker.id, 'link'), await live(other.id, 'link')]).toEqual([0, 1])
  const vouched = async () => {
    const session = await house.ground
      .insertInto('sessions')
      .values({
        token_hash: Buffer.from(crypto.randomUUID()),
        programme_id: house.programme,
        person_id: worker.id,
        level: 2,
        way: 'council',
        expires_at: new Date(Date.now() + 3_600_000),
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    await house.ground
      .insertInto('council_sessions')
      .values({
        session_id: session.id,
        programme_id: house.programme,
        issuer_id: (await rows())[0]?.id ?? '',
        subject_hash: Buffer.from('x'),
      })
      .execute()
  }
  await vouched()
  await set(browser, { hours: '2' })
  expect(await live(worker.id, 'council')).toBe(1)
  await set(browser, { clientId: 'another' })
  expect(await live(worker.id, 'council')).toBe(0)
  await vouched()
  await browser.post(`${path}/stop`)
  expect(await live(worker.id, 'council')).toBe(0)
  expect((await browser.post(`${path}/stop`)).status).toBe(404)
})

test('what is wrong is marked, what was typed is kept but for the secret, and two at once do not undo each other', async () => {
  const { browser } = await house.person(['coordinator'])
  const wrong = await set(browser, { issuer: 'http://login.example.org', clientId: '', amr: '', hours: '0' })
  expect(wrong.status).toBe(422)
  for (const text of ['must begin with https', 'Enter the client ID', 'at least one word', 'from 1 to 24'])
    expect(wrong.text).toContain(text)
  expect(wrong.html).toContain('value="http://login.example.org"')
  expect(wrong.html).not.toContain(secret)
  await set(browser)
  expect((await browser.post(path, typed({ version: '0' }))).text).toContain('Somebody else changed this')
  await browser.post(`${path}/stop`)
})

test.each([
  ['https://login.example.gov.uk/tenant', []],
  ['http://localhost:4000', []],
  ['http://127.0.0.1', []],
  ['http://login.example.gov.uk', ['not-https']],
  ['https://localhost', ['not-a-name']],
  ['https://10.0.0.1', ['not-a-name']],
  ['https://[::1]/', ['not-a-name']],
  ['https://intranet', ['not-a-name']],
  ['https://user:pass@login.example.gov.uk', ['not-an-address']],
  ['https://login.example.gov.uk/?x=1', ['not-an-address']],
  ['javascript:alert(1)', ['not-https']],
  ['login', ['not-an-address']],
])('the address %s: %j', (issuer, codes) => {
  const draft: Draft = {
    issuer,
    clientId: 'x',
    clientSecret: '',
    forgetSecret: false,
    amr: ['mfa'],
    acr: [],
    hours: 8,
    version: 0,
  }
  expect(faultsIn(draft, 'http://localhost:3000').map(({ code }) => code)).toEqual(codes)
})
test('a house that people reach from elsewhere asks nobody without TLS', () => {
  const draft = {
    clientId: 'x',
    clientSecret: '',
    forgetSecret: false,
    amr: ['mfa'],
    acr: [],
    hours: 8,
    version: 0,
  }
  expect(
    faultsIn({ ...draft, issuer: 'http://localhost:4000' }, 'https://alongside.example.org'),
  ).toHaveLength(1)
})

test('trying it says in one sentence what is wrong', async () => {
  const { browser } = await house.person(['coordinator'])
  const tries = async (issuer: string) => {
    await set(browser, { issuer })
    return (await browser.post(`${path}/try`)).text
  }
  expect(await tries(`${council.issuer}/`)).toContain(`Put exactly this as the issuer: ${council.issuer}`)
  expect(await tries(`${council.issuer}/nowhere`)).toContain('not with a description of a sign-in')
  await council.stop()
  expect(await tries(council.issuer)).toContain('does not answer within five seconds')
  await council.start()
  expect(await tries(council.issuer)).toContain('It answers')
  await browser.post(`${path}/stop`)
})

test('nobody else finds these pages or sends their forms, and the database agrees', async () => {
  const draft: Draft = {
    issuer: 'https://login.example.gov.uk',
    clientId: 'x',
    clientSecret: '',
    forgetSecret: false,
    amr: ['mfa'],
    acr: [],
    hours: 8,
    version: 0,
  }
  const coordinator = await house.person(['coordinator'])
  await set(coordinator.browser)
  const worker = await house.person(['social-worker'])
  const posts = [path, `${path}/try`, `${path}/codes/${worker.id}`, `${path}/stop`]
  for (const role of [
    'supporter',
    'parent',
    'social-worker',
    'chair',
    'parent-lead',
    'handler',
    'safeguarding-lead',
    'approver',
  ] as const) {
    const { browser, token, actor } = await house.person([role])
    expect((await browser.get(path)).status).toBe(404)
    for (const post of posts) expect((await browser.post(post, typed())).status).toBe(404)
    expect(await house.as(token, (tx) => standingFor(tx, camden))).toBeNull()
    await expect(house.as(token, (tx) => setSignIn(tx, actor, camden, draft, origin))).rejects.toThrow(
      /says no|row-level security/,
    )
    expect(await house.as(token, (tx) => stopSignIn(tx, actor, camden))).toBe(false)
    expect(await house.as(token, (tx) => makeStartCode(tx, actor, camden, worker.id))).toBeNull()
  }
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get(path)).status).toBe(404)
  expect(await house.as(elsewhere.token, (tx) => stopSignIn(tx, elsewhere.actor, camden))).toBe(false)
  expect(await rows()).toHaveLength(1)
  expect((await house.visitor().get(path)).location).toContain('/sign-in')
  expect((await coordinator.browser.get(`/authorities/E10000003/sign-in`)).status).toBe(404)
  await coordinator.browser.post(`${path}/stop`)
})

test('the page speaks Welsh', async () => {
  const { browser } = await house.person(['coordinator'], { language: 'cy' })
  expect((await browser.get(path)).text).toContain('Sut mae ei bobl yn mewngofnodi')
})
