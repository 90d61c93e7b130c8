import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, testHouse, type TestHouse } from '../../access/testing.ts'
import { addFamily, addParty } from '../../families/actions.ts'
import { reconsiderFamily } from '../ledger.ts'
import { ask } from './actions.ts'
import { requestsRound } from './jobs.ts'
import { pages } from './routes.tsx'
import { open } from '../../vault/door.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const good = {
  name: 'Kay',
  way: 'phone',
  telephone: '07700 900456',
  hoursFrom: '09:30',
  hoursUntil: '12:00',
  words: 'about the parcel',
}
const visitorFrom = {
  secret: 'x'.repeat(43),
  token: null,
  agent: '',
  near: false,
  cookies: { session: 's', browser: 'b', language: 'language', flags: '' },
}
const newest = () =>
  house.ground.selectFrom('requests').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirst()

test('a parent asks in both languages, and reads that it is no referral', async () => {
  expect((await house.visitor().get('/ask')).text).toContain('not a referral to the council')
  expect((await house.visitor('cy').get('/ask')).text).toContain('Nid atgyfeiriad at y cyngor')
  const sent = await house.visitor().post('/ask', good)
  expect(sent.location).toBe('/asked-for')
  const row = await newest()
  expect(row).toMatchObject({ name: 'Kay', email: null, access: null, state: 'new', voicemail: false })
  expect(JSON.stringify(row)).not.toContain('900456')
  const { browser } = await house.person(['coordinator'])
  expect((await browser.get('/requests')).text).toContain('07700 900456')
  const page = await browser.get(`/requests/${row?.id}`)
  expect(page.text).toContain('07700 900456')
  expect(page.text).toContain('about the parcel')
})

test('a form that lacks something keeps what was typed and says what to do', async () => {
  const sent = await house.visitor().post('/ask', { ...good, telephone: 'mine', hoursUntil: '' })
  expect(sent.status).toBe(422)
  expect(sent.text).toContain('Enter a telephone number')
  expect(sent.text).toContain('The second hour must be later')
  expect(sent.html).toContain('value="about the parcel"')
})

test('while the words cannot be sealed the form says so plainly and keeps what was typed; nothing plain is written', async () => {
  const shut = await testHouse(pages.list)
  await shut.vault.close()
  const sent = await shut.visitor().post('/ask', good)
  expect(sent.status).toBe(422)
  expect(sent.text).toContain('What you typed is still here')
  expect(sent.html).toContain('value="about the parcel"')
  expect(await shut.ground.selectFrom('requests').select('id').execute()).toEqual([])
  await shut.close()
})

test('pressing twice asks once', async () => {
  const kay = house.visitor()
  const key = crypto.randomUUID()
  await Promise.all([1, 2, 3].map(() => kay.post('/ask', { ...good, name: 'Only Once', key })))
  const rows = await house.ground
    .selectFrom('requests')
    .select('id')
    .where('name', '=', 'Only Once')
    .execute()
  expect(rows).toHaveLength(1)
})

test('one of our own people who asks is seen by the outside handler alone, and the page answers the same', async () => {
  const coordinator = await house.person(['coordinator'])
  const handler = await house.person(['handler'])
  await house.person(['supporter'], { name: 'Joy Invented' })
  await house.ground
    .updateTable('programmes')
    .set({ outside_handler: handler.id })
    .where('id', '=', house.programme)
    .execute()
  const sent = await house.visitor().post('/ask', { ...good, name: 'joy invented' })
  expect(sent.location).toBe('/asked-for')
  const row = await newest()
  expect((await coordinator.browser.get('/requests')).text).not.toContain('joy invented')
  expect((await coordinator.browser.get(`/requests/${row?.id}`)).status).toBe(404)
  expect((await handler.browser.get(`/requests/${row?.id}`)).status).toBe(200)
})

test('a request joins a family only on the parent’s yes, and brings the safe way with it', async () => {
  const nadia = await house.person(['coordinator'])
  const { family } = await house.as(nadia.token, async (tx) =>
    must(await addFamily(tx, nadia.actor, { gss: 'E09000007', reference: 'REQ-1', name: 'Example' })),
  )
  await house.visitor().post('/ask', good)
  const row = await newest()
  const at = `/requests/${row?.id}`
  expect((await nadia.browser.get(`${at}?q=REQ-1`)).text).toContain('Join as another parent')
  const without = await nadia.browser.post(`${at}/join`, { family, party: '' })
  expect(without.status).toBe(422)
  expect((await nadia.browser.post(`${at}/join`, { family, party: '', saidYes: 'yes' })).location).toBe(
    `/families/${family}`,
  )
  const joined = await newest()
  const contact = await house.ground
    .selectFrom('safe_contacts')
    .selectAll()
    .where('party_id', '=', joined?.party_id ?? '')
    .executeTakeFirst()
  expect(joined?.state).toBe('joined')
  expect(contact).toMatchObject({ hours_from: '09:30', safe: true })
  const id = contact?.id ?? ''
  const texts = await house.as(nadia.token, (tx) =>
    open(tx, [{ table: 'safe_contacts', columns: ['telephone', 'words'], rows: [id] }]),
  )
  expect(texts.of('safe_contacts', 'telephone', id)).toBe('07700 900456')
  expect(texts.of('safe_contacts', 'words', id)).toBe('about the parcel')
})

