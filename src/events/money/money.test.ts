import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, books, eventHouse, who, type AnEvent, type EventHouse } from '../testing.ts'
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
const bookingOf = async (event: AnEvent) =>
  (
    await house.ground
      .selectFrom('bookings')
      .select('id')
      .where('event_id', '=', event.id)
      .orderBy('stands', 'desc')
      .executeTakeFirstOrThrow()
  ).id

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
  const noted = await house.ground
    .selectFrom('event_money')
    .select(['id', 'pence', 'said'])
    .where('event_id', '=', event.id)
    .execute()
  // What was written about a sum may name somebody, and stands for six years: the database keeps it sealed.
  expect(noted.map(({ said }) => said?.toString() ?? '').join('')).not.toMatch(/Hall|Twice/)
  await browser.post(`${at}/strike`, { line: noted.find(({ pence }) => pence === 9999)?.id ?? '' })
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
    'In hand today-£1,450',
    'When all is paid-£900',
  ])
    expect(page.text.replaceAll(' ', '')).toContain(said.replaceAll(' ', ''))
  const list = await browser.get(`${at}/bookings?left=yes`)
  expect(list.text).toContain('1 in this list')
  expect((await browser.get(`${at}/lines?q=hall`)).text).not.toContain('£2,000')
  expect((await browser.get(`${at}/lines?q=mari`)).text).toContain('£1,750')
  expect((await browser.get(`${at}/lines?as=csv`)).text).toContain('Hall')
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
