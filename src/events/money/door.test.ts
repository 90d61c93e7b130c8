import { afterAll, beforeAll, expect, test } from 'vitest'
import { doorPages } from '../door/all-routes.ts'
import { anEvent, eventHouse, who, type EventHouse } from '../testing.ts'
import { pages } from './routes.tsx'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse(doorPages, pages.list)
})
afterAll(() => house.close())

const today = { 'day-day': '18', 'day-month': '11', 'day-year': '2026' }
const invoiced = { howPaid: 'invoice', organisation: 'Invented Trust', address: '1 Made-up Street' }

test('at the door it is said who has to pay and how much, until it is noted; nothing of who is invoiced', async () => {
  const event = await anEvent(house, {}, [
    { kind: 'paid', nameEn: 'Paid', nameCy: 'Gyda thâl', pounds: '12.50' },
  ])
  const book = async (name: string, tickets: string, pays: Record<string, string>) => {
    const visitor = house.visitor()
    const email = `${name}@example.org`
    const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: tickets })
    await visitor.post(began.location, { ...who(email), name, ...pays })
    await house.prove(email)
  }
  await book('Dora', '2', { howPaid: 'door' })
  await book('Ines', '1', invoiced)
  const { browser } = event.organiser
  // On paper too, once for two tickets, when that is asked for: a list that lies about does not say who pays.
  const list = (marks: string) => browser.get(`/events/keep/${event.id}/door/list${marks}`)
  expect((await list('')).text).not.toContain('£')
  expect((await list('?owing')).text.match(/To pay: £\d+/g)).toEqual(['To pay: £25'])
  expect((await list('?needs&owing')).html).toContain(`/door/list?owing"`)
  const card = async (name: string) => browser.get(`/events/keep/${event.id}/door?q=${name}`)
  expect((await card('Dora')).text).toContain('To pay: £25.')
  expect((await card('Ines')).text).not.toContain('To pay')
  const at = (await card('Dora')).html.match(/href="([^"]*\/money\/bookings\/[^"]*)"/)?.[1] ?? ''
  const noted = await browser.post(`${at}/money`, { side: 'in', pounds: '20', way: 'cash', ...today })
  expect(noted.location).toBe(`${at}?done`)
  expect((await card('Dora')).text).toContain('To pay: £5.')
  await browser.post(`${at}/money`, { side: 'in', pounds: '5', way: 'card', ...today })
  expect((await card('Dora')).text).not.toContain('To pay')
})
