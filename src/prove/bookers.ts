import { sql } from 'kysely'
import { holdPlaces } from '../events/booking/actions.ts'
import { answerPlaces, cancelByLink, changeTickets, giveOn, prove } from '../events/booking/by-link.ts'
import { mintFor } from '../events/booking/pressing.ts'
import { badgesByLink, bookingByLink, bookingHeld } from '../events/queries.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Hall } from './halls.ts'
import type { Bare } from './house.ts'

const today = '2026-11-18'
const said = JSON.stringify({ name: 'Mari Pretend', language: 'en' })

/** What one booker does, by their number: the whole way of a booking, or as far as they go. */
export type Booker = { readonly n: number; readonly kind: string; readonly count: number }

/**
 * Holds places; most send the form, most of these press their link; then some change the number of their tickets, some give
 * one on, some cancel. Whoever finds it full stands in line now and then, and presses too.
 */
export const goAllTheWay = async (
  { db }: Bare,
  programme: string,
  { code, event }: Hall,
  { n, kind, count }: Booker,
): Promise<void> => {
  const visit = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => db.inSession(null, 'localhost', work)
  const { outcome, secret } = await visit((tx) =>
    holdPlaces(tx, programme, code, { [kind]: count }, today, null),
  )
  if (outcome === 'full' && n % 20 === 0) {
    const wanted = JSON.stringify({ [kind]: count })
    const id = crypto.randomUUID()
    const who = JSON.stringify({ ...JSON.parse(said), id, together: n % 40 === 0 })
    await visit((tx) =>
      sql`select app.wait_in_line(${programme}, ${code}, ${wanted}, ${who}, 24, ${today}, null, null)`.execute(
        tx,
      ),
    )
    const link = await mintFor(db, id)
    if (link !== null) await visit((tx) => prove(tx, link, '', today))
    return
  }
  if (outcome !== 'held' || n % 7 === 0) return
  const held = await visit((tx) => bookingHeld(tx, programme, secret))
  if (held === null) return
  await visit((tx) => sql`select app.confirm_booking(${programme}, ${secret}, ${said}, '[]', 24)`.execute(tx))
  if (n % 5 === 0) return
  const link = await mintFor(db, held.id)
  if (link === null) return
  await visit((tx) => prove(tx, link, '', today))
  const of = await visit((tx) => bookingByLink(tx, link))
  if (of?.state !== 'booked') return
  if (n % 4 === 0) await visit((tx) => changeTickets(tx, link, of.version, { [kind]: 1 + (n % 3) }, today))
  if (n % 6 === 1) await visit((tx) => cancelByLink(tx, link, today))
  if (n % 6 === 2) {
    const tickets = (await visit((tx) => badgesByLink(tx, link))).slice(-1).map((ticket) => ticket.id)
    await visit((tx) => giveOn(tx, link, programme, tickets, '', { today, hours: 24 }))
    const { id } = (await db.asWorker((tx) =>
      tx
        .selectFrom('bookings')
        .select('id')
        .where('gift_of', '=', held.id)
        .where('event_id', '=', event)
        .executeTakeFirst(),
    )) ?? { id: null }
    const theirs = id === null ? null : await mintFor(db, id)
    if (theirs !== null) await visit((tx) => prove(tx, theirs, 'Nia Pretend', today))
  }
}

/** Some of those who were offered places take them, and some say no. */
export const answerOffers = async ({ db }: Bare, { event }: Hall): Promise<void> => {
  const offered = await db.asWorker((tx) =>
    tx
      .selectFrom('bookings')
      .select('id')
      .where('event_id', '=', event)
      .where('state', '=', 'offered')
      .execute(),
  )
  for (const [n, { id }] of offered.entries()) {
    const link = n % 3 === 2 ? null : await mintFor(db, id, 'offered')
    if (link !== null)
      await db.inSession(null, 'localhost', (tx) => answerPlaces(tx, link, n % 3 === 0 ? 'yes' : 'no', today))
  }
}
