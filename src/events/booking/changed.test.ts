import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  anEvent,
  books,
  eventHouse,
  fullness,
  linkIn,
  waits,
  type AnEvent,
  type EventHouse,
} from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

const booked = async (event: AnEvent, tickets: number, email: string): Promise<string> => {
  await books(house, event, tickets, email)
  return linkIn(await house.goOn(), email)
}
const versionAt = async (link: string, part: string): Promise<string> => {
  const { html } = await house.visitor().post(`${link}/${part}`)
  return html.match(/name="version" value="(\d+)"/)?.[1] ?? ''
}
const changes = async (link: string, { kinds }: AnEvent, tickets: number, version?: string) =>
  house.visitor().post(`${link}/tickets`, {
    sure: 'yes',
    version: version ?? (await versionAt(link, 'tickets')),
    [`kind-${kinds[0]}`]: String(tickets),
  })
const badgesOf = async (event: string) =>
  (
    await house.ground
      .selectFrom('tickets as t')
      .innerJoin('bookings as b', 'b.id', 't.booking_id')
      .select('t.badge')
      .where('b.event_id', '=', event)
      .where('b.state', '=', 'booked')
      .orderBy('t.id')
      .execute()
  ).map(({ badge }) => badge)

test('whoever changes on and on is stopped, and can still cancel', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 3, 'on-and-on@example.org')
  const { id } = await house.ground
    .selectFrom('bookings')
    .select('id')
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  await sql`insert into bookings (programme_id, event_id, state, part_of, on_day)
    select programme_id, event_id, 'cancelled', id, on_day from bookings, generate_series(1, 39) where id = ${id}`.execute(
    house.ground,
  )
  expect((await changes(link, event, 2)).location).toBe(`${link}/done?what=changed`)
  await house.goOn()
  for (const tickets of [1, 3]) expect((await changes(link, event, tickets)).text).toContain('forty times')
  const line = { [`kind-${event.kinds[0]}`]: '3', together: 'yes', version: await versionAt(link, 'tickets') }
  expect((await house.visitor().post(`${link}/line`, line)).text).toContain('forty times')
  expect(await house.goOn()).toEqual([])
  expect((await house.visitor().post(`${link}/now`, { says: 'cancel' })).location).toContain('what=cancelled')
})

test('fewer tickets go to whoever waits, at once; the names on the badges stay', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 4, 'fewer@example.org')
  await waits(house, event, 2, 'waits-two@example.org')
  await house.goOn()
  const version = await versionAt(link, 'tickets')
  expect((await changes(link, event, 2, version)).location).toBe(`${link}/done?what=changed`)
  // Sent once more, it is done already.
  expect((await changes(link, event, 2, version)).location).toBe(`${link}/done?what=changed`)
  expect(await fullness(house, event.id)).toMatchObject({ booked: 2 })
  const told = await house.goOn()
  expect(told.map(({ to, subject }) => `${to} ${subject}`).toSorted()).toEqual([
    'fewer@example.org Your booking',
    'waits-two@example.org Places for you',
  ])
  expect(told.map(({ text }) => text).join()).not.toContain('A day together')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 4, booked: 2, held: 4, waiting: 0 })
  expect(await badgesOf(event.id)).toEqual(['Mari', 'Sam'])
})

test('more tickets where there is room; else it says so, changes nothing, and the rest stands in line', async () => {
  const event = await anEvent(house, { places: '4' })
  const link = await booked(event, 1, 'more@example.org')
  expect((await changes(link, event, 3)).location).toContain('what=changed')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 3, booked: 3 })
  const refused = await changes(link, event, 5)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('There is no room for more just now')
  expect(refused.text).toContain('Join the list for the rest')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 3, booked: 3 })
  const rest = { [`kind-${event.kinds[0]}`]: '2' }
  const visitor = house.visitor()
  const unsaid = await visitor.post(`${link}/line`, rest)
  expect(unsaid.text).toContain('Say whether you wait for all')
  const first = await visitor.post(`${link}/line`, { ...rest, together: 'yes' })
  const second = await visitor.post(`${link}/line`, { ...rest, together: 'yes' })
  expect([first.location, second.location]).toEqual([
    `${link}/done?what=waiting`,
    `${link}/done?what=waiting`,
  ])
  expect(await fullness(house, event.id)).toMatchObject({ booked: 3, waiting: 1 })
  await changes(link, event, 2)
  const told = await house.goOn()
  // To the same address, which was proved already.
  const offer = linkIn(told, 'more@example.org', 'Places for you')
  expect((await house.visitor().post(offer)).text).toContain('2 × Ticket')
  await house.visitor().post(`${offer}/now`, { says: 'yes' })
  expect(await fullness(house, event.id)).toEqual({ taken: 4, waiting: 0, booked: 4, held: 4 })
})

test('nobody takes more past those who wait, past the limit, or after booking is closed', async () => {
  const event = await anEvent(house, { places: '9', most: '3' })
  const link = await booked(event, 2, 'limit@example.org')
  expect((await changes(link, event, 4)).text).toContain('more than one booking may hold')
  expect((await changes(link, event, 0)).text).toContain('how many tickets')
  const foreign = await anEvent(house)
  const other = { ...event, kinds: foreign.kinds }
  expect((await changes(link, other, 3)).status).toBe(422)
  await house.ground
    .updateTable('event_counts')
    .set({ waiting: 1 })
    .where('event_id', '=', event.id)
    .execute()
  expect((await changes(link, event, 3)).text).toContain('There is no room for more just now')
  await house.ground
    .updateTable('event_counts')
    .set({ waiting: 0 })
    .where('event_id', '=', event.id)
    .execute()
  await event.organiser.browser.post(`/events/keep/${event.id}/state`, { state: 'closed' })
  expect((await changes(link, event, 3)).text).toContain('Booking is closed: you can give tickets back')
  expect((await changes(link, event, 1)).location).toContain('what=changed')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 1, booked: 1 })
})

