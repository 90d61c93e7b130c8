import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, books, eventHouse, fullness, linkIn, type AnEvent, type EventHouse } from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

const booked = async (event: AnEvent, tickets: number, email: string): Promise<string> => {
  await books(house, event, tickets, email)
  return linkIn(await house.goOn(), email)
}
/** The tickets that can be given, as the page shows them. */
const ticketsAt = async (link: string): Promise<string[]> =>
  [
    ...(await house.visitor().post(`${link}/give`)).html.matchAll(/name="ticket"[^>]*value="([^"]+)"/g),
  ].flatMap(([, id]) => id ?? [])
const givesThese = (link: string, ticket: readonly string[], email: string) =>
  house.visitor().post(`${link}/give`, { sure: 'yes', email, ticket })
/** The last ones. */
const gives = async (link: string, tickets: number, email: string) =>
  givesThese(link, (await ticketsAt(link)).slice(-tickets), email)
const badgesAt = async (link: string): Promise<string[]> =>
  [...(await house.visitor().post(`${link}/badges`)).html.matchAll(/name="badge-\d+"[^>]*>/g)].map(
    ([tag]) => tag.match(/value="([^"]*)"/)?.[1] ?? '',
  )
const stands = async (event: string) =>
  (
    await house.ground
      .selectFrom('bookings as b')
      .innerJoin('booking_kinds as n', 'n.booking_id', 'b.id')
      .select(['b.state', 'b.name', 'n.tickets'])
      .where('b.event_id', '=', event)
      .orderBy('b.id')
      .execute()
  ).map(({ state, name, tickets }) => `${state} ${name} ${tickets}`)

test('two of three tickets go to somebody else, once they have pressed a link of their own and given a name', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 3, 'giver@example.org')
  expect((await gives(link, 2, 'nowhere')).text).toContain('An e-mail address')
  const somebodys = await ticketsAt(await booked(await anEvent(house), 1, 'somebody@example.org'))
  for (const none of [[], somebodys]) {
    const refused = await givesThese(link, none, 'other@example.org')
    expect([refused.status, refused.text]).toEqual([
      422,
      expect.stringContaining('Tick a ticket that you give'),
    ])
  }
  expect((await gives(link, 2, 'other@example.org')).location).toBe(`${link}/done?what=given`)
  expect((await gives(link, 2, 'other@example.org')).text).toContain(
    'giving tickets to somebody else already',
  )
  const [message, ...others] = await house.goOn()
  expect(others).toEqual([])
  expect(message).toMatchObject({ to: 'other@example.org', subject: 'Places for you' })
  expect(message?.text).not.toMatch(/A day together|Mari|giver/)
  expect(await fullness(house, event.id)).toEqual({ taken: 3, waiting: 0, booked: 3, held: 3 })
  expect((await house.visitor().post(link)).text).toContain('You are giving 2 tickets to somebody else')

  const theirs = linkIn(
    [message].flatMap((one) => one ?? []),
    'other@example.org',
    'Places for you',
  )
  const page = await house.visitor().post(theirs)
  expect(page.text).toContain('Somebody booked these places and would like you to have them')
  expect(page.text).not.toContain('Mari')
  expect((await house.visitor().post(`${theirs}/now`, { says: 'yes' })).text).toContain('Give a name')
  const takes = () => house.visitor().post(`${theirs}/now`, { says: 'yes', name: 'Nia Pretend' })
  expect((await takes()).location).toContain('what=booked')
  expect((await takes()).location).toContain('what=booked')
  const told = (await house.goOn()).map(
    ({ to, calendar }) => `${to} ${calendar === undefined ? '' : 'calendar'}`,
  )
  expect(told.toSorted()).toEqual(['giver@example.org ', 'other@example.org calendar'])
  expect(await stands(event.id)).toEqual(['booked Mari Pretend 1', 'booked Nia Pretend 2'])
  expect(await fullness(house, event.id)).toEqual({ taken: 3, waiting: 0, booked: 3, held: 3 })
  // What stood on the badges of the giver’s guests is not the other’s to see.
  expect((await house.visitor().post(`${theirs}/badges`)).html).not.toMatch(/value="(Mari|Sam)"/)
  expect((await house.visitor().post(`${link}/badges`)).html).toContain('value="Mari"')
})

