import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newSecret } from '../platform/http/cookies.ts'
import { pages as attending } from './attending/routes.tsx'
import { holdPlaces, waitInLine, type Booking } from './booking/actions.ts'
import { sweepBookings } from './jobs.ts'
import { readHead } from '../vault/envelope.ts'
import {
  anEvent,
  books,
  eventHouse,
  fullness,
  linkIn,
  sends,
  waits,
  who,
  type EventHouse,
} from './testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse(attending.list)
})
afterAll(() => house.close())

const today = '2026-11-18'
type AnEvent = Awaited<ReturnType<typeof anEvent>>
const from = (address: string, secret = newSecret()): Booking => ({
  secret,
  address,
  token: null,
  agent: '',
  near: false,
  cookies: { session: 's', browser: 'b', language: 'language', flags: '' },
})
const programmeOf = async ({ id }: AnEvent) =>
  (
    await house.ground
      .selectFrom('event_pages')
      .select('programme_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).programme_id
const holdsFrom = async (event: AnEvent, tickets: number, browser: Booking) => {
  const programme = await programmeOf(event)
  return house.db.inSession(null, 'localhost', async (tx) => {
    const wanted = { [event.kinds[0] ?? '']: tickets }
    return (await holdPlaces(tx, programme, event.code, wanted, today, browser)).outcome
  })
}

test('whoever goes back and chooses another number holds that, and not both', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const first = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '3' })
  const second = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '2' })
  expect(second.location).toContain('/places/')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 2, held: 2 })
  expect((await visitor.post(first.location, who('mari@example.org'))).text).toContain('ten minutes are over')
  expect((await visitor.post(second.location, who('mari@example.org'))).location).toContain('what=sent')
})

test('a script with a new browser each time does not hold the whole hall from one network', async () => {
  const event = await anEvent(house, { places: '400' })
  const outcomes: string[] = []
  for (let n = 0; n < 12; n += 1) outcomes.push(await holdsFrom(event, 5, from('192.0.2.7')))
  expect(outcomes).toEqual([...Array.from({ length: 10 }, () => 'held'), 'too-often', 'too-often'])
  expect(await holdsFrom(event, 5, from('198.51.100.9'))).toBe('held')
  const programme = await programmeOf(event)
  const waited = await house.db.inSession(null, 'localhost', async (tx) => {
    const booker = { name: 'Mari', email: 'm@example.org', telephone: '', needs: '', language: 'en' as const }
    const wanted = { [event.kinds[0] ?? '']: 5 }
    return waitInLine(
      tx,
      programme,
      event.code,
      wanted,
      { ...booker, together: true },
      { today, hours: 24 },
      from('192.0.2.7'),
    )
  })
  expect(waited).toBe('too-often')
  expect((await fullness(house, event.id)).waiting).toBe(0)
})

test('one browser begins ten times in an hour; then the page says so in words', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const ask = () => visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '1' })
  for (let n = 0; n < 10; n += 1) expect((await ask()).status).toBe(303)
  const refused = await ask()
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Too many bookings were begun from here')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 1, held: 1 })
})

test('an inbox of somebody else is not filled: six messages in an hour, whatever is typed', async () => {
  const event = await anEvent(house, { places: '40' })
  for (let n = 0; n < 9; n += 1)
    await sends(house, event, 1, n % 2 === 0 ? 'Ann@example.org' : 'ann@example.org')
  const sent = (await house.goOn()).filter(({ to }) => to === 'ann@example.org')
  expect(sent).toHaveLength(6)
  expect(await fullness(house, event.id)).toMatchObject({ booked: 0, held: 9 })
})

test('nor by the many ways of writing one address', async () => {
  const event = await anEvent(house, { places: '40' })
  for (let n = 0; n < 8; n += 1)
    await sends(house, event, 1, n % 2 === 0 ? `b.ea+${n}@googlemail.com` : 'bea@gmail.com')
  expect((await house.goOn()).filter(({ to }) => /^b\.?ea/.test(to))).toHaveLength(6)
})

test('nor by turning one booking to another address and back, nor by what is told of a change', async () => {
  const event = await anEvent(house, { places: '40' })
  const victim = 'turned@example.org'
  const sent: string[] = []
  const goOn = async () => sent.push(...(await house.goOn()).map(({ to }) => to))
  for (let n = 0; n < 4; n += 1) {
    const visitor = house.visitor()
    const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '1' })
    await visitor.post(began.location, who(victim))
    for (const email of [`own${n}@example.org`, victim, `own${n}@example.org`]) {
      await goOn()
      await visitor.post(`${began.location}/again`, { email })
    }
    await goOn()
  }
  expect(sent.filter((to) => to === victim)).toHaveLength(6)
  await sends(house, event, 1, victim)
  await sql`insert into event_changes (programme_id, event_id, was, touched_at)
    select programme_id, id, jsonb_set(app.event_facts(e), '{venue}', '"Elsewhere"'), now() - interval '1 hour'
    from event_pages e where id = ${event.id}`.execute(house.ground)
  await goOn()
  expect(sent.filter((to) => to === victim)).toHaveLength(6)
  expect(sent.filter((to) => to === 'own0@example.org')).toHaveLength(3)
  await sql`update unproved_mails set at = now() - interval '49 hours'`.execute(house.ground)
  await sweepBookings({ db: house.db, clock: () => new Date('2026-11-21T10:00:00Z') })
  expect(await house.ground.selectFrom('unproved_mails').selectAll().execute()).toEqual([])
})

