import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { roles } from '../../access/model.ts'
import { record } from '../record.ts'
import { actKinds } from './acts.ts'
import { pages, readTypedDay } from './routes.tsx'
import { lookWords, textWords } from './words.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

type Person = Awaited<ReturnType<TestHouse['person']>>
const party = async (name: string, of?: Person): Promise<string> => {
  const { id } = await house.ground
    .insertInto('parties')
    .values({ programme_id: house.programme, name, created_day: '2026-11-01' })
    .returning('id')
    .executeTakeFirstOrThrow()
  if (of !== undefined) await grant(of, 'is', id)
  return id
}
const grant = (who: Person, what: 'is' | 'supports', thing: string) =>
  house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: who.id,
      function: what,
      thing: 'party',
      thing_id: thing,
    })
    .execute()
const does = (who: Person, act: string, things: string[], facts = {}) =>
  house.as(who.token, (tx) => record(tx, who.actor, act, things, facts))
const parent = async (name: string) => {
  const person = await house.person(['parent'], { name })
  return { ...person, party: await party(name, person) }
}
const supporter = async (called: string) => {
  const person = await house.person(['supporter'], { name: `${called} Realname` })
  const { id } = await house.ground
    .insertInto('supporters')
    .values({
      programme_id: house.programme,
      person_id: person.id,
      state: 'accredited',
      created_day: '2026-11-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('profiles')
    .values({ programme_id: house.programme, supporter_id: id, called })
    .execute()
  return { ...person, supporter: id }
}

test('a parent reads who opened their record, with name and function, on the day that it was', async () => {
  const ama = await parent('Ama Looked')
  const nadia = await house.person(['coordinator'], { name: 'Nadia Coord' })
  expect((await ama.browser.get('/looked')).text).toContain('There is nothing to show yet')
  await does(nadia, 'party.read', [ama.party, crypto.randomUUID()])
  await does(nadia, 'party.contact-set', [ama.party])
  const { text, status } = await ama.browser.get('/looked')
  expect(status).toBe(200)
  expect(text).toContain('Wednesday 18 November 2026')
  expect(text).toContain('Opened your record Nadia Coord, coordinator')
  expect(text).toContain('Wrote down how to reach you safely Nadia Coord, coordinator')
  expect(text).toContain('2 times')
})

test('a list of 50 says that their name was on a list, once, and nothing of the other 49', async () => {
  const ama = await parent('Ama List')
  const others = await Promise.all(Array.from({ length: 49 }, (_, n) => party(`Zzother ${n}`)))
  const nadia = await house.person(['coordinator'])
  await does(nadia, 'party.listed', [...others.slice(0, 20), ama.party, ...others.slice(20)])
  const { text, html } = await ama.browser.get('/looked')
  expect(text).toContain('Your name was on a list they looked at')
  expect(text).toContain('1 time')
  for (const other of others) expect(html).not.toContain(other)
  expect(html).not.toContain('Zzother')
})

test('what was done for the other parent, by whomever, is not here: no row, no count, no file', async () => {
  const [ama, ben] = [await parent('Ama Wall'), await parent('Ben Wall')]
  const nadia = await house.person(['coordinator'], { name: 'Nadia Wall' })
  const sam = await supporter('Sam Ofben')
  await grant(sam, 'supports', ben.party)
  await does(nadia, 'party.read', [ben.party])
  await does(sam, 'support.read', [crypto.randomUUID(), ben.party])
  await does(sam, 'home.read', [ben.party])
  // A row that names both by mistake: the other's supporter still doesn't show.
  await does(sam, 'support.read', [ben.party, ama.party])
  await does(ben, 'party.read', [ama.party])
  const { text } = await ama.browser.get('/looked')
  expect(text).toContain('There is nothing to show yet')
  expect((await ama.browser.get('/looked?as=csv')).html.trim().split('\r\n')).toHaveLength(1)
  expect((await ben.browser.get('/looked')).text).toContain('Sam Ofben, parent support partner')
})

test('their own supporter is there by the name that they chose under, never by another', async () => {
  const ama = await parent('Ama Alias')
  const sam = await supporter('Sam')
  await grant(sam, 'supports', ama.party)
  await does(sam, 'home.read', [ama.party])
  const { text, html } = await ama.browser.get('/looked')
  expect(text).toContain('Your name was on their first page Sam, parent support partner')
  expect(html).not.toContain('Realname')
})

test('what was noted about safety, or against a meeting, or a concern, is not said here', async () => {
  const ama = await parent('Ama Careful')
  const nadia = await house.person(['coordinator'])
  for (const act of [
    'party.safety-changed',
    'supporter.kept-apart',
    'concern.raised',
    'matching.proposed',
    'unknown.act',
  ])
    await does(nadia, act, [ama.party])
  await does(nadia, 'text.opened', [ama.party], { text: 'safety_notes.what' })
  await does(nadia, 'text.opened', [ama.party], { text: 'opening_tellings.said' })
  expect((await ama.browser.get('/looked')).text).toContain('There is nothing to show yet')
  await does(nadia, 'text.opened', [ama.party], { text: 'notes.body' })
  expect((await ama.browser.get('/looked')).text).toContain('Read your notes')
})

test('a reading that they may not be told of yet is absent, and afterwards stands there with its true date', async () => {
  const ama = await parent('Ama Later')
  const nadia = await house.person(['safeguarding-lead'], { name: 'Lea Lead' })
  const opening = crypto.randomUUID()
  await does(nadia, 'text.opened', [ama.party], { text: 'notes.body', opening })
  const { rows } = await sql<{ text: string }>`
    select pg_get_functiondef('app.withheld(uuid)'::regprocedure) as text`.execute(house.ground)
  const say = (kept: string) =>
    sql
      .raw(`create or replace function app.withheld(opening uuid) returns boolean language sql stable security definer
        set search_path = pg_catalog, public as $$ select ${kept} $$`)
      .execute(house.ground)
  await say(`opening = '${opening}'`)
  const before = await ama.browser.get('/looked')
  expect(before.text).toContain('There is nothing to show yet')
  expect((await ama.browser.get('/looked?as=csv')).html).not.toContain('Lea')
  await say('false')
  const after = await ama.browser.get('/looked')
  expect(after.text).toContain('Wednesday 18 November 2026')
  expect(after.text).toContain('Read your notes Lea Lead, safeguarding lead')
  await sql.raw(rows[0]?.text ?? '').execute(house.ground)
})

test('who may read somebody’s notes finds nothing of them on their own page', async () => {
  const ama = await parent('Ama Reader')
  const [sam, kim] = [await supporter('Sam Gives'), await supporter('Kim Reads')]
  await grant(sam, 'supports', ama.party)
  await does(sam, 'reading.given', [ama.party, kim.id], { how: 'voice' })
  expect((await ama.browser.get('/looked')).text).toContain(
    'Wrote down who you said may read your notes Sam Gives',
  )
  expect((await kim.browser.get('/looked')).text).toContain('There is nothing to show yet')
})

test('one day can be looked for, as people write it; a day that is none is said to be none', async () => {
  const ama = await parent('Ama Days')
  const nadia = await house.person(['coordinator'])
  await does(nadia, 'party.read', [ama.party])
  expect((await ama.browser.get('/looked?day=18/11/2026')).text).toContain('Opened your record')
  expect((await ama.browser.get('/looked?day=17/11/2026')).text).toContain(
    'There is nothing to show for that day',
  )
  const odd = await ama.browser.get('/looked?day=31/2/2026')
  expect(odd.text).toContain('We could not read that day')
  expect(odd.text).toContain('Opened your record')
  expect([readTypedDay('1.2.2027'), readTypedDay('2027-02-01'), readTypedDay('tomorrow')]).toEqual([
    '2027-02-01',
    '2027-02-01',
    undefined,
  ])
})

test('there are pages of fifty, and the file has them all', async () => {
  const ama = await parent('Ama Many')
  const nadia = await house.person(['coordinator'], { name: 'Nadia Many' })
  await sql`insert into audit (programme_id, day, person_id, act, things)
    select ${house.programme}, '2026-11-17', ${nadia.id}, 'party.read', array[${ama.party}::uuid] from generate_series(1, 60)`.execute(
    house.ground,
  )
  const first = await ama.browser.get('/looked')
  expect(first.text).toContain('Page 1 of 2')
  expect(first.text).toContain('Opened your record Nadia Many, coordinator · 50 times')
  expect((await ama.browser.get('/looked?page=2')).text).toContain('coordinator · 10 times')
  const file = await ama.browser.get('/looked?as=csv')
  expect(file.html.trim().split('\r\n')).toHaveLength(61)
  expect(file.html).toContain('17 November 2026,,Nadia Many,coordinator,Opened your record')
})

test('our own people read the same about themselves, in Welsh too', async () => {
  const nadia = await house.person(['administrator'], { name: 'Nadia Admin' })
  const sam = await supporter('Sam Welsh')
  await does(nadia, 'staff.read', [sam.id])
  await does(nadia, 'supporter.read', [sam.supporter])
  const { text } = await sam.browser.get('/looked')
  expect(text).toContain('Saw your account among those of our people Nadia Admin, administrator')
  expect(text).toContain('Opened your record as a supporter Nadia Admin, administrator')
  const dylan = await house.person(['coordinator'], { language: 'cy' })
  await does(nadia, 'person.changed', [dylan.id])
  expect((await dylan.browser.get('/looked')).text).toContain('Newidiodd eich cyfrif Nadia Admin, gweinyddwr')
})

test('each person gets their own page; a visitor signs in first; the database shows no row of the audit itself', async () => {
  const ama = await parent('Ama Rows')
  const nadia = await house.person(['coordinator'])
  await does(nadia, 'party.read', [ama.party])
  for (const role of roles) {
    const { browser, token } = await house.person([role], { gss: 'E09000007' })
    const { status, text } = await browser.get('/looked')
    expect([role, status, text.includes('Opened your record')]).toEqual([role, 200, false])
    if (role === 'administrator') continue
    expect(await house.as(token, (tx) => tx.selectFrom('audit').select('id').execute())).toEqual([])
  }
  expect((await house.visitor().get('/looked')).location).toBe('/sign-in?then=%2Flooked')
  const weak = await house.person(['parent'])
  await grant(weak, 'is', ama.party)
  await sql`update sessions set level = 1 where person_id = ${weak.id}`.execute(house.ground)
  const { rows } = await house.as(weak.token, (tx) =>
    sql<{ found: { total: number } }>`select app.who_looked(null, 50, 0) as found`.execute(tx),
  )
  expect(rows[0]?.found.total).toBe(0)
})

test('each act that the database shows has its words, and each of the words an act', async () => {
  const { rows } = await sql<{ acts: string[]; texts: string[] }>`
    select app.acts_shown() as acts, app.texts_shown() as texts`.execute(house.ground)
  expect(Object.keys(lookWords).toSorted()).toEqual(rows[0]?.acts.toSorted())
  expect(Object.keys(textWords).toSorted()).toEqual(rows[0]?.texts.toSorted())
  expect(
    Object.keys(lookWords).filter((act) => actKinds[act] === undefined || actKinds[act] === 'aside'),
  ).toEqual([])
})
