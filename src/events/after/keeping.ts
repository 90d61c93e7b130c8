import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import type { Feedback } from './model.ts'

type Faults = { readonly faults: readonly Fault[] }
type At = { readonly id: string; readonly version: number }
const meanwhile: Faults = { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
const unlessDown = async <T>(work: Promise<T>): Promise<T | null> => {
  try {
    return await work
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return null
  }
}

/** The day is over, and it took place. Fault `day` 'not-over'. The worker does it by itself the morning after. */
export const sayHeld = async (
  tx: Tx,
  actor: Actor,
  of: { id: string; day: Day },
): Promise<Faults | { held: true }> => {
  if (of.day > actor.today) return { faults: [{ field: 'day', code: 'not-over' }] }
  const { numUpdatedRows } = await tx
    .updateTable('event_pages')
    .set((eb) => ({ state: 'held', version: eb('version', '+', 1) }))
    .where('id', '=', of.id)
    .where('state', 'in', ['published', 'closed'])
    .executeTakeFirst()
  if (numUpdatedRows === 1n) await tell(tx, actor, 'event.held', of.id)
  return { held: true }
}

/** What came on paper. Fault `good` 'later'. */
export const typeFeedback = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { how, welcome, role, good, change }: Feedback,
): Promise<Faults | { typed: true }> => {
  const row = crypto.randomUUID()
  const made = await unlessDown(
    seal(tx, { table: 'event_feedback', owner: actor.programme, row, texts: { good, change } }),
  )
  if (made === null) return { faults: [{ field: 'good', code: 'later' }] }
  const { sealed } = made
  await tx
    .insertInto('event_feedback')
    .values({
      id: row,
      programme_id: actor.programme,
      event_id: event,
      how,
      welcome,
      role,
      good: sealed.good,
      change: sealed.change,
      paper: true,
    })
    .execute()
  await record(tx, actor, 'feedback.typed', event)
  return { typed: true }
}

/** Somebody followed it up, with a note; or not yet after all. Faults: `note` 'later', 'too-long'; `version` 'changed-meanwhile'. */
export const followInterest = async (
  tx: Tx,
  actor: Actor,
  at: At,
  { note, followed }: { note: string; followed: boolean },
): Promise<Faults | { interest: string }> => {
  if (note.length > 2_000) return { faults: [{ field: 'note', code: 'too-long' }] }
  const made = await unlessDown(
    seal(tx, { table: 'event_interest', owner: actor.programme, row: at.id, texts: { note } }),
  )
  if (made === null) return { faults: [{ field: 'note', code: 'later' }] }
  const { numUpdatedRows } = await tx
    .updateTable('event_interest')
    .set({ note: made.sealed.note, followed_on: followed ? actor.today : null, version: at.version + 1 })
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return meanwhile
  await record(tx, actor, 'interest.followed', at.id)
  return { interest: at.id }
}