test('nobody waits for more than the hall or the kind has, and one who does keeps nothing from the others', async () => {
  const kinds = [{ kind: 'free', nameEn: 'Ticket', mostOf: '2' }]
  const event = await anEvent(house, { places: '4' }, kinds)
  expect((await waits(house, event, 3, 'many@example.org')).text).toContain('more than one booking may hold')
  expect((await books(house, event, 3, 'many@example.org')).text).toContain('more than one booking may hold')
  expect((await fullness(house, event.id)).waiting).toBe(0)
})

test('places of an event that is called off meanwhile are not booked', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '2' })
  await house.ground
    .updateTable('event_pages')
    .set({ state: 'called-off' })
    .where('id', '=', event.id)
    .execute()
  const sent = await visitor.post(began.location, who('mari@example.org'))
  expect(sent.location).not.toContain('what=sent')
  expect((await fullness(house, event.id)).booked).toBe(0)
})

test('an organiser adds no ticket to another programme’s event, and nobody reads where a booking came from', async () => {
  const event = await anEvent(house)
  await books(house, event, 1, 'mari@example.org')
  const programme = await house.otherProgramme()
  const elsewhere = await house.person(['organiser'], { programme })
  const adds = house.as(elsewhere.token, (tx) =>
    sql`insert into ticket_kinds (programme_id, event_id, place, kind, name_en, name_cy, family)
      values (${programme}, ${event.id}, 9, 'free', 'Theirs', 'Theirs', false)`.execute(tx),
  )
  await expect(adds).rejects.toThrow('foreign key')
  expect((await house.visitor().get(`/events/${event.code}`)).text).not.toContain('Theirs')
  const organiser = await house.person(['organiser'])
  for (const column of ['browser_hash', 'network_hash', 'hold_hash'])
    await expect(
      house.as(organiser.token, (tx) => sql`select ${sql.ref(column)} from bookings`.execute(tx)),
    ).rejects.toThrow('permission denied')
})

test('after a day it is forgotten where a booking came from', async () => {
  const event = await anEvent(house)
  await holdsFrom(event, 1, from('192.0.2.8'))
  await sql`update bookings set at = now() - interval '25 hours' where event_id = ${event.id}`.execute(
    house.ground,
  )
  await house.goOn()
  const rows = await house.ground
    .selectFrom('bookings')
    .select(['browser_hash', 'network_hash'])
    .where('event_id', '=', event.id)
    .execute()
  expect(rows).toEqual([{ browser_hash: null, network_hash: null }])
})

test('an organiser takes an invented booking away and the next is asked; nobody of another programme or event can', async () => {
  const event = await anEvent(house)
  await books(house, event, 4, 'invented@example.org')
  await waits(house, event, 4, 'next@example.org')
  const { id } = await house.ground
    .selectFrom('bookings')
    .select('id')
    .where('event_id', '=', event.id)
    .where('state', '=', 'booked')
    .executeTakeFirstOrThrow()
  await house.goOn()
  const organiser = await house.person(['organiser'])
  const other = await anEvent(house)
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  const away = `/events/keep/${event.id}/bookings/${id}/away`
  expect((await organiser.browser.post(`/events/keep/${other.id}/bookings/${id}/away`)).status).toBe(404)
  expect((await elsewhere.browser.post(away)).status).toBe(404)
  expect((await supporter.browser.post(away)).status).toBe(404)
  for (const { token } of [elsewhere, supporter]) {
    const { rows } = await house.as(token, (tx) =>
      sql<{ away: boolean }>`select app.take_booking_away(${event.id}, ${id}, ${today}) as away`.execute(tx),
    )
    expect(rows[0]?.away).toBe(false)
  }
  expect(await fullness(house, event.id)).toMatchObject({ taken: 4, booked: 4 })
  expect((await organiser.browser.get(`/events/keep/${event.id}/bookings/${id}`)).text).toContain(
    'Take the booking away',
  )
  expect((await organiser.browser.post(away)).location).toContain('?away')
  expect((await organiser.browser.post(away)).location).not.toContain('?away')
  const sent = (await house.goOn()).map(({ to }) => to)
  expect(sent.toSorted()).toEqual(['invented@example.org', 'next@example.org'])
  expect(await fullness(house, event.id)).toMatchObject({ taken: 4, booked: 0, waiting: 0 })
})

test('somebody who is signed in and books under another name is nobody there: no row ties the booking to their account', async () => {
  const event = await anEvent(house)
  const { browser } = await house.person(['parent'])
  const began = await browser.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '1' })
  await browser.post(began.location, { ...who('alias@example.org'), meets: 'Somebody' })
  const link = linkIn(await house.goOn(), 'alias@example.org', 'Confirm your booking')
  await browser.post(`${link}/now`, { says: 'yes' })
  const booking = await house.ground
    .selectFrom('bookings')
    .select(['id', 'state', 'email'])
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  expect(booking.state).toBe('booked')
  expect(readHead(booking.email ?? Buffer.alloc(0)).author).toBeNull()
  const { rows } = await sql<{ person_id: string | null; session_id: string | null }>`
    select distinct person_id, session_id from audit where ${booking.id} = any (things)`.execute(house.ground)
  expect(rows).toEqual([{ person_id: null, session_id: null }])
})
