import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seal } from '../../vault/door.ts'
import { aBooking } from '../attending/testing.ts'
import { kept, open } from '../talking.ts'
import { anEvent, eventHouse, type AnEvent, type EventHouse } from '../testing.ts'
import { morningAfter, sweepAsked } from './jobs.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse(open, kept)
})
afterAll(() => house.close())

const worker = (at = '2026-11-18T10:00:00Z') => ({ db: house.db, clock: () => new Date(at) })
/** As if the day had been: it is over, and was announced. */
const yesterday = async (event: AnEvent) => {
  await sql`update event_pages set day = '2026-11-17' where id = ${event.id}`.execute(house.ground)
  return event
}
const feedback = (event: string) =>
  house.ground.selectFrom('event_feedback').selectAll().where('event_id', '=', event).execute()
const state = async (event: string) =>
  (
    await house.ground
      .selectFrom('event_pages')
      .select('state')
      .where('id', '=', event)
      .executeTakeFirstOrThrow()
  ).state

/** The address that a booking was made with. */
const addressed = async (event: AnEvent, booking: string, email: string) => {
  const of = { table: 'bookings' as const, owner: house.programme, row: booking, texts: { email } }
  const { sealed } = await house.as(event.organiser.token, (tx) => seal(tx, of))
  await house.ground.updateTable('bookings').set({ email: sealed.email }).where('id', '=', booking).execute()
}

test('the morning after she gets one message that tells nothing, answers by its link once, and nobody learns that it was she', async () => {
  const event = await anEvent(house)
  const [came, not] = [
    await aBooking(house, event, { badges: ['Mari'] }),
    await aBooking(house, event, { badges: ['Sam'] }),
  ]
  await aBooking(house, event, { badges: ['Gone'], state: 'cancelled' })
  for (const [id, email] of [
    [came.id, 'came@example.org'],
    [not.id, 'not@example.org'],
  ] as const)
    await addressed(event, id, email)
  await sql`update tickets set came_at = now() where booking_id = ${came.id}`.execute(house.ground)
  await yesterday(event)
  expect(await morningAfter(worker())).toBe(1)
  expect(await morningAfter(worker())).toBe(0)
  expect(await state(event.id)).toBe('held')
  const messages = await house.goOn()
  const letter = messages.find(({ subject }) => subject === 'How was it?')
  expect(messages.filter(({ subject }) => subject === 'How was it?')).toHaveLength(1)
  expect(letter?.to).toBe('came@example.org')
  expect(letter?.text).not.toContain('A day together')
  const link = letter?.text.match(/\/v\/\S+/)?.[0] ?? ''
  const reader = house.visitor()
  expect((await reader.get(link)).text).not.toContain('A day together')
  expect((await reader.post(link, {})).text).toContain('Nobody learns who wrote what')
  expect((await reader.post(`${link}/now`, { good: 'The talks' })).text).toContain('Say how it was')
  const sent = await reader.post(`${link}/now`, { how: '5', welcome: 'yes', good: 'The talks', role: 'none' })
  expect(sent.location).toBe(`/events/${event.code}/thanks?for=how`)
  expect((await reader.post(`${link}/now`, { how: '1' })).text).toMatch(/This link is over.*It works once/s)
  const rows = await feedback(event.id)
  expect(rows).toMatchObject([{ how: 5, welcome: 'yes', role: '', paper: false }])
  // Not one column of it leads to a person, a booking or an hour; its id holds no time either.
  expect(Object.keys(rows[0] ?? {}).toSorted()).toEqual(
    ['change', 'event_id', 'good', 'how', 'id', 'paper', 'programme_id', 'role', 'welcome'].toSorted(),
  )
  expect(rows[0]?.id[14]).toBe('4')
})

test('whoever keeps it can stop the asking before the morning', async () => {
  const event = await anEvent(house)
  await aBooking(house, event, { badges: ['Mari'] })
  const { browser } = event.organiser
  await browser.post(`/events/keep/${event.id}/after/asking`, { asks: 'no' })
  await yesterday(event)
  expect(await morningAfter(worker())).toBe(0)
  expect((await house.visitor().get(`/events/${event.code}/say`)).status).toBe(404)
})

