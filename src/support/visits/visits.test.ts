import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { runEvents } from '../../audit/events.ts'
import { addDays } from '../../calendar/days.ts'
import { pages as spaces } from '../../spaces/routes.ts'
import { aParent, lets, stepBack, type Parent } from '../../spaces/testing.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { between } from '../between.ts'
import { subscribers } from '../jobs.ts'
import { standing } from '../testing.ts'

let house: TestHouse
let ama: Parent
let robin: Awaited<ReturnType<typeof aSupporter>>
let coordinator: Awaited<ReturnType<TestHouse['person']>>
beforeAll(async () => {
  house = await testHouse([...between, ...spaces])
  coordinator = await house.person(['coordinator'])
  ama = await aParent(house, 'Ama Invented')
  robin = await aSupporter(house)
  await standing(house, coordinator).begun(ama.party, robin.supporter)
  await ama.browser.post('/promise', { answer: 'understood', onwards: '/home' })
  await ama.browser.post(`/notes/${ama.party}/first`, { police: 'no' })
})
afterAll(() => house.close())

const at = () => `/visits/${ama.party}`
const onDay = (day: string) => ({
  'day-day': day.slice(8, 10),
  'day-month': day.slice(5, 7),
  'day-year': day.slice(0, 4),
})
const tomorrow = {
  ...onDay(addDays('2026-11-18', 1)),
  kind: 'in-person',
  startsAt: '14:30',
  together: 'alone',
}
const newest = async () =>
  house.ground.selectFrom('visits').selectAll().orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow()
const planned = async (more: Record<string, string> = {}) => {
  const done = await robin.browser.post(`${at()}/new`, { ...tomorrow, place: 'The usual bench', ...more })
  expect(done.location).toBe(`${at()}?saved`)
  return newest()
}

test('a planned visit stands on both their pages: day, time and a place in safe words', async () => {
  await planned()
  for (const who of [ama, robin]) {
    const { text } = await who.browser.get(at())
    expect(text).toContain('Visit on Thursday 19 November, 2.30pm, tomorrow')
    expect(text).toContain('The usual bench')
  }
})

test('either moves it or takes it off, and it can be planned again', async () => {
  const { id, version } = await planned()
  const moved = await ama.browser.post(`${at()}/${id}`, {
    ...tomorrow,
    ...onDay('2026-11-24'),
    kind: 'phone',
    version: String(version),
  })
  expect(moved.location).toBe(`${at()}?saved`)
  expect((await robin.browser.get(at())).text).toContain('Call on Tuesday 24 November, 2.30pm, in 6 days')
  expect((await robin.browser.post(`${at()}/${id}/off`, {})).location).toBe(`${at()}?saved`)
  expect((await ama.browser.get(at())).text).toContain('Taken off')
  const back = { ...tomorrow, version: String(version + 2) }
  expect((await ama.browser.post(`${at()}/${id}`, back)).location).toBe(`${at()}?saved`)
  expect((await newest()).state).toBe('planned')
})

test('two who change it at once: the second is told, and the first stays', async () => {
  const { id, version } = await planned()
  const change = { ...tomorrow, version: String(version) }
  expect((await ama.browser.post(`${at()}/${id}`, change)).status).toBe(303)
  const second = await robin.browser.post(`${at()}/${id}`, change)
  expect(second.status).toBe(422)
  expect(second.text).toContain('changed somewhere else')
})

test('what is missing or wrong is said beside its field, and nothing is written', async () => {
  const count = async () => (await house.ground.selectFrom('visits').select('id').execute()).length
  const before = await count()
  const none = await robin.browser.post(`${at()}/new`, { together: 'alone' })
  expect(none.status).toBe(422)
  expect(none.text).toContain('Enter the day')
  const past = await robin.browser.post(`${at()}/new`, { ...tomorrow, ...onDay('2026-11-17') })
  expect(past.text).toContain('Choose today or a later day')
  expect((await robin.browser.post(`${at()}/new`, { ...tomorrow, startsAt: '25:00' })).text).toContain(
    '14:30',
  )
  expect(await count()).toBe(before)
})

const safe = { together: 'other', alone: 'yes', wants: 'yes', afraid: 'no' }
test('before somebody else is there too three questions are asked; where it may not be safe a coordinator plans it', async () => {
  const open = await robin.browser.post(`${at()}/new`, { ...tomorrow, together: 'other' })
  expect(open.status).toBe(422)
  const afraid = await robin.browser.post(`${at()}/new`, { ...tomorrow, ...safe, afraid: 'yes' })
  expect(afraid.status).toBe(422)
  expect(afraid.text).toContain('Plan this one with your coordinator')
  expect((await planned(safe)).together).toBe(true)
})

