import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seal } from '../vault/door.ts'
import { sweepBookings, sweepDaily } from './jobs.ts'
import { anEvent, books, eventHouse, waits, type EventHouse } from './testing.ts'

let house: EventHouse
beforeAll(async () => {
  house = await eventHouse()
})
afterAll(() => house.close())

const sweepOn = (day: string) => sweepBookings({ db: house.db, clock: () => new Date(`${day}T10:00:00Z`) })

test('a month after the event nobody knows who needed not to meet whom; after twelve nobody knows who came, but how many', async () => {
  const event = await anEvent(house)
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${event.code}`, { [`kind-${event.kinds[0]}`]: '2' })
  const who = { name: 'Mari Pretend', email: 'old@example.org', telephone: '07700 900123', badges: 'Mari' }
  await visitor.post(began.location, who)
  await house.prove('old@example.org')
  const { id } = await house.ground
    .selectFrom('bookings')
    .select('id')
    .where('event_id', '=', event.id)
    .executeTakeFirstOrThrow()
  const reader = event.organiser.actor.person ?? ''
  await house.as(event.organiser.token, async (tx) => {
    const texts = { words: 'Gareth Madeup' }
    const { row, sealed } = await seal(tx, { table: 'booking_meets', owner: house.programme, texts })
    await sql`insert into booking_meets (id, programme_id, event_id, booking_id, words, reader)
      values (${row}, ${house.programme}, ${event.id}, ${id}, ${sealed.words}, ${reader})`.execute(
      house.ground,
    )
  })
  const words = async () => {
    const { rows } = await sql<{
      meets: number
      said: number
      badges: number
      tickets: number
      hold: number
    }>`select
      (select count(*)::int from booking_meets m where m.booking_id = ${id}) as meets,
      (select num_nonnulls(nullif(b.name, ''), b.email, b.telephone, b.needs) from bookings b where b.id = ${id}) as said,
      (select count(*)::int from tickets t where t.booking_id = ${id} and t.badge <> '') as badges,
      (select count(*)::int from tickets t where t.booking_id = ${id}) as tickets,
      (select num_nonnulls(b.hold_hash) from bookings b where b.id = ${id}) as hold`.execute(house.ground)
    return rows[0]
  }
  // The event is on 25 February 2027.
  const all = { meets: 1, said: 3, badges: 1, tickets: 2, hold: 1 }
  expect(await sweepOn('2027-03-25')).toBe(0)
  expect(await words()).toEqual(all)
  // Whom to meet, the number, the badge.
  expect(await sweepOn('2027-03-26')).toBe(3)
  expect(await words()).toEqual({ ...all, meets: 0, said: 2, badges: 0 })
  expect(await sweepOn('2028-02-25')).toBe(0)
  expect(await words()).toEqual({ ...all, meets: 0, said: 2, badges: 0 })
  expect(await sweepOn('2028-02-26')).toBe(1)
  expect(await words()).toEqual({ meets: 0, said: 0, badges: 0, tickets: 2, hold: 0 })
  expect(await sweepOn('2028-02-26')).toBe(0)
})

test('who waited to the end is nobody’s name a month after; whoever has a part of it is reached for as long as it stands', async () => {
  const event = await anEvent(house, { places: '3' })
  await books(house, event, 3, 'stands@example.org')
  await waits(house, event, 2, 'waits@example.org')
  const left = async () => {
    const rows = await house.ground
      .selectFrom('bookings')
      .select(['id', sql<number>`num_nonnulls(nullif(name, ''), email)`.as('said')])
      .where('event_id', '=', event.id)
      .where('state', '=', 'waiting')
      .execute()
    return rows.map(({ id, said }) => ({ id, said }))
  }
  const [whole] = await left()
  const part = {
    programme_id: house.programme,
    event_id: event.id,
    state: 'booked' as const,
    on_day: '2027-02-01' as const,
  }
  await house.ground
    .insertInto('bookings')
    .values({ ...part, part_of: whole?.id ?? '' })
    .execute()
  await sweepOn('2027-03-26')
  expect(await left()).toEqual([{ id: whole?.id, said: 2 }])
  await sql`update bookings set state = 'cancelled' where part_of = ${whole?.id}`.execute(house.ground)
  await sweepOn('2027-03-26')
  expect(await left()).toEqual([{ id: whole?.id, said: 0 }])
})

test('a newer event keeps its words, and no page can sweep', async () => {
  const event = await anEvent(house)
  await books(house, event, 1, 'newer@example.org')
  await sweepDaily({ db: house.db, clock: () => new Date('2027-06-01T10:00:00Z') })
  const rows = await house.ground
    .selectFrom('bookings')
    .select('name')
    .where('event_id', '=', event.id)
    .execute()
  expect(rows).toEqual([{ name: 'Mari Pretend' }])
  // The worker's own round, a year later: by itself, without anybody's press.
  await sweepDaily({ db: house.db, clock: () => new Date('2028-06-01T10:00:00Z') })
  const later = await house.ground
    .selectFrom('bookings')
    .select(['name', 'email'])
    .where('event_id', '=', event.id)
    .execute()
  expect(later).toEqual([{ name: '', email: null }])
  await expect(
    house.as(event.organiser.token, (tx) => sql`select app.sweep_bookings('2030-01-01')`.execute(tx)),
  ).rejects.toThrow('permission denied')
})
