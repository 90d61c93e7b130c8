import { sql } from 'kysely'
import { getDocumentProxy } from 'unpdf'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, books, eventHouse, linkIn, who, type AnEvent, type EventHouse } from '../testing.ts'
import { pages } from './routes.tsx'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse([], pages.list)
})
afterAll(() => house.close())

const professional = { kind: 'professional', nameEn: 'Professional', nameCy: 'Gweithiwr', pounds: '50' }
const other = { kind: 'paid', nameEn: 'Other', nameCy: 'Arall', pounds: '34' }
const hardship = { kind: 'hardship', nameEn: 'Free place', nameCy: 'Lle am ddim' }
const payer = {
  howPaid: 'invoice',
  organisation: 'Invented Trust',
  address: '1 Made-up Street',
  reference: 'PO 7',
}
const day = (date: string) => {
  const [year = '', month = '', of = ''] = date.split('-')
  return { 'day-day': of, 'day-month': month, 'day-year': year }
}
const today = day('2026-11-18')
const textIn = async (bytes: Uint8Array): Promise<string> => {
  const opened = await getDocumentProxy(new Uint8Array(bytes))
  const { items } = await (await opened.getPage(1)).getTextContent()
  return items.map((item) => ('str' in item ? item.str : '')).join('')
}
/** Somebody books `tickets` of the first kind, with an invoice; answers the link of the booking. */
const withInvoice = async (
  event: AnEvent,
  tickets: number,
  email: string,
  more: Record<string, string> = {},
) => {
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: String(tickets) })
  const sent = await visitor.post(began.location, { ...who(email), ...payer, ...more })
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

test('she reads what it costs before she sends, and is asked how she pays; what was typed stays', async () => {
  const event = await anEvent(house, {}, [professional])
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '2' })
  const page = await visitor.get(began.location)
  expect(page.text).toContain('These places cost £100.')
  const unsaid = await visitor.post(began.location, who('asks@example.org'))
  expect(unsaid.status).toBe(422)
  expect(unsaid.text).toContain('Say how you will pay')
  const half = await visitor.post(began.location, { ...who('asks@example.org'), ...payer, address: '' })
  expect(half.status).toBe(422)
  expect(half.text).toContain('Give their postal address')
  expect(half.html).toContain('value="Invented Trust"')
  const free = await anEvent(house, {}, [hardship])
  const other = house.visitor()
  const taken = await other.post(`/events/${free.code}`, { [`kind-${free.kinds[0]}`]: '2' })
  expect((await other.get(taken.location)).text).not.toContain('How will you pay')
})

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
  const open = linkIn([...(message === undefined ? [] : [message])], 'pays@example.org')
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

test('the money of a day: what was booked, what came, what went, and what is left; a wrong line is struck out', async () => {
  const event = await anEvent(house, { places: '100', most: '40' }, [professional, other, hardship])
  const { browser } = event.organiser
  for (const [kind, tickets] of [
    [0, 35],
    [1, 25],
    [2, 13],
  ] as const)
    await books(house, { ...event, kinds: [event.kinds[kind] ?? ''] }, tickets, `day${kind}@example.org`)
  const at = `/events/keep/${event.id}/money`
  const bookings = await house.ground
    .selectFrom('bookings')
    .select('id')
    .where('event_id', '=', event.id)
    .orderBy('stands')
    .execute()
  await browser.post(`${at}/bookings/${bookings[0]?.id}/money`, {
    side: 'in',
    pounds: '1750',
    way: 'bank',
    ...today,
  })
  await browser.post(`${at}/bookings/${bookings[1]?.id}/money`, {
    side: 'in',
    pounds: '300',
    way: 'cash',
    ...today,
  })
  await browser.post(at, { what: 'out-venue', pounds: '2,000', way: 'bank', said: 'Hall', ...today })
  await browser.post(at, { what: 'out-food', pounds: '1500', way: 'card', ...today })
  await browser.post(at, { what: 'out-food', pounds: '99.99', way: 'card', said: 'Twice', ...today })
  const wrong = await browser.post(at, {
    what: 'out-food',
    pounds: 'a lot',
    way: 'card',
    ...day('2030-01-01'),
  })
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Pounds, like 12 or 12.50')
  expect(wrong.text).toContain('That day has not come yet')
  const line = await house.ground
    .selectFrom('event_money')
    .select('id')
    .where('said', '=', 'Twice')
    .executeTakeFirstOrThrow()
  await browser.post(`${at}/strike`, { line: line.id })
  const page = await browser.get(at)
  for (const said of [
    'Professional35£1,750',
    'Other25£850',
    'Free place13£0',
    'Booked in all73£2,600',
    'Paid£2,050',
    'Still to come£550',
    'The place£2,000',
    'Out in all£3,500',
    'There is today-£1,450',
    'When all is paid-£900',
  ])
    expect(page.text.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''))
  const list = await browser.get(`${at}/bookings?left=yes`)
  expect(list.text).toContain('1 in this list')
  expect((await browser.get(`${at}/lines?q=hall`)).text).toContain('£2,000')
  expect((await browser.get(`${at}/lines`)).html).toContain('<s>Food and drink, Twice</s>')
  const csv = await browser.get(`${at}?as=csv`)
  expect(csv.text).toContain('Booked in all,73,2600.00')
})

test('nobody else reads an event’s money or notes any, and the database agrees', async () => {
  const event = await anEvent(house, {}, [professional])
  await books(house, event, 1, 'private@example.org')
  const booking = await bookingOf(event)
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  const supporter = await house.person(['supporter'])
  const at = `/events/keep/${event.id}/money`
  for (const { browser, token } of [elsewhere, supporter]) {
    for (const path of ['', '/bookings', '/lines', `/bookings/${booking}`])
      expect((await browser.get(`${at}${path}`)).status).toBe(404)
    expect((await browser.post(at, { what: 'out-food', pounds: '1', way: 'cash', ...today })).status).toBe(
      404,
    )
    expect(
      (
        await browser.post(`${at}/bookings/${booking}/money`, {
          side: 'in',
          pounds: '1',
          way: 'cash',
          ...today,
        })
      ).status,
    ).toBe(404)
    for (const table of ['booking_payers', 'event_money', 'invoices'] as const)
      expect(
        await house.as(token, (tx) =>
          tx.selectFrom(table).select('event_id').where('event_id', '=', event.id).execute(),
        ),
      ).toEqual([])
  }
  expect((await supporter.browser.get('/invoices')).status).toBe(404)
})