test('with a safety note it is refused in the same words, by the database too, and the note is not named', async () => {
  await house.ground
    .insertInto('safety_notes')
    .values({
      programme_id: house.programme,
      party_id: ama.party,
      kind: 'abuse-alleged-by',
      from_day: '2026-11-01',
    })
    .execute()
  const refused = await robin.browser.post(`${at()}/new`, { ...tomorrow, ...safe })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Plan this one with your coordinator')
  expect(refused.text).not.toMatch(/abuse|note stands/i)
  const row = {
    programme_id: house.programme,
    party_id: ama.party,
    written_by: robin.id,
    kind: 'phone' as const,
    day: '2026-11-20' as const,
  }
  const put = (together: boolean) =>
    house.as(robin.token, (tx) =>
      tx
        .insertInto('visits')
        .values({ ...row, together })
        .execute(),
    )
  await expect(put(true)).rejects.toThrow('row-level security')
  await put(false)
  expect((await ama.browser.post(`${at()}/new`, { ...tomorrow, ...safe })).status).toBe(422)
})

test('the note in a minute: without their yes only that it is done; with it the words are among their notes', async () => {
  const first = await planned()
  const note = `${at()}/${first.id}/note`
  await robin.browser.post(`/with/${ama.party}/promise`, { answer: 'understood' })
  const refused = await robin.browser.post(note, { body: 'We talked about Thursday.' })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('They have not said')
  expect((await robin.browser.post(note, { body: '', press: 'well', minutes: '40' })).location).toBe(
    `${at()}?saved`,
  )
  const { text } = await ama.browser.get(at())
  expect(text).toContain('40 minutes · It went well')

  await lets(ama, robin)
  const second = await planned()
  const done = await robin.browser.post(`${at()}/${second.id}/note`, {
    body: 'We read the report.',
    press: 'hard',
  })
  expect(done.location).toBe(`${at()}?hard`)
  expect((await robin.browser.get(done.location)).text).toContain('0300 000 0000')
  expect((await ama.browser.get(`/notes/${ama.party}`)).text).toContain('We read the report.')
})

test('something that worries leads to the one who hears, and stands nowhere on the visit', async () => {
  const { id } = await planned()
  const done = await robin.browser.post(`${at()}/${id}/note`, { body: '', press: 'worry' })
  expect(done.location).toBe(`/raise?about=${ama.party}`)
  expect((await newest()).went).toBe(null)
})

test('the parent is told of what was moved, neutrally; their supporter of what the parent changed', async () => {
  await runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
  await house.ground.deleteFrom('outbox').execute()
  const { id } = await planned()
  await robin.browser.post(`${at()}/${id}/off`, {})
  await ama.browser.post(`${at()}/new`, tomorrow)
  await runEvents(house.db, subscribers, () => new Date('2026-11-18T22:00:00Z'))
  const out = await house.ground
    .selectFrom('outbox')
    .select(['kind', 'to_party', 'to_person', 'not_before'])
    .orderBy('id')
    .execute()
  expect(out).toMatchObject([
    { kind: 'something-new', to_party: ama.party },
    { kind: 'to-read', to_person: robin.id },
  ])
  for (const { not_before } of out) expect(not_before.toISOString()).toBe('2026-11-19T08:00:00.000Z')
})

test('nobody else finds the pages, and the database agrees', async () => {
  const { id } = await planned()
  const other = await aParent(house, 'Ola Invented')
  const stranger = await aSupporter(house)
  const council = await house.person(['chair'])
  for (const who of [other, stranger, council, coordinator]) {
    for (const path of [at(), `${at()}/new`, `${at()}/${id}`, `${at()}/${id}/note`])
      expect((await who.browser.get(path)).status).toBe(404)
    expect((await who.browser.post(`${at()}/${id}/off`, {})).status).toBe(404)
    expect(await house.as(who.token, (tx) => tx.selectFrom('visits').select('id').execute())).toEqual([])
  }
  expect((await ama.browser.get(`${at()}/${id}/note`)).status).toBe(404)
  await stepBack(house, robin, ama.party)
  expect((await robin.browser.get(at())).status).toBe(404)
})