test('a machine with a new browser each time does not outvote the hall; a link goes on working', async () => {
  const event = await yesterday(await anEvent(house))
  const { id } = await aBooking(house, event, { badges: ['Mari'] })
  await addressed(event, id, 'outvoted@example.org')
  await morningAfter(worker())
  const link = (await house.goOn())
    .find(({ to }) => to === 'outvoted@example.org')
    ?.text.match(/\/v\/\S+/)?.[0]
  await sql`insert into event_feedback (programme_id, event_id, how)
    select programme_id, id, 1 from event_pages, generate_series(1, 99) where id = ${event.id}`.execute(
    house.ground,
  )
  const say = () => house.visitor().post(`/events/${event.code}/say`, { how: '1' })
  expect((await say()).status).toBe(303)
  const refused = await say()
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('A lot was sent from here')])
  expect(await feedback(event.id)).toHaveLength(100)
  expect((await house.visitor().post(`${link}/now`, { how: '5' })).location).toContain('thanks')
})

test('by the open address a browser answers once; what came on paper is typed in; the keeper reads all of it', async () => {
  const event = await yesterday(await anEvent(house))
  await morningAfter(worker())
  const visitor = house.visitor()
  const said = { how: '4', good: 'Being heard', change: '' }
  expect((await visitor.post(`/events/${event.code}/say`, said)).status).toBe(303)
  const twice = await visitor.post(`/events/${event.code}/say`, said)
  expect(twice.status).toBe(422)
  expect(twice.text).toContain('You have told us already')
  const { browser } = event.organiser
  const paper = await browser.post(`/events/keep/${event.id}/after/how`, {
    how: '2',
    change: 'A warmer room',
  })
  expect(paper.location).toContain('?done')
  const page = (await browser.get(`/events/keep/${event.id}/after/how`)).text
  expect(page).toContain('Being heard')
  expect(page).toContain('A warmer room')
  const csv = (await browser.get(`/events/keep/${event.id}/after/how?as=csv`)).text
  expect(csv).not.toContain('A warmer room')
  expect(csv).toContain('not shown')
})

