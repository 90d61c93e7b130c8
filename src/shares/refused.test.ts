import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, testHouse, type TestHouse } from '../access/testing.ts'
import { aParent, stepBack, type Parent } from '../spaces/testing.ts'
import { housePages, idOf, meets, prepared, shares, withoutVault } from './testing.ts'

type Person = Awaited<ReturnType<TestHouse['person']>>
let house: TestHouse
let ama: Parent
let bo: Parent
let chair: Person
let otherChair: Person
let worker: Person
let elsewhere: Person
beforeAll(async () => {
  house = await testHouse(housePages)
  ama = await aParent(house, 'Ama Invented')
  bo = await aParent(house, 'Bo Invented')
  const family = await meets(house, ama.party)
  await meets(house, bo.party, { family })
  chair = await house.person(['chair'], { name: 'Chris Chair', gss: 'E09000007' })
  otherChair = await house.person(['chair'], { name: 'Olive Chair', gss: 'E09000007' })
  worker = await house.person(['social-worker'], { name: 'Sam Worker', gss: 'E09000007' })
  elsewhere = await house.person(['chair'], { name: 'Wyn Elsewhere', gss: 'W06000015' })
})
afterAll(() => house.close())

const rows = (who: { token: string }) =>
  house.as(who.token, (tx) => tx.selectFrom('shares').select('id').execute())
const toChair = () => ({ to: 'person', person: chair.id })

test('nobody shares for a parent, nor with somebody whom their council does not have', async () => {
  const { making, yes, version } = await prepared(ama, 'Canary-mine', toChair())
  for (const who of [bo, chair, worker, otherChair]) {
    expect((await who.browser.get(`/share/${ama.party}`)).status).toBe(404)
    expect((await who.browser.post(yes, { version })).status).toBe(404)
    expect((await who.browser.post(`/share/${ama.party}/stop`)).status).toBe(404)
  }
  for (const address of [
    { to: 'person', person: elsewhere.id },
    { to: 'chairs-W06000015' },
    { to: 'person', person: bo.id },
  ]) {
    const page = await ama.browser.post(`${making}/who`, { until: 'weeks', version, ...address })
    expect(page.status).toBe(422)
  }
  const forged = (person: string, gss: string) =>
    house.as(ama.token, (tx) =>
      sql`insert into shares (programme_id, party_id, written_by, how, gss, to_role, to_person, day, until_day, ends_at)
        values (${house.programme}, ${ama.party}, ${ama.id}, 'screen', ${gss}, 'chair', ${person}, '2026-11-18', '2026-12-02', now() + interval '5 days')`.execute(
        tx,
      ),
    )
  // Longer than the day that the parent is told.
  const longer = sql`insert into shares (programme_id, party_id, written_by, how, gss, to_role, to_person, day, until_day, ends_at)
    values (${house.programme}, ${ama.party}, ${ama.id}, 'screen', 'E09000007', 'chair', ${chair.id}, '2026-11-18', '2026-11-20', now() + interval '90 days')`
  await expect(house.as(ama.token, (tx) => longer.execute(tx))).rejects.toThrow('row-level security')
  await expect(forged(elsewhere.id, 'W06000015')).rejects.toThrow('row-level security')
  await expect(forged(elsewhere.id, 'E09000007')).rejects.toThrow('row-level security')
  const asChair = house.as(chair.token, (tx) =>
    sql`insert into shares (programme_id, party_id, written_by, how, day) values
      (${house.programme}, ${ama.party}, ${chair.id}, 'screen', '2026-11-18')`.execute(tx),
  )
  await expect(asChair).rejects.toThrow('row-level security')
})

test('a bad form comes back with what was typed: nothing ticked, no person, no day, a day gone by', async () => {
  const at = `/share/${ama.party}`
  expect((await ama.browser.post(`${at}/pick`)).text).toContain('Tick at least one')
  const { making, version } = await prepared(ama, 'Canary-bad', toChair())
  const who = (fields: Record<string, string>) => ama.browser.post(`${making}/who`, { version, ...fields })
  expect((await who({ until: 'weeks' })).text).toContain('Choose to whom')
  expect((await who({ until: 'weeks', to: 'person' })).text).toContain('Choose the person')
  expect((await who({ to: 'paper', job: 'doctor' })).html).toContain('value="doctor"')
  expect((await who({ ...toChair(), until: '' })).text).toContain('Choose until when')
  const day = { 'day-day': '1', 'day-month': '11', 'day-year': '2026' }
  expect((await who({ ...toChair(), until: 'day', ...day })).text).toContain('still to come')
  const far = { 'day-day': '1', 'day-month': '11', 'day-year': '2029' }
  expect((await who({ ...toChair(), until: 'day', ...far })).text).toContain('within a year')
  const words = await ama.browser.post(`${making}/words?of=1`, { text: '', version })
  expect(words.status).toBe(422)
})

test('while the vault is down nothing is lost or shown, and sharing can still be stopped', async () => {
  const id = idOf(await shares(ama, 'Canary-down', toChair()))
  const { yes, version } = await prepared(ama, 'Canary-waits', toChair())
  const down = withoutVault(house)
  const [parent, reader] = [browserOf(down.app, ama.token), browserOf(down.app, chair.token)]
  expect((await parent.get(`/share/${ama.party}`)).text).toContain('can’t open your words just now')
  expect((await reader.post(`/shared/${id}`)).text).toContain('can’t open this just now')
  expect((await parent.post(yes, { version })).text).toContain('can’t open your words just now')
  expect((await parent.post(`/share/${ama.party}/made/${id}/stop`)).status).toBe(303)
  await down.close()
  expect((await chair.browser.get(`/shared/${id}`)).status).toBe(404)
  expect((await ama.browser.post(yes, { version })).status).toBe(303)
})

test('in Welsh the parent and the chair read Welsh', async () => {
  const id = idOf(await shares(ama, 'Canary-welsh', toChair()))
  const cy = (of: Person) => browserOf(house.app, of.token, 'cy')
  expect((await cy(ama).get(`/share/${ama.party}`)).text).toContain('Yr hyn rwy’n ei rannu')
  expect((await cy(ama).get(`/share/${ama.party}/pick`)).text).toContain('Beth ydych chi am ei ddangos?')
  expect((await cy(chair).post(`/shared/${id}`)).text).toContain('Dewisodd y rhiant')
})

test('whoever holds a parent’s account and works for a council reaches nothing of a space by it', async () => {
  const double = await house.person(['parent', 'social-worker'], { gss: 'E09000007' })
  await sql`insert into grants (programme_id, person_id, function, thing, thing_id) values
    (${house.programme}, ${double.id}, 'is', 'party', ${bo.party})`.execute(house.ground)
  await shares(bo, 'Canary-of-bo', toChair())
  expect(await rows(double)).toEqual([])
  await stepBack(house, double, bo.party)
})
