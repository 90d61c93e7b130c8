import { afterAll, beforeAll, expect, test } from 'vitest'
import { programmePages } from '../programme/all-routes.ts'
import { sweepSpeakers } from './jobs.ts'
import { anEvent, eventHouse, type AnEvent, type EventHouse } from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse([], programmePages)
})
afterAll(() => house.close())

const at = (event: AnEvent) => `/events/keep/${event.id}/speakers`
const ffion = {
  name: 'Ffion Dychmygol',
  shownAs: 'Ffi',
  doesEn: 'A parent who has been there',
  state: 'confirmed',
  fee: '100',
  expenses: '12.50',
  email: 'ffion@example.org',
  telephone: '01632 960001',
  notes: 'Comes by train',
}
const adds = async (event: AnEvent, more: Record<string, string | string[]> = {}): Promise<string> => {
  const saved = await event.organiser.browser.post(`${at(event)}/new`, { ...ffion, ...more })
  if (saved.status !== 303) throw new Error(saved.text.slice(0, 600))
  const rows = await house.ground
    .selectFrom('event_speakers')
    .select('id')
    .where('event_id', '=', event.id)
    .orderBy('id', 'desc')
    .execute()
  return rows[0]?.id ?? ''
}
const row = (id: string) =>
  house.ground.selectFrom('event_speakers').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const speaks = (event: AnEvent, speaker: string) =>
  event.organiser.browser.post(`/events/keep/${event.id}/programme/new`, {
    kind: 'panel',
    titleEn: 'The panel',
    questionEn: 'What changes first?',
    startsAt: '14:00',
    endsAt: '15:00',
    speakers: [speaker],
  })

test('people see a speaker’s chosen name only after a yes to speaking and a yes to being named', async () => {
  const event = await anEvent(house)
  const id = await adds(event, { state: 'asked' })
  await speaks(event, id)
  const page = async () => (await house.visitor().get(`/events/${event.code}`)).text
  expect(await page()).toContain('Speaker to be announced')
  expect(await page()).toContain('To be decided: What changes first?')
  const { browser } = event.organiser
  await browser.post(`${at(event)}/${id}`, { ...ffion, version: '1' })
  expect(await page()).toContain('Speaker to be announced')
  await browser.post(`${at(event)}/${id}`, { ...ffion, yes: ['photo', 'recording'], version: '2' })
  expect(await page()).toContain('Speaker to be announced')
  await browser.post(`${at(event)}/${id}`, { ...ffion, yes: ['name'], version: '3' })
  expect(await page()).toContain('Ffi , A parent who has been there')
  expect(await page()).not.toContain('Dychmygol')
  // Taken back, and nobody reads the name any more; a no to speaking takes them off the programme.
  await browser.post(`${at(event)}/${id}`, { ...ffion, version: '4' })
  expect(await page()).not.toContain('Ffi')
  await browser.post(`${at(event)}/${id}`, { ...ffion, state: 'declined', yes: ['name'], version: '5' })
  expect(await page()).not.toContain('to be announced')
})

