import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { origin, testHouse, type TestHouse } from '../access/testing.ts'
import { connect } from '../platform/database/connect.ts'
import { send } from './actions.ts'
import { outboxRound } from './jobs.ts'
import { pages } from './routes.tsx'
import { aParty, counting, hurry, rowOf, written } from './testing.ts'
import { open, Refused } from '../vault/door.ts'
import { sealedBy } from '../vault/testing.ts'

type Person = Awaited<ReturnType<TestHouse['person']>>
let house: TestHouse
let coordinator: Person
const { post, state, taken } = counting()
const round = () => outboxRound({ db: house.db, origin, post })
beforeAll(async () => {
  house = await testHouse(pages.list)
  coordinator = await house.person(['coordinator'], { name: 'Nadia' })
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.ground.deleteFrom('outbox').execute()
  taken()
  state.fault = null
})

const contact = async (party: string, more: Record<string, unknown> = {}) => {
  const texts = { telephone: '07700 900 123', email: 'planted@example.org', words: 'planted words' }
  const { row: id, sealed } = await sealedBy(house.vault, coordinator.token, {
    table: 'safe_contacts',
    owner: party,
    texts,
  })
  await house.ground
    .insertInto('safe_contacts')
    .values({
      id,
      programme_id: house.programme,
      party_id: party,
      safe: true,
      way: 'text',
      ...sealed,
      set_on: '2026-11-12',
      ...more,
    })
    .execute()
}
const somebody = async (): Promise<string> => (await aParty(house, 'Leanne Invented')).party

test('a message goes out if the act is done, and not if it is undone', async () => {
  const { id } = await house.person(['supporter'])
  const undone = house.as(coordinator.token, async (tx) => {
    await send(tx, coordinator.actor, { kind: 'cover', toPerson: id })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await round()).toBe(0)
  const row = await written(house, coordinator, { toPerson: id }, 'cover')
  expect(await round()).toBe(1)
  expect(taken()).toMatchObject([
    {
      id: row,
      way: 'email',
      sender: 'Alongside',
      subject: 'A message for you',
      text: expect.stringContaining(`${origin}/`),
    },
  ])
  expect(await rowOf(house, row)).toMatchObject({ way: 'email', attempts: 1, claimed_until: null, why: null })
  expect(await round()).toBe(0)
})

test('the outbox holds no body of a message: nothing but ids and days fits into a row', async () => {
  const { id } = await house.person(['supporter'])
  for (const facts of [
    { code: '123456' },
    { link: 'https://x' },
    { name: 'Leanne' },
    { to: 'a@example.org' },
  ])
    await expect(
      house.as(coordinator.token, (tx) =>
        send(tx, coordinator.actor, { kind: 'cover', toPerson: id, facts }),
      ),
    ).rejects.toThrow('outbox_ids_only')
  const facts = { offer: crypto.randomUUID(), choice: crypto.randomUUID(), day: '2026-11-18' }
  await house.as(coordinator.token, (tx) =>
    send(tx, coordinator.actor, { kind: 'cover', toPerson: id, facts }),
  )
  await expect(
    sql`insert into outbox (programme_id, kind) values (${house.programme}, 'gossip')`.execute(house.ground),
  ).rejects.toThrow('outbox_kinds')
})

test('somebody who is not to be contacted safely gets nothing; a coordinator is told to ring', async () => {
  const unknown = await written(house, coordinator, { toParty: await somebody() })
  const marked = await somebody()
  await contact(marked)
  await contact(marked, { safe: false })
  const unsafe = await written(house, coordinator, { toParty: marked })
  const phoned = await somebody()
  await contact(phoned, { way: 'phone' })
  const byPhone = await written(house, coordinator, { toParty: phoned })
  await round()
  expect(taken()).toEqual([])
  expect((await rowOf(house, unknown)).why).toBe('not-safe')
  expect((await rowOf(house, unsafe)).why).toBe('not-safe')
  expect((await rowOf(house, byPhone)).why).toBe('by-hand')
})

test('a safe number gets a text and nothing else, in the reader’s language, and it stands in their record', async () => {
  const party = await somebody()
  await contact(party, { language: 'cy' })
  await written(house, coordinator, { toParty: party })
  await round()
  expect(taken()).toMatchObject([
    {
      way: 'text',
      to: '+447700900123',
      text: 'Mae’r hyn y gofynnoch amdano wedi’i drefnu. Cewch glywed mwy yn fuan.\n',
    },
  ])
  const audit = await house.ground.selectFrom('audit').selectAll().where('act', '=', 'message.sent').execute()
  expect(audit.map(({ things, person_id }) => [things, person_id])).toContainEqual([[party], null])
})

test('a number is opened in the moment of sending, and with it nothing else of the parent’s', async () => {
  const party = await somebody()
  await contact(party)
  await written(house, coordinator, { toParty: party })
  const opened = () =>
    house.ground.selectFrom('audit').select(['facts', 'person_id']).where('act', '=', 'text.opened').execute()
  const before = (await opened()).length
  await round()
  expect(taken()).toMatchObject([{ way: 'text', to: '+447700900123' }])
  expect((await opened()).slice(before)).toEqual([
    { facts: { text: 'safe_contacts.telephone', by: 'house' }, person_id: null },
  ])
  const [{ id } = { id: '' }] = await house.ground
    .selectFrom('safe_contacts')
    .select('id')
    .where('party_id', '=', party)
    .execute()
  const words = house.db.asWorker((tx) =>
    open(tx, [{ table: 'safe_contacts', columns: ['words'], rows: [id] }]),
  )
  await expect(words).rejects.toThrow(Refused)
})

test('while the vault does not answer a message waits, no try counts, and then it goes', async () => {
  const party = await somebody()
  await contact(party)
  const row = await written(house, coordinator, { toParty: party })
  const shut = connect(house.engine, { vaults: { worker: { port: 1, secret: 'nobody' } } })
  await outboxRound({ db: shut, origin, post })
  await shut.close()
  const waits = await rowOf(house, row)
  expect(waits).toMatchObject({ sent_at: null, dropped_at: null, attempts: 0, claimed_until: null })
  expect(waits.not_before.getTime()).toBeGreaterThan(Date.now())
  expect(taken()).toEqual([])
  await hurry(house, row)
  await round()
  expect(taken()).toMatchObject([{ id: row, to: '+447700900123' }])
})

test('outside the safe hours it waits, and what was changed meanwhile counts', async () => {
  const party = await somebody()
  const now = new Date()
  const minute = (away: number) =>
    new Date(now.getTime() + away * 60_000)
      .toLocaleTimeString('sv-SE', { timeZone: 'Europe/London' })
      .slice(0, 5)
  // Hours that ended just now: the next are tomorrow's, whatever the time of day.
  await contact(party, {
    hours_from: minute(-3) < minute(-1) ? minute(-3) : '00:00',
    hours_until: minute(-1),
  })
  const row = await written(house, coordinator, { toParty: party })
  await round()
  expect(taken()).toEqual([])
  const waiting = await rowOf(house, row)
  expect(waiting).toMatchObject({ sent_at: null, dropped_at: null, attempts: 0, claimed_until: null })
  expect(waiting.not_before.getTime()).toBeGreaterThan(now.getTime() + 60_000)
  await contact(party, { safe: false })
  await hurry(house, row)
  await round()
  expect(taken()).toEqual([])
  expect((await rowOf(house, row)).why).toBe('not-safe')
})

test('where a coordinator noted “no reminders” nothing goes by itself, in whatever room it began; what must be said is rung', async () => {
  const party = await somebody()
  await contact(party)
  const account = await house.person(['parent'], { email: 'watched@example.org' })
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: account.id,
      function: 'is',
      thing: 'party',
      thing_id: party,
    })
    .execute()
  const note = { programme_id: house.programme, party_id: party, kind: 'no-reminders' as const }
  const send = async () => ({
    choose: await written(house, coordinator, { toParty: party }),
    account: await written(house, coordinator, { toPerson: account.id }, 'cover'),
  })
  // One that ended, and one that has not begun, hold nothing up.
  await house.ground
    .insertInto('safety_notes')
    .values([
      { ...note, from_day: '2020-01-01', until_day: '2020-02-01' },
      { ...note, from_day: '2099-01-01' },
    ])
    .execute()
  await send()
  await round()
  expect(taken()).toHaveLength(2)
  await house.ground
    .insertInto('safety_notes')
    .values({ ...note, from_day: '2026-01-01' })
    .execute()
  const sent = await send()
  const { id: bare } = await house.ground
    .insertInto('outbox')
    .values({ programme_id: house.programme, kind: 'something-new', to_party: party })
    .returning('id')
    .executeTakeFirstOrThrow()
  await round()
  expect(taken()).toEqual([])
  expect((await rowOf(house, sent.choose)).why).toBe('by-hand')
  expect((await rowOf(house, sent.account)).why).toBe('nothing')
  expect((await rowOf(house, bare)).why).toBe('nothing')
})

