import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Tx } from '../../platform/database/connect.ts'
import { anEvent, books, eventHouse, linkIn, type AnEvent, type EventHouse } from '../testing.ts'
import { programmePages } from './all-routes.ts'
import { eventMore } from './queries.ts'
import { chooseWorkshops } from './workshops/actions.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse([], programmePages)
})
afterAll(() => house.close())

const at = (event: AnEvent, part = 'programme') => `/events/keep/${event.id}/${part}`
const asVisitor = <T>(work: (tx: Tx) => Promise<T>) => house.db.inSession(null, 'localhost', (tx) => work(tx))
const session = (more: Record<string, string> = {}) => ({
  kind: 'speech',
  titleEn: 'Welcome',
  titleCy: 'Croeso',
  startsAt: '10:00',
  endsAt: '10:30',
  roomEn: 'Main hall',
  roomCy: 'Prif neuadd',
  ...more,
})
const adds = async (event: AnEvent, more: Record<string, string | string[]> = {}): Promise<string> => {
  const saved = await event.organiser.browser.post(`${at(event)}/new`, { ...session(), ...more })
  if (saved.status !== 303) throw new Error(saved.text.slice(0, 800))
  const rows = await house.ground
    .selectFrom('event_sessions')
    .select('id')
    .where('event_id', '=', event.id)
    .orderBy('id', 'desc')
    .execute()
  return rows[0]?.id ?? ''
}
const stands = async (id: string) =>
  house.ground.selectFrom('event_sessions').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('the programme stands on the event’s page in order, with rooms and times, in both languages', async () => {
  const event = await anEvent(house)
  await adds(event, { titleEn: 'Afternoon talk', titleCy: '', startsAt: '14:00', endsAt: '15:00' })
  await adds(event)
  const visitor = house.visitor()
  const page = await visitor.get(`/events/${event.code}`)
  expect(page.text).toContain('10am to 4pm, UK time')
  expect(page.text.indexOf('Welcome')).toBeGreaterThan(0)
  expect(page.text.indexOf('Welcome')).toBeLessThan(page.text.indexOf('Afternoon talk'))
  expect(page.text).toContain('10am to 10.30am · Main hall')
  expect((await visitor.get(`/events/${event.code}/programme`)).text).toContain('Welcome')
  const welsh = await house.visitor('cy').get(`/events/${event.code}/programme`)
  expect(welsh.text).toContain('Croeso')
  expect(welsh.text).toContain('10yb i 10.30yb · Prif neuadd')
  // What was written in one language alone is shown in it.
  expect(welsh.text).toContain('Afternoon talk')
})

test('a session lies within the day; what was typed stays when it does not', async () => {
  const event = await anEvent(house)
  const wrong = await event.organiser.browser.post(`${at(event)}/new`, session({ endsAt: '16:30' }))
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('outside the hours of the event')
  expect(wrong.html).toContain('value="Main hall"')
  const none = await house.ground
    .selectFrom('event_sessions')
    .select('id')
    .where('event_id', '=', event.id)
    .execute()
  expect(none).toEqual([])
})

test('two sessions in one room at one time are said, not refused', async () => {
  const event = await anEvent(house)
  await adds(event)
  await adds(event, { titleEn: 'Another', startsAt: '10:15', roomEn: 'main hall', roomCy: '' })
  expect((await event.organiser.browser.get(at(event))).text).toContain(
    'At the same time in this room: Another',
  )
})

test('a session is moved with all that follows, changed, removed and put back', async () => {
  const event = await anEvent(house)
  const [first, next] = [await adds(event), await adds(event, { startsAt: '11:00', endsAt: '12:00' })]
  const { browser } = event.organiser
  await browser.post(`${at(event)}/${first}/move`, { startsAt: '10:15', after: 'yes' })
  expect(await stands(first)).toMatchObject({ starts_at: '10:15', ends_at: '10:45' })
  expect(await stands(next)).toMatchObject({ starts_at: '11:15', ends_at: '12:15' })
  expect((await browser.post(`${at(event)}/${next}/move`, { startsAt: '15:30' })).status).toBe(422)
  const changed = { ...session(), titleEn: 'A warm welcome', version: '2' }
  expect((await browser.post(`${at(event)}/${first}/change`, changed)).status).toBe(303)
  expect((await browser.post(`${at(event)}/${first}/change`, changed)).text).toContain(
    'Somebody else changed',
  )
  // Pressed twice, it is removed and written down once.
  for (let times = 0; times < 2; times += 1) {
    const { location } = await browser.post(`${at(event)}/${first}/remove`)
    expect((await browser.get(location)).text).toContain('Removed. You can put it back')
  }
  const written = await house.ground
    .selectFrom('audit')
    .select('id')
    .where('act', '=', 'programme.session-removed')
    .where(sql<boolean>`${first} = any (things)`)
    .execute()
  expect(written).toHaveLength(1)
  expect((await house.visitor().get(`/events/${event.code}`)).text).not.toContain('A warm welcome')
  const { location } = await browser.post(`${at(event)}/${first}/back`)
  expect((await browser.get(location)).text).toContain('It is back.')
  expect((await house.visitor().get(`/events/${event.code}`)).text).toContain('A warm welcome')
})

