import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { said } from './actions.ts'
import type { BookingDraft, Coming, Outcome } from './model.ts'
import { faultsInBooking } from './rules.ts'

const columns = (draft: BookingDraft) => ({
  language: draft.language,
  for_what: draft.forWhat,
  day: draft.day,
  starts_at: draft.startsAt,
  booked_by: draft.booked?.by ?? null,
  booked_on: draft.booked?.on ?? null,
})
/** An interpreter asked for or booked. Faults: those of the rules. */
export const book = async (
  tx: Tx,
  actor: Actor,
  party: string,
  draft: BookingDraft,
): Promise<Outcome<{ readonly booking: string }>> => {
  const faults = faultsInBooking(draft, actor.today)
  if (faults.length > 0 || actor.person === null) return { faults }
  const { id } = await tx
    .insertInto('interpreters')
    .values({
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      ...columns(draft),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'party.needs-set', party)
  return { booking: id }
}
/** Faults: those of the rules; `version` 'changed-meanwhile'. */
export const changeBooking = async (
  tx: Tx,
  actor: Actor,
  { party, booking, version }: { party: string; booking: string; version: number },
  draft: BookingDraft,
): Promise<Outcome<{ readonly booking: string }>> => {
  const faults = faultsInBooking(draft, actor.today)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('interpreters')
    .set({ ...columns(draft), version: version + 1 })
    .where('id', '=', booking)
    .where('party_id', '=', party)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await tell(tx, actor, 'party.needs-set', party)
  return { booking }
}
/** Not needed after all, and needed again. */
export const cancelBooking = async (
  tx: Tx,
  actor: Actor,
  { party, booking, back }: { party: string; booking: string; back: boolean },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('interpreters')
    .set({ cancelled_on: back ? null : actor.today })
    .where('id', '=', booking)
    .where('party_id', '=', party)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await tell(tx, actor, 'party.needs-set', party)
  return true
}

/** Whether the interpreter came; said again, the newest counts. False when there is no such booking for this party. */
export const sayCame = async (
  tx: Tx,
  actor: Actor,
  { party, booking, came, own }: { party: string; booking: string; came: Coming; own: boolean },
): Promise<boolean> => {
  const there = await tx
    .selectFrom('interpreters')
    .select('id')
    .where('id', '=', booking)
    .where('party_id', '=', party)
    .executeTakeFirst()
  if (there === undefined || actor.person === null) return false
  await tx
    .insertInto('interpreter_arrivals')
    .values({
      programme_id: actor.programme,
      party_id: party,
      booking_id: booking,
      came,
      written_by: actor.person,
      day: actor.today,
    })
    .execute()
  await said(tx, actor, party, own)
  return true
}
