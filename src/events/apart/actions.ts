import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { Fault } from '../model.ts'

/**
 * Who reads whom a guest needs not to meet; null: nobody, and the question is not asked. It holds for what is written from
 * now on: what was written before stays with whoever it was written to. The database takes only one who keeps events.
 */
export const chooseReader = async (
  tx: Tx,
  actor: Actor,
  event: string,
  person: string | null,
): Promise<void> => {
  await tx.updateTable('event_pages').set({ meets_reader: person }).where('id', '=', event).execute()
  await record(tx, actor, 'apart.reader-chosen', person === null ? [event] : [event, person])
}

/** What the asker holds goes to whoever reads now. Answers how many. */
export const handOver = async (tx: Tx, actor: Actor, event: string): Promise<number> => {
  const { rows } = await sql<{ moved: number }>`select app.hand_meets_over(${event}) as moved`.execute(tx)
  const moved = rows[0]?.moved ?? 0
  if (moved > 0) await record(tx, actor, 'apart.handed-over', event)
  return moved
}

/** Whoever wrote to one who is here no longer is asked to write again. Answers how many were written to. */
export const askAgain = async (tx: Tx, actor: Actor, event: string): Promise<number> => {
  const { rows } = await sql<{ asked: number }>`
    select app.ask_meets_again(${event}, ${actor.today}) as asked`.execute(tx)
  await record(tx, actor, 'apart.asked-again', event)
  return rows[0]?.asked ?? 0
}

/** When the reader rang, and what was arranged; an empty day or text takes it back. Throws VaultDown. */
export const noteRang = async (
  tx: Tx,
  actor: Actor,
  of: { event: string; id: string; version: number },
  said: { rangOn: Day | null; arranged: string },
): Promise<readonly Fault[]> => {
  if (said.rangOn !== null && said.rangOn > actor.today) return [{ field: 'rangOn', code: 'not-yet' }]
  if (said.arranged.length > 2000) return [{ field: 'arranged', code: 'too-long' }]
  const { sealed } = await seal(tx, {
    table: 'booking_meets',
    owner: actor.programme,
    row: of.id,
    texts: { arranged: said.arranged },
  })
  const { numUpdatedRows } = await tx
    .updateTable('booking_meets')
    .set({ rang_on: said.rangOn, arranged: sealed.arranged, version: of.version + 1 })
    .where('id', '=', of.id)
    .where('event_id', '=', of.event)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return [{ field: 'version', code: 'changed-meanwhile' }]
  await record(tx, actor, 'apart.rang', of.id)
  return []
}
