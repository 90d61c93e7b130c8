import { afterAll, beforeAll, expect, test } from 'vitest'
import { programmePages } from '../programme/all-routes.ts'
import { anEvent, books, eventHouse, type AnEvent, type EventHouse } from '../testing.ts'
import { steps, stepsNow } from '../rules.ts'
import { states } from '../model.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse([], programmePages)
})
afterAll(() => house.close())

const makes = async ({ organiser }: AnEvent, name: string): Promise<string> => {
  const made = await organiser.browser.post('/events/keep/series', { nameEn: name, nameCy: '' })
  return made.location.match(/series\/([0-9a-f-]+)/)?.[1] ?? ''
}
const copies = (event: AnEvent, day: readonly [string, string, string]) =>
  event.organiser.browser.post(`/events/keep/${event.id}/series/copy`, {
    'day-day': day[0],
    'day-month': day[1],
    'day-year': day[2],
  })
const idIn = (location: string): string => location.match(/keep\/([0-9a-f-]+)/)?.[1] ?? ''
const page = (id: string) =>
  house.ground.selectFrom('event_pages').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('last year’s event becomes a new draft: what was planned comes along, what was promised, paid and booked does not', async () => {
  const event = await anEvent(house, {
    online: 'https://meet.invented.example/day',
    quietEn: 'A quiet room',
    places: '40',
    reserve: '4',
    'reserveOpens-day': '11',
    'reserveOpens-month': '2',
    'reserveOpens-year': '2027',
  })
  const { browser } = event.organiser
  const keep = `/events/keep/${event.id}`
  const series = await makes(event, 'A day together')
  await browser.post(`${keep}/series`, { series })
  const speaker = {
    name: 'Ffion Dychmygol',
    state: 'confirmed',
    yes: ['name'],
    fee: '100',
    email: 'f@example.org',
  }
  await browser.post(`${keep}/speakers/new`, speaker)
  await browser.post(`${keep}/speakers/new`, { name: 'Nobody Now', state: 'declined' })
  const { id: speaking } = await house.ground
    .selectFrom('event_speakers')
    .select('id')
    .where('event_id', '=', event.id)
    .where('name', '=', speaker.name)
    .executeTakeFirstOrThrow()
  const session = {
    kind: 'workshop',
    titleEn: 'Listening',
    startsAt: '11:00',
    endsAt: '12:00',
    places: '8',
    roomCy: 'Llyfrgell',
  }
  await browser.post(`${keep}/programme/new`, { ...session, speakers: [speaking] })
  for (const [titleEn, when] of [
    ['Map', 'before'],
    ['Slides', 'after'],
  ] as const)
    await browser.post(`${keep}/documents/new`, {
      titleEn,
      when,
      shown: 'yes',
      file: new File(['%PDF-1.7'], 'a.pdf'),
    })
  await books(house, event, 2, 'copied@example.org')
  const said = { programme_id: house.programme, event_id: event.id, place: 1, day: '2027-01-01' } as const
  await house.ground
    .insertInto('event_told')
    .values([
      { ...said, kind: 'answer', first_en: 'Is there parking?', second_en: 'Yes.' },
      { ...said, kind: 'answer', first_en: 'Taken down', second_en: 'No.', shown: false },
      { ...said, kind: 'correction', first_en: 'Ten', second_en: 'Eleven' },
    ])
    .execute()
  await house.ground
    .insertInto('event_talks')
    .values({ programme_id: house.programme, event_id: event.id, answer_days: 5, asked_how_on: '2027-02-26' })
    .execute()

  const id = idIn((await copies(event, ['24', '2', '2028'])).location)
  expect(await page(id)).toMatchObject({
    state: 'draft',
    version: 1,
    day: '2028-02-24',
    reserve_opens_on: '2028-02-10',
    quiet_en: 'A quiet room',
    online: '',
    series_id: series,
    copied_from: event.id,
  })
  const told = house.ground.selectFrom('event_told').selectAll().where('event_id', '=', id)
  expect(await told.execute()).toMatchObject([
    { kind: 'answer', first_en: 'Is there parking?', shown: true, ask_id: null, day: '2026-11-18' },
  ])
  const talks = house.ground.selectFrom('event_talks').selectAll().where('event_id', '=', id)
  expect(await talks.execute()).toMatchObject([{ answer_days: 5, asked_how_on: null, hears: null }])
  const of = (table: 'ticket_kinds' | 'event_sessions' | 'event_speakers' | 'event_documents') =>
    house.ground.selectFrom(table).selectAll().where('event_id', '=', id).execute()
  expect(await of('ticket_kinds')).toMatchObject([{ name_en: 'Ticket', taken: 0 }])
  const [copied] = await of('event_speakers')
  expect(copied).toMatchObject({
    name: speaker.name,
    state: 'wanted',
    fee: 0,
    name_yes_on: null,
    answered_on: null,
  })
  expect(await of('event_speakers')).toHaveLength(1)
  const shown = await browser.get(`/events/keep/${id}/speakers/${copied?.id}`)
  expect(shown.html).toContain('value="f@example.org"')
  expect(await of('event_sessions')).toMatchObject([
    { title_en: 'Listening', room_cy: 'Llyfrgell', places: 8, taken: 0, speakers: [copied?.id] },
  ])
  expect((await of('event_documents')).map((one) => 'title_en' in one && one.title_en)).toEqual(['Map'])
  const bookings = await house.ground.selectFrom('bookings').select('id').where('event_id', '=', id).execute()
  expect(bookings).toEqual([])

  // The years stand side by side for the keeper; the page of the new one leads to the one before.
  const years = await browser.get(`/events/keep/series/${series}`)
  expect(years.text).toMatch(/24 February 2028 40 0 0 0 1/)
  expect(years.text).toMatch(/25 February 2027 40 2 0 0 1/)
  const csv = await browser.get(`/events/keep/series/${series}?as=csv`)
  expect(csv.html).toContain('A day together,2027-02-25,40,2,0,0,1')
  await browser.post(`/events/keep/${id}/state`, { state: 'published' })
  const shownNow = await house.visitor().get(`/events/${(await page(id)).code}`)
  expect(shownNow.text).toContain('Earlier years')
  expect(shownNow.html).toContain(`href="/events/${event.code}"`)
})

