import { sql } from 'kysely'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, eventHouse, linkIn, who, type AnEvent, type EventHouse } from '../testing.ts'
import { pages } from './routes.tsx'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse([], pages.list)
})
afterAll(() => house.close())

const professional = { kind: 'professional', nameEn: 'Professional', nameCy: 'Gweithiwr', pounds: '50' }
const payer = {
  howPaid: 'invoice',
  organisation: 'Invented Trust',
  address: '1 Made-up Street',
  reference: 'PO 7',
}
const textIn = async (bytes: Uint8Array): Promise<string> => {
  const opened = await getDocumentProxy(new Uint8Array(bytes))
  const { items } = await (await opened.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}
/** Somebody books `tickets` of the first kind, with an invoice; answers the link of the booking. */
const withInvoice = async (event: AnEvent, tickets: number, email: string) => {
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: String(tickets) })
  const sent = await visitor.post(began.location, { ...who(email), ...payer })
  expect(sent.location).toContain('done?what=sent')
  await house.prove(email)
  return linkIn(await house.goOn(), email)
}
const bookingOf = async (event: AnEvent) =>
  (
    await house.ground
      .selectFrom('bookings')
      .select('id')
      .where('event_id', '=', event.id)
      .orderBy('stands', 'desc')
      .executeTakeFirstOrThrow()
  ).id
const setUp = async (event: AnEvent) => {
  const { rows } = await sql<{
    version: number
  }>`select version from invoice_settings where programme_id = ${house.programme}`.execute(house.ground)
  const done = await event.organiser.browser.post('/invoices', {
    name: 'Alongside Invented',
    address: '2 Pretend Road',
    payEn: 'Account 00000000',
    version: String(rows[0]?.version ?? 1),
  })
  expect(done.location).toBe('/invoices?done')
}

test('an invoice has the next number, lies behind the link, and is credited whole when the booking is cancelled', async () => {
  const event = await anEvent(house, {}, [professional])
  await setUp(event)
  const link = await withInvoice(event, 2, 'pays@example.org')
  expect((await house.visitor().post(link)).text).toContain('£100 in all. You get an invoice.')
  const { browser } = event.organiser
  const booking = await bookingOf(event)
  const at = `/events/keep/${event.id}/money/bookings/${booking}`
  const page = await browser.get(at)
  expect(page.html).toContain('value="Invented Trust"')
  expect(page.html).toContain('1 Made-up Street')
  const { howPaid, ...to } = payer
  expect(howPaid).toBe('invoice')
  expect((await browser.post(`${at}/invoice`, to)).location).toBe(`${at}?done`)
  const twice = await browser.post(`${at}/invoice`, to)
  expect(twice.status).toBe(422)
  expect(twice.text).toContain('There is an invoice already')
  const first = await house.ground
    .selectFrom('invoices')
    .selectAll()
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  expect(first.organisation?.toString()).not.toContain('Invented')
  const sent = await browser.post(`/events/keep/${event.id}/money/invoices/${first.id}`, { says: 'send' })
  expect(sent.location).toBe(`${at}?sent`)
  const [message] = await house.goOn()
  expect(message?.subject).toBe('Your booking')
  expect(message?.text).not.toMatch(/invoice|£|together/i)
  const open = linkIn(message === undefined ? [] : [message], 'pays@example.org')
  expect((await house.visitor().post(open)).text).toContain(`Download invoice ${first.number}`)
  const paper = await house.visitor().post(`${open}/invoice`, { invoice: first.id })
  const said = await textIn(paper.bytes ?? new Uint8Array())
  for (const part of [
    'Invented Trust',
    '1 Made-up Street',
    'PO 7',
    'Alongside Invented',
    '£100',
    'Account 00000000',
    'No VAT is charged.',
  ])
    expect(said).toContain(part)
  // Another booking's link opens nothing of it.
  const stranger = await withInvoice(await anEvent(house, {}, [professional]), 1, 'stranger@example.org')
  expect((await house.visitor().post(`${stranger}/invoice`, { invoice: first.id })).status).toBe(404)
  await house.visitor().post(`${link}/now`, { says: 'cancel' })
  await browser.post(`/events/keep/${event.id}/money/invoices/${first.id}`, { says: 'credit' })
  await browser.post(`/events/keep/${event.id}/money/invoices/${first.id}`, { says: 'credit' })
  const rows = await house.ground
    .selectFrom('invoices')
    .select(['number', 'pence', 'credits'])
    .where('event_id', '=', event.id)
    .orderBy('number')
    .execute()
  expect(rows).toEqual([
    { number: first.number, pence: 10_000, credits: null },
    { number: first.number + 1, pence: -10_000, credits: first.id },
  ])
  expect((await browser.get(`/events/keep/${event.id}/money`)).text).toContain('Credited £100')
})

test('numbers have no gap and no two are the same, however many are made at once', async () => {
  const event = await anEvent(house, { places: '40' }, [professional])
  await setUp(event)
  for (const n of [1, 2, 3, 4]) await withInvoice(event, 1, `many${n}@example.org`)
  const bookings = await house.ground
    .selectFrom('bookings')
    .select('id')
    .where('event_id', '=', event.id)
    .execute()
  const { howPaid, ...to } = payer
  expect(howPaid).toBe('invoice')
  await Promise.all(
    bookings.flatMap(({ id }) =>
      [1, 2].map(() =>
        event.organiser.browser.post(`/events/keep/${event.id}/money/bookings/${id}/invoice`, to),
      ),
    ),
  )
  const all = await house.ground
    .selectFrom('invoices')
    .select('number')
    .where('programme_id', '=', house.programme)
    .orderBy('number')
    .execute()
  expect(all.map(({ number }) => number)).toEqual(all.map((_, n) => n + 1))
  const of = await house.ground
    .selectFrom('invoices')
    .select('booking_id')
    .where('event_id', '=', event.id)
    .execute()
  expect(new Set(of.map(({ booking_id }) => booking_id)).size).toBe(bookings.length)
  expect(of).toHaveLength(bookings.length)
})
