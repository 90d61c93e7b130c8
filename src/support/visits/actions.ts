import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal, VaultDown } from '../../vault/door.ts'
import type { Fault, Outcome } from '../model.ts'
import type { Pair } from '../pair.ts'
import type { Draft, Press } from './model.ts'
import { heldUp, mayMeetTogether } from './queries.ts'
import { faultsInVisit } from './rules.ts'

const sealed = async (tx: Tx, party: string, place: string, row?: string) => {
  try {
    const texts = { table: 'visits' as const, owner: party, texts: { place } }
    return await seal(tx, row === undefined ? texts : { ...texts, row })
  } catch (error) {
    if (error instanceof VaultDown) return null
    throw error
  }
}
const notNow = { faults: [{ field: 'place', code: 'not-now' }] }

/** faultsInVisit's, and 'with-coordinator' where something is known that makes it unsafe; the parent themself asks for nobody else. */
const faultsNow = async (tx: Tx, actor: Actor, pair: Pair, draft: Draft): Promise<Fault[]> => {
  const faults = faultsInVisit(draft, actor.today)
  if (faults.length > 0) return faults
  if (!pair.own && draft.kind === 'in-person' && (await heldUp(tx, pair.party)))
    return [{ field: 'kind', code: 'held-up' }]
  if (draft.together === null) return faults
  const may = !pair.own && (await mayMeetTogether(tx, pair.party))
  return may ? [] : [{ field: 'together', code: 'with-coordinator' }]
}

const columns = (draft: Draft) => ({
  starts_at: draft.startsAt,
  together: draft.together !== null,
})

/** By either of the two. Faults: faultsInVisit's; 'with-coordinator' on `together`; 'not-now' on `place` (no vault). */
export const planVisit = async (
  tx: Tx,
  actor: Actor,
  pair: Pair,
  draft: Draft,
): Promise<Outcome<{ readonly visit: string }>> => {
  const faults = await faultsNow(tx, actor, pair, draft)
  if (faults.length > 0 || draft.kind === null || draft.day === null || actor.person === null)
    return { faults }
  const made = await sealed(tx, pair.party, draft.place)
  if (made === null) return notNow
  await tx
    .insertInto('visits')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: pair.party,
      written_by: actor.person,
      kind: draft.kind,
      day: draft.day,
      place: made.sealed.place,
      ...columns(draft),
    })
    .execute()
  await record(tx, actor, 'visit.planned', [pair.party, made.row])
  await tell(tx, actor, 'visit.planned', made.row, { party: pair.party, own: pair.own })
  return { visit: made.row }
}

type Of = { readonly visit: string; readonly version: number }
/** Moved or changed by either; what was taken off is planned again. Faults as above; 'changed-meanwhile' on `version`. */
export const changeVisit = async (
  tx: Tx,
  actor: Actor,
  pair: Pair,
  { visit, version }: Of,
  draft: Draft,
): Promise<Outcome<{ readonly visit: string }>> => {
  const faults = await faultsNow(tx, actor, pair, draft)
  if (faults.length > 0 || draft.kind === null || draft.day === null) return { faults }
  const made = await sealed(tx, pair.party, draft.place, visit)
  if (made === null) return notNow
  const { numUpdatedRows } = await tx
    .updateTable('visits')
    .set({
      kind: draft.kind,
      day: draft.day,
      place: made.sealed.place,
      state: 'planned',
      version: version + 1,
      ...columns(draft),
    })
    .where('id', '=', visit)
    .where('party_id', '=', pair.party)
    .where('version', '=', version)
    .where('state', '<>', 'done')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'visit.changed', [pair.party, visit])
  await tell(tx, actor, 'visit.changed', visit, { party: pair.party, own: pair.own })
  return { visit }
}

/** Taken off, by either. False when it was already, or when it was done. */
export const cancelVisit = async (tx: Tx, actor: Actor, pair: Pair, visit: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('visits')
    .set((eb) => ({ state: 'cancelled', version: eb('version', '+', 1) }))
    .where('id', '=', visit)
    .where('party_id', '=', pair.party)
    .where('state', '=', 'planned')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'visit.cancelled', [pair.party, visit])
  await tell(tx, actor, 'visit.cancelled', visit, { party: pair.party, own: pair.own })
  return true
}

/** It was: said by whoever stands beside the parent. `press` 'worry' stays out of the record; it goes to whoever hears concerns. */
export const visitDone = async (
  tx: Tx,
  actor: Actor,
  party: string,
  visit: string,
  { press, minutes }: { press: Press | null; minutes: number | null },
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('visits')
    .set((eb) => ({
      state: 'done',
      minutes,
      went: press === 'worry' ? null : press,
      version: eb('version', '+', 1),
      // What was planned for a later day and is done by now was today.
      day: eb.fn<`${number}-${number}-${number}`>('least', ['day', eb.val(actor.today)]),
    }))
    .where('id', '=', visit)
    .where('party_id', '=', party)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'visit.done', [party, visit])
  return true
}