test('who asked, who wrote down the answer and when, money in pence; the address is sealed and stands on no other page', async () => {
  const event = await anEvent(house)
  const id = await adds(event, {
    state: 'asked',
    'asked-day': '10',
    'asked-month': '11',
    'asked-year': '2026',
  })
  const asked = await row(id)
  expect(asked).toMatchObject({
    state: 'asked',
    asked_on: '2026-11-10',
    answered_on: null,
    fee: 10_000,
    expenses: 1250,
  })
  expect(String(asked.email)).not.toContain('ffion')
  const other = await house.person(['coordinator'], { name: 'Carys Made-up' })
  await other.browser.post(`${at(event)}/${id}`, {
    ...ffion,
    'asked-day': '10',
    'asked-month': '11',
    'asked-year': '2026',
    version: '1',
  })
  expect(await row(id)).toMatchObject({
    state: 'confirmed',
    answered_on: '2026-11-18',
    answered_by: other.id,
  })
  const page = await event.organiser.browser.get(`${at(event)}/${id}`)
  expect(page.html).toContain('value="ffion@example.org"')
  expect(page.text).toContain('The answer was written down by Carys Made-up.')
  const list = await event.organiser.browser.get(`${at(event)}?q=dychm`)
  expect(list.text).toContain('£112.50')
  expect(list.html).not.toContain('example.org')
  const csv = await event.organiser.browser.get(`${at(event)}?as=csv`)
  expect(csv.html).toContain('Ffion Dychmygol')
  expect(csv.html).not.toContain('example.org')
  expect((await event.organiser.browser.get(`${at(event)}?q=nobody`)).text).toContain('Nothing was found')
  const wrong = await event.organiser.browser.post(`${at(event)}/${id}`, {
    ...ffion,
    fee: 'ten',
    'paid-day': '40',
    version: '2',
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Fee in pounds: pounds, like 12 or 12.50 Paid on: say on which day')
  expect(wrong.html).toContain('value="Ffion Dychmygol"')
})

test('somebody who is removed is off the programme, and can be put back', async () => {
  const event = await anEvent(house)
  const id = await adds(event, { yes: ['name'] })
  await speaks(event, id)
  const page = async () => (await house.visitor().get(`/events/${event.code}`)).text
  expect(await page()).toContain('Ffi')
  await event.organiser.browser.post(`${at(event)}/${id}/remove`)
  expect(await page()).not.toContain('Ffi')
  await event.organiser.browser.post(`${at(event)}/${id}/back`)
  expect(await page()).toContain('Ffi')
})

test('a speaker of another event cannot be put to a session', async () => {
  const [event, other] = [await anEvent(house), await anEvent(house)]
  await speaks(event, await adds(other, { yes: ['name'] }))
  expect((await house.visitor().get(`/events/${event.code}`)).text).not.toContain('Ffi')
})

test('12 months after the event how a speaker is reached is gone; a name stays where they said yes to being named', async () => {
  const event = await anEvent(house)
  const [named, unnamed] = [await adds(event, { yes: ['name'] }), await adds(event, { name: 'Huw Pretend' })]
  const sweep = (day: string) => sweepSpeakers({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  await sweep('2028-02-25')
  expect((await row(named)).email).not.toBeNull()
  await sweep('2028-02-27')
  expect(await row(named)).toMatchObject({
    name: 'Ffion Dychmygol',
    email: null,
    telephone: null,
    notes: null,
  })
  expect(await row(unnamed)).toMatchObject({ name: '', does_en: '', email: null })
  expect(await sweep('2028-02-27')).toBe(0)
})

test('what is known of somebody who was removed goes after 30 days', async () => {
  const event = await anEvent(house)
  const id = await adds(event, { yes: ['name'] })
  await event.organiser.browser.post(`${at(event)}/${id}/remove`)
  const sweep = (day: string) => sweepSpeakers({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  await sweep('2026-12-18')
  expect((await row(id)).name).toBe('Ffion Dychmygol')
  await sweep('2026-12-19')
  expect(await row(id)).toMatchObject({ name: '', shown_as: '', email: null })
  // Nothing is left to put back.
  expect((await event.organiser.browser.get(at(event))).text).not.toContain('Removed:')
  await event.organiser.browser.post(`${at(event)}/${id}/back`)
  expect((await row(id)).gone_on).not.toBeNull()
})

test('a supporter, a council officer and an organiser elsewhere find no speakers, and the database agrees', async () => {
  const event = await anEvent(house)
  const id = await adds(event)
  const others = [
    await house.person(['organiser'], { programme: await house.otherProgramme() }),
    await house.person(['supporter']),
    await house.person(['social-worker']),
  ]
  for (const { browser, token } of others) {
    expect((await browser.get(at(event))).status).toBe(404)
    expect((await browser.get(`${at(event)}/${id}`)).status).toBe(404)
    expect((await browser.post(`${at(event)}/${id}`, { ...ffion, version: '1' })).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('event_speakers').select('id').execute())).toEqual([])
  }
  expect((await row(id)).version).toBe(1)
})
