import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { origin } from '../access/testing.ts'
import { connect } from '../platform/database/connect.ts'
import { send } from './actions.ts'
import { outboxRound } from './jobs.ts'
import { aParty, hurry, outboxHere, rowOf, written } from './testing.ts'
import { open, Refused } from '../vault/door.ts'
import { sealedBy } from '../vault/testing.ts'

const here = outboxHere()
const { post, round, taken } = here

const contact = async (party: string, more: Record<string, unknown> = {}) => {
  const texts = { telephone: '07700 900 123', email: 'planted@example.org', words: 'planted words' }
  const { row: id, sealed } = await sealedBy(here.house.vault, here.coordinator.token, {
    table: 'safe_contacts',
    owner: party,
    texts,
  })
  await here.house.ground
    .insertInto('safe_contacts')
    .values({
      id,
      programme_id: here.house.programme,
      party_id: party,
      safe: true,
      way: 'text',
      ...sealed,
      set_on: '2026-11-12',
      ...more,
    })
    .execute()
}
const somebody = async (): Promise<string> => (await aParty(here.house, 'Leanne Invented')).party

test('a message goes out if the act is done, and not if it is undone', async () => {
  const { id } = await here.house.person(['supporter'])
  const undone = here.house.as(here.coordinator.token, async (tx) => {
    await send(tx, here.coordinator.actor, { kind: 'cover', toPerson: id })
    throw new Error('undone')
  })
  await expect(undone).rejects.toThrow('undone')
  expect(await round()).toBe(0)
  const row = await written(here.house, here.coordinator, { toPerson: id }, 'cover')
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
  expect(await rowOf(here.house, row)).toMatchObject({
    way: 'email',
    attempts: 1,
    claimed_until: null,
    why: null,
  })
  expect(await round()).toBe(0)
})

test('the outbox holds no body of a message: nothing but ids and days fits into a row', async () => {
  const { id } = await here.house.person(['supporter'])
  for (const facts of [
    { code: '123456' },
    { link: 'https://x' },
    { name: 'Leanne' },
    { to: 'a@example.org' },
  ])
    await expect(
      here.house.as(here.coordinator.token, (tx) =>
        send(tx, here.coordinator.actor, { kind: 'cover', toPerson: id, facts }),
      ),
    ).rejects.toThrow('outbox_ids_only')
  const facts = { offer: crypto.randomUUID(), choice: crypto.randomUUID(), day: '2026-11-18' }
  await here.house.as(here.coordinator.token, (tx) =>
    send(tx, here.coordinator.actor, { kind: 'cover', toPerson: id, facts }),
  )
  await expect(
    sql`insert into outbox (programme_id, kind) values (${here.house.programme}, 'gossip')`.execute(
      here.house.ground,
    ),
  ).rejects.toThrow('outbox_kinds')
})

test('somebody who is not to be contacted safely gets nothing; a coordinator is told to ring', async () => {
  const unknown = await written(here.house, here.coordinator, { toParty: await somebody() })
  const marked = await somebody()
  await contact(marked)
  await contact(marked, { safe: false })
  const unsafe = await written(here.house, here.coordinator, { toParty: marked })
  const phoned = await somebody()
  await contact(phoned, { way: 'phone' })
  const byPhone = await written(here.house, here.coordinator, { toParty: phoned })
  await round()
  expect(taken()).toEqual([])
  expect((await rowOf(here.house, unknown)).why).toBe('not-safe')
  expect((await rowOf(here.house, unsafe)).why).toBe('not-safe')
  expect((await rowOf(here.house, byPhone)).why).toBe('by-hand')
})

test('a safe number gets a text and nothing else, in the reader’s language, and it stands in their record', async () => {
  const party = await somebody()
  await contact(party, { language: 'cy' })
  await written(here.house, here.coordinator, { toParty: party })
  await round()
  expect(taken()).toMatchObject([
    {
      way: 'text',
      to: '+447700900123',
      text: 'Mae’r hyn y gofynnoch amdano wedi’i drefnu. Cewch glywed mwy yn fuan.\n',
    },
  ])
  const audit = await here.house.ground
    .selectFrom('audit')
    .selectAll()
    .where('act', '=', 'message.sent')
    .execute()
  expect(audit.map(({ things, person_id }) => [things, person_id])).toContainEqual([[party], null])
})

test('a number is opened in the moment of sending, and with it nothing else of the parent’s', async () => {
  const party = await somebody()
  await contact(party)
  await written(here.house, here.coordinator, { toParty: party })
  const opened = () =>
    here.house.ground
      .selectFrom('audit')
      .select(['facts', 'person_id'])
      .where('act', '=', 'text.opened')
      .execute()
  const before = (await opened()).length
  await round()
  expect(taken()).toMatchObject([{ way: 'text', to: '+447700900123' }])
  expect((await opened()).slice(before)).toEqual([
    { facts: { text: 'safe_contacts.telephone', by: 'house' }, person_id: null },
  ])
  const [{ id } = { id: '' }] = await here.house.ground
    .selectFrom('safe_contacts')
    .select('id')
    .where('party_id', '=', party)
    .execute()
  const words = here.house.db.asWorker((tx) =>
    open(tx, [{ table: 'safe_contacts', columns: ['words'], rows: [id] }]),
  )
  await expect(words).rejects.toThrow(Refused)
})

test('while the vault does not answer a message waits, no try counts, and then it goes', async () => {
  const party = await somebody()
  await contact(party)
  const row = await written(here.house, here.coordinator, { toParty: party })
  const shut = connect(here.house.engine, { vaults: { worker: { port: 1, secret: 'nobody' } } })
  await outboxRound({ db: shut, origin, post })
  await shut.close()
  const waits = await rowOf(here.house, row)
  expect(waits).toMatchObject({ sent_at: null, dropped_at: null, attempts: 0, claimed_until: null })
  expect(waits.not_before.getTime()).toBeGreaterThan(Date.now())
  expect(taken()).toEqual([])
  await hurry(here.house, row)
  await round()
  expect(taken()).toMatchObject([{ id: row, to: '+447700900123' }])
})

