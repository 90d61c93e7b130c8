import { sql } from 'kysely'
import type { EventHouse, AnEvent } from '../testing.ts'

type Laid = {
  readonly name?: string
  readonly badges: readonly string[]
  readonly state?: 'booked' | 'waiting' | 'cancelled' | 'unconfirmed'
  readonly kind?: string
}
/** A booking past all walls, as the pages would leave it; its counters too. Answers its id and its tickets in order. */
export const aBooking = async (
  { ground, programme }: Pick<EventHouse, 'ground' | 'programme'>,
  event: Pick<AnEvent, 'id' | 'kinds'>,
  { name = 'Mari Pretend', badges, state = 'booked', kind = event.kinds[0] ?? '' }: Laid,
) => {
  const { id } = await ground
    .insertInto('bookings')
    .values({
      programme_id: programme,
      event_id: event.id,
      state,
      name,
      on_day: '2026-11-18',
      held_until: state === 'unconfirmed' ? new Date(Date.now() + 3_600_000) : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const tickets = badges.length
  const of = { programme_id: programme, booking_id: id, kind_id: kind }
  await ground
    .insertInto('booking_kinds')
    .values({ ...of, tickets, pence: 0 })
    .execute()
  if (state === 'waiting') {
    await sql`update event_counts set waiting = waiting + 1 where event_id = ${event.id}`.execute(ground)
    return { id, tickets: [] }
  }
  if (state !== 'cancelled') {
    await sql`update event_counts set taken = taken + ${tickets}, taken_other = taken_other + ${tickets} where event_id = ${event.id}`.execute(
      ground,
    )
    await sql`update ticket_kinds set taken = taken + ${tickets} where id = ${kind}`.execute(ground)
  }
  const made = await ground
    .insertInto('tickets')
    .values(badges.map((badge) => ({ ...of, badge })))
    .returning(['id', 'code', 'badge'])
    .execute()
  return { id, tickets: made }
}
