import ICAL from 'ical.js'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweepBookings } from '../jobs.ts'
import { anEvent, books, eventHouse, fullness, linkIn, waits, type EventHouse } from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

const entryIn = (text: string) => {
  const [entry] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent')
  if (entry === undefined) throw new Error(text)
  return new ICAL.Event(entry)
}

test('a file for the calendar is fetched by the link, the same entry as in the message; a robot that opens it gets none', async () => {
  const event = await anEvent(house)
  await books(house, event, 2, 'calendar@example.org')
  const told = await house.goOn()
  const link = linkIn(told, 'calendar@example.org')
  expect((await house.visitor().get(`${link}/calendar`)).text).toContain('Press to see your booking')
  const got = await house.visitor().post(`${link}/calendar`)
  const [mine, sent] = [entryIn(got.html), entryIn(told[0]?.calendar ?? '')]
  expect(mine.startDate.toJSDate()).toEqual(new Date('2027-02-25T10:00:00Z'))
  expect([mine.uid, mine.sequence, mine.summary]).toEqual([sent.uid, sent.sequence, 'Your booking'])
  expect(got.html).not.toMatch(/A day together|Invented Hall/)
  await house.visitor().post(`${link}/now`, { says: 'cancel' })
  expect((await house.visitor().post(`${link}/calendar`)).text).toContain('This link is over')
  expect((await house.visitor().post('/b/unknown/calendar')).text).toContain('This link is over')
})

test('cancelling is asked once more, and says what happens', async () => {
  const event = await anEvent(house)
  await books(house, event, 3, 'sure@example.org')
  const link = linkIn(await house.goOn(), 'sure@example.org')
  const page = await house.visitor().post(`${link}/cancel`)
  expect(page.text).toContain('3 × Ticket')
  expect(page.text).toContain('Somebody else gets the places at once')
  expect(await fullness(house, event.id)).toMatchObject({ booked: 3 })
  const version = page.html.match(/name="version" value="(\d+)"/)?.[1] ?? ''
  const says = { sure: 'yes', version, says: 'cancel' }
  expect((await house.visitor().post(`${link}/now`, says)).location).toContain('what=cancelled')
  expect((await house.visitor().post(`${link}/now`, says)).location).toContain('what=cancelled')
  expect(await fullness(house, event.id)).toMatchObject({ booked: 0, taken: 0 })
})

test('places that are offered are taken by the older link too, once; by nobody when the hour is over', async () => {
  const event = await anEvent(house)
  await books(house, event, 4, 'before@example.org')
  const before = linkIn(await house.goOn(), 'before@example.org')
  await waits(house, event, 3, 'older@example.org')
  const link = linkIn(await house.goOn(), 'older@example.org')
  await house.visitor().post(`${before}/now`, { says: 'cancel' })
  await house.goOn()
  expect((await house.visitor().post(link)).text).toContain('Yes, take these places')
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id} and state = 'offered'`.execute(
    house.ground,
  )
  const takes = () => house.visitor().post(`${link}/now`, { says: 'take' })
  expect((await takes()).text).toContain('This link is over')
  await sql`update bookings set held_until = now() + interval '1 hour' where event_id = ${event.id} and state = 'offered'`.execute(
    house.ground,
  )
  expect([(await takes()).location, (await takes()).location]).toEqual([
    `${link}/done?what=booked`,
    `${link}/done?what=booked`,
  ])
  expect(await fullness(house, event.id)).toEqual({ taken: 3, waiting: 0, booked: 3, held: 3 })
  expect((await house.goOn()).map(({ to, subject }) => `${to} ${subject}`)).toEqual([
    'older@example.org Your booking',
  ])
})

test('whoever let the hour pass is told where to ask again, and by no word for what', async () => {
  const event = await anEvent(house)
  await books(house, event, 4, 'full@example.org')
  const full = linkIn(await house.goOn(), 'full@example.org')
  await waits(house, event, 1, 'asleep@example.org')
  await house.visitor().post(`${full}/now`, { says: 'cancel' })
  await house.goOn()
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id} and state = 'offered'`.execute(
    house.ground,
  )
  const [told] = await house.goOn()
  expect(told?.text).toContain(`/e/${event.code}`)
  expect(told?.text).not.toContain('A day together')
})

test('two weeks after a booking is over nobody knows whose it was, unless money or a part of it is left', async () => {
  const event = await anEvent(house)
  const wordsOf = async () => {
    const { rows } = await sql<{ words: number; needs: number }>`
      select coalesce(sum(num_nonnulls(nullif(name, ''), email, telephone)), 0)::int as words, count(needs)::int as needs
      from bookings where event_id = ${event.id}`.execute(house.ground)
    return rows[0]
  }
  await books(house, event, 3, 'over@example.org')
  const link = linkIn(await house.goOn(), 'over@example.org')
  await sql`update bookings set needs = email where event_id = ${event.id}`.execute(house.ground)
  await waits(house, event, 4, 'in-line@example.org')
  await house.goOn()
  expect(await wordsOf()).toEqual({ words: 4, needs: 1 })
  await house.visitor().post(`${link}/now`, { says: 'cancel' })
  expect((await house.goOn()).map(({ to }) => to).toSorted()).toEqual([
    'in-line@example.org',
    'over@example.org',
  ])
  // What they asked for nobody prepares any more.
  expect(await wordsOf()).toEqual({ words: 4, needs: 0 })
  await sql`update bookings set over_at = '2026-11-18' where event_id = ${event.id} and state = 'cancelled'`.execute(
    house.ground,
  )
  const sweepOn = (day: string) => sweepBookings({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  expect(await sweepOn('2026-12-02')).toBe(0)
  const money = await sql<{
    id: string
  }>`insert into event_money (programme_id, event_id, side, what, booking_id, way, pence, on_day, by_person)
    select programme_id, event_id, 'in', 'booking', id, 'bank', 100, on_day, ${event.organiser.actor.person} from bookings
    where event_id = ${event.id} and state = 'cancelled' returning id`.execute(house.ground)
  expect(await sweepOn('2026-12-03')).toBe(0)
  await sql`delete from event_money where id = ${money.rows[0]?.id}`.execute(house.ground)
  await sql`update bookings set part_of = (select id from bookings where event_id = ${event.id} and state = 'cancelled')
    where event_id = ${event.id} and state = 'offered'`.execute(house.ground)
  expect(await sweepOn('2026-12-03')).toBe(0)
  await sql`update bookings set part_of = null where event_id = ${event.id}`.execute(house.ground)
  // Two names on badges beside the booking’s own words.
  expect(await sweepOn('2026-12-03')).toBe(3)
  expect(await wordsOf()).toEqual({ words: 2, needs: 0 })
})