test('what was decided becomes what somebody does; everybody reads it when it is shown, and next year’s page brings it back', async () => {
  const event = await yesterday(await anEvent(house))
  await morningAfter(worker())
  const { browser } = event.organiser
  const at = `/events/keep/${event.id}/after`
  const made = await browser.post(`${at}/decided/new`, {
    wordsEn: 'Parents enter the room first',
    wordsCy: 'Rhieni sy’n dod i mewn gyntaf',
    byEn: 'The panel',
  })
  expect(made.location).toMatch(/\/act$/)
  const owed = {
    wordsEn: 'Write it into the letter',
    ownerEn: 'Conference service',
    ownerCy: 'Y gwasanaeth cynadleddau',
  }
  expect((await browser.post(made.location, { ...owed, ownerEn: '', ownerCy: '' })).text).toContain(
    'Say who does it',
  )
  const late = { 'due-day': '10', 'due-month': '11', 'due-year': '2026' }
  expect((await browser.post(made.location, { ...owed, ...late })).status).toBe(303)
  expect((await browser.get('/events/keep/overdue')).text).toContain('Write it into the letter')
  expect((await browser.get('/events/keep')).text).toContain('1 action whose day is over')
  const open = async () => (await house.visitor().get(`/events/${event.code}/after`)).text
  expect(await open()).not.toContain('Parents enter')
  await browser.post(`${at}/decided/shown`, { shown: 'yes' })
  expect(await open()).toMatch(/Parents enter the room first.*Write it into the letter.*Conference service/s)
  const { id } = await house.ground
    .selectFrom('event_actions as a')
    .innerJoin('event_decisions as d', 'd.id', 'a.decision_id')
    .select('a.id')
    .where('d.event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  const done = { ...owed, version: '1', state: 'done', noteEn: 'In every letter since Monday' }
  expect((await browser.post(`${at}/actions/${id}`, done)).status).toBe(303)
  expect((await browser.post(`${at}/actions/${id}`, done)).status).toBe(422)
  expect(await open()).toContain('In every letter since Monday')
  expect((await house.visitor('cy').get(`/events/${event.code}/after`)).text).toContain(
    'Pwy sy’n ei wneud: Y gwasanaeth cynadleddau',
  )
  const next = await anEvent(house)
  const { id: series } = await house.ground
    .insertInto('event_series')
    .values({ programme_id: house.programme, name_en: 'Together', made_on: '2026-11-18' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .updateTable('event_pages')
    .set({ series_id: series })
    .where('id', 'in', [event.id, next.id])
    .execute()
  const page = (await house.visitor().get(`/events/${next.code}`)).text
  expect(page).toMatch(/What was decided last time.*In every letter since Monday/s)
})

test('the report shows the keeper all and everybody nothing below ten; published it moves no more', async () => {
  const kinds = [
    { kind: 'family', nameEn: 'Family', nameCy: 'Teulu' },
    { kind: 'hardship', nameEn: 'Hardship', nameCy: 'Caledi' },
  ]
  const event = await anEvent(house, { places: '60' }, kinds)
  for (const [n, kind] of event.kinds.entries()) {
    const { id } = await aBooking(house, event, {
      badges: Array.from({ length: n === 0 ? 33 : 4 }, () => ''),
      kind,
    })
    await sql`update tickets set came_at = now() where booking_id = ${id}`.execute(house.ground)
  }
  await yesterday(event)
  await morningAfter(worker())
  const { browser } = event.organiser
  const at = `/events/keep/${event.id}/after/report`
  expect((await browser.get(at)).text).toContain('4 (4 booked)')
  expect((await browser.post(`${at}/published`, { published: 'yes' })).text).toContain('Write what happened')
  await browser.post(at, { summaryEn: 'It was a good day.', summaryCy: 'Diwrnod da oedd hi.' })
  expect((await house.visitor().get(`/events/${event.code}/after`)).text).not.toContain('good day')
  expect((await browser.post(`${at}/published`, { published: 'yes' })).status).toBe(303)
  expect(await state(event.id)).toBe('reported')
  const page = await house.visitor().get(`/events/${event.code}/after`)
  expect(page.text).toContain('It was a good day.')
  expect(page.text).toContain('37')
  expect(page.text).not.toMatch(/\b33\b|\b4\b/)
  expect((await house.visitor('cy').get(`/events/${event.code}/after`)).text).toContain('Diwrnod da oedd hi.')
  await sql`update tickets set came_at = null where kind_id = ${event.kinds[1] ?? ''}`.execute(house.ground)
  expect((await house.visitor().get(`/events/${event.code}/after`)).text).toContain('37')
  const paper = await house.visitor().get(`/events/${event.code}/report`)
  expect(paper.status).toBe(200)
  await browser.post(`${at}/published`, { published: 'no' })
  expect(await state(event.id)).toBe('held')
  expect((await house.visitor().get(`/events/${event.code}/report`)).status).toBe(404)
  await browser.post(`${at}/published`, { published: 'yes' })
  expect((await house.visitor().get(`/events/${event.code}/after`)).text).toContain('33')
})

test('somebody would like this where they live; it is counted by area, followed up, and twice from one press it is once', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const said = { gss: 'W06000015', who: 'parent', contact: 'ring 01632 960000', key: crypto.randomUUID() }
  await visitor.post(`/events/${event.code}/interest`, said)
  await visitor.post(`/events/${event.code}/interest`, said)
  expect((await visitor.post(`/events/${event.code}/interest`, { gss: 'nowhere', who: '' })).status).toBe(422)
  const { browser } = event.organiser
  const list = await browser.get(`/events/keep/${event.id}/interested`)
  expect(list.text).toContain('Cardiff')
  const [row, ...more] = await house.ground
    .selectFrom('event_interest')
    .select('id')
    .where('event_id', '=', event.id)
    .execute()
  expect(more).toEqual([])
  expect((await browser.get(`/events/keep/interested/${row?.id}`)).text).toContain('01632 960000')
  const followed = { version: '1', note: 'Rang: yes', followed: 'yes' }
  expect((await browser.post(`/events/keep/interested/${row?.id}`, followed)).status).toBe(303)
  expect((await browser.post(`/events/keep/interested/${row?.id}`, followed)).status).toBe(422)
  expect((await browser.get(`/events/keep/${event.id}/interested?state=open`)).text).toContain(
    'Nothing was found',
  )
  expect((await browser.get(`/events/keep/interested?as=csv`)).text).toContain('Cardiff')
})

test('none of it is anybody’s who does not keep events; the database agrees', async () => {
  const event = await yesterday(await anEvent(house))
  await morningAfter(worker())
  await house.visitor().post(`/events/${event.code}/say`, { how: '3', good: 'Quiet words' })
  await house.visitor().post(`/events/${event.code}/interest`, { gss: 'W06000015', who: 'both' })
  const at = `/events/keep/${event.id}`
  await event.organiser.browser.post(`${at}/after/decided/new`, { wordsEn: 'Kept' })
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  for (const who of [elsewhere, await house.person(['supporter']), await house.person(['social-worker'])]) {
    for (const path of [
      'after',
      'after/how',
      'after/decided',
      'after/report',
      'after/report/file',
      'interested',
    ])
      expect((await who.browser.get(`${at}/${path}`)).status).toBe(404)
    expect((await who.browser.post(`${at}/after/decided/new`, { wordsEn: 'Mine' })).status).toBe(404)
    expect((await who.browser.post(`${at}/after/report`, { summaryEn: 'Mine' })).status).toBe(404)
    const seen = await house.as(who.token, async (tx) => [
      ...(await tx.selectFrom('event_feedback').select('id').execute()),
      ...(await tx.selectFrom('event_interest').select('id').execute()),
      ...(await tx.selectFrom('event_decisions').select('id').execute()),
      ...(await tx.selectFrom('event_reports').select('event_id').execute()),
      ...(await sql<{ one: unknown }>`select app.event_figures(${event.id}) as one`.execute(tx)).rows.filter(
        ({ one }) => one !== null,
      ),
    ])
    expect(seen).toEqual([])
  }
})

test('a year after the event the words are gone and the counts stay', async () => {
  const event = await yesterday(await anEvent(house))
  await morningAfter(worker())
  const visitor = house.visitor()
  await visitor.post(`/events/${event.code}/ask`, {
    kind: 'other',
    words: 'To be deleted',
    reply: 'email',
    email: 'gone@example.org',
  })
  const ask = await house.ground
    .selectFrom('event_asks')
    .select('id')
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  await event.organiser.browser.post(`/events/keep/asked/${ask.id}/answer`, {
    version: '1',
    words: 'Answered',
  })
  await house.goOn()
  await visitor.post(`/events/${event.code}/say`, { how: '3', good: 'To be deleted' })
  await visitor.post(`/events/${event.code}/interest`, { gss: 'W06000015', who: 'both', contact: 'deleted' })
  expect(await sweepAsked(worker('2027-11-17T10:00:00Z'))).toBe(0)
  expect(await sweepAsked(worker('2027-11-18T10:00:00Z'))).toBeGreaterThan(0)
  expect(await feedback(event.id)).toMatchObject([{ how: 3, good: null, change: null }])
  const left = await sql<{ asks: number; turns: number; ways: number }>`select
    (select count(*) from event_asks where event_id = ${event.id})::int as asks,
    (select count(*) from event_ask_turns where ask_id = ${ask.id})::int as turns,
    (select count(*) from event_interest where event_id = ${event.id} and contact is not null)::int as ways`.execute(
    house.ground,
  )
  expect(left.rows[0]).toEqual({ asks: 0, turns: 0, ways: 0 })
})
