import { sql } from 'kysely'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../access/model.ts'
import { aBooking } from '../attending/testing.ts'
import { anEvent, eventHouse, fullness, type AnEvent, type EventHouse } from '../testing.ts'
import { doorPages } from './all-routes.ts'
import { badgesPdf } from './badges.ts'
import { sayCode } from './rules.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse(doorPages)
})
afterAll(() => house.close())

/** The house's own day, so that the door is open. */
const today = { 'day-day': '18', 'day-month': '11', 'day-year': '2026' }
const door = (event: AnEvent) => `/events/keep/${event.id}/door`
const ticketsOf = (event: AnEvent) =>
  house.ground
    .selectFrom('tickets as t')
    .innerJoin('bookings as b', 'b.id', 't.booking_id')
    .select(['t.id', 't.code', 't.badge', 't.came_at', 'b.id as booking'])
    .where('b.event_id', '=', event.id)
    .orderBy('t.id')
    .execute()
/** Three tickets in one booking, Mari's: booked. */
const three = async (more: Record<string, string> = {}) => {
  const event = await anEvent(house, { ...today, places: '8', ...more })
  const { tickets } = await aBooking(house, event, { badges: ['Mari', 'Sam', ''] })
  return { event, tickets, keeper: event.organiser.browser }
}
const cameOf = async (event: AnEvent) =>
  (await ticketsOf(event)).filter(({ came_at }) => came_at !== null).length

test('some letters of a name, or of a badge, or the code: the booking stands there, and one press says who is here', async () => {
  const { event, tickets, keeper } = await three()
  const code = tickets[0]?.code ?? ''
  for (const typed of ['mari', 'PRETEND mar', 'sam', code.slice(0, 4), sayCode(code)]) {
    const page = await keeper.get(`${door(event)}?q=${encodeURIComponent(typed)}`)
    expect(page.text).toContain('Mari Pretend')
    expect(page.text).toContain('All 3 are here')
  }
  expect((await keeper.get(`${door(event)}?q=zzz`)).text).toContain('Nobody found')
  const pressed = await keeper.post(`${door(event)}/press`, { ticket: tickets[0]?.id ?? '', is: 'here' })
  const told = (await keeper.get(pressed.location)).text
  expect(told).toContain('Mari is here.')
  expect(told).not.toContain('Nobody has come yet')
  expect((await keeper.get(door(event))).text).toMatch(/1\s*here/)
})

test('a whole group comes in by one press; pressed twice it counts once, and one press takes one back', async () => {
  const { event, tickets, keeper } = await three()
  const all = tickets.map(({ id }) => id)
  const press = (is: string, ticket: readonly string[]) =>
    keeper.post(`${door(event)}/press`, { ticket: [...ticket], is })
  const pressed = await keeper.get((await press('here', all)).location)
  expect(pressed.text).toContain('3 tickets marked as here')
  expect(pressed.text).toContain('Undo all 3')
  expect((await keeper.get((await press('here', all)).location)).text).toContain(
    'Mari already came, at 10am.',
  )
  expect(await cameOf(event)).toBe(3)
  expect((await keeper.get((await press('here', all)).location)).text).not.toContain('Undo all 3')
  const both = await Promise.all([press('not', all.slice(0, 1)), press('not', all.slice(0, 1))])
  expect(both.map(({ status }) => status)).toEqual([303, 303])
  expect(await cameOf(event)).toBe(2)
  const marks = await house.ground
    .selectFrom('door_marks')
    .select(['came', 'by_person'])
    .where('event_id', '=', event.id)
    .execute()
  expect(marks.filter(({ came }) => came)).toHaveLength(3)
  expect(marks.filter(({ came }) => !came)).toHaveLength(1)
  expect(new Set(marks.map(({ by_person }) => by_person))).toEqual(new Set([event.organiser.id]))
})