test('a form that is sent twice adds one session', async () => {
  const event = await anEvent(house)
  const key = crypto.randomUUID()
  for (let times = 0; times < 2; times += 1)
    await event.organiser.browser.post(`${at(event)}/new`, { ...session(), key })
  const rows = await house.ground
    .selectFrom('event_sessions')
    .select('id')
    .where('event_id', '=', event.id)
    .execute()
  expect(rows).toHaveLength(1)
})

test('the programme of a draft is read by whoever keeps it, and by nobody else', async () => {
  const event = await anEvent(house)
  await adds(event)
  await event.organiser.browser.post(`/events/keep/${event.id}/state`, { state: 'draft' })
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  const reads = (tx: Tx) => eventMore(tx, house.programme, event.code)
  expect((await house.as(event.organiser.token, reads))?.sessions).toHaveLength(1)
  for (const { token } of [elsewhere, supporter]) expect(await house.as(token, reads)).toBeNull()
  expect(await asVisitor(reads)).toBeNull()
  expect((await house.visitor().get(`/events/${event.code}/programme`)).status).toBe(404)
})

const workshop = { kind: 'workshop', startsAt: '11:00', endsAt: '12:00', places: '1' }
const linkOf = async (event: AnEvent, email: string, tickets: number) => {
  await books(house, event, tickets, email)
  const messages = await house.goOn()
  const token = linkIn(messages, email).split('/')[2] ?? ''
  const rows = await house.ground
    .selectFrom('tickets as t')
    .innerJoin('bookings as b', 'b.id', 't.booking_id')
    .select(['t.id', 'b.id as booking'])
    .where('b.event_id', '=', event.id)
    .orderBy('t.id', 'desc')
    .limit(tickets)
    .execute()
  return { token, tickets: rows.map(({ id }) => id).toReversed(), booking: rows[0]?.booking ?? '' }
}

test('each ticket chooses a workshop by the link; a full one says so and what else was chosen is kept', async () => {
  const event = await anEvent(house, { places: '10' })
  const small = await adds(event, { ...workshop, titleEn: 'Small' })
  const large = await adds(event, {
    ...workshop,
    titleEn: 'Large',
    places: '5',
    roomEn: 'Library',
    roomCy: 'Llyfrgell',
  })
  const { token, tickets } = await linkOf(event, 'choose@example.org', 2)
  const visitor = house.visitor()
  expect((await visitor.get(`/b/${token}/workshops`)).text).not.toContain('Small')
  expect((await visitor.post(`/b/${token}`)).text).toContain('Choose workshops')
  const page = await visitor.post(`/b/${token}/workshops`)
  expect(page.text).toContain('Mari: 11am to 12pm')
  expect(page.text).toContain('Library')
  expect((await house.visitor('cy').post(`/b/${token}/workshops`)).text).toContain('Llyfrgell')
  const [first, second] = tickets.map((id) => `w-${id}-0`)
  const sent = { sure: 'yes', [first ?? '']: small, [second ?? '']: small }
  const answer = await visitor.post(`/b/${token}/workshops`, sent)
  expect(answer.status).toBe(422)
  expect(answer.text).toContain('This one has just become full. You can wait for a place')
  expect((await stands(small)).taken).toBe(1)
  const changed = { ...sent, [second ?? '']: large }
  expect((await visitor.post(`/b/${token}/workshops`, changed)).text).toMatch(
    /Your choice is kept: Mari: 11am, Small Sam: 11am, Large/,
  )
  expect((await stands(large)).taken).toBe(1)
  // One workshop at a time: the other is left when this one is chosen.
  await visitor.post(`/b/${token}/workshops`, { ...changed, [first ?? '']: large })
  expect([(await stands(small)).taken, (await stands(large)).taken]).toEqual([0, 2])
  await visitor.post(`/b/${token}/now`, { says: 'cancel' })
  expect((await stands(large)).taken).toBe(0)
})

