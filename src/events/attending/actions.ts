import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { Order } from '../waiting/model.ts'

/** They lost the message: it goes out again. 'no-address' for whoever came without a ticket. */
export const tellAgain = async (
  tx: Tx,
  actor: Actor,
  event: string,
  booking: string,
): Promise<'sent' | 'no-address' | 'gone'> => {
  const { rows } = await sql<{ outcome: string }>`
    select app.tell_booking_again(${event}, ${booking}) as outcome`.execute(tx)
  const outcome = z.enum(['sent', 'no-address', 'gone']).parse(rows[0]?.outcome)
  if (outcome === 'sent') await record(tx, actor, 'booking.told-again', booking, { event })
  return outcome
}

/** What stands on a badge is mended. False when somebody changed it in the meantime, or it is no ticket of this booking. */
export const mendBadge = async (
  tx: Tx,
  actor: Actor,
  of: { booking: string; ticket: string; version: number },
  badge: string,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('tickets')
    .set({ badge, version: of.version + 1 })
    .where('id', '=', of.ticket)
    .where('booking_id', '=', of.booking)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await record(tx, actor, 'booking.badge-mended', [of.booking, of.ticket])
  return true
}

/**
 * One who waits is offered places before their turn, for some hours; the reason is sealed and stays. `more`: places that the event
 * gets for these alone. 'full' when they are not free after all, 'gone' when they wait no longer. Throws VaultDown.
 */
export const offerOutOfTurn = async (
  tx: Tx,
  actor: Actor,
  of: { event: string; booking: string; hours: number; more: number },
  part: Order,
  why: string,
): Promise<'offered' | 'full' | 'gone'> => {
  const { row, sealed } = await seal(tx, {
    table: 'overrides',
    owner: actor.programme,
    texts: { words: why },
  })
  const { rows } = await sql<{ outcome: string }>`
    select app.offer_out_of_turn(${of.event}, ${of.booking}, ${JSON.stringify(Object.fromEntries(part))}, ${of.more}, ${of.hours}, ${actor.today},
      ${row}, ${sealed.words}::bytea) as outcome`.execute(tx)
  const outcome = z.enum(['offered', 'full', 'gone']).parse(rows[0]?.outcome)
  if (outcome === 'offered')
    await record(tx, actor, 'places.out-of-turn', [of.event, of.booking], { more: of.more })
  return outcome
}

/** Somebody rang, or it was nobody. False when there is no such booking of this event any more. They are written to. */
export const takeAway = async (tx: Tx, actor: Actor, event: string, booking: string): Promise<boolean> => {
  const { rows } = await sql<{ away: boolean }>`
    select app.take_booking_away(${event}, ${booking}, ${actor.today}) as away`.execute(tx)
  return rows[0]?.away === true
}
