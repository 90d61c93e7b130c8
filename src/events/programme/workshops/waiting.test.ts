import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isNeutral } from '../../../platform/mail/neutral.ts'
import { anEvent, books, eventHouse, linkIn, type AnEvent, type EventHouse } from '../../testing.ts'
import { programmePages } from '../all-routes.ts'
import { groupsOf, isOneTime } from '../rules.ts'
import { chooseWorkshops } from './actions.ts'
import { seatWaiting } from './jobs.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse([], programmePages)
})
afterAll(() => house.close())

const workshop = {
  kind: 'workshop',
  startsAt: '11:00',
  endsAt: '12:00',
  places: '1',
  titleEn: 'Small',
  titleCy: 'Bach',
}
const adds = async (event: AnEvent, more: Record<string, string> = {}): Promise<string> => {
  const at = `/events/keep/${event.id}/programme/new`
  const saved = await event.organiser.browser.post(at, { ...workshop, ...more })
  if (saved.status !== 303) throw new Error(saved.text.slice(0, 800))
  const rows = house.ground.selectFrom('event_sessions').select('id').where('event_id', '=', event.id)
  return (await rows.orderBy('id', 'desc').executeTakeFirstOrThrow()).id
}
type Guest = { link: string; token: string; tickets: string[] }
const guest = async (event: AnEvent, email: string, tickets = 1): Promise<Guest> => {
  await books(house, event, tickets, email)
  const link = linkIn(await house.goOn(), email)
  const rows = await house.ground
    .selectFrom('tickets as t')
    .innerJoin('bookings as b', 'b.id', 't.booking_id')
    .select('t.id')
    .where('b.event_id', '=', event.id)
    .orderBy('t.id', 'desc')
    .limit(tickets)
    .execute()
  return { link, token: link.split('/')[2] ?? '', tickets: rows.map(({ id }) => id).toReversed() }
}
/** What the first ticket of a booking wishes for and waits for, as its form sends it. */
const asks = ({ link, tickets }: Guest, wish: string, waits: readonly string[] = []) =>
  house.visitor().post(`${link}/workshops`, {
    sure: 'yes',
    [`w-${tickets[0]}-0`]: wish,
    [`q-${tickets[0]}-0`]: [...waits],
  })
const has = async ({ tickets }: Guest): Promise<string[]> =>
  (
    await house.ground
      .selectFrom('session_places')
      .select('session_id')
      .where('ticket_id', 'in', tickets)
      .orderBy('id')
      .execute()
  ).map((row) => row.session_id)
const taken = async (id: string) =>
  (
    await house.ground
      .selectFrom('event_sessions')
      .select('taken')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).taken
const waiting = async (session: string) =>
  (await house.ground.selectFrom('session_waits').select('id').where('session_id', '=', session).execute())
    .length

test('a place that is given up goes to whoever waited longest, who is told; what they had at that time goes back', async () => {
  const event = await anEvent(house, { places: '10' })
  const [small, large] = [await adds(event), await adds(event, { titleEn: 'Large', places: '5' })]
  const first = await guest(event, 'first@example.org')
  const [second, third] = [await guest(event, 'second@example.org'), await guest(event, 'third@example.org')]
  await asks(first, small)
  const full = await asks(second, small)
  expect(full.status).toBe(422)
  expect(full.text).toContain('This one has just become full. You can wait for a place')
  expect(full.text).toContain('Full now: wait for a place')
  await asks(second, large, [small])
  await asks(third, 'none', [small])
  const page = await house.visitor().post(second.link)
  expect(page.text).toContain('Mari: 11am, Large')
  expect(page.text).toContain('Mari: waiting for 11am, Small. You are first on the list.')
  expect((await house.visitor().post(third.link)).text).toContain('One ticket stands before this one')
  expect(await house.goOn()).toEqual([])
  await asks(first, 'none')
  // Nobody goes past those who wait, in the second before they are asked either.
  expect((await asks(first, small)).status).toBe(422)
  const told = await house.goOn()
  expect(told.map(({ to, subject }) => `${to} ${subject}`)).toEqual(['second@example.org Your booking'])
  expect(told[0]?.text).toContain('Something that you waited for has come free, and is yours')
  expect(told.every(({ subject, text }) => isNeutral(`${subject} ${text}`))).toBe(true)
  expect(`${told[0]?.text}`).not.toMatch(/Small|A day together|Mari/)
  expect(await has(second)).toEqual([small])
  expect(await taken(large)).toBe(0)
  const link = linkIn(told, 'second@example.org')
  expect((await house.visitor().post(link)).text).toContain('Mari: 11am, Small')
  // By the link in that message it is given back, and goes on.
  await house.visitor().post(`${link}/now`, { says: 'cancel' })
  expect((await house.goOn()).map(({ to }) => to).toSorted()).toEqual([
    'second@example.org',
    'third@example.org',
  ])
  expect(await has(third)).toEqual([small])
  expect([await taken(small), await waiting(small)]).toEqual([1, 0])
})