test('where texts cannot go out, a number is left to the telephone; a mail address is used first', async () => {
  const mail = { ...post, ways: ['email'] as const }
  const both = await house.person(['supporter'], { email: 'both@example.org' })
  const { id } = await house.person(['supporter'])
  await house.ground
    .updateTable('persons')
    .set({ phone: '+447700900001' })
    .where('id', '=', both.id)
    .execute()
  await house.ground
    .updateTable('persons')
    .set({ email: null, phone: '+447700900002' })
    .where('id', '=', id)
    .execute()
  await written(house, coordinator, { toPerson: both.id }, 'cover')
  const row = await written(house, coordinator, { toPerson: id }, 'cover')
  await outboxRound({ db: house.db, origin, post: mail })
  expect(taken()).toMatchObject([{ way: 'email', to: 'both@example.org' }])
  expect((await rowOf(house, row)).why).toBe('no-way')
})

test('invented people of a demo never meet a real provider', async () => {
  const { id } = await house.person(['supporter'])
  const row = await written(house, coordinator, { toPerson: id }, 'cover')
  await house.ground.updateTable('programmes').set({ demo: true }).where('id', '=', house.programme).execute()
  await round()
  await house.ground
    .updateTable('programmes')
    .set({ demo: false })
    .where('id', '=', house.programme)
    .execute()
  expect(taken()).toEqual([])
  expect((await rowOf(house, row)).why).toBe('demo')
})

test('a sender that gives it away is not used, and a neutral one is', async () => {
  const { id } = await house.person(['supporter'])
  for (const sender of ['Family Council Help', 'Beside']) {
    await house.ground.updateTable('programmes').set({ sender }).where('id', '=', house.programme).execute()
    await written(house, coordinator, { toPerson: id }, 'cover')
    await round()
  }
  expect(taken().map(({ sender }) => sender)).toEqual(['Alongside', 'Beside'])
})

test('nothing can be sent to another organisation’s person, and if it were, they are nobody here', async () => {
  const elsewhere = await house.person(['supporter'], { programme: await house.otherProgramme() })
  await expect(written(house, coordinator, { toPerson: elsewhere.id }, 'cover')).rejects.toThrow(
    'row-level security',
  )
  const { id } = await house.ground
    .insertInto('outbox')
    .values({ programme_id: house.programme, kind: 'cover', to_person: elsewhere.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await round()
  expect(taken()).toEqual([])
  expect((await rowOf(house, id)).why).toBe('nothing')
})