test('one who waits may wait for fewer and keeps their place, not for more', async () => {
  const event = await anEvent(house)
  await booked(event, 3, 'full@example.org')
  await waits(house, event, 3, 'line@example.org')
  const link = linkIn(await house.goOn(), 'line@example.org')
  expect((await changes(link, event, 4)).text).toContain('not for more')
  expect((await changes(link, event, 1)).location).toContain('what=changed')
  // Now they fit.
  expect((await house.goOn()).map(({ subject }) => subject).toSorted()).toEqual([
    'Places for you',
    'Your booking',
  ])
})

test('of two who change the same booking the second is told, and loses nothing typed', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 3, 'both@example.org')
  const version = await versionAt(link, 'badges')
  await changes(link, event, 2)
  const second = await changes(link, event, 1, version)
  expect(second.status).toBe(422)
  expect(second.text).toContain('Somebody else changed this in the meantime')
  const badges = { sure: 'yes', version, 'badge-1': 'Nia', 'badge-2': '' }
  const third = await house.visitor().post(`${link}/badges`, badges)
  expect(third.status).toBe(422)
  expect(third.html).toContain('value="Nia"')
  expect(await badgesOf(event.id)).toEqual(['Mari', 'Sam'])
})

test('names for the badges can come later; they stand in no page before a press', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 3, 'badges@example.org')
  expect((await house.visitor().get(`${link}/badges`)).text).not.toContain('Mari')
  expect((await house.visitor().post(link)).text).not.toContain('Mari')
  const page = await house.visitor().post(`${link}/badges`)
  expect(page.html).toContain('value="Mari"')
  const version = await versionAt(link, 'badges')
  const typed = { sure: 'yes', version, 'badge-1': 'M', 'badge-2': 'Sam', 'badge-3': 'Guto' }
  const long = await house.visitor().post(`${link}/badges`, { ...typed, 'badge-3': 'x'.repeat(61) })
  expect(long.text).toContain('That is too long')
  expect((await house.visitor().post(`${link}/badges`, typed)).location).toContain('what=changed')
  expect((await house.visitor().post(`${link}/badges`, typed)).location).toContain('what=changed')
  expect(await badgesOf(event.id)).toEqual(['M', 'Sam', 'Guto'])
})

test('telephone, needs and language are told later, replaced and taken away; nothing that was written is shown', async () => {
  const event = await anEvent(house, { asks: 'diet' })
  const link = await booked(event, 1, 'more-of-me@example.org')
  const says = async (fields: Record<string, string>) =>
    house.visitor().post(`${link}/more`, {
      sure: 'yes',
      version: await versionAt(link, 'more'),
      language: 'en',
      ...fields,
    })
  expect((await says({ telephone: '07700 900555', needs: 'No nuts', language: 'cy' })).location).toContain(
    'what=changed',
  )
  const opened = async () => {
    const [row] = await house.ground
      .selectFrom('bookings')
      .select(['id', 'language', 'telephone', 'needs', 'email'])
      .where('event_id', '=', event.id)
      .execute()
    return {
      language: row?.language,
      telephone: row?.telephone !== null,
      needs: row?.needs !== null,
      email: row?.email !== null,
    }
  }
  expect(await opened()).toEqual({ language: 'cy', telephone: true, needs: true, email: true })
  const page = await house.visitor().post(`${link}/more`)
  expect(page.text).toContain('Leave this empty to keep it')
  expect(page.html).not.toContain('900555')
  expect(page.html).not.toContain('No nuts')
  expect((await says({ needs: 'x', needsAway: 'yes' })).text).toContain('not both')
  expect((await says({ needsAway: 'yes' })).location).toContain('what=changed')
  expect(await opened()).toEqual({ language: 'en', telephone: true, needs: false, email: true })
})

test('two who change, cancel and press at the same time never wait for each other for ever', async () => {
  const event = await anEvent(house, { places: '30' })
  const links: string[] = []
  for (const n of [1, 2, 3, 4]) links.push(await booked(event, 3, `at-once${n}@example.org`))
  const versions = await Promise.all(links.map((link) => versionAt(link, 'tickets')))
  const answers = await Promise.all(
    links.flatMap((link, n) => [
      changes(link, event, 1, versions[n] ?? ''),
      changes(link, event, 5, versions[n] ?? ''),
      books(house, event, 2, `beside${n}@example.org`),
      ...(n % 2 === 0 ? [house.visitor().post(`${link}/now`, { says: 'cancel' })] : []),
      house.goOn(),
    ]),
  )
  const statuses = answers.flatMap((answer) => ('status' in answer ? [answer.status] : []))
  expect(statuses.filter((status) => status >= 500)).toEqual([])
  const full = await fullness(house, event.id)
  expect(full.taken).toBe(full.held)
  const { rows } = await sql<{
    odd: number
  }>`select count(*)::int as odd from bookings b where b.event_id = ${event.id} and b.state = 'booked'
    and (select count(*) from tickets t where t.booking_id = b.id) <> (select sum(n.tickets) from booking_kinds n where n.booking_id = b.id)`.execute(
    house.ground,
  )
  expect(rows[0]?.odd).toBe(0)
})