test('what the camera reads counts for that ticket alone; another event’s code is nobody’s here', async () => {
  const { event, tickets, keeper } = await three()
  const other = await three()
  const scan = async (code: string) =>
    keeper.get((await keeper.post(`${door(event)}/press`, { code, is: 'here', how: 'camera' })).location)
  expect((await scan((tickets[1]?.code ?? '').toUpperCase())).text).toContain('Sam is here.')
  expect(await cameOf(event)).toBe(1)
  for (const wrong of [other.tickets[0]?.code ?? '', 'https://example.org/x', ''])
    expect((await scan(wrong)).text).toContain('No ticket of this event has that code')
  expect(await cameOf(other.event)).toBe(0)
  const page = await keeper.get(door(event))
  expect(page.headers.get('permissions-policy')).toContain('camera=(self)')
  expect((await keeper.get(`${door(event)}/list`)).headers.get('permissions-policy')).toContain('camera=()')
})

test('whoever did not press the link in their message yet, and stands at the door, has a booking', async () => {
  const event = await anEvent(house, { ...today, places: '8' })
  const keeper = event.organiser.browser
  const { tickets } = await aBooking(house, event, { badges: ['Mari', '', ''], state: 'unconfirmed' })
  expect((await keeper.get(`${door(event)}?q=mari`)).text).toContain('Did not press the link yet')
  await keeper.post(`${door(event)}/press`, { ticket: tickets[0]?.id ?? '', is: 'here' })
  expect(await fullness(house, event.id)).toMatchObject({ taken: 3, booked: 3 })
  expect(await cameOf(event)).toBe(1)
})

test('people without a ticket take places like everybody; when there are none, a reason lets them in and is kept sealed', async () => {
  const { event, keeper } = await three({ places: '4' })
  const walkIn = (more: Record<string, string>) =>
    keeper.post(`${door(event)}/walk-in`, { kind: event.kinds[0] ?? '', many: '1', ...more })
  const first = await walkIn({ badges: 'Jo' })
  if (first.status !== 303) throw new Error(first.status + first.text)
  expect((await keeper.get(first.location)).text).toContain('Jo is here.')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 4, booked: 4 })
  const full = await walkIn({ name: 'Late Invented', many: '2' })
  expect(full.status).toBe(422)
  expect(full.text).toContain('say why')
  expect(full.html).toContain('value="Late Invented"')
  expect(await fullness(house, event.id)).toMatchObject({ taken: 4 })
  const past = await walkIn({ name: 'Late Invented', many: '2', why: 'Two chairs stand free.' })
  expect(past.status).toBe(303)
  expect(await fullness(house, event.id)).toMatchObject({ taken: 6, booked: 6 })
  const kept = await house.ground
    .selectFrom('overrides')
    .selectAll()
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  expect(kept).toMatchObject({ kind: 'beyond', tickets: 2, by_person: event.organiser.id })
  expect(kept.words.toString('utf8')).not.toContain('chairs')
  await keeper.post(`${door(event)}/out`, { booking: kept.booking_id })
  expect(await fullness(house, event.id)).toMatchObject({ taken: 4, booked: 4 })
  expect(await cameOf(event)).toBe(1)
})

test('who cancelled and comes all the same is let in with what they had asked for; no name stands in an address', async () => {
  const { event, keeper } = await three()
  const gone = await aBooking(house, event, { name: 'Back Invented', badges: ['', ''], state: 'cancelled' })
  const page = await keeper.get(`${door(event)}?q=back`)
  expect(page.text).toContain('Cancelled')
  expect(page.html).toContain(`/walk-in?of=${gone.id}"`)
  expect(page.html).not.toMatch(/href="[^"]*Back/)
  const form = (await keeper.get(`${door(event)}/walk-in?of=${gone.id}`)).html
  expect(form).toContain('value="Back Invented"')
  expect(form).toMatch(/name="many"[^>]*value="2"/)
  const elsewhere = await three()
  expect((await keeper.get(`${door(elsewhere.event)}/walk-in?of=${gone.id}`)).html).not.toContain(
    'Back Invented',
  )
})