test('a copy is for a later day', async () => {
  const event = await anEvent(house)
  const wrong = await copies(event, ['24', '2', '2027'])
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('later than this event')
  expect(wrong.html).toContain('value="2027"')
  expect((await copies(event, ['', '', ''])).status).toBe(422)
})

test('an organiser of another programme finds no series, cannot join one nor copy, and the database agrees', async () => {
  const event = await anEvent(house)
  const series = await makes(event, 'Ours alone')
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const { browser, token } = elsewhere
  expect((await browser.get('/events/keep/series')).text).not.toContain('Ours alone')
  expect((await browser.get(`/events/keep/series/${series}`)).status).toBe(404)
  expect((await browser.get(`/events/keep/${event.id}/series`)).status).toBe(404)
  expect((await browser.post(`/events/keep/${event.id}/series/copy`)).status).toBe(404)
  expect(await house.as(token, (tx) => tx.selectFrom('event_series').select('id').execute())).toEqual([])
  const supporter = await house.person(['supporter'])
  expect((await supporter.browser.get('/events/keep/series')).status).toBe(404)
  const theirs = await anEvent({ ...house, person: () => Promise.resolve(elsewhere) })
  expect((await browser.post(`/events/keep/${theirs.id}/series`, { series })).status).toBe(404)
})

test('an event goes from draft to published, closed, held and reported, and nowhere else', () => {
  const today = '2026-11-18'
  const on = (state: (typeof states)[number], day: `${number}-${number}-${number}`, taken = 0) =>
    stepsNow({ state, day, places: 40, kinds: 1, taken }, today)
  expect(on('draft', '2026-12-01')).toEqual(['published'])
  expect(on('published', '2026-12-01')).toEqual(['closed', 'draft', 'called-off'])
  expect(on('published', '2026-12-01', 1)).toEqual(['closed', 'called-off'])
  expect(on('closed', '2026-11-17', 1)).toEqual(['held', 'called-off'])
  expect(on('closed', '2026-11-18', 1)).toEqual(['published', 'called-off'])
  expect(on('draft', '2026-11-17')).toEqual(['published', 'held'])
  expect(on('held', '2026-11-17', 1)).toEqual(['closed'])
  expect(on('reported', '2026-11-17', 1)).toEqual([])
  expect(on('called-off', '2026-12-01')).toEqual([])
  expect(steps.held).toContain('reported')
})

test('after the day an organiser says that it was held; before it they cannot', async () => {
  const event = await anEvent(house)
  const says = (state: string) => event.organiser.browser.post(`/events/keep/${event.id}/state`, { state })
  expect((await says('held')).status).toBe(422)
  await house.ground
    .updateTable('event_pages')
    .set({ day: '2026-11-17' })
    .where('id', '=', event.id)
    .execute()
  expect((await event.organiser.browser.get(`/events/keep/${event.id}`)).text).toContain('It was held')
  expect((await says('held')).status).toBe(303)
  expect((await page(event.id)).state).toBe('held')
  expect((await says('draft')).status).toBe(422)
  expect((await says('reported')).status).toBe(404)
})