test('places of a workshop are not made fewer than those who signed up', async () => {
  const event = await anEvent(house)
  const id = await adds(event, { ...workshop, places: '2' })
  const { token, tickets } = await linkOf(event, 'fewer@example.org', 2)
  const wish = Object.fromEntries(tickets.map((ticket) => [ticket, [id]]))
  expect(await asVisitor((tx) => chooseWorkshops(tx, token, wish, {}, '2026-11-18'))).toEqual([])
  const fewer = { ...session({ ...workshop, places: '1' }), version: '1' }
  const refused = await event.organiser.browser.post(`${at(event)}/${id}/change`, fewer)
  expect(refused.text).toContain('More people than that have signed up already')
  // A ticket that goes takes its place along.
  await sql`delete from tickets where id = ${tickets[0] ?? ''}`.execute(house.ground)
  expect((await stands(id)).taken).toBe(1)
})

test('forty tickets at once for three workshops of five, while some cancel: never one more, nobody in two at a time', async () => {
  const event = await anEvent(house, { places: '40', most: '10' })
  const ids = [
    await adds(event, { ...workshop, places: '5', titleEn: 'One' }),
    await adds(event, { ...workshop, places: '5', titleEn: 'Two', startsAt: '11:30', endsAt: '12:30' }),
    await adds(event, { ...workshop, places: '5', titleEn: 'Three', startsAt: '12:00', endsAt: '13:00' }),
  ]
  const guests: Awaited<ReturnType<typeof linkOf>>[] = []
  for (const name of ['a', 'b', 'c', 'd']) guests.push(await linkOf(event, `race-${name}@example.org`, 10))
  const wishes = [0, 1, 2, 3, 4, 5].flatMap((turn) =>
    guests.map(({ token, tickets }, n) =>
      asVisitor((tx) =>
        chooseWorkshops(
          tx,
          token,
          Object.fromEntries(
            tickets.map((id, k) => [id, [ids[(k + n + turn) % 3] ?? '', ids[(k + turn) % 3] ?? '']]),
          ),
          {},
          '2026-11-18',
        ),
      ),
    ),
  )
  const cancels = house.visitor().post(`/b/${guests[3]?.token}/now`, { says: 'cancel' })
  await Promise.all([...wishes, cancels])
  const fewer = await house.ground
    .selectFrom('session_places as p')
    .innerJoin('tickets as t', 't.id', 'p.ticket_id')
    .select('p.id')
    .where('t.booking_id', '=', guests[3]?.booking ?? '')
    .execute()
  expect(fewer).toEqual([])
  for (const id of ids) {
    const { taken } = await stands(id)
    const rows = await house.ground
      .selectFrom('session_places')
      .select('id')
      .where('session_id', '=', id)
      .execute()
    expect(rows).toHaveLength(taken)
    expect(taken).toBeLessThanOrEqual(5)
    expect(taken).toBeGreaterThan(0)
  }
  const { rows: twice } = await sql`
    select p.ticket_id from session_places p join event_sessions s on s.id = p.session_id
      join session_places q on q.ticket_id = p.ticket_id and q.session_id <> p.session_id
      join event_sessions o on o.id = q.session_id and o.starts_at < s.ends_at and s.starts_at < o.ends_at
    where s.event_id = ${event.id}`.execute(house.ground)
  expect(twice).toEqual([])
})

test('an organiser of another programme and a supporter find no programme, and the database agrees', async () => {
  const event = await anEvent(house)
  const id = await adds(event, workshop)
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  for (const { browser, token } of [elsewhere, supporter]) {
    expect((await browser.get(at(event))).status).toBe(404)
    expect((await browser.post(`${at(event)}/new`, session())).status).toBe(404)
    expect((await browser.post(`${at(event)}/${id}/remove`)).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('event_sessions').select('id').execute())).toEqual([])
    expect(await house.as(token, (tx) => tx.selectFrom('session_places').select('id').execute())).toEqual([])
  }
  const { token } = event.organiser
  await expect(
    house.as(token, (tx) => sql`update event_sessions set taken = 0 where id = ${id}`.execute(tx)),
  ).rejects.toThrow('permission denied')
  expect((await stands(id)).gone_on).toBeNull()
})