test('more places are given to those who wait, two of one booking with one message', async () => {
  const event = await anEvent(house, { places: '10' })
  const small = await adds(event)
  const first = await guest(event, 'has-it@example.org')
  await asks(first, small)
  const both = await guest(event, 'both@example.org', 2)
  await house.visitor().post(`${both.link}/workshops`, {
    sure: 'yes',
    ...Object.fromEntries(both.tickets.map((id) => [`q-${id}-0`, small])),
  })
  expect(await waiting(small)).toBe(2)
  const plan = await event.organiser.browser.get(`/events/keep/${event.id}/programme`)
  expect(plan.text).toContain('1 of 1 places taken. 2 tickets wait')
  // Sent once more they stand where they stood.
  const order = () =>
    house.ground
      .selectFrom('session_waits')
      .select('stands')
      .where('session_id', '=', small)
      .orderBy('stands')
      .execute()
  const stood = await order()
  await house.visitor().post(`${both.link}/workshops`, {
    sure: 'yes',
    ...Object.fromEntries(both.tickets.map((id) => [`q-${id}-0`, small])),
  })
  expect(await order()).toEqual(stood)
  const at = `/events/keep/${event.id}/programme/${small}/change`
  expect((await event.organiser.browser.post(at, { ...workshop, places: '3', version: '1' })).status).toBe(
    303,
  )
  expect((await house.goOn()).map(({ to }) => to)).toEqual(['both@example.org'])
  expect(await has(both)).toEqual([small, small])
  expect([await taken(small), await waiting(small)]).toEqual([3, 0])
})

test('whoever gives a ticket on, cancels, or has no more tickets waits no longer; nor does anybody on the day', async () => {
  const event = await anEvent(house, { places: '10' })
  const small = await adds(event)
  await asks(await guest(event, 'holds@example.org'), small)
  const [giver, leaver, stays] = [
    await guest(event, 'gives@example.org'),
    await guest(event, 'leaves@example.org'),
    await guest(event, 'stays@example.org'),
  ]
  for (const one of [giver, leaver, stays]) await asks(one, 'none', [small])
  expect(await waiting(small)).toBe(3)
  const gift = { sure: 'yes', email: 'gets@example.org', ticket: giver.tickets }
  await house.visitor().post(`${giver.link}/give`, gift)
  const theirs = linkIn(await house.goOn(), 'gets@example.org', 'Places for you')
  await house.visitor().post(`${theirs}/now`, { says: 'yes', name: 'Nia Pretend' })
  await house.visitor().post(`${leaver.link}/now`, { says: 'cancel' })
  expect(await waiting(small)).toBe(1)
  await sql`update event_sessions set places = 2 where id = ${small}`.execute(house.ground)
  const clock = (day: string) => () => new Date(`${day}T10:00:00Z`)
  expect(await seatWaiting({ db: house.db, clock: clock('2027-02-25') })).toBe(0)
  expect(await seatWaiting({ db: house.db, clock: clock('2027-02-24') })).toBe(1)
  expect(await has(stays)).toEqual([small])
})

test('many wait, choose and cancel at once while places come free: never one too many, none idle, nobody in two at a time', async () => {
  const event = await anEvent(house, { places: '24', most: '8' })
  const ids = [
    await adds(event, { places: '3' }),
    await adds(event, { places: '3', startsAt: '11:30', endsAt: '12:30' }),
    await adds(event, { places: '3', startsAt: '12:00', endsAt: '13:00' }),
  ]
  const guests: Guest[] = []
  for (const name of ['a', 'b', 'c']) guests.push(await guest(event, `many-${name}@example.org`, 8))
  const asVisitor = ({ token, tickets }: Guest, turn: number) =>
    house.db.inSession(null, 'localhost', (tx) => {
      const pick = (by: number) =>
        Object.fromEntries(
          tickets.map((id, n) => [id, [ids[(n + by) % 3] ?? '', ids[(n + by + 1) % 3] ?? '']]),
        )
      return chooseWorkshops(tx, token, pick(turn), pick(turn + 2), '2026-11-18')
    })
  const seats = () => seatWaiting({ db: house.db, clock: () => new Date('2026-11-18T10:00:00Z') })
  await Promise.all([
    ...[0, 1, 2, 3].flatMap((turn) => guests.flatMap((one) => [asVisitor(one, turn), seats()])),
    house.visitor().post(`${guests[2]?.link}/now`, { says: 'cancel' }),
  ])
  await seats()
  for (const id of ids) {
    const rows = await house.ground
      .selectFrom('session_places')
      .select('id')
      .where('session_id', '=', id)
      .execute()
    expect(rows.length).toBe(await taken(id))
    expect(rows.length).toBeLessThanOrEqual(3)
    // No place is idle while somebody waits for it.
    expect(rows.length === 3 || (await waiting(id)) === 0).toBe(true)
  }
  const { rows: twice } = await sql`
    select p.ticket_id from session_places p join event_sessions s on s.id = p.session_id
      join session_places q on q.ticket_id = p.ticket_id and q.session_id <> p.session_id
      join event_sessions o on o.id = q.session_id and o.starts_at < s.ends_at and s.starts_at < o.ends_at
    where s.event_id = ${event.id}`.execute(house.ground)
  expect(twice).toEqual([])
  const { rows: odd } = await sql`select w.id from session_waits w join tickets t on t.id = w.ticket_id
    join bookings b on b.id = t.booking_id where b.state <> 'booked'
      or exists (select from session_places p where p.ticket_id = w.ticket_id and p.session_id = w.session_id)`.execute(
    house.ground,
  )
  expect(odd).toEqual([])
})

