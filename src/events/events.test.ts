import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import { outboxRound } from '../outbox/jobs.ts'
import { counting } from '../outbox/testing.ts'
import type { Message } from '../platform/mail/message.ts'
import { lapseBookings, subscribers } from './jobs.ts'
import { pages as booking } from './routes-booking.tsx'
import { pages } from './routes.tsx'
import { anEvent, fullness, type AnEvent } from './testing.ts'

const now = new Date('2026-11-18T10:00:00Z')
let house: TestHouse
const out = counting()
beforeAll(async () => {
  house = await testHouse([...pages.list, ...booking.list], now, out.post)
})
afterAll(() => house.close())

const worker = () => ({ db: house.db, origin: 'http://localhost', clock: () => now, post: out.post })
/** What the worker does by itself: whoever is told something acts, and the messages go out. */
const goOn = async (): Promise<Message[]> => {
  await lapseBookings(worker())
  await runEvents(house.db, subscribers, () => now)
  await outboxRound(worker())
  return out.taken()
}
const linkIn = (messages: readonly Message[], to: string): string => {
  const text = messages.find((message) => message.to === to)?.text ?? ''
  return text.match(/http:\/\/localhost(\/[bo]\/\S+)/)?.[1] ?? ''
}
const who = (email: string) => ({ name: 'Mari Pretend', email })
const books = async ({ code, kinds }: AnEvent, tickets: number, email: string) => {
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${code}`, { [`kind-${kinds[0]}`]: String(tickets) })
  if (began.location === '') return began
  return visitor.post(began.location, { ...who(email), badges: 'Mari\nSam\n' })
}
const waits = ({ code, kinds }: AnEvent, tickets: number, email: string, together = true) =>
  house.visitor().post(`/events/${code}/line`, {
    sure: 'yes',
    [`kind-${kinds[0]}`]: String(tickets),
    together: together ? 'yes' : 'no',
    ...who(email),
  })

test('she books three places in one go; a message comes with a calendar file, and tells nothing', async () => {
  const event = await anEvent(house)
  const page = await house.visitor().get(`/events/${event.code}`)
  expect(page.text).toContain('A day together')
  expect(page.text).toContain('Up to 5 tickets in one booking')
  expect((await books(event, 3, 'mari@example.org')).location).toBe(`/events/${event.code}/done?what=booked`)
  const [message] = await goOn()
  expect(message?.to).toBe('mari@example.org')
  expect(message?.subject).toBe('Your booking')
  expect(message?.text).not.toContain('A day together')
  expect(message?.calendar).toContain('DTSTART:20270225T100000Z')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 3, booked: 3 })
  const badges = await house.ground
    .selectFrom('tickets')
    .innerJoin('bookings', 'bookings.id', 'tickets.booking_id')
    .select('badge')
    .where('event_id', '=', event.id)
    .orderBy('tickets.id')
    .execute()
  expect(badges.map(({ badge }) => badge)).toEqual(['Mari', 'Sam', ''])
})

test('the places are hers while she fills in the form, and nobody else’s', async () => {
  const event = await anEvent(house)
  const [one, other] = [house.visitor(), house.visitor()]
  const began = await one.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '3' })
  const late = await other.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '3' })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Stand in line')
  const held = began.location ?? ''
  expect((await one.get(held)).text).toContain('3 places kept for you until')
  const wrong = await one.post(held, { name: 'Mari Pretend', email: 'nowhere' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="Mari Pretend"')
  expect((await one.post(held, who('mari@example.org'))).location).toContain('what=booked')
})

test('when the ten minutes are over the places go back, and she is told so plainly', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '4' })
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id}`.execute(
    house.ground,
  )
  expect((await visitor.get(began.location ?? '')).text).toContain('The ten minutes are over')
  expect((await visitor.post(began.location ?? '', who('a@example.org'))).text).toContain('Begin again')
  await goOn()
  expect(await fullness(house, event.id)).toMatchObject({ taken: 0, held: 0 })
})