test('whoever came last stands first', async () => {
  const { event, tickets, keeper } = await three()
  const other = await aBooking(house, event, { name: 'Aled Pretend', badges: ['Aled'] })
  for (const [ticket, at] of [
    [other.tickets[0], '09:00'],
    [tickets[0], '09:30'],
  ] as const)
    await sql`update tickets set came_at = ${`2026-11-18 ${at}Z`} where id = ${ticket?.id}`.execute(
      house.ground,
    )
  expect((await keeper.get(door(event))).text).toMatch(/Came last.*Mari Pretend.*Aled Pretend/)
})

test('twenty at once at the door of a hall with five places: five come in', async () => {
  const event = await anEvent(house, { ...today, places: '5' })
  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      event.organiser.browser.post(`${door(event)}/walk-in`, { kind: event.kinds[0] ?? '', many: '1' }),
    ),
  )
  expect(answers.filter(({ status }) => status === 303)).toHaveLength(5)
  expect(await fullness(house, event.id)).toMatchObject({ taken: 5, booked: 5 })
})

test('before the day nobody is let in without a ticket: they book like everybody', async () => {
  const event = await anEvent(house)
  expect((await event.organiser.browser.get(`${door(event)}/walk-in`)).text).toContain('Until then they book')
  await event.organiser.browser.post(`${door(event)}/walk-in`, { kind: event.kinds[0] ?? '', many: '1' })
  expect(await fullness(house, event.id)).toMatchObject({ taken: 0, booked: 0 })
})

test('the paper list names everybody with a code, not what they need; typed in afterwards each row says what became of it', async () => {
  const { event, tickets, keeper } = await three()
  await sql`update ticket_kinds set name_en = 'Family seat' where event_id = ${event.id}`.execute(
    house.ground,
  )
  const list = await keeper.get(`${door(event)}/list`)
  // It lies on a table: who is a parent is nobody's to read.
  expect(list.text).not.toContain('Family seat')
  for (const { code } of tickets) expect(list.text).toContain(sayCode(code))
  expect(list.text).not.toMatch(/· asked for something/)
  await keeper.post(`${door(event)}/press`, { ticket: tickets[0]?.id ?? '', is: 'here' })
  const all = tickets.map(({ id }) => id)
  const typed = await keeper.post(`${door(event)}/typed`, { ticket: all, page: '1' })
  const after = await keeper.get(typed.location)
  expect(after.text).toContain('2 tickets marked as here. 1 could not be marked')
  expect(after.text.match(/typed in from paper/g)).toHaveLength(2)
  expect(after.text).toContain('Here since 10am')
  const count = await keeper.get(`${door(event)}/count`)
  expect(count.text).toContain('3 of 3 came')
  expect(count.text).toContain('2 tickets typed in from paper')
  expect(count.text).toContain('10am: 1')
})

test('what is called off lets nobody in, and says so', async () => {
  const { event, tickets, keeper } = await three()
  await house.ground
    .updateTable('event_pages')
    .set({ state: 'called-off' })
    .where('id', '=', event.id)
    .execute()
  expect((await keeper.get(door(event))).text).toContain('nobody is let in')
  await keeper.post(`${door(event)}/press`, { ticket: tickets[0]?.id ?? '', is: 'here' })
  await keeper.post(`${door(event)}/walk-in`, { kind: event.kinds[0] ?? '', many: '1' })
  expect(await cameOf(event)).toBe(0)
})

test('heads counted by hand stand beside what the door says', async () => {
  const { event, keeper } = await three()
  expect((await keeper.post(`${door(event)}/count`, { people: 'many' })).status).toBe(422)
  await keeper.post(`${door(event)}/count`, { people: '88' })
  expect((await keeper.get(`${door(event)}/count`)).text).toContain('88 people, 10am')
})

