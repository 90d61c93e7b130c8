import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { roles } from '../../access/model.ts'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import type { House } from '../../access/serve.tsx'
import { lookThrough, readsRound } from './jobs.ts'
import { pages } from './routes.tsx'

// Wednesday; last week is that of Monday 9 November.
const now = new Date('2026-11-18T10:00:00Z')
let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list, now)
})
afterAll(() => house.close())

type Person = Awaited<ReturnType<TestHouse['person']>>
type Place = { programme: string }
const party = async ({ programme }: Place, name: string): Promise<string> =>
  (
    await house.ground
      .insertInto('parties')
      .values({ programme_id: programme, name, created_day: '2026-11-01' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id
const parties = (at: Place, many: number) =>
  Promise.all(Array.from({ length: many }, (_, n) => party(at, `Parent ${n} (invented)`)))
const did = async (who: Person, act: string, things: string[], day = '2026-11-11', facts = {}) => {
  await house.ground
    .insertInto('audit')
    .values({
      programme_id: who.actor.programme,
      person_id: who.id,
      day: sql<`${number}-${number}-${number}`>`${day}::date`,
      at: sql<Date>`${day}::date + interval '10 hours'`,
      act,
      things,
      facts: JSON.stringify(facts),
    })
    .execute()
}
const grant = (
  who: Person,
  thing: string,
  what: 'is' | 'supports',
  from: string,
  until: string | null = null,
) =>
  house.ground
    .insertInto('grants')
    .values({
      programme_id: who.actor.programme,
      person_id: who.id,
      function: what,
      thing: 'party',
      thing_id: thing,
      from_at: new Date(from),
      until_at: until === null ? null : new Date(until),
    })
    .execute()
const look = (programme: string, week: '2026-11-09' | '2026-11-02' = '2026-11-09') =>
  house.db.asWorker((tx) => lookThrough(tx, programme, week, '2026-11-18', now))
const asked = (programme: string) =>
  house.ground
    .selectFrom('read_questions')
    .select(['person_id', 'why', 'people', 'reads', 'week', 'role'])
    .where('programme_id', '=', programme)
    .orderBy('id')
    .execute()
const place = async () => {
  const programme = await house.otherProgramme()
  const person = (role: 'coordinator' | 'supporter' | 'safeguarding-lead' | 'parent', name?: string) =>
    house.person([role], { programme, ...(name === undefined ? {} : { name }) })
  return { programme, person, lead: await person('safeguarding-lead', 'Lea Lead') }
}

test('a supporter who opened somebody without standing beside them then is asked about; who stood there is not', async () => {
  const at = await place()
  const [sam, kim] = [await at.person('supporter'), await at.person('supporter')]
  const [theirs, gone, never] = [await party(at, 'A'), await party(at, 'B'), await party(at, 'C')]
  for (const who of [sam, kim]) await grant(who, theirs, 'supports', '2026-11-01')
  await grant(sam, gone, 'supports', '2026-10-01', '2026-10-30')
  for (const thing of [theirs, gone, never]) await did(sam, 'support.read', [crypto.randomUUID(), thing])
  await did(kim, 'support.read', [theirs])
  expect(await look(at.programme)).toBe(1)
  expect(await asked(at.programme)).toMatchObject([
    { person_id: sam.id, why: 'no-grant', people: 2, reads: 3, role: 'supporter' },
  ])
  expect(await look(at.programme)).toBeNull()
})

test('a coordinator who opened five people and did nothing for them is asked about; a call, a booking, a change is work', async () => {
  const at = await place()
  const [nadia, rhys] = [await at.person('coordinator'), await at.person('coordinator')]
  const five = await parties(at, 5)
  for (const thing of five) await did(nadia, 'party.read', [thing])
  // Rhys wrote one's contact, named one in an offer's answer, and did something else three weeks ago.
  for (const thing of five) await did(rhys, 'party.read', [thing])
  await did(rhys, 'party.contact-set', [five[0] ?? ''])
  await did(rhys, 'offer.answered', [crypto.randomUUID()], '2026-11-12', { party: five[1] })
  await did(rhys, 'party.told', [five[2] ?? ''], '2026-10-20')
  await look(at.programme)
  expect(await asked(at.programme)).toMatchObject([{ person_id: nadia.id, why: 'no-work', people: 5 }])
})

test('lists, one’s own record and other weeks are not counted', async () => {
  const at = await place()
  const [nadia, sam] = [await at.person('coordinator'), await at.person('supporter')]
  const many = await parties(at, 12)
  await did(nadia, 'party.listed', many)
  for (const thing of many) await did(nadia, 'party.read', [thing], '2026-11-16')
  for (const thing of many) await did(nadia, 'party.read', [thing], '2026-11-08')
  const [own = ''] = many
  await grant(sam, own, 'is', '2026-11-01')
  await did(sam, 'support.read', [own])
  expect(await look(at.programme)).toBe(0)
})

test('the worker looks once for each week, and says so in the audit', async () => {
  const at = await place()
  const clock = { now }
  const round: House = { db: house.db, origin: 'http://localhost', clock: () => clock.now }
  await readsRound(round)
  await readsRound(round)
  const weeks = () =>
    house.ground
      .selectFrom('read_weeks')
      .select('week')
      .where('programme_id', '=', at.programme)
      .orderBy('week')
      .execute()
  expect(await weeks()).toEqual([{ week: '2026-11-09' }])
  clock.now = new Date('2026-11-23T08:00:00Z')
  await readsRound(round)
  expect(await weeks()).toEqual([{ week: '2026-11-09' }, { week: '2026-11-16' }])
  const audited = await house.ground
    .selectFrom('audit')
    .select('facts')
    .where('programme_id', '=', at.programme)
    .where('act', '=', 'reads.looked-through')
    .execute()
  expect(audited).toHaveLength(2)
})

test('the safeguarding lead answers with a reason, which stands there with who and when; when it repeats it is open again', async () => {
  const at = await place()
  const sam = await at.person('supporter', 'Sam Asked')
  const stranger = await party(at, 'Zqstranger')
  await did(sam, 'support.read', [stranger], '2026-11-04')
  await look(at.programme, '2026-11-02')
  const { browser } = at.lead
  const before = await browser.get('/reads')
  expect(before.text).toContain('Sam Asked, parent support partner')
  expect(before.text).toContain('Opened 1 person whom they were not assigned to')
  expect(before.html).not.toContain('Zqstranger')
  expect(before.html).not.toContain(stranger)
  const to = /\/reads\/[0-9a-f-]{36}/.exec(before.html)?.[0] ?? ''
  expect((await browser.get(to)).text).toContain('Answer about Sam Asked')
  const empty = await browser.post(to, { words: 'typed already' })
  expect([
    empty.status,
    empty.text.includes('Choose a reason'),
    empty.html.includes('typed already'),
  ]).toEqual([422, true, true])
  expect((await browser.post(to, { reason: 'other' })).text).toContain('Write what it was')
  expect((await browser.post(to, { reason: 'stood-in', words: 'Zqwords for Kim that day' })).location).toBe(
    '/reads',
  )
  const after = await browser.get('/reads')
  expect(after.text).toContain('They stood in for somebody. Zqwords for Kim that day')
  expect(after.text).toContain('Lea Lead, 18 November 2026')
  expect(after.text).toContain('There is nothing to answer')
  expect((await browser.post(to, { reason: 'learning' })).status).toBe(404)
  const stored = await house.ground.selectFrom('read_answers').select('body').execute()
  expect(stored.some(({ body }) => body?.includes('Zqwords') === true)).toBe(false)

  await did(sam, 'support.read', [stranger], '2026-11-11')
  await look(at.programme)
  const again = await browser.get('/reads')
  expect(again.text).toContain('It was asked once before. Last answer: They stood in for somebody')
  expect(again.text).not.toContain('There is nothing to answer')
})

test('nobody answers for themselves: not by the page, nor by the database', async () => {
  const at = await place()
  for (const thing of await parties(at, 6)) await did(at.lead, 'party.read', [thing])
  await look(at.programme)
  const shown = await at.lead.browser.get('/reads')
  expect(shown.text).toContain('This is about you. Somebody else answers it.')
  const { id } = await house.ground
    .selectFrom('read_questions')
    .select('id')
    .where('person_id', '=', at.lead.id)
    .executeTakeFirstOrThrow()
  expect((await at.lead.browser.post(`/reads/${id}`, { reason: 'their-work' })).status).toBe(404)
  const insert = (who: Person) =>
    house.as(who.token, (tx) =>
      tx
        .insertInto('read_answers')
        .values({
          programme_id: at.programme,
          question_id: id,
          reason: 'other',
          by: who.id,
          day: '2026-11-18',
        })
        .execute(),
    )
  await expect(insert(at.lead)).rejects.toThrow(/row-level security/)
  const other = await at.person('safeguarding-lead')
  await insert(other)
})

test('it is the safeguarding lead’s page alone, of their own programme, and the database agrees', async () => {
  const at = await place()
  const sam = await at.person('supporter', 'Sam Elsewhere')
  await did(sam, 'support.read', [await party(at, 'X')])
  await look(at.programme)
  const { id } = await house.ground
    .selectFrom('read_questions')
    .select('id')
    .where('programme_id', '=', at.programme)
    .executeTakeFirstOrThrow()
  for (const role of roles.filter((one) => one !== 'safeguarding-lead')) {
    const { browser, token } = await house.person([role], { programme: at.programme, gss: 'E09000007' })
    for (const answer of [
      await browser.get('/reads'),
      await browser.get(`/reads/${id}`),
      await browser.post(`/reads/${id}`, { reason: 'other', words: 'x' }),
    ])
      expect([role, answer.status]).toEqual([role, 404])
    expect(await house.as(token, (tx) => tx.selectFrom('read_questions').select('id').execute())).toEqual([])
    const names = await house.as(token, (tx) => sql`select * from app.names_asked_about()`.execute(tx))
    expect(names.rows).toEqual([])
  }
  const { browser } = await house.person(['safeguarding-lead'])
  expect((await browser.get('/reads')).text).not.toContain('Sam Elsewhere')
  expect((await browser.get(`/reads/${id}`)).status).toBe(404)
})
