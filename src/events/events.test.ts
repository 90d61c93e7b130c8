import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, books, eventHouse, fullness, sends, who, type EventHouse } from './testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

test('she books three places in one go; a message comes with a calendar file, and tells nothing', async () => {
  const event = await anEvent(house)
  const page = await house.visitor().get(`/events/${event.code}`)
  expect(page.text).toContain('A day together')
  expect(page.text).toContain('Up to 5 tickets in one booking')
  expect((await books(house, event, 3, 'mari@example.org')).location).toContain(
    `/events/${event.code}/done?what=sent`,
  )
  const [message] = await house.goOn()
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
  expect(late.text).toContain('Join the list')
  const held = began.location
  expect((await one.get(held)).text).toContain('3 places kept for you until')
  const wrong = await one.post(held, { name: 'Mari Pretend', email: 'nowhere' })
  expect(wrong.status).toBe(422)
  expect(wrong.html).toContain('value="Mari Pretend"')
  expect((await one.post(held, who('mari@example.org'))).location).toContain('what=sent')
})

test('when the ten minutes are over the places go back, and she is told so plainly', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '4' })
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id}`.execute(
    house.ground,
  )
  expect((await visitor.get(began.location)).text).toContain('The ten minutes are over')
  expect((await visitor.post(began.location, who('a@example.org'))).text).toContain('Begin again')
  await house.goOn()
  expect(await fullness(house, event.id)).toMatchObject({ taken: 0, held: 0 })
})

test('families have the kept places to themselves', async () => {
  const kinds = [
    { kind: 'professional', nameEn: 'Professional' },
    { kind: 'family', nameEn: 'Family' },
  ]
  const event = await anEvent(house, { places: '4', reserve: '3' }, kinds)
  const second = await books(house, event, 2, 'pro@example.org')
  expect(second.status).toBe(422)
  const family = { ...event, kinds: [event.kinds[1] ?? ''] }
  expect((await books(house, family, 4, 'family@example.org')).location).toContain('what=sent')
})

test('a hundred at once for forty places: never one more, and what is counted is what is booked', async () => {
  const event = await anEvent(house, { places: '40' })
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) => sends(house, event, 1 + (n % 3), `all${n}@example.org`)),
  )
  const full = await fullness(house, event.id)
  expect(full.taken).toBe(full.held)
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
  const id = made.location.match(/keep\/([0-9a-f-]+)/)?.[1] ?? ''
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