test('badges print the name that somebody chose, the event and nothing else of them', async () => {
  const { event, keeper } = await three()
  const answer = await keeper.get(`${door(event)}/badges/file`)
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  const title = 'A day together'
  const long = 'Bartholomew-Alexander Featherstonehaugh-Cholmondeley the 3rd'
  const wide = 'Ŵ'.repeat(60)
  const badges = ['Mari', long, wide, 'Sam', '', ...Array.from({ length: 6 }, (_, at) => `Ŵyn ${at}`)]
  const made = await badgesPdf({
    title: 'Badges',
    language: 'en',
    programme: 'Walking Beside',
    event: title,
    badges,
  })
  const file = await getDocumentProxy(new Uint8Array(made))
  expect(file.numPages).toBe(2)
  const { items } = await (await file.getPage(1)).getTextContent()
  const text = items.map((item) => ('str' in item ? item.str : '')).join('|')
  for (const said of ['Mari', 'Sam', title, 'Ŵyn 2']) expect(text).toContain(said)
  for (const not of ['Ŵyn 3', 'Ticket', 'Family']) expect(text).not.toContain(not)
  // Nobody's name is cut, however long.
  const letters = text.replaceAll(/[|\s]/g, '')
  for (const whole of [long.replaceAll(' ', ''), wide]) expect(letters).toContain(whole)
  expect(await file.getMarkInfo()).toMatchObject({ Marked: true })
})

test('a workshop’s sheet holds who signed up', async () => {
  const { event, tickets, keeper } = await three()
  const { id } = await house.ground
    .insertInto('event_sessions')
    .values({
      programme_id: house.programme,
      event_id: event.id,
      kind: 'workshop',
      title_en: 'Writing it down',
      starts_at: '11:00',
      ends_at: '12:00',
      room_en: 'Blue room',
      places: 10,
      taken: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('session_places')
    .values({ programme_id: house.programme, session_id: id, ticket_id: tickets[1]?.id ?? '' })
    .execute()
  const sheet = await keeper.get(`${door(event)}/sheets`)
  expect(sheet.text).toContain('Writing it down')
  expect(sheet.text).toContain('1 of 10 places')
  expect(sheet.text).toContain('Sam')
  expect(sheet.text).not.toContain('Mari Pretend')
})

test('a supporter, a parent, a council’s officer and an organiser elsewhere find no door, and the database agrees', async () => {
  const { event, tickets } = await three()
  const programme = await house.otherProgramme()
  const others: readonly [readonly Role[], { programme?: string }][] = [
    [['supporter'], {}],
    [['parent'], {}],
    [['social-worker'], {}],
    [['organiser'], { programme }],
  ]
  for (const [roles, more] of others) {
    const { browser, token } = await house.person(roles, more)
    for (const part of [
      '',
      '?q=mari',
      '/list',
      '/typed',
      '/sheets',
      '/count',
      '/badges',
      '/badges/file',
      '/walk-in',
    ])
      expect((await browser.get(`${door(event)}${part}`)).status).toBe(404)
    const posts = ['press', 'walk-in', 'out', 'typed', 'count']
    for (const part of posts)
      expect(
        (await browser.post(`${door(event)}/${part}`, { ticket: tickets[0]?.id ?? '', people: '1' })).status,
      ).toBe(404)
    const marked = await house.as(token, (tx) =>
      sql<{
        n: number
      }>`select app.mark_at_door(${event.id}, ${[tickets[0]?.id]}::uuid[], true, 'press', now()) as n`.execute(
        tx,
      ),
    )
    expect(marked.rows).toEqual([{ n: 0 }])
    const read = await house.as(token, async (tx) => [
      ...(await tx.selectFrom('door_marks').select('id').execute()),
      ...(await tx.selectFrom('overrides').select('id').execute()),
      ...(await tx
        .selectFrom('tickets')
        .select('id')
        .where('id', '=', tickets[0]?.id ?? '')
        .execute()),
    ])
    expect(read).toEqual([])
  }
  expect(await cameOf(event)).toBe(0)
})
