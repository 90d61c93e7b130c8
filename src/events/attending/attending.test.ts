import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Role } from '../../access/model.ts'
import { open, Refused } from '../../vault/door.ts'
import { doorPages } from '../door/all-routes.ts'
import { sayCode } from '../door/rules.ts'
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
import { takeTurn } from '../jobs.ts'
import { attendingPages } from './all-routes.ts'
import { councilMix, mixOf, type MixRow } from './rules.ts'
import { aBooking } from './testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse([...doorPages, ...attendingPages])
})
afterAll(() => house.close())

const at = (event: AnEvent) => `/events/keep/${event.id}`
const bookingOf = async (event: AnEvent, email?: string) =>
  house.ground
    .selectFrom('bookings')
    .selectAll()
    .where('event_id', '=', event.id)
    .$if(email !== undefined, (query) => query.where('state', '=', 'waiting'))
    .orderBy('stands', 'desc')
    .executeTakeFirstOrThrow()
const needing = async (event: AnEvent, email: string, needs: string) => {
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '2' })
  await visitor.post(began.location, {
    name: 'Mari Pretend',
    email,
    needs,
    telephone: '020 7946 0000',
    badges: 'Mari',
  })
  await house.prove(email)
  return bookingOf(event)
}

test('bookings are found by name, badge or code, narrowed, sorted and taken as a spreadsheet in which nothing runs', async () => {
  const event = await anEvent(house, { places: '40' }, [
    { kind: 'free', nameEn: 'Ticket', nameCy: 'Tocyn' },
    { kind: 'family', nameEn: 'Family', nameCy: 'Teulu' },
  ])
  const keeper = event.organiser.browser
  const first = await aBooking(house, event, { name: 'Ŵyn Dyfeisiedig', badges: ['Siân', ''] })
  await aBooking(house, event, { name: '=HYPERLINK("x")', badges: [''], kind: event.kinds[1] ?? '' })
  await aBooking(house, event, { name: 'Gone Invented', badges: [], state: 'cancelled' }).catch(
    () => undefined,
  )
  for (const typed of ['wyn', 'sian', sayCode(first.tickets[0]?.code ?? '')]) {
    const page = await keeper.get(`${at(event)}/bookings?q=${encodeURIComponent(typed)}`)
    expect(page.text).toContain('Ŵyn Dyfeisiedig')
    expect(page.text).not.toContain('HYPERLINK')
  }
  const families = await keeper.get(`${at(event)}/bookings?kind=${event.kinds[1]}`)
  expect(families.text).toContain('1 in this list')
  const sorted = await keeper.get(`${at(event)}/bookings?sort=name&order=down`)
  expect(sorted.text.indexOf('Ŵyn')).toBeLessThan(sorted.text.indexOf('=HYPERLINK'))
  const csv = await keeper.get(`${at(event)}/bookings?as=csv`)
  expect(csv.html).toContain(`"'=HYPERLINK(""x"")"`)
  expect(csv.html).toContain('2 × Ticket')
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from audit where act = 'booking.exported' and ${event.id} = any (things)`.execute(
    house.ground,
  )
  expect(rows).toEqual([{ n: 1 }])
})

test('how to reach somebody is sealed, opens when it is asked for, and who asked is written down', async () => {
  const event = await anEvent(house)
  const booking = await needing(event, 'needs@example.org', 'A ramp, and no nuts.')
  const keeper = event.organiser.browser
  const one = `${at(event)}/bookings/${booking.id}`
  const shut = await keeper.get(one)
  expect(shut.text).toContain('Mari Pretend')
  for (const not of ['needs@example.org', 'ramp', '7946']) expect(shut.text).not.toContain(not)
  const opened = await keeper.get(`${one}?open`)
  for (const said of ['needs@example.org', 'A ramp, and no nuts.', '020 7946 0000'])
    expect(opened.text).toContain(said)
  const { rows } = await sql<{ act: string }>`
    select act from audit where ${booking.id} = any (things) and act in ('text.opened', 'booking.read', 'booking.contact-read')
      and person_id = ${event.organiser.id} order by act`.execute(house.ground)
  expect(rows.map(({ act }) => act)).toEqual(['booking.contact-read', 'booking.read', 'text.opened'])
  const needs = await keeper.get(`${at(event)}/bookings/needs`)
  expect(needs.text).toContain('A ramp, and no nuts.')
  expect(needs.text).toContain('for 2 people')
  for (const not of ['Mari', 'example.org', '7946']) expect(needs.text).not.toContain(not)
})

test('a badge is mended, the message goes out again, and a booking is taken away', async () => {
  const event = await anEvent(house)
  await books(house, event, 2, 'again@example.org')
  await house.goOn()
  const booking = await bookingOf(event)
  const keeper = event.organiser.browser
  const one = `${at(event)}/bookings/${booking.id}`
  const ticket = await house.ground
    .selectFrom('tickets')
    .selectAll()
    .where('booking_id', '=', booking.id)
    .orderBy('id')
    .executeTakeFirstOrThrow()
  const mend = (badge: string, version: number) =>
    keeper.post(`${one}/badge`, {
      ticket: ticket.id,
      version: String(version),
      [`badge-${ticket.code}`]: badge,
    })
  expect((await keeper.get((await mend('Marïa', ticket.version)).location)).html).toContain('value="Marïa"')
  expect((await keeper.get((await mend('Late', ticket.version)).location)).text).toContain(
    'Somebody else changed',
  )
  expect((await keeper.get((await keeper.post(`${one}/again`)).location)).text).toContain('on its way again')
  const told = await house.goOn()
  const link = linkIn(told, 'again@example.org')
  const shown = await house.visitor().post(`${link}/door`)
  expect(shown.text).toContain(sayCode(ticket.code))
  expect(shown.html).toContain('<svg class="qr"')
  expect(shown.text).toContain('Marïa')
  expect((await house.visitor().get(`${link}/door`)).text).not.toContain(sayCode(ticket.code))
  await keeper.post(`${one}/away`)
  expect(await fullness(house, event.id)).toMatchObject({ taken: 0, booked: 0 })
  expect((await house.visitor().post(`${link}/door`)).text).not.toContain(sayCode(ticket.code))
})

test('somebody is asked out of turn: with a reason that stays, for places that are made for them alone, and nobody twice', async () => {
  const event = await anEvent(house, { places: '4' })
  await books(house, event, 4, 'full@example.org')
  await waits(house, event, 4, 'first@example.org')
  await waits(house, event, 2, 'second@example.org')
  await house.goOn()
  const keeper = event.organiser.browser
  const second = await bookingOf(event, 'second@example.org')
  const offer = `${at(event)}/line/${second.id}`
  expect((await keeper.get(`${at(event)}/line`)).text).toMatch(
    /1 on the list.*4 × Ticket.*2 on the list.*2 × Ticket/,
  )
  expect((await keeper.get(offer)).text).toContain('There are not enough free places')
  expect((await keeper.post(offer, { why: 'She speaks on the panel.' })).status).toBe(422)
  expect((await keeper.get(offer)).text).toContain('Make 2 places more, and offer them')
  expect((await keeper.post(offer, { why: '', more: '2' })).text).toContain('Say why')
  // No more than the page said.
  expect((await keeper.post(offer, { why: 'She speaks on the panel.', more: '3' })).status).toBe(422)
  const presses = await Promise.all(
    [1, 2, 3].map(() => keeper.post(offer, { why: 'She speaks on the panel.', more: '2' })),
  )
  expect(presses.filter(({ status }) => status === 303)).toHaveLength(1)
  // Whoever stands first is not asked for what was made for somebody else.
  expect(await fullness(house, event.id)).toMatchObject({ taken: 6, held: 6, waiting: 1 })
  expect(
    (await house.goOn()).filter(({ subject }) => subject === 'Places for you').map(({ to }) => to),
  ).toEqual(['second@example.org'])
  expect((await keeper.get(`${at(event)}/line`)).text).toContain('Offered places out of turn')
  expect((await keeper.get(`${at(event)}/bookings/${second.id}?open`)).text).toContain(
    'She speaks on the panel.',
  )
  const kept = await house.ground
    .selectFrom('overrides')
    .selectAll()
    .where('event_id', '=', event.id)
    .execute()
  expect(kept).toMatchObject([{ kind: 'out-of-turn', tickets: 2, by_person: event.organiser.id }])
  expect((await house.visitor().get(`/events/${event.code}/line`)).text).toContain(
    'out of turn, for a reason',
  )
})

test('the list goes on by itself while the organiser presses: nobody is offered twice, and nothing beyond what is free', async () => {
  const event = await anEvent(house, { places: '4' })
  await aBooking(house, event, { badges: ['', '', '', ''] })
  const waiting = []
  for (const name of ['One', 'Two', 'Three'])
    waiting.push(await aBooking(house, event, { name, badges: ['', ''], state: 'waiting' }))
  await sql`update event_pages set places = 6 where id = ${event.id}`.execute(house.ground)
  const press = (one: { id: string }) =>
    event.organiser.browser.post(`${at(event)}/line/${one.id}`, {
      why: 'She speaks on the panel.',
      more: '0',
    })
  const worker = () => house.db.asWorker((tx) => takeTurn(tx, event.id, '2026-11-18'))
  await Promise.all([worker(), ...waiting.map(press), worker()])
  expect(await fullness(house, event.id)).toMatchObject({ taken: 6, held: 6, waiting: 2 })
  const offered = await house.ground
    .selectFrom('outbox')
    .innerJoin('bookings', 'bookings.id', 'outbox.to_booking')
    .select('bookings.name')
    .where('bookings.event_id', '=', event.id)
    .where('outbox.kind', '=', 'places')
    .execute()
  expect(offered).toHaveLength(1)
})

test('a ticket that is given to somebody else has a new code: the old one is nobody’s', async () => {
  const event = await anEvent(house, { places: '9' })
  const from = await aBooking(house, event, { badges: ['Mari'] })
  const to = await aBooking(house, event, { name: 'Other Pretend', badges: [''] })
  const [ticket] = from.tickets
  const moved = await house.ground
    .updateTable('tickets')
    .set({ booking_id: to.id })
    .where('id', '=', ticket?.id ?? '')
    .returning('code')
    .executeTakeFirstOrThrow()
  expect(moved.code).toMatch(/^[a-z0-9]{8}$/)
  expect(moved.code).not.toBe(ticket?.code)
  const door = `${at(event)}/door/press`
  const shown = await event.organiser.browser.post(door, { code: ticket?.code ?? '', is: 'here' })
  expect(shown.location).toContain('what=unknown')
})

test('what is handed on names nobody, says no number under ten, and holds no family for a council', async () => {
  const kind = (booked: number, came: number, professional = false) => {
    const name = { en: '', cy: '' }
    return { name, professional, booked, came }
  }
  const came = (rows: readonly MixRow[]) => rows.map((row) => row.came)
  // A published report says that 49 came: whoever knows the 40 of two kinds would know the other.
  expect(came(mixOf([kind(60, 40), kind(30, 9)]))).toEqual([null, null])
  expect(came(mixOf([kind(60, 40), kind(30, 9), kind(90, 30), kind(90, 50)]))).toEqual([40, null, null, 50])
  // Both would say that three stayed away; before the day nobody came, and nothing is given away.
  const near = mixOf([kind(40, 37), kind(30, 20, true), kind(12, 0)])
  expect(near.map(({ booked }) => booked)).toEqual([null, 30, null])
  expect(came(near)).toEqual([37, null, null])
  // A council knows who its own are, and from the report how many came: everybody else would be seven.
  expect(came(councilMix([kind(40, 7), kind(50, 23, true)]))).toEqual([null])
  expect(came(councilMix([kind(40, 12), kind(50, 23, true)]))).toEqual([23])
  expect(came(councilMix([kind(50, 23, true)]))).toEqual([23])
  // What a funder is not told, a council that is the funder too is not told either.
  expect(came(councilMix([kind(40, 8), kind(50, 23, true), kind(90, 40)]))).toEqual([null])
  // Whose ticket is gone is in the report's sum, in no kind: the sum less all kinds would be these three.
  expect(came(mixOf([kind(60, 15), kind(60, 40)], 3))).toEqual([null, 40])
  const event = await anEvent(house, { places: '60' }, [
    { kind: 'family', nameEn: 'Family' },
    { kind: 'professional', nameEn: 'Professional' },
  ])
  // Nobody who came to the door without booking: the report leaves them out, and the difference would be two.
  const walkIn = await aBooking(house, event, { badges: ['', ''] })
  await sql`update bookings set walk_in = true where id = ${walkIn.id}`.execute(house.ground)
  await aBooking(house, event, { name: 'Rosie Pretend', badges: Array(12).fill('Rosie') })
  await aBooking(house, event, { badges: Array(13).fill(''), kind: event.kinds[1] ?? '' })
  const keeper = event.organiser.browser
  const taken = () => keeper.get(`${at(event)}/bookings/mix?as=csv`)
  // One more tomorrow would be one who booked today.
  expect((await taken()).html).toContain('Family,10 or more')
  await sql`update event_pages set day = '2026-11-01' where id = ${event.id}`.execute(house.ground)
  const funder = await taken()
  expect(funder.html).toContain('Family,12')
  expect(funder.html).toContain('Professional,13')
  const council = await keeper.get(`${at(event)}/bookings/mix?as=csv&for=council`)
  expect(council.html).not.toContain('Famil')
  for (const { html } of [funder, council]) expect(html).not.toContain('Rosie')
})

test('a thousand bookings are paged, and the list says so', async () => {
  const event = await anEvent(house, { places: '2000' })
  await sql`with b as (insert into bookings (programme_id, event_id, state, name, on_day)
      select ${house.programme}, ${event.id}, 'booked', 'Guest ' || lpad(g::text, 4, '0'), '2026-11-18' from generate_series(1, 1200) g returning id, programme_id)
    insert into booking_kinds (booking_id, kind_id, programme_id, tickets, pence) select b.id, ${event.kinds[0]}, b.programme_id, 1, 0 from b`.execute(
    house.ground,
  )
  await sql`insert into tickets (programme_id, booking_id, kind_id) select programme_id, id, ${event.kinds[0]} from bookings
    where event_id = ${event.id}`.execute(house.ground)
  const keeper = event.organiser.browser
  const page = await keeper.get(`${at(event)}/bookings?sort=name&page=2`)
  expect(page.text).toContain('More than 1,000 in this list')
  expect(page.text).toContain('Guest 0051')
  expect((await keeper.get(`${at(event)}/bookings?as=csv`)).html.split('\n')).toHaveLength(1202)
  expect((await keeper.get(`${at(event)}/door/typed?page=12`)).text).toContain('Guest 1200')
  expect((await keeper.get(`${at(event)}/door?q=guest`)).text).toContain('The first 20')
})

test('nobody of a council, no supporter, no parent, no organiser elsewhere finds a booking; the vault refuses them too', async () => {
  const event = await anEvent(house)
  const booking = await needing(event, 'refused@example.org', 'Quiet, please.')
  const programme = await house.otherProgramme()
  const others: readonly [readonly Role[], { programme?: string }][] = [
    [['supporter'], {}],
    [['parent'], {}],
    [['social-worker'], {}],
    [['chair'], {}],
    [['organiser'], { programme }],
    // A council's function closes the vault, whatever else they are.
    [['organiser', 'social-worker'], {}],
  ]
  for (const [roles, more] of others) {
    const { browser, token } = await house.person(roles, more)
    const council = roles.includes('social-worker') || roles.includes('chair')
    const read = house.as(token, (tx) =>
      open(tx, [{ table: 'bookings', columns: ['email', 'needs'], rows: [booking.id] }]),
    )
    const said = await read.then(
      (texts) => texts.of('bookings', 'needs', booking.id),
      (error: unknown) => error instanceof Refused,
    )
    expect(said).toBe(council ? true : null)
    if (roles.length > 1) continue
    for (const path of [
      '/bookings',
      '/bookings?as=csv',
      '/bookings/needs',
      '/bookings/mix',
      `/bookings/${booking.id}`,
      `/bookings/${booking.id}?open`,
      '/line',
      `/line/${booking.id}`,
    ])
      expect((await browser.get(`${at(event)}${path}`)).status).toBe(404)
    for (const path of ['/badge', '/again', '/away'])
      expect((await browser.post(`${at(event)}/bookings/${booking.id}${path}`, {})).status).toBe(404)
    expect((await browser.post(`${at(event)}/line/${booking.id}`, { why: 'x' })).status).toBe(404)
    const asked = await house.as(token, (tx) =>
      sql<{ one: string }>`select app.tell_booking_again(${event.id}, ${booking.id}) as one`.execute(tx),
    )
    expect(asked.rows).toEqual([{ one: 'gone' }])
  }
})
