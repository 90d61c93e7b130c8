import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { isParty, lets, type Parent } from '../../spaces/testing.ts'
import { aFamily, aSupporter } from '../../supporters/testing.ts'
import { between } from '../between.ts'
import { standing } from '../testing.ts'

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
let on: ReturnType<typeof standing>
beforeAll(async () => {
  house = await testHouse([...between, ...spaces])
  coordinator = await house.person(['coordinator'])
  on = standing(house, coordinator)
})
afterAll(() => house.close())

let people = 0
/** Ama with somebody beside her. */
const two = async () => {
  people += 1
  const { parties } = await aFamily(house, [`Ama Invented${people}`])
  const party = parties[0] ?? ''
  const person = await house.person(['parent'], { name: `Ama Account${people}` })
  await isParty(house, person, party)
  const ama: Parent = { ...person, party }
  const robin = await aSupporter(house)
  const support = await on.begun(party, robin.supporter)
  await ama.browser.post('/promise', { answer: 'understood', onwards: '/home' })
  await ama.browser.post(`/notes/${party}/first`, { police: 'no' })
  return { ama, robin, support, at: `/ending/${party}` }
}
const supportOf = (support: string) =>
  house.ground.selectFrom('supports').selectAll().where('id', '=', support).executeTakeFirstOrThrow()

test('what one plans the other reads, and nothing ends by it', async () => {
  const { ama, robin, support, at } = await two()
  const plan = {
    onwards: 'The café on Tuesdays. Canary-onwards.',
    'planned-day': '1',
    'planned-month': '12',
    'planned-year': '2026',
  }
  expect((await robin.browser.post(at, plan)).location).toBe(`${at}?saved`)
  const { text } = await ama.browser.get(at)
  expect(text).toContain('Canary-onwards')
  expect(text).toContain('Tuesday 1 December, in 13 days')
  expect((await supportOf(support)).until_day).toBe(null)
})

test('a parent ends it without a word of why: nobody reads any more, the place is free, and what is theirs stays', async () => {
  const { ama, robin, support, at } = await two()
  await lets(ama, robin)
  const done = await ama.browser.post(at, {
    now: 'yes',
    helped: ['heard', 'someone'],
    words: 'Thank you, Robin.',
  })
  expect(done.location).toBe(`${at}?ended`)
  expect(await supportOf(support)).toMatchObject({ until_day: '2026-11-18', ended_why: 'finished' })
  expect(await on.loadOf(robin.supporter)).toBe(0)
  expect(await on.open(robin.id)).toEqual([])
  for (const path of [at, `/with/${ama.party}`, `/messages/${ama.party}`, `/visits/${ama.party}`])
    expect((await robin.browser.get(path)).status).toBe(404)
  const { text } = await ama.browser.get(`${at}?ended`)
  for (const said of ['It has ended', 'I was heard', 'Thank you, Robin.', 'someone beside me again'])
    expect(text).toContain(said)
  expect((await ama.browser.get(`/notes/${ama.party}`)).status).toBe(200)
  const told = await house.ground
    .selectFrom('events')
    .select('facts')
    .where('thing_id', '=', support)
    .where('kind', '=', 'support.ended')
    .execute()
  expect(told).toHaveLength(1)
})

test('a supporter ends it only when the parent said so, and says how', async () => {
  const { robin, support, at } = await two()
  const refused = await robin.browser.post(at, { now: 'yes' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Choose how they said it')
  expect((await supportOf(support)).until_day).toBe(null)
  expect((await robin.browser.post(at, { now: 'yes', how: 'voice' })).location).toBe('/home')
  expect((await supportOf(support)).ended_why).toBe('finished')
})

test('what one of them wrote of the ending the other can neither change nor take back', async () => {
  const { ama, robin, at } = await two()
  await ama.browser.post(at, { words: 'Mine.', helped: ['heard'] })
  const changes = (set: { helped: string[] } | { withdrawn_at: Date }) =>
    house.as(robin.token, (tx) =>
      tx.updateTable('endings').set(set).where('party_id', '=', ama.party).executeTakeFirst(),
    )
  await expect(changes({ helped: [] })).rejects.toThrow('permission denied')
  expect((await changes({ withdrawn_at: new Date() })).numUpdatedRows).toBe(0n)
  expect((await robin.browser.get(at)).text).toContain('Mine.')
})

test('one press to come back: whoever sees to offers is told once, and the page says that they asked', async () => {
  const { ama, at } = await two()
  await ama.browser.post(at, { now: 'yes' })
  expect((await ama.browser.post(`${at}/again`, {})).location).toBe(`${at}?saved`)
  const { text } = await ama.browser.get(at)
  expect(text).toContain('You asked on 18 November 2026')
  expect(text).not.toContain('someone beside me again')
  await ama.browser.post(`${at}/again`, {})
  const told = await house.ground
    .selectFrom('events')
    .select('id')
    .where('kind', '=', 'support.wanted-again')
    .where('thing_id', '=', ama.party)
    .execute()
  expect(told).toHaveLength(1)
})

test('nobody else finds the page, ends anything or reads what helped', async () => {
  const { ama, support, at } = await two()
  await ama.browser.post(at, { words: 'Canary-helped.' })
  const stranger = await aSupporter(house)
  const council = await house.person(['social-worker'])
  const { id } = await house.ground
    .selectFrom('endings')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const { part } = await import('./actions.ts')
  for (const who of [stranger, council, coordinator, await house.person(['parent'])]) {
    expect((await who.browser.get(at)).status).toBe(404)
    expect((await who.browser.post(`${at}/again`, {})).status).toBe(404)
    expect(await house.as(who.token, (tx) => part(tx, who.actor, id))).toBe(false)
    expect(await house.as(who.token, (tx) => tx.selectFrom('endings').select('id').execute())).toEqual([])
  }
  expect((await supportOf(support)).until_day).toBe(null)
})

test('whoever never had anybody beside them is not told “again”, and is offered no visit to plan', async () => {
  const { parties } = await aFamily(house, ['Never Invented'])
  const party = parties[0] ?? ''
  const person = await house.person(['parent'], { name: 'Never Account' })
  await isParty(house, person, party)
  const { text } = await person.browser.get(`/ending/${party}`)
  expect(text).toContain('Nobody stands beside you yet')
  expect(text).not.toContain('again')
  const visits = await person.browser.get(`/visits/${party}`)
  expect(visits.text).toContain('there is nothing to plan')
  expect(visits.html).not.toContain(`/visits/${party}/new`)
  await person.browser.post(`/ending/${party}/again`, {})
  expect((await person.browser.get(`/ending/${party}`)).text).toContain('You asked on')
})
