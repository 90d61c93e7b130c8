import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, books, eventHouse, fullness, linkIn, sends, waits, type EventHouse } from '../testing.ts'
import { provingHours } from '../rules.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

const asked = 'Confirm your booking'
const lapse = (event: string) =>
  sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event} and held_until is not null`.execute(
    house.ground,
  )
const bookingsOf = (event: string) =>
  house.ground.selectFrom('bookings').selectAll().where('event_id', '=', event).orderBy('id').execute()

test('places are booked when the link in the message is pressed, once, however often', async () => {
  const event = await anEvent(house)
  const sent = await sends(house, event, 3, 'prove@example.org')
  expect((await house.visitor().get(sent.location)).text).toContain('We keep the places for 24 hours')
  const first = await house.goOn()
  expect(first.map(({ subject, calendar }) => [subject, calendar])).toEqual([[asked, undefined]])
  expect(first[0]?.text).not.toContain('A day together')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 3, booked: 0, held: 3 })
  const link = linkIn(first, 'prove@example.org', asked)
  const robot = house.visitor()
  expect((await robot.get(link)).text).not.toContain('A day together')
  await robot.get(`${link}/now`)
  expect((await fullness(house, event.id)).booked).toBe(0)
  const page = await house.visitor().post(link)
  expect(page.text).toContain('They are not booked yet')
  expect(page.text).not.toContain('Mari')
  const presses = await Promise.all([1, 2, 3].map(() => house.visitor().post(`${link}/now`, { says: 'yes' })))
  expect(new Set(presses.map(({ location }) => location))).toEqual(new Set([`${link}/done?what=booked`]))
  expect((await house.visitor().get(`${link}/done?what=booked`)).text).toContain('Booked')
  const told = await house.goOn()
  expect(told.map(({ subject }) => subject)).toEqual(['Your booking'])
  expect(told[0]?.calendar).toContain('BEGIN:VEVENT')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 3, booked: 3 })
  expect((await house.visitor().post(link)).text).toContain('Your places are booked')
})

test('what nobody presses goes back, to the line at once, and no word of it stays', async () => {
  const event = await anEvent(house)
  await sends(house, event, 4, 'never@example.org')
  const link = linkIn(await house.goOn(), 'never@example.org', asked)
  await waits(house, event, 2, 'behind@example.org')
  await house.goOn()
  await lapse(event.id)
  const told = await house.goOn()
  expect(told.map(({ to, subject }) => [to, subject])).toEqual([['behind@example.org', 'Places for you']])
  const [lapsed] = await bookingsOf(event.id)
  expect(lapsed).toMatchObject({ state: 'lapsed', name: '', email: null, telephone: null, needs: null })
  const badges = await house.ground
    .selectFrom('tickets')
    .select('badge')
    .where('booking_id', '=', lapsed?.id ?? '')
    .execute()
  expect(badges.every(({ badge }) => badge === '')).toBe(true)
  expect((await house.visitor().post(`${link}/now`, { says: 'yes' })).text).toContain('This link is over')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 2, booked: 0 })
})

test('nor does who would have paid', async () => {
  const event = await anEvent(house, {}, [{ kind: 'paid', nameEn: 'Ticket', pounds: '20' }])
  const payer = { howPaid: 'invoice', organisation: 'Invented Ltd', address: '1 Made-up Street' }
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '1' })
  const sent = await visitor.post(began.location, { name: 'Mari', email: 'payer@example.org', ...payer })
  expect(sent.location).toContain('what=sent')
  const payers = () =>
    house.ground.selectFrom('booking_payers').select('way').where('event_id', '=', event.id).execute()
  expect(await payers()).toEqual([{ way: 'invoice' }])
  await lapse(event.id)
  await house.goOn()
  expect(await payers()).toEqual([])
})

test('whoever says that it was not them is forgotten, and nothing more is sent', async () => {
  const event = await anEvent(house)
  await sends(house, event, 1, 'notme@example.org')
  const link = linkIn(await house.goOn(), 'notme@example.org', asked)
  expect((await house.visitor().post(`${link}/now`, { says: 'cancel' })).location).toContain('what=cancelled')
  expect(await house.goOn()).toEqual([])
  expect(await bookingsOf(event.id)).toMatchObject([{ state: 'cancelled', name: '', email: null }])
  expect((await house.visitor().post(`${link}/now`, { says: 'yes' })).text).toContain('This link is over')
  expect((await fullness(house, event.id)).taken).toBe(0)
})

test('an address that nobody proved stands before nobody, and keeps nobody from booking', async () => {
  const event = await anEvent(house)
  await house.visitor().post(`/events/${event.code}/line`, {
    sure: 'yes',
    [`kind-${event.kinds[0]}`]: '4',
    together: 'yes',
    name: 'Nobody Pretend',
    email: 'nobody@example.org',
  })
  expect((await fullness(house, event.id)).waiting).toBe(0)
  expect((await books(house, event, 4, 'somebody@example.org')).location).toContain('what=sent')
  await waits(house, event, 1, 'waits@example.org')
  const late = linkIn(await house.goOn(), 'nobody@example.org', 'Confirm your place on the list')
  expect((await house.visitor().post(late)).text).toContain('You are not on the list yet')
  expect((await house.visitor().post(`${late}/now`, { says: 'yes' })).location).toContain('what=waiting')
  // In line from the press: whoever pressed before stands before.
  expect((await house.visitor().post(late)).text).toContain('One booking stands before you')
  expect((await fullness(house, event.id)).waiting).toBe(2)
})

test('whoever mistyped their address sends the message again, keeps the places, and the first link books nothing', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '4' })
  const sent = await visitor.post(began.location, { name: 'Mari Pretend', email: 'mary@example.org' })
  const done = await visitor.get(sent.location)
  const path = done.html.match(/href="([^"]+\/again)"/)?.[1] ?? ''
  const wrong = linkIn(await house.goOn(), 'mary@example.org', asked)
  expect((await visitor.get(path)).text).toContain('Your places stay kept')
  expect((await visitor.post(path, { email: 'nowhere' })).text).toContain('An e-mail address')
  // Found in a history: another browser turns nothing to itself.
  const finder = house.visitor()
  expect((await finder.post(path, { email: 'finder@example.org' })).text).toContain('ten minutes are over')
  expect((await house.goOn()).map(({ to }) => to)).not.toContain('finder@example.org')
  expect((await visitor.post(path, { email: 'mari-again@example.org' })).location).toContain('what=sent')
  const right = linkIn(await house.goOn(), 'mari-again@example.org', asked)
  expect((await house.visitor().post(`${wrong}/now`, { says: 'yes' })).text).toContain('This link is over')
  for (const n of [3, 4]) await visitor.post(path, { email: `mari-again${n}@example.org` })
  expect((await visitor.post(path, { email: 'mari-again5@example.org' })).text).toContain(
    'four times already',
  )
  expect((await house.visitor().post(`${right}/now`, { says: 'yes' })).text).toContain('This link is over')
  const last = linkIn(await house.goOn(), 'mari-again4@example.org', asked)
  expect((await house.visitor().post(`${last}/now`, { says: 'yes' })).location).toContain('what=booked')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 4, booked: 4 })
  // Once it is proved, nobody turns it to another address.
  expect((await visitor.get(path)).text).not.toContain('Your places stay kept')
  await visitor.post(path, { email: 'thief@example.org' })
  expect((await house.goOn()).map(({ to }) => to)).not.toContain('thief@example.org')
})

test('a link that was never sent, and one that does something else, do nothing', async () => {
  const event = await anEvent(house)
  await sends(house, event, 1, 'other@example.org')
  const link = linkIn(await house.goOn(), 'other@example.org', asked)
  const invented = `/b/${'A'.repeat(43)}`
  for (const path of [invented, link.replace('/b/', '/o/')]) {
    expect((await house.visitor().post(path)).text).toContain('This link is over')
    expect((await house.visitor().post(`${path}/now`, { says: 'yes' })).text).toContain('This link is over')
  }
  for (const part of ['tickets', 'line', 'badges', 'more', 'give'])
    for (const path of [invented, link]) {
      expect((await house.visitor().get(`${path}/${part}`)).text).toContain('Press to see your booking')
      // Not even their own, before it is proved.
      const answer = await house.visitor().post(`${path}/${part}`, { sure: 'yes', version: '2' })
      expect(answer.text).toContain('This link is over')
    }
  expect((await house.visitor().post(`${link}/now`, { says: 'maybe' })).status).toBe(404)
})

test('places that were kept for an event which is called off are not booked by a late press', async () => {
  const event = await anEvent(house)
  await sends(house, event, 1, 'off@example.org')
  const link = linkIn(await house.goOn(), 'off@example.org', asked)
  await house.ground
    .updateTable('event_pages')
    .set({ state: 'called-off' })
    .where('id', '=', event.id)
    .execute()
  expect((await house.visitor().post(link)).text).toContain('This event is called off')
  expect((await house.visitor().post(`${link}/now`, { says: 'yes' })).text).toContain('This link is over')
})

test('a day to press, less when the event is near, never less than an hour', () => {
  const days = ['2027-02-25', '2026-11-25', '2026-11-21', '2026-11-19', '2026-11-18'] as const
  const hours = days.map((day) => provingHours(day, '2026-11-18'))
  expect(hours).toEqual([24, 6, 6, 2, 1])
})
