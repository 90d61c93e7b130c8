import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { open, Refused } from '../../vault/door.ts'
import { laid, noteBy, openedTo, raised, worked, worry, type Scene } from '../testing.ts'

let scene: Scene
beforeAll(async () => {
  scene = await laid()
})
afterAll(() => scene.house.close())
beforeEach(() => worked(scene))

const wordsFor = (token: string, concern: string) =>
  scene.house.as(token, async (tx) =>
    (await open(tx, [{ table: 'concerns', columns: ['words'], rows: [concern] }])).of(
      'concerns',
      'words',
      concern,
    ),
  )

test('before anything is written the page says whom to ring, 999 first', async () => {
  const { house, supporter } = scene
  const of = { programme_id: house.programme }
  await house.ground
    .insertInto('authority_settings')
    .values({
      ...of,
      gss: 'E09000007',
      key: 'outOfHours',
      value: JSON.stringify({ telephone: '020 7946 0111', hours: '' }),
      from_day: '2026-01-01',
    })
    .execute()
  await house.ground
    .insertInto('safeguarding_lines')
    .values({ ...of, telephone: '07700 900123', hours: '24 hours', hours_cy: '24 awr' })
    .execute()
  const { text, html, status } = await supporter.browser.get('/raise')
  expect(status).toBe(200)
  const places = [
    '999',
    '07700 900123',
    '020 7946 0111',
    '0300 000 0000',
    '116 123',
    'What worries you?',
  ].map((what) => text.indexOf(what))
  expect(places.every((at) => at >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(html).toContain('href="tel:07700900123"')
  expect(text).not.toContain('Nobody is named here')
})

test('a form without words keeps what was typed and says what is missing', async () => {
  const { supporter, ama } = scene
  const { status, text, html } = await supporter.browser.post('/raise', {
    ...worry(ama.party),
    words: '',
    atRisk: [],
    whyNot: '',
    about: 'Somebody typed',
  })
  expect(status).toBe(422)
  for (const said of [
    'Write what worries you',
    'Tick who is at risk',
    'Say why it would make it more dangerous',
  ])
    expect(text).toContain(said)
  expect(html).toContain('Somebody typed')
})

test('a supporter’s own words reach the safeguarding lead the same day and nobody else, and open nothing', async () => {
  const { house, supporter, lead, approver, coordinator, council, ama } = scene
  await openedTo(scene)
  const note = await noteBy(house, ama, ama.party, { body: 'mine alone', day: '2026-11-17' })
  const concern = await raised(scene)
  expect(await worked(scene)).toEqual(['to-hear Lee Hearer'])
  expect(await wordsFor(lead.token, concern)).toContain('Canary-of-the-concern')
  expect(await wordsFor(supporter.token, concern)).toContain('Canary-of-the-concern')
  for (const who of [approver, coordinator, ama]) expect(await wordsFor(who.token, concern)).toBeNull()
  await expect(wordsFor(council.token, concern)).rejects.toThrow(Refused)
  const seen = (token: string) =>
    house
      .as(token, (tx) => sql`select id from notes where id = ${note}`.execute(tx))
      .then(({ rows }) => rows.length)
  expect(await seen(supporter.token)).toBe(1)
  expect(await seen(lead.token)).toBe(0)
  const stored = await house.ground
    .selectFrom('concerns')
    .select(['words', 'why_not'])
    .where('id', '=', concern)
    .executeTakeFirstOrThrow()
  expect(stored.words.includes('Canary')).toBe(false)
})

test('its author reads their words again; whoever else asks for it is told that there is no such page', async () => {
  const { supporter, coordinator, council, ama, lead, house } = scene
  const concern = await raised(scene)
  const { text } = await supporter.browser.get(`/raised/${concern}`)
  expect(text).toContain('Canary-of-the-concern')
  expect(text).toContain('Not read yet')
  const other = await house.person(['supporter'])
  for (const who of [coordinator, council, ama, lead, other])
    expect((await who.browser.get(`/raised/${concern}`)).status).toBe(404)
  for (const who of [coordinator, council, ama, supporter, other])
    expect((await who.browser.get(`/heard/${concern}`)).status).toBe(404)
  for (const who of [council, ama, lead]) expect((await who.browser.get('/raise')).status).toBe(404)
})

test('a coordinator finds no word of it in the messages, in who did what, or on any row that they can read', async () => {
  const { house, coordinator } = scene
  const concern = await raised(scene)
  await worked(scene)
  const reads = await house.as(coordinator.token, async (tx) => ({
    concerns: (await sql`select id from concerns`.execute(tx)).rows.length,
    messages: (await sql`select id from outbox where kind in ('to-hear', 'to-read')`.execute(tx)).rows.length,
    trail: (
      await sql`select id from audit where ${concern}::uuid = any (things) or act like 'concern.%'`.execute(
        tx,
      )
    ).rows.length,
  }))
  expect(reads).toEqual({ concerns: 0, messages: 0, trail: 0 })
})

test('nobody raises one about somebody whom they don’t stand beside, or in another’s name, and the database agrees', async () => {
  const { house, supporter, ama, lead } = scene
  const other = await house.person(['supporter'])
  expect((await other.browser.post('/raise', worry(ama.party))).status).toBe(422)
  const insert = (token: string, by: string, party: string | null) =>
    house.as(token, (tx) =>
      sql`insert into concerns (programme_id, written_by, party_id, at_risk, words, parent_told, day)
        select ${house.programme}, ${by}, ${party}, '{child}', c.words, 'yes', '2026-11-18' from
          (select decode(rpad('01', 610, '00'), 'hex')::app.sealed as words) c`.execute(tx),
    )
  await expect(insert(other.token, other.id, ama.party)).rejects.toThrow('row-level security')
  await expect(insert(supporter.token, other.id, null)).rejects.toThrow('row-level security')
  await expect(insert(lead.token, lead.id, null)).rejects.toThrow('row-level security')
  await expect(insert(ama.token, ama.id, null)).rejects.toThrow('row-level security')
  await insert(supporter.token, supporter.id, ama.party)
})

test('when nobody hears, the page says whom to ring, and the office learns that there is something and not what', async () => {
  const { house, supporter, lead, coordinator, ama } = scene
  const role = house.ground.updateTable('roles').where('person_id', '=', lead.id)
  await role.set({ until_at: new Date() }).execute()
  expect((await supporter.browser.get('/raise')).text).toContain(
    'Nobody is named here as safeguarding lead yet',
  )
  const { location } = await supporter.browser.post('/raise', worry(ama.party))
  expect((await supporter.browser.get(location)).text).toContain('Ring one of the numbers below now')
  expect(await worked(scene)).toEqual(['to-hear Cam Office'])
  const { text } = await coordinator.browser.get('/unheard')
  expect(text).toContain('nobody is there to read')
  expect(text).not.toContain('Ama')
  expect(text).not.toContain('Canary')
  expect((await supporter.browser.get('/unheard')).status).toBe(404)
  await role.set({ until_at: null }).execute()
  expect((await coordinator.browser.get('/unheard')).text).toContain('Every concern has a reader')
})

test('a lead who is the parent, or linked to them through a child, or who knows the family, doesn’t hear it', async () => {
  const { house, supporter, lead, ama } = scene
  const of = { programme_id: house.programme }
  const other = await house.person(['safeguarding-lead'], { name: 'Kin Hearer' })
  const child = await house.ground
    .insertInto('children')
    .values({ ...of, name: 'Child' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const theirs = await house.ground
    .insertInto('parties')
    .values({ ...of, name: 'Kin Hearer', created_day: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('parent_of')
    .values(
      [ama.party, theirs.id].map((party_id) => ({ ...of, party_id, child_id: child.id, relation: 'parent' })),
    )
    .execute()
  await house.ground
    .insertInto('grants')
    .values({ ...of, person_id: other.id, function: 'is', thing: 'party', thing_id: theirs.id })
    .execute()
  const concern = await raised(scene)
  expect(await worked(scene)).toEqual(['to-hear Lee Hearer'])
  expect((await lead.browser.get(`/heard/${concern}`)).status).toBe(200)
  expect((await other.browser.get(`/heard/${concern}`)).status).toBe(404)
  expect(await wordsFor(other.token, concern)).toBeNull()
  expect((await supporter.browser.get(`/raised/${concern}`)).text).not.toContain('Kin')
})

test('in Welsh the page is Welsh, numbers included', async () => {
  const { house } = scene
  const who = await house.person(['supporter'], { language: 'cy' })
  const { text } = await who.browser.get('/raise')
  for (const said of ['Ffoniwch yn gyntaf', 'Samariaid', 'Beth sy’n eich poeni?', 'Pwy sydd mewn perygl?'])
    expect(text).toContain(said)
  expect(text).not.toContain('Ring first')
})