test('the council’s page says nothing of a parent who asked by themselves', async () => {
  const nadia = await house.person(['coordinator'])
  const { family, told } = await house.as(nadia.token, async (tx) => {
    const made = must(await addFamily(tx, nadia.actor, { gss: 'E09000007', reference: 'REQ-2', name: '' }))
    const draft = { name: '', called: '', language: 'en', interpreter: false, gender: null } as const
    const place = {
      relation: 'mother',
      parentalResponsibility: 'yes',
      livesWith: 'yes',
      label: 'Parent 1',
    } as const
    const { party } = must(await addParty(tx, nadia.actor, made.family, { ...draft, ...place }))
    return { family: made.family, told: party }
  })
  await house.visitor().post('/ask', { ...good, name: 'By Herself' })
  const row = await newest()
  await nadia.browser.post(`/requests/${row?.id}/join`, { family, party: '', saidYes: 'yes' })
  await house.ground
    .insertInto('conferences')
    .values({
      programme_id: house.programme,
      family_id: family,
      gss: 'E09000007',
      kind: 'initial',
      day: '2026-12-01',
      told_us_on: '2026-11-16',
    })
    .execute()
  await house.db.asWorker((tx) => reconsiderFamily(tx, house.worker, family))
  const seen = async (table: 'offers' | 'council_offers') =>
    house.ground.selectFrom(table).select('family_id').where('family_id', '=', family).execute()
  expect(await seen('offers')).toHaveLength(2)
  expect(await seen('council_offers')).toHaveLength(1)
  expect(told).not.toBe('')
})

test('a machine that asks on and on is stopped, at no number that tells of somebody else; from elsewhere anybody asks', async () => {
  const draft = {
    ...good,
    way: 'phone',
    email: '',
    voicemail: false,
    language: 'en',
    gss: null,
    access: '',
  } as const
  const asks = (address: string) =>
    house.db.inSession(null, 'localhost', (tx) =>
      ask(tx, house.programme, draft, '2026-11-18', { ...visitorFrom, address }),
    )
  const many = async () => (await house.ground.selectFrom('requests').select('id').execute()).length
  expect(await asks('203.0.113.7')).toBe(true)
  const tries = house.ground.selectFrom('request_tries').select(['times', 'most'])
  const [first] = await tries.execute()
  expect(first?.times).toBe(1)
  expect(first?.most).toBeGreaterThanOrEqual(40)
  expect(first?.most).toBeLessThan(80)
  await sql`update request_tries set times = most`.execute(house.ground)
  const before = await many()
  expect(await asks('203.0.113.7')).toBe(false)
  expect(await many()).toBe(before)
  expect(await asks('203.0.113.8')).toBe(true)
  await sql`update request_tries set hour = hour - interval '25 hours'`.execute(house.ground)
  await requestsRound(house)
  expect(await tries.execute()).toEqual([])
})

test('an id that is none is answered like a family that is not there', async () => {
  const nadia = await house.person(['coordinator'])
  await house.visitor().post('/ask', good)
  const row = await newest()
  expect(
    (await nadia.browser.post(`/requests/${row?.id}/join`, { family: 'x', saidYes: 'yes' })).status,
  ).toBe(404)
})

test('requests are for coordinators alone', async () => {
  const row = await newest()
  for (const role of [
    'administrator',
    'supporter',
    'parent',
    'social-worker',
    'chair',
    'parent-lead',
  ] as const) {
    const { browser } = await house.person([role])
    expect((await browser.get('/requests')).status).toBe(404)
    expect((await browser.get(`/requests/${row?.id}`)).status).toBe(404)
    expect((await browser.post(`/requests/${row?.id}/state`, { state: 'closed' })).status).toBe(404)
  }
})

test('the outside handler sees the requests that are theirs, and no other', async () => {
  const handler = await house.person(['handler'])
  await house.visitor().post('/ask', { ...good, name: 'Not Theirs' })
  expect((await handler.browser.get('/requests')).text).not.toContain('Not Theirs')
})
