import { sql } from 'kysely'
import type { Browser } from '../access/browsing.ts'
import { hashOf } from '../access/sign-in/secrets.ts'
import { newSecret } from '../platform/http/cookies.ts'
import type { Ground } from './house.ts'
import { layId } from './laying.ts'

export type Form = {
  browser: () => Browser
  path: (n: number) => string
  fields: (n: number) => Record<string, string>
  count: (ground: Ground) => Promise<number>
}

/** Bookings of three tickets each, in a hall with room for all: the secret of each one's link, and one of its tickets. */
const layBooked = async (
  ground: Ground,
  programme: string,
  state: 'booked' | 'unconfirmed',
  many: number,
): Promise<{ event: string; kind: string; secrets: string[]; tickets: string[] }> => {
  const p = { programme_id: programme }
  const event = await layId(ground, 'event_pages', {
    ...p,
    state: 'published',
    title_en: 'A wide hall',
    day: '2027-02-25',
    starts_at: '10:00',
    ends_at: '16:00',
    venue: 'Invented Hall',
    places: 100_000,
    most: 9,
    made_on: '2026-11-18',
  })
  const kind = await layId(ground, 'ticket_kinds', {
    ...p,
    event_id: event,
    place: 1,
    kind: 'free',
    name_en: 'Ticket',
    name_cy: 'Tocyn',
    family: false,
  })
  const secrets = Array.from({ length: many }, newSecret)
  const tickets: string[] = []
  for (const secret of secrets) {
    const booking = await layId(ground, 'bookings', {
      ...p,
      event_id: event,
      state,
      name: 'Mari Pretend',
      held_until: state === 'booked' ? null : '2099-01-01',
      on_day: '2026-11-18',
    })
    await sql`insert into booking_kinds (booking_id, kind_id, programme_id, tickets) values (${booking}, ${kind}, ${programme}, 3)`.execute(
      ground,
    )
    const { rows } = await sql<{ id: string }>`insert into tickets (programme_id, booking_id, kind_id)
      select ${programme}, ${booking}, ${kind} from generate_series(1, 3) returning id`.execute(ground)
    tickets.push(rows[0]?.id ?? '')
    await sql`insert into single_acts (programme_id, act, thing_id, token_hash, expires_at)
      values (${programme}, 'booking', ${booking}, ${hashOf(secret)}, '2099-01-01')`.execute(ground)
  }
  await sql`update event_counts set taken = ${3 * many}, taken_other = ${3 * many} where event_id = ${event}`.execute(
    ground,
  )
  await sql`update ticket_kinds set taken = ${3 * many} where id = ${kind}`.execute(ground)
  return { event, kind, secrets, tickets }
}

/** What a booking's link does: proving, changing, cancelling, giving on. An effect is a message: each is written once. */
export const bookingForms = async (
  ground: Ground,
  programme: string,
  browser: () => Browser,
  many: number,
): Promise<Record<string, Form>> => {
  const form = async (
    state: 'booked' | 'unconfirmed',
    part: string,
    message: string,
    fields: (kind: string, n: number, ticket: string) => Record<string, string>,
  ): Promise<Form> => {
    const { event, kind, secrets, tickets } = await layBooked(ground, programme, state, many)
    return {
      browser,
      path: (n) => `/b/${secrets[n] ?? ''}/${part}`,
      fields: (n) => fields(kind, n, tickets[n] ?? ''),
      count: async (db) => {
        const { rows } = await sql<{
          n: number
        }>`select count(*)::int as n from outbox o join bookings b on b.id = o.to_booking
          where b.event_id = ${event} and o.kind = ${message}`.execute(db)
        return rows[0]?.n ?? 0
      },
    }
  }
  const sure = { sure: 'yes', version: '1' }
  return {
    prove: await form('unconfirmed', 'now', 'booked', () => ({ says: 'yes' })),
    change: await form('booked', 'tickets', 'booking-changed', (kind, n) => ({
      ...sure,
      [`kind-${kind}`]: n % 2 === 0 ? '2' : '5',
    })),
    cancel: await form('booked', 'now', 'booking-over', () => ({ says: 'cancel' })),
    give: await form('booked', 'give', 'given', (_, n, ticket) => ({
      ...sure,
      ticket,
      email: `nia${n}@example.org`,
    })),
  }
}