test('whoever gives on says which: that one goes, with its workshops, although another was given back meanwhile', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 3, 'chooses@example.org')
  const page = await house.visitor().post(`${link}/give`)
  expect(page.text).toMatch(/Which tickets do you give\?.*Mari.*Sam.*Badge 3/)
  const [mari = ''] = await ticketsAt(link)
  await givesThese(link, [mari], 'gets-mari@example.org')
  const theirs = linkIn(await house.goOn(), 'gets-mari@example.org', 'Places for you')
  const { html } = await house.visitor().post(`${link}/tickets`)
  const version = html.match(/name="version" value="(\d+)"/)?.[1] ?? ''
  const fewer = { sure: 'yes', version, [`kind-${event.kinds[0]}`]: '2' }
  expect((await house.visitor().post(`${link}/tickets`, fewer)).location).toContain('what=changed')
  expect(await badgesAt(link)).toEqual(['Mari', 'Sam'])
  await house.visitor().post(`${theirs}/now`, { says: 'yes', name: 'Nia Pretend' })
  expect(await badgesAt(link)).toEqual(['Sam'])
  const gone = await house.ground
    .selectFrom('tickets as t')
    .innerJoin('bookings as b', 'b.id', 't.booking_id')
    .select(['b.name', 't.badge', 't.promised_to'])
    .where('t.id', '=', mari)
    .executeTakeFirst()
  expect(gone).toEqual({ name: 'Nia Pretend', badge: '', promised_to: null })
})

test('the giver takes it back, and the other’s link is over; no word of the other stays', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 2, 'back@example.org')
  await gives(link, 1, 'never@example.org')
  const theirs = linkIn(await house.goOn(), 'never@example.org', 'Places for you')
  const back = () => house.visitor().post(`${link}/now`, { says: 'back' })
  expect([(await back()).location, (await back()).location]).toEqual([
    `${link}/done?what=back`,
    `${link}/done?what=back`,
  ])
  expect((await house.visitor().post(`${theirs}/now`, { says: 'yes', name: 'Nia' })).text).toContain(
    'This link is over',
  )
  expect(await house.goOn()).toEqual([])
  expect(await fullness(house, event.id)).toEqual({ taken: 2, waiting: 0, booked: 2, held: 2 })
  const { rows } = await sql<{
    kept: number
  }>`select count(*)::int as kept from bookings where event_id = ${event.id} and gift_of is not null
    and (email is not null or name <> '')`.execute(house.ground)
  expect(rows[0]?.kept).toBe(0)
})

test('all of it is given: the places stay taken, and the giver’s booking is over', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 2, 'all@example.org')
  await gives(link, 2, 'takes-all@example.org')
  const theirs = linkIn(await house.goOn(), 'takes-all@example.org', 'Places for you')
  await house.visitor().post(`${theirs}/now`, { says: 'yes', name: 'Nia Pretend' })
  expect((await house.visitor().post(link)).text).toContain('This booking is over')
  expect((await house.visitor().post(`${link}/now`, { says: 'cancel' })).location).toContain('what=cancelled')
  expect(await fullness(house, event.id)).toEqual({ taken: 2, waiting: 0, booked: 2, held: 2 })
})

test('what was given back, or cancelled, or lapsed meanwhile cannot be taken', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 2, 'gone@example.org')
  await gives(link, 2, 'late@example.org')
  const theirs = linkIn(await house.goOn(), 'late@example.org', 'Places for you')
  await house.visitor().post(`${link}/now`, { says: 'cancel' })
  const late = () => house.visitor().post(`${theirs}/now`, { says: 'yes', name: 'Nia' })
  expect((await late()).text).toContain('This link is over')
  await sql`update bookings set held_until = now() - interval '1 second' where event_id = ${event.id} and held_until is not null`.execute(
    house.ground,
  )
  await house.goOn()
  expect((await late()).text).toContain('This link is over')
  expect(await fullness(house, event.id)).toEqual({ taken: 0, waiting: 0, booked: 0, held: 0 })
})

test('two who take and cancel the same tickets at the same time: one of them did it, and all is counted', async () => {
  const event = await anEvent(house)
  const link = await booked(event, 3, 'race@example.org')
  await gives(link, 3, 'racer@example.org')
  const theirs = linkIn(await house.goOn(), 'racer@example.org', 'Places for you')
  const answers = await Promise.all([
    house.visitor().post(`${theirs}/now`, { says: 'yes', name: 'Nia' }),
    house.visitor().post(`${link}/now`, { says: 'cancel' }),
    house.visitor().post(`${link}/now`, { says: 'back' }),
  ])
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  const full = await fullness(house, event.id)
  expect(full.taken).toBe(full.held)
})
