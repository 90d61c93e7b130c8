import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { anEvent, eventHouse, who, type EventHouse } from '../testing.ts'
import { sweepMoney } from './jobs.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

test('who paid goes a year after the event, and not before', async () => {
  const event = await anEvent(house, {}, [
    { kind: 'paid', nameEn: 'Paid', nameCy: 'Gyda thâl', pounds: '20' },
  ])
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '1' })
  const to = { howPaid: 'invoice', organisation: 'Invented Trust', address: '1 Made-up Street' }
  await visitor.post(began.location, { ...who('swept@example.org'), ...to })
  const kept = async () =>
    (
      await sql<{
        n: number
      }>`select count(*)::int as n from booking_payers where event_id = ${event.id}`.execute(house.ground)
    ).rows[0]?.n
  const on = (day: string) => sweepMoney({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })
  expect(await kept()).toBe(1)
  await on('2028-02-24')
  expect(await kept()).toBe(1)
  await on('2028-02-26')
  expect(await kept()).toBe(0)
})