test('outside the safe hours it waits, and what was changed meanwhile counts', async () => {
  const party = await somebody()
  const now = new Date()
  // At the other side of the clock, whatever the time of day.
  const { hour } = Temporal.Now.zonedDateTimeISO('Europe/London').add({ hours: 12 })
  const then = String(hour).padStart(2, '0')
  await contact(party, { hours_from: `${then}:00`, hours_until: `${then}:30` })
  const row = await written(here.house, here.coordinator, { toParty: party })
  await round()
  expect(taken()).toEqual([])
  const waiting = await rowOf(here.house, row)
  expect(waiting).toMatchObject({ sent_at: null, dropped_at: null, attempts: 0, claimed_until: null })
  expect(waiting.not_before.getTime()).toBeGreaterThan(now.getTime() + 60_000)
  await contact(party, { safe: false })
  await hurry(here.house, row)
  await round()
  expect(taken()).toEqual([])
  expect((await rowOf(here.house, row)).why).toBe('not-safe')
})

test('where a coordinator noted “no reminders” nothing goes by itself, in whatever room it began; what must be said is rung', async () => {
  const party = await somebody()
  await contact(party)
  const account = await here.house.person(['parent'], { email: 'watched@example.org' })
  await here.house.ground
    .insertInto('grants')
    .values({
      programme_id: here.house.programme,
      person_id: account.id,
      function: 'is',
      thing: 'party',
      thing_id: party,
    })
    .execute()
  const note = { programme_id: here.house.programme, party_id: party, kind: 'no-reminders' as const }
  const send = async () => ({
    choose: await written(here.house, here.coordinator, { toParty: party }),
    account: await written(here.house, here.coordinator, { toPerson: account.id }, 'cover'),
  })
  // One that ended, and one that has not begun, hold nothing up.
  await here.house.ground
    .insertInto('safety_notes')
    .values([
      { ...note, from_day: '2020-01-01', until_day: '2020-02-01' },
      { ...note, from_day: '2099-01-01' },
    ])
    .execute()
  await send()
  await round()
  expect(taken()).toHaveLength(2)
  await here.house.ground
    .insertInto('safety_notes')
    .values({ ...note, from_day: '2026-01-01' })
    .execute()
  const sent = await send()
  const { id: bare } = await here.house.ground
    .insertInto('outbox')
    .values({ programme_id: here.house.programme, kind: 'something-new', to_party: party })
    .returning('id')
    .executeTakeFirstOrThrow()
  await round()
  expect(taken()).toEqual([])
  expect((await rowOf(here.house, sent.choose)).why).toBe('by-hand')
  expect((await rowOf(here.house, sent.account)).why).toBe('nothing')
  expect((await rowOf(here.house, bare)).why).toBe('nothing')
})

test('where texts cannot go out, a number is left to the telephone; a mail address is used first', async () => {
  const mail = { ...post, ways: ['email'] as const }
  const both = await here.house.person(['supporter'], { email: 'both@example.org' })
  const { id } = await here.house.person(['supporter'])
  await here.house.ground
    .updateTable('persons')
    .set({ phone: '+447700900001' })
    .where('id', '=', both.id)
    .execute()
  await here.house.ground
    .updateTable('persons')
    .set({ email: null, phone: '+447700900002' })
    .where('id', '=', id)
    .execute()
  await written(here.house, here.coordinator, { toPerson: both.id }, 'cover')
  const row = await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  await outboxRound({ db: here.house.db, origin, post: mail })
  expect(taken()).toMatchObject([{ way: 'email', to: 'both@example.org' }])
  expect((await rowOf(here.house, row)).why).toBe('no-way')
})

test('invented people of a demo never meet a real provider', async () => {
  const { id } = await here.house.person(['supporter'])
  const row = await written(here.house, here.coordinator, { toPerson: id }, 'cover')
  await here.house.ground
    .updateTable('programmes')
    .set({ demo: true })
    .where('id', '=', here.house.programme)
    .execute()
  await round()
  await here.house.ground
    .updateTable('programmes')
    .set({ demo: false })
    .where('id', '=', here.house.programme)
    .execute()
  expect(taken()).toEqual([])
  expect((await rowOf(here.house, row)).why).toBe('demo')
})

test('a sender that gives it away is not used, and a neutral one is', async () => {
  const { id } = await here.house.person(['supporter'])
  for (const sender of ['Family Council Help', 'Beside']) {
    await here.house.ground
      .updateTable('programmes')
      .set({ sender })
      .where('id', '=', here.house.programme)
      .execute()
    await written(here.house, here.coordinator, { toPerson: id }, 'cover')
    await round()
  }
  expect(taken().map(({ sender }) => sender)).toEqual(['Alongside', 'Beside'])
})

test('nothing can be sent to another organisation’s person, and if it were, they are nobody here', async () => {
  const elsewhere = await here.house.person(['supporter'], { programme: await here.house.otherProgramme() })
  await expect(written(here.house, here.coordinator, { toPerson: elsewhere.id }, 'cover')).rejects.toThrow(
    'row-level security',
  )
  const { id } = await here.house.ground
    .insertInto('outbox')
    .values({ programme_id: here.house.programme, kind: 'cover', to_person: elsewhere.id })
    .returning('id')
    .executeTakeFirstOrThrow()
  await round()
  expect(taken()).toEqual([])
  expect((await rowOf(here.house, id)).why).toBe('nothing')
})
