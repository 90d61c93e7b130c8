import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { How } from './model.ts'
import type { WalkIn } from './rules.ts'

/**
 * Says of tickets of this event that they are here, or takes that back. Said twice it counts once; whoever had not pressed
 * the link in their message yet has a booking now. Answers how many changed.
 */
export const markAtDoor = async (
  tx: Tx,
  actor: Actor,
  event: string,
  tickets: readonly string[],
  here: boolean,
  how: How,
): Promise<number> => {
  const { rows } = await sql<{ changed: number }>`
    select app.mark_at_door(${event}, ${[...tickets]}::uuid[], ${here}, ${how}, ${actor.now}) as changed`.execute(
    tx,
  )
  const changed = rows[0]?.changed ?? 0
  if (changed > 0)
    await record(tx, actor, here ? 'ticket.came' : 'ticket.not-here', [event, ...tickets], { how, changed })
  return changed
}

/** Sealed for the row that the database will write. */
const reasonOf = async (tx: Tx, actor: Actor, words: string) => {
  if (words === '') return { row: null, bytes: null }
  const { row, sealed } = await seal(tx, { table: 'overrides', owner: actor.programme, texts: { words } })
  return { row, bytes: sealed.words }
}

/**
 * Somebody comes without a ticket: through the same places as everybody. 'full' when there are none and no reason is given;
 * with a reason they come in beyond the places, which is counted and kept. 'gone' when the event takes nobody. Throws VaultDown.
 */
export const letIn = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { kind, name, badges, why }: WalkIn,
): Promise<{ booking: string } | 'full' | 'gone'> => {
  const { row, bytes } = await reasonOf(tx, actor, why)
  const { rows } = await sql<{ made: string }>`
    select app.walk_in(${event}, ${kind}, ${name}, ${JSON.stringify(badges)}, ${actor.today}, ${actor.now}, ${row}, ${bytes}::bytea) as made`.execute(
    tx,
  )
  const made = rows[0]?.made ?? 'gone'
  if (made === 'full' || made === 'gone') return made
  await record(tx, actor, 'door.walked-in', [event, made], { people: badges.length })
  return { booking: made }
}

/** It was a mistake. Nobody is written to: a walk-in gave no address. */
export const takeOut = async (tx: Tx, actor: Actor, event: string, booking: string): Promise<boolean> => {
  const { rows } = await sql<{ out: boolean }>`
    select app.undo_walk_in(${event}, ${booking}, ${actor.today}) as out`.execute(tx)
  if (rows[0]?.out !== true) return false
  await record(tx, actor, 'door.walk-in-undone', [event, booking])
  return true
}

/** Heads counted by hand; the newest is what is shown, the earlier ones stay. */
export const countByHand = async (tx: Tx, actor: Actor, event: string, people: number): Promise<void> => {
  await tx
    .insertInto('door_counts')
    .values({
      programme_id: actor.programme,
      event_id: event,
      people,
      by_person: actor.person,
      at: actor.now,
    })
    .execute()
  await record(tx, actor, 'door.counted', event, { people })
}
