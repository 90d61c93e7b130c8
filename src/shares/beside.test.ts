import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aParent, lets, stand, stepBack, type Parent } from '../spaces/testing.ts'
import { housePages, idOf, keyIn, meets, prepared, shares } from './testing.ts'

type Person = Awaited<ReturnType<TestHouse['person']>>
let house: TestHouse
let ama: Parent
let family: string
let robin: Person
let chair: Person
let coordinator: Person
beforeAll(async () => {
  house = await testHouse(housePages)
  ama = await aParent(house, 'Ama Invented')
  family = await meets(house, ama.party)
  robin = await house.person(['supporter'], { name: 'Robin Beside' })
  chair = await house.person(['chair'], { name: 'Chris Chair', gss: 'E09000007' })
  coordinator = await house.person(['coordinator'])
  await stand(house, robin, ama.party)
})
afterAll(() => house.close())

const stands = () =>
  house.ground
    .selectFrom('shares')
    .select(['id', 'how', 'by_name', 'read_back_on', 'stopped_how'])
    .orderBy('id', 'desc')
    .execute()

test('a supporter who may not read is led to asking for a yes, and shares nothing', async () => {
  const page = await robin.browser.get(`/share/${ama.party}`)
  expect(page.location).toBe(`/with/${ama.party}/yes`)
  expect((await robin.browser.post(`/share/${ama.party}/pick`)).location).toBe(`/with/${ama.party}/yes`)
})

test('by voice: the supporter reads the exact text aloud; by whom, when and read back stand beside the share', async () => {
  await prepared(ama, 'Canary-voice', { to: 'person', person: chair.id })
  await lets(ama, robin, { earlier: 'yes' })
  const pick = await robin.browser.get(`/share/${ama.party}/pick`)
  expect(pick.text).toContain('These are Ama’s own pages')
  const { location: making } = await robin.browser.post(`/share/${ama.party}/pick`, {
    picks: keyIn(pick.html),
  })
  const address = { to: 'person', person: chair.id, until: 'months', version: '1' }
  const { location: yes } = await robin.browser.post(`${making}/who`, address)
  expect((await robin.browser.get(yes)).text).toContain('Does Ama want to share this?')
  const version = '2'
  const unsaid = await robin.browser.post(yes, { version })
  expect(unsaid.status).toBe(422)
  for (const said of ['First read the exact words', 'Without their yes', 'Choose how they said it'])
    expect(unsaid.text).toContain(said)
  expect(await stands()).toEqual([])
  const done = await robin.browser.post(yes, { version, aloud: 'yes', said: 'yes', how: 'voice' })
  expect(done.status).toBe(303)
  expect((await stands())[0]).toMatchObject({ how: 'voice', by_name: 'Robin', read_back_on: '2026-11-18' })
  expect((await ama.browser.get(`/share/${ama.party}`)).text).toContain(
    'You said yes to Robin, who read it back to you on 18 November 2026.',
  )
  expect((await chair.browser.get('/shared')).text).toContain('From Ama Invented')
  const looked = (await ama.browser.get('/looked')).text
  expect(looked).toContain('Shared something for you, when you said yes')
})

test('whoever works in the office too enters no yes; the database agrees', async () => {
  const both = await house.person(['supporter', 'coordinator'])
  await stand(house, both, ama.party)
  await lets(ama, both, { earlier: 'yes' })
  const forged = house.as(both.token, (tx) =>
    sql`insert into shares (programme_id, party_id, written_by, how, read_back_on, gss, to_role, day, until_day, ends_at) values
      (${house.programme}, ${ama.party}, ${both.id}, 'voice', '2026-11-18', 'E09000007', 'chair', '2026-11-18', '2026-12-01', now() + interval '2 days')`.execute(
      tx,
    ),
  )
  await expect(forged).rejects.toThrow('row-level security')
  const silent = house.as(robin.token, (tx) =>
    sql`insert into shares (programme_id, party_id, written_by, how, gss, to_role, day, until_day, ends_at) values
      (${house.programme}, ${ama.party}, ${robin.id}, 'screen', 'E09000007', 'chair', '2026-11-18', '2026-12-01', now() + interval '2 days')`.execute(
      tx,
    ),
  )
  await expect(silent).rejects.toThrow('row-level security')
})

test('a coordinator who is told so on the telephone stops everything, and learns neither whether there was any nor what', async () => {
  const id = idOf(await shares(ama, 'Canary-phone', { to: 'person', person: chair.id }))
  const at = (who: string) => `/families/${family}/people/${who}/stop`
  const nobody = await aParent(house, 'Bo Invented')
  await meets(house, nobody.party, { family })
  expect((await coordinator.browser.post(at(ama.party))).text).toContain(
    'Choose how you know that it is them',
  )
  const ended = await coordinator.browser.post(at(ama.party), { recognised: 'called-back' })
  const none = await coordinator.browser.post(at(nobody.party), { recognised: 'called-back' })
  expect(ended.status).toBe(none.status)
  expect(ended.text.replace(ama.party, '')).toBe(none.text.replace(nobody.party, ''))
  const [one, other] = [
    await coordinator.browser.get(ended.location),
    await coordinator.browser.get(none.location),
  ]
  const plain = (html: string, who: Parent) =>
    html
      .replaceAll(who.party, '')
      .replaceAll(who.actor.name, '')
      .replaceAll(/value="[^"]*"/g, '')
  expect(plain(one.html, ama)).toBe(plain(other.html, nobody))
  expect((await chair.browser.get(`/shared/${id}`)).status).toBe(404)
  expect((await stands()).every(({ stopped_how }) => stopped_how === 'phone')).toBe(true)
  expect((await ama.browser.get(`/share/${ama.party}`)).text).toContain(
    'You said on the telephone to stop it',
  )
  expect((await ama.browser.get('/looked')).text).toContain('Stopped what you share, when you said so')
})

test('nobody else stops it by telephone', async () => {
  await shares(ama, 'Canary-still', { to: 'person', person: chair.id })
  const path = `/families/${family}/people/${ama.party}/stop`
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  for (const who of [robin, chair, elsewhere, await house.person(['administrator'])]) {
    expect((await who.browser.get(path)).status).toBe(404)
    expect((await who.browser.post(path, { recognised: 'called-back' })).status).toBe(404)
  }
  for (const who of [chair, elsewhere])
    await house.as(who.token, (tx) => sql`select app.end_sharing(${ama.party}, null)`.execute(tx))
  expect((await stands())[0]?.stopped_how).toBeNull()
})

test('a supporter stops it by voice, also when they no longer read; whoever stepped back stops nothing', async () => {
  expect((await robin.browser.post(`/share/${ama.party}/stop`)).status).toBe(303)
  expect((await stands())[0]?.stopped_how).toBe('voice')
  await shares(ama, 'Canary-after', { to: 'person', person: chair.id })
  await stepBack(house, robin, ama.party)
  expect((await robin.browser.post(`/share/${ama.party}/stop`)).status).toBe(404)
  await house.as(robin.token, (tx) => sql`select app.end_sharing(${ama.party}, null)`.execute(tx))
  expect((await stands())[0]?.stopped_how).toBeNull()
  expect(await house.as(robin.token, (tx) => tx.selectFrom('shares').select('id').execute())).toEqual([])
})