test('three who wait as three are offered three, when three are free; she takes them without an account', async () => {
  const event = await anEvent(house)
  await books(event, 2, 'one@example.org')
  await books(event, 2, 'two@example.org')
  expect((await waits(event, 3, 'three@example.org')).location).toContain('what=waiting')
  const first = await goOn()
  const place = await house.visitor().post(linkIn(first, 'three@example.org'))
  expect(place.text).toContain('You are first in line')
  expect(place.text).not.toContain('Mari')
  const cancel = house.visitor()
  await cancel.post(`${linkIn(first, 'one@example.org')}/now`, { says: 'cancel' })
  expect((await goOn()).map(({ to }) => to)).toEqual(['one@example.org'])
  await cancel.post(`${linkIn(first, 'two@example.org')}/now`, { says: 'cancel' })
  const offered = await goOn()
  const link = linkIn(offered, 'three@example.org')
  expect(link).toMatch(/^\/o\//)
  expect((await house.visitor().post(link)).text).toContain('There are places for you')
  expect((await house.visitor().post(`${link}/now`, { says: 'yes' })).text).toContain('Booked')
  expect(await fullness(house, event.id)).toEqual({ taken: 3, waiting: 0, booked: 3, held: 3 })
})

test('three who take what is free get one place now and stay in line for the others', async () => {
  const event = await anEvent(house)
  await books(event, 3, 'one@example.org')
  await waits(event, 3, 'three@example.org', false)
  const link = linkIn(
    (await goOn()).filter(({ subject }) => subject === 'Places for you'),
    'three@example.org',
  )
  expect((await house.visitor().post(link)).text).toContain('1 × Ticket')
  await house.visitor().post(`${link}/now`, { says: 'yes' })
  expect(await fullness(house, event.id)).toEqual({ taken: 4, waiting: 1, booked: 4, held: 4 })
})

test('an offer that nobody takes goes to the next when its hour is over', async () => {
  const event = await anEvent(house)
  await books(event, 4, 'one@example.org')
  const cancel = linkIn(await goOn(), 'one@example.org')
  await waits(event, 4, 'first@example.org')
  await waits(event, 4, 'second@example.org')
  await house.visitor().post(`${cancel}/now`, { says: 'cancel' })
  const offered = await goOn()
  expect(offered.some(({ to, subject }) => to === 'first@example.org' && subject === 'Places for you')).toBe(
    true,
  )
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id} and state = 'offered'`.execute(
    house.ground,
  )
  const next = await goOn()
  expect(next.some(({ to, subject }) => to === 'second@example.org' && subject === 'Places for you')).toBe(
    true,
  )
  const dead = linkIn(offered, 'first@example.org')
  expect((await house.visitor().post(`${dead}/now`, { says: 'yes' })).text).toContain('This link is over')
  expect((await fullness(house, event.id)).held).toBe(4)
})

test('while somebody waits, whoever comes now stands behind them, whatever is free', async () => {
  const event = await anEvent(house)
  await books(event, 2, 'one@example.org')
  await waits(event, 3, 'three@example.org')
  const late = await books(event, 1, 'late@example.org')
  expect(late.status).toBe(422)
  expect(await fullness(house, event.id)).toMatchObject({ taken: 2, waiting: 1 })
})

test('families have the kept places to themselves', async () => {
  const kinds = [
    { kind: 'professional', nameEn: 'Professional' },
    { kind: 'family', nameEn: 'Family' },
  ]
  const event = await anEvent(house, { places: '4', reserve: '3' }, kinds)
  const second = await books(event, 2, 'pro@example.org')
  expect(second.status).toBe(422)
  const family = { ...event, kinds: [event.kinds[1] ?? ''] }
  expect((await books(family, 4, 'family@example.org')).location).toContain('what=booked')
})

test('a hundred at once for forty places: never one more, and what is counted is what is booked', async () => {
  const event = await anEvent(house, { places: '40' })
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) => books(event, 1 + (n % 3), `all${n}@example.org`)),
  )
  const full = await fullness(house, event.id)
  expect(full.taken).toBe(full.booked)
  expect(full.taken).toBeLessThanOrEqual(40)
  expect(full.taken).toBeGreaterThanOrEqual(38)
  expect(answers.every(({ status }) => status === 303 || status === 422)).toBe(true)
})

test('a draft is nobody’s to see, and an organiser of another programme finds no such event', async () => {
  const organiser = await house.person(['organiser'])
  const made = await organiser.browser.post('/events/keep/new', {
    titleEn: 'Not yet',
    'day-day': '1',
    'day-month': '3',
    'day-year': '2027',
    startsAt: '10:00',
    endsAt: '12:00',
    way: 'venue',
    venue: 'Hall',
    places: '10',
    most: '5',
  })
  const id = made.location?.match(/keep\/([0-9a-f-]+)/)?.[1] ?? ''
  const { code } = await house.ground
    .selectFrom('event_pages')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  expect((await house.visitor().get(`/events/${code}`)).status).toBe(404)
  const programme = await house.otherProgramme()
  const elsewhere = await house.person(['organiser'], { programme })
  expect((await elsewhere.browser.get(`/events/keep/${id}`)).status).toBe(404)
  const supporter = await house.person(['supporter'])
  expect((await supporter.browser.get('/events/keep')).status).toBe(404)
  expect(await house.as(supporter.token, (tx) => tx.selectFrom('bookings').select('id').execute())).toEqual(
    [],
  )
})
