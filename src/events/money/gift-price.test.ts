import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, books, eventHouse, linkIn, type EventHouse } from '../testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

test('tickets that are given on cost what they cost whoever booked them', async () => {
  const event = await anEvent(house, {}, [
    { kind: 'paid', nameEn: 'Paid', nameCy: 'Gyda thâl', pounds: '20' },
  ])
  await books(house, event, 2, 'giver@example.org')
  const link = linkIn(await house.goOn(), 'giver@example.org')
  const at = `/events/keep/${event.id}/kinds/${event.kinds[0]}`
  const dearer = { kind: 'paid', nameEn: 'Paid', nameCy: 'Gyda thâl', pounds: '30', version: '1' }
  expect((await event.organiser.browser.post(at, dearer)).status).toBe(303)
  const page = await house.visitor().post(`${link}/give`)
  const ticket = page.html.match(/name="ticket"[^>]*value="([^"]+)"/)?.[1] ?? ''
  await house.visitor().post(`${link}/give`, { sure: 'yes', email: 'taker@example.org', ticket })
  const rows = await sql<{
    pence: number
    gift: boolean
  }>`select n.pence, b.gift_of is not null as gift from booking_kinds n
    join bookings b on b.id = n.booking_id where b.event_id = ${event.id} order by b.stands`.execute(
    house.ground,
  )
  expect(rows.rows).toEqual([
    { pence: 2000, gift: false },
    { pence: 2000, gift: true },
  ])
})
