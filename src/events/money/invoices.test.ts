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
  expect((await browser.get(at)).text).toContain('The invoice stands at £100; the booking costs £0 now')
  const credit = { says: 'credit', 'take-0': '2' }
  await browser.post(`/events/keep/${event.id}/money/invoices/${first.id}`, credit)
  expect((await browser.post(`/events/keep/${event.id}/money/invoices/${first.id}`, credit)).status).toBe(422)
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
  const answers = await Promise.all(
    bookings.flatMap(({ id }) =>
      [1, 2].map(() =>
        event.organiser.browser.post(`/events/keep/${event.id}/money/bookings/${id}/invoice`, to),
      ),
    ),
  )
  // The second of two presses is told so, and meets no error.
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([
    303, 303, 303, 303, 422, 422, 422, 422,
  ])
  const { id } = await house.ground
    .selectFrom('invoices')
    .select('id')
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  const credits = await Promise.all(
    [1, 2].map(() =>
      event.organiser.browser.post(`/events/keep/${event.id}/money/invoices/${id}`, {
        says: 'credit',
        'take-0': '1',
      }),
    ),
  )
  expect(credits.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 422])
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
    .where('credits', 'is', null)
    .execute()
  expect(new Set(of.map(({ booking_id }) => booking_id)).size).toBe(bookings.length)
  expect(of).toHaveLength(bookings.length)
})

test('of three tickets one is taken back: a part is credited under the next number, never more than stands, and the rest later', async () => {
  const event = await anEvent(house, {}, [professional])
  await setUp(event)
  const link = await withInvoice(event, 3, 'part@example.org')
  const { browser } = event.organiser
  const booking = await bookingOf(event)
  const at = `/events/keep/${event.id}/money/bookings/${booking}`
  const { howPaid, ...to } = payer
  expect(howPaid).toBe('invoice')
  await browser.post(`${at}/invoice`, to)
  const rows = () =>
    house.ground
      .selectFrom('invoices')
      .select(['id', 'number', 'pence', 'credits'])
      .where('event_id', '=', event.id)
      .orderBy('number')
      .execute()
  const [invoice] = await rows()
  const { id, number } = invoice ?? { id: '', number: 0 }
  const take = (many: string) =>
    browser.post(`/events/keep/${event.id}/money/invoices/${id}`, { says: 'credit', 'take-0': many })
  for (const many of ['4', '-1', '1.5']) {
    const refused = await take(many)
    expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('More than still stands')])
  }
  expect((await take('')).text).toContain('Say how many to take back')
  expect((await take('1')).location).toBe(`${at}?done`)
  const page = await browser.get(at)
  expect(page.text).toContain('credited in part, £100 of it stands')
  expect(page.html).toContain('name="take-0"')
  // What stands of it keeps another from being made, and the payer from being changed.
  expect((await browser.post(`${at}/invoice`, to)).text).toContain('There is an invoice already')
  const theirs = (await house.visitor().post(link)).text
  expect(theirs).toContain(`Download credit note ${number + 1}`)
  expect(theirs).not.toContain('Change how you pay')
  const [, part] = await rows()
  const paper = await browser.get(`/events/keep/${event.id}/money/invoices/${part?.id}`)
  const said = await textIn(paper.bytes ?? new Uint8Array())
  expect(said).toContain(`It takes back a part of invoice ${number}.`)
  expect(said).toContain('-£50')
  expect((await take('3')).status).toBe(422)
  // The database agrees, whoever asks it.
  const forged = house.as(event.organiser.token, (tx) =>
    sql`insert into invoices (id, programme_id, event_id, booking_id, credits, language, lines, pence, made_on)
      select uuidv7(), programme_id, event_id, booking_id, id, language, lines, -pence, made_on from invoices where id = ${id}`.execute(
      tx,
    ),
  )
  await expect(forged).rejects.toThrow('more is credited than was invoiced')
  expect((await take('2')).location).toBe(`${at}?done`)
  expect(await rows()).toMatchObject([
    { number, pence: 15_000, credits: null },
    { number: number + 1, pence: -5_000, credits: id },
    { number: number + 2, pence: -10_000, credits: id },
  ])
  expect((await browser.post(`${at}/invoice`, to)).location).toBe(`${at}?done`)
  expect((await rows()).at(-1)).toMatchObject({ number: number + 3, pence: 15_000 })
})

test('a discount that was agreed: the booking costs less wherever it is said, never more; its invoice is credited and made anew', async () => {
  const event = await anEvent(house, {}, [professional])
  await setUp(event)
  const link = await withInvoice(event, 3, 'less@example.org')
  const { browser } = event.organiser
  const booking = await bookingOf(event)
  const at = `/events/keep/${event.id}/money/bookings/${booking}`
  const { howPaid, ...to } = payer
  expect(howPaid).toBe('invoice')
  await browser.post(`${at}/invoice`, to)
  const each = (pounds: string) => browser.post(`${at}/price`, { [`each-${event.kinds[0]}`]: pounds })
  for (const [pounds, said] of [
    ['60', 'Not more than when they booked'],
    ['a lot', 'Pounds, like 12 or 12.50'],
  ] as const)
    expect((await each(pounds)).text).toContain(said)
  expect((await each('40')).location).toBe(`${at}?done`)
  expect((await browser.get(at)).text).toContain('The invoice stands at £150; the booking costs £120 now')
  expect((await house.visitor().post(link)).text).toContain('£120 in all')
  const elsewhere = await house.person(['organiser'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.post(`${at}/price`, { [`each-${event.kinds[0]}`]: '1' })).status).toBe(404)
  const { rows } = await house.as(elsewhere.token, (tx) =>
    sql<{
      one: boolean
    }>`select app.lower_price(${event.id}, ${booking}, ${`{"${event.kinds[0]}": 1}`}) as one`.execute(tx),
  )
  expect(rows).toEqual([{ one: false }])
  const made = () =>
    house.ground
      .selectFrom('invoices')
      .select(['id', 'pence'])
      .where('event_id', '=', event.id)
      .orderBy('number')
      .execute()
  const [first] = await made()
  const credit = { says: 'credit', 'take-0': '3' }
  await browser.post(`/events/keep/${event.id}/money/invoices/${first?.id}`, credit)
  await browser.post(`${at}/invoice`, to)
  expect((await made()).map(({ pence }) => pence)).toEqual([15_000, -15_000, 12_000])
  expect((await each('50')).location).toBe(`${at}?done`)
})