test('two that follow one another can both be chosen, although a third lies across them', async () => {
  const event = await anEvent(house, { places: '10' })
  const early = await adds(event, { places: '5', titleEn: 'Early', startsAt: '10:00', endsAt: '11:00' })
  const across = await adds(event, { places: '5', titleEn: 'Across', startsAt: '10:30', endsAt: '12:00' })
  const late = await adds(event, { places: '5', titleEn: 'Late', startsAt: '11:15', endsAt: '12:15' })
  const one = await guest(event, 'overlap@example.org')
  expect((await house.visitor().post(`${one.link}/workshops`)).text).toContain(
    'You can choose several that are not at the same time',
  )
  const sends = (wishes: readonly string[]) =>
    house.visitor().post(`${one.link}/workshops`, { sure: 'yes', [`w-${one.tickets[0]}-0`]: [...wishes] })
  expect((await sends([early, late])).text).toContain(
    'Your choice is kept: Mari: 10am, Early Mari: 11.15am, Late',
  )
  expect(await has(one)).toEqual([early, late])
  const clash = await sends([early, across])
  expect(clash.text).toContain('at the same time as another that you chose')
  // Nobody gives up what they have for what they did not get.
  expect(await has(one)).toEqual([early, late])
})

test('three who go together choose once: the others stand folded, and go where the first goes by one tick', async () => {
  const event = await anEvent(house, { places: '10' })
  const [small, large] = [
    await adds(event, { places: '2', titleEn: 'Small' }),
    await adds(event, { places: '9', titleEn: 'Large' }),
  ]
  const all = await guest(event, 'as-one@example.org', 3)
  const page = await house.visitor().post(`${all.link}/workshops`)
  expect(page.html.match(/<details/g)).toHaveLength(2)
  expect(page.html).not.toMatch(/<details[^>]* open/)
  expect(page.text).toMatch(/Mari: 11am to 12pm .*The same for the other tickets.*Sam: nothing chosen yet/)
  const goes = (wish: string, more: Record<string, string> = {}) =>
    house.visitor().post(`${all.link}/workshops`, { sure: 'yes', [`w-${all.tickets[0]}-0`]: wish, ...more })
  expect((await goes(large, { same: 'yes', [`w-${all.tickets[1]}-0`]: small })).text).toMatch(
    /Your choice is kept: Mari: 11am, Large Sam: 11am, Large Ticket 3: 11am, Large/,
  )
  // Two fit: the third is asked, opened, and stays where it was.
  const full = await goes(small, { same: 'yes' })
  expect(full.status).toBe(422)
  expect(full.html.match(/<details[^>]* open/g)).toHaveLength(1)
  expect(full.text).toContain('Ticket 3: 11am, Large')
  expect([await taken(small), await taken(large)]).toEqual([2, 1])
  expect(
    (await house.visitor().post((await guest(event, 'alone@example.org')).link + '/workshops')).text,
  ).not.toContain('The same for the other tickets')
})

test('what is at one time is one question; what only lies across a third is not', () => {
  const at = (startsAt: string, endsAt: string) => ({ startsAt, endsAt })
  const [early, across, late] = [at('10:00', '11:00'), at('10:30', '12:00'), at('11:15', '12:15')]
  expect(groupsOf([late, early, across])).toEqual([[early, across, late]])
  expect(isOneTime([early, across])).toBe(true)
  expect(isOneTime([early, across, late])).toBe(false)
})

test('who waits for what is read by whoever keeps the event, and by nobody else', async () => {
  const event = await anEvent(house, { places: '10' })
  const small = await adds(event)
  await asks(await guest(event, 'here@example.org'), small)
  await asks(await guest(event, 'behind@example.org'), 'none', [small])
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  const reads = (token: string | null) =>
    house.db.inSession(token, 'localhost', (tx) =>
      tx.selectFrom('session_waits').select('id').where('session_id', '=', small).execute(),
    )
  expect(await reads(event.organiser.token)).toHaveLength(1)
  for (const token of [elsewhere.token, supporter.token, null]) expect(await reads(token)).toEqual([])
  await expect(
    house.as(event.organiser.token, (tx) => sql`delete from session_waits`.execute(tx)),
  ).rejects.toThrow('permission denied')
  await expect(
    house.as(event.organiser.token, (tx) => sql`select app.seat_next('2026-11-18')`.execute(tx)),
  ).rejects.toThrow('permission denied')
})
