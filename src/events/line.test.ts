import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, books, eventHouse, fullness, linkIn, waits, type EventHouse } from './testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

test('three who wait as three are offered three, when three are free; she takes them without an account', async () => {
  const event = await anEvent(house)
  await books(house, event, 2, 'one@example.org')
  await books(house, event, 2, 'two@example.org')
  expect((await waits(house, event, 3, 'three@example.org')).location).toContain('what=line')
  const empty = await house.visitor().post(`/events/${event.code}/line`, { sure: 'yes' })
  expect(empty.text).toMatch(/Say how many tickets you would like Say whether you wait for all Give a name/)
  const first = await house.goOn()
  const place = await house.visitor().post(linkIn(first, 'three@example.org'))
  expect(place.text).toContain('You are first on the list')
  expect(place.text).not.toContain('Mari')
  const cancel = house.visitor()
  await cancel.post(`${linkIn(first, 'one@example.org')}/now`, { says: 'cancel' })
  expect((await house.goOn()).map(({ to }) => to)).toEqual(['one@example.org'])
  await cancel.post(`${linkIn(first, 'two@example.org')}/now`, { says: 'cancel' })
  const offered = await house.goOn()
  const link = linkIn(offered, 'three@example.org', 'Places for you')
  expect(link).toMatch(/^\/o\//)
  expect((await house.visitor().post(link)).text).toContain('There are places for you')
  expect((await house.visitor().post(`${link}/now`, { says: 'yes' })).location).toContain('what=booked')
  expect(await fullness(house, event.id)).toEqual({ taken: 3, waiting: 0, booked: 3, held: 3 })
})

test('three who take what is free get one place now and stay in line for the others', async () => {
  const event = await anEvent(house)
  await books(house, event, 3, 'one@example.org')
  await waits(house, event, 3, 'three@example.org', false)
  const link = linkIn(await house.goOn(), 'three@example.org', 'Places for you')
  expect((await house.visitor().post(link)).text).toContain('1 × Ticket')
  await house.visitor().post(`${link}/now`, { says: 'yes' })
  expect(await fullness(house, event.id)).toEqual({ taken: 4, waiting: 1, booked: 4, held: 4 })
})

test('the link that they have had since they wait shows the part that is offered, and takes it or leaves it', async () => {
  const event = await anEvent(house)
  await books(house, event, 3, 'all-but-one@example.org')
  await waits(house, event, 3, 'older@example.org', false)
  const older = linkIn(await house.goOn(), 'older@example.org')
  const press = (says: string) => house.visitor().post(`${older}/now`, { says })
  const page = await house.visitor().post(older)
  expect(page.text).toMatch(
    /There are places for you\. They are kept until .* 1 × Ticket Yes, take these places/,
  )
  expect(page.text).toMatch(/The rest of your places You are first on the list\. 2 × Ticket/)
  expect((await press('take')).location).toContain('what=booked')
  expect(await fullness(house, event.id)).toEqual({ taken: 4, waiting: 1, booked: 4, held: 4 })
  // Pressed once more it is as it is: they go on waiting for the rest.
  const again = await press('take')
  expect(again.text).toContain('You are first on the list. ')
  expect(again.text).not.toContain('This link is over')
  await house.goOn()
  expect(await fullness(house, event.id)).toEqual({ taken: 4, waiting: 1, booked: 4, held: 4 })
  const other = await anEvent(house)
  await books(house, other, 3, 'fills@example.org')
  await waits(house, other, 2, 'leaves@example.org', false)
  const theirs = linkIn(await house.goOn(), 'leaves@example.org')
  expect((await house.visitor().post(`${theirs}/now`, { says: 'leave' })).location).toContain('what=still')
  expect(await fullness(house, other.id)).toEqual({ taken: 3, waiting: 1, booked: 3, held: 3 })
})

test('a part that is not taken goes to the next, and whoever left it stands where they stood, for all of it', async () => {
  const event = await anEvent(house)
  await books(house, event, 3, 'three@example.org')
  await waits(house, event, 2, 'some@example.org', false)
  await waits(house, event, 1, 'next@example.org')
  const offer = linkIn(await house.goOn(), 'some@example.org', 'Places for you')
  const left = await house.visitor().post(`${offer}/now`, { says: 'no' })
  expect((await house.visitor().get(left.location)).text).toContain('You are still on the list')
  const next = linkIn(await house.goOn(), 'next@example.org', 'Places for you')
  expect((await house.visitor().post(`${next}/now`, { says: 'yes' })).location).toContain('what=booked')
  await house.goOn()
  expect(await fullness(house, event.id)).toEqual({ taken: 4, waiting: 1, booked: 4, held: 4 })
})

test('so does a part whose hour is over, and they are told that they still wait', async () => {
  const event = await anEvent(house)
  await books(house, event, 3, 'all-but-one@example.org')
  await waits(house, event, 2, 'sleeps@example.org', false)
  await waits(house, event, 1, 'behind@example.org')
  await house.goOn()
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id} and state = 'offered'`.execute(
    house.ground,
  )
  const told = await house.goOn()
  expect(told.map(({ to, subject }) => `${to} ${subject}`).toSorted()).toEqual([
    'behind@example.org Places for you',
    'sleeps@example.org Your place on the list',
  ])
  const page = await house.visitor().post(linkIn(told, 'sleeps@example.org'))
  expect(page.text).toContain('You are first on the list')
  expect(page.text).toContain('2 × Ticket')
  expect(page.text).toContain('We ask you when there is room for all of you')
})

test('an offer that nobody takes goes to the next when its hour is over', async () => {
  const event = await anEvent(house)
  await books(house, event, 4, 'one@example.org')
  const cancel = linkIn(await house.goOn(), 'one@example.org')
  await waits(house, event, 4, 'first@example.org')
  await waits(house, event, 4, 'second@example.org')
  await house.visitor().post(`${cancel}/now`, { says: 'cancel' })
  const offered = await house.goOn()
  expect(offered.some(({ to, subject }) => to === 'first@example.org' && subject === 'Places for you')).toBe(
    true,
  )
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id} and state = 'offered'`.execute(
    house.ground,
  )
  const next = await house.goOn()
  expect(next.some(({ to, subject }) => to === 'second@example.org' && subject === 'Places for you')).toBe(
    true,
  )
  const dead = linkIn(offered, 'first@example.org', 'Places for you')
  expect((await house.visitor().post(`${dead}/now`, { says: 'yes' })).text).toContain('This link is over')
  expect((await fullness(house, event.id)).held).toBe(4)
})

