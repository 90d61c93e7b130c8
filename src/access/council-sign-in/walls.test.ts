import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { newSecret } from '../../platform/http/cookies.ts'
import { hashOf } from '../sign-in/secrets.ts'
import { browserOf } from '../testing.ts'
import { newStartCode, startIn, subjectHash } from './secrets.ts'
import { councilHouse, gss, type CouncilHouse } from './testing-house.ts'

let at: CouncilHouse
beforeAll(async () => {
  at = await councilHouse()
})
afterEach(() => at.asItWas())
afterAll(() => at.close())

test('a start code is made by a coordinator for others, for people of a council that is set, and by nobody else', async () => {
  const worker = await at.house.person(['social-worker'])
  const barnet = await at.house.person(['social-worker'], { gss: 'E08000003' })
  const both = await at.house.person(['coordinator', 'social-worker'])
  const parent = await at.house.person(['parent'])
  const elsewhere = await at.house.person(['coordinator'], { programme: await at.house.otherProgramme() })
  const make = async (token: string | null, person: string) =>
    at.house.db.inSession(token, 'localhost', async (tx) => {
      const { rows } = await sql<{ made: boolean }>`
        select app.make_council_code(${person}::uuid, ${hashOf(newStartCode())}::bytea) as made`.execute(tx)
      return rows[0]?.made
    })
  expect(await make(at.coordinator.token, worker.id)).toBe(true)
  for (const [token, person] of [
    [at.coordinator.token, barnet.id],
    [at.coordinator.token, parent.id],
    [both.token, both.id],
    [worker.token, worker.id],
    [elsewhere.token, worker.id],
    [null, worker.id],
  ] as const)
    expect(await make(token, person)).toBe(false)
})

test('a council that is not set, or of another programme, is no page', async () => {
  const other = await at.house.otherProgramme()
  expect(
    (await at.house.app.request(`/sign-in/council/${other}/${gss.camden}/out`, { method: 'POST' })).status,
  ).toBe(404)
  const nobody = { council: crypto.randomUUID(), next: '/' }
  expect((await at.house.visitor().post('/sign-in/council', nobody)).status).toBe(422)
  expect((await at.house.visitor().get(`/sign-in/council/go/${'a'.repeat(43)}`)).status).toBe(404)
})

test('who works for this council reaches level 2 by it and nothing else: the database says so', async () => {
  const worker = await at.house.person(['social-worker'])
  const other = await at.house.person(['social-worker'], { gss: 'E08000003' })
  const open = (person: string, way: string) =>
    sql`insert into sessions (token_hash, programme_id, person_id, level, way, expires_at)
      values (${hashOf(crypto.randomUUID())}, ${at.house.programme}, ${person}, 2, ${way}, now() + interval '1 hour')`.execute(
      at.house.ground,
    )
  for (const way of ['link', 'code']) await expect(open(worker.id, way)).rejects.toThrow('signs in there')
  await open(other.id, 'link')
  const { rows } = await sql<{
    id: string
  }>`insert into sessions (token_hash, programme_id, person_id, level, way, expires_at)
    values (${hashOf(crypto.randomUUID())}, ${at.house.programme}, ${worker.id}, 1, 'link', now() + interval '1 hour') returning id`.execute(
    at.house.ground,
  )
  await expect(
    sql`update sessions set level = 2 where id = ${rows[0]?.id}`.execute(at.house.ground),
  ).rejects.toThrow('signs in there')
  const live = async () =>
    (
      await sql`select from sessions where person_id = ${other.id} and way = 'link' and ended_at is null`.execute(
        at.house.ground,
      )
    ).rows.length
  expect(await live()).toBe(1)
  await at.house.ground
    .insertInto('roles')
    .values({ programme_id: at.house.programme, person_id: other.id, role: 'chair', gss: gss.camden })
    .execute()
  expect(await live()).toBe(0)
})

test('who came in by a link and works for this council is led to its own sign-in, and can set no PIN', async () => {
  const worker = await at.house.person(['social-worker'])
  const token = newSecret()
  await at.house.ground
    .insertInto('sessions')
    .values({
      token_hash: hashOf(token),
      programme_id: at.house.programme,
      person_id: worker.id,
      level: 1,
      way: 'link',
      expires_at: new Date(Date.now() + 3_600_000),
    })
    .execute()
  const browser = browserOf(at.house.app, token)
  const more = '/sign-in/more?then=/offered'
  expect((await browser.get(more)).location).toBe('/sign-in/council?then=%2Foffered')
  expect((await browser.post(more, { do: 'new-pin', pin: '837261' })).location).toContain('/sign-in/council')
  expect((await browser.get('/sign-in/council?then=%2Foffered')).text).toContain('Camden')
})

test('a session that a council vouched for opens nothing that the person has here otherwise', async () => {
  const { id, browser } = await at.linked()
  await at.house.ground
    .insertInto('roles')
    .values([
      { programme_id: at.house.programme, person_id: id, role: 'coordinator' },
      { programme_id: at.house.programme, person_id: id, role: 'parent' },
    ])
    .execute()
  const seen = await at.house.as(browser.token ?? '', async (tx) => {
    const { rows } = await sql<{ office: string | null; council: string | null; roles: unknown }>`
      select app.programme_as('coordinator', 'administrator') as office, app.programme_as('social-worker') as council,
        app.begin(${browser.token}) -> 'roles' as roles`.execute(tx)
    return rows[0]
  })
  expect(seen).toEqual({ office: null, council: at.house.programme, roles: ['social-worker'] })
})

test('nobody reads or forges what stands behind it: links, codes, ways and signed words are no tables for the web', async () => {
  for (const table of ['council_sign_ins', 'council_codes', 'council_sessions', 'council_sign_outs'])
    await expect(
      at.house.as(at.coordinator.token, (tx) => sql`select from ${sql.table(table)}`.execute(tx)),
    ).rejects.toThrow('permission denied')
  await expect(
    at.house.as(at.coordinator.token, (tx) => sql`select subject_hash from council_identities`.execute(tx)),
  ).rejects.toThrow('permission denied')
  const entered = await at.house.db.inSession(null, 'localhost', async (tx) => {
    const { rows } = await sql<{
      outcome: unknown
    }>`select app.council_enters(${hashOf('x')}::bytea, ${hashOf('y')}::bytea,
      ${subjectHash(at.camden.issuer, 'worker-1')}::bytea, null, ${hashOf('z')}::bytea, '') as outcome`.execute(
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