test('while somebody waits, whoever comes now stands behind them, whatever is free', async () => {
  const event = await anEvent(house)
  await books(house, event, 2, 'one@example.org')
  await waits(house, event, 3, 'three@example.org')
  const late = await books(house, event, 1, 'late@example.org')
  expect(late.status).toBe(422)
  expect(await fullness(house, event.id)).toMatchObject({ taken: 2, waiting: 1 })
})

test('an event for which somebody waits is not put back to a draft', async () => {
  const event = await anEvent(house, { places: '1' })
  await books(house, event, 1, 'given-back@example.org')
  await waits(house, event, 1, 'still-waits@example.org')
  const first = linkIn(await house.goOn(), 'given-back@example.org')
  await house.visitor().post(`${first}/now`, { says: 'cancel' })
  expect(await fullness(house, event.id)).toMatchObject({ taken: 0, waiting: 1 })
  const back = await event.organiser.browser.post(`/events/keep/${event.id}/state`, { state: 'draft' })
  expect(back.status).toBe(422)
  expect(back.text).toContain('Somebody has booked: close it instead')
})

test('after booking is closed a place can still be given back', async () => {
  const event = await anEvent(house, { places: '1' })
  await books(house, event, 1, 'closed@example.org')
  const link = linkIn(await house.goOn(), 'closed@example.org')
  await event.organiser.browser.post(`/events/keep/${event.id}/state`, { state: 'closed' })
  await house.visitor().post(`${link}/now`, { says: 'cancel' })
  expect(await fullness(house, event.id)).toMatchObject({ taken: 0 })
})
