import type { Actor } from '../../access/model.ts'
import { record, tell } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Draft, Fault, State } from '../model.ts'
import { faultsIn, faultsInStep } from '../rules.ts'

type Faults = { readonly faults: readonly Fault[] }
const columns = (draft: Draft, day: Day) => ({
  title_en: draft.titleEn,
  title_cy: draft.titleCy,
  about_en: draft.aboutEn,
  about_cy: draft.aboutCy,
  day,
  starts_at: draft.startsAt,
  ends_at: draft.endsAt,
  way: draft.way,
  venue: draft.venue,
  reach_en: draft.reachEn,
  reach_cy: draft.reachCy,
  access_en: draft.accessEn,
  access_cy: draft.accessCy,
  quiet_en: draft.quietEn,
  quiet_cy: draft.quietCy,
  child_en: draft.childEn,
  child_cy: draft.childCy,
  online: draft.online,
  places: Number(draft.places),
  reserve: Number(draft.reserve),
  reserve_opens_on: draft.reserveOpens,
  most: Number(draft.most),
  books_until: draft.until,
  asks: [...draft.asks],
})

/** An event is made, as a draft that nobody else sees. */
export const makeEvent = async (tx: Tx, actor: Actor, draft: Draft): Promise<Faults | { event: string }> => {
  const faults = faultsIn(draft)
  if (faults.length > 0 || draft.day === null) return { faults }
  const { id } = await tx
    .insertInto('event_pages')
    .values({
      programme_id: actor.programme,
      made_on: actor.today,
      by_person: actor.person,
      ...columns(draft, draft.day),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'event.made', id)
  return { event: id }
}

/** Fault `version` 'changed-meanwhile'. Fewer places than are taken take nothing from anybody. Tells 'event.changed'. */
export const changeEvent = async (
  tx: Tx,
  actor: Actor,
  of: { id: string; version: number },
  draft: Draft,
): Promise<Faults | { event: string }> => {
  const faults = faultsIn(draft)
  if (faults.length > 0 || draft.day === null) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('event_pages')
    .set({ ...columns(draft, draft.day), version: of.version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', of.version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await tell(tx, actor, 'event.changed', of.id)
  return { event: of.id }
}

/**
 * Goes on to another state, as `steps` in rules.ts allows. `kinds`: how many kinds of ticket are shown; `taken`: places taken
 * and bookings that wait. Fault `state` 'changed-meanwhile' when it no longer stands in `of.state`.
 */
export const putState = async (
  tx: Tx,
  actor: Actor,
  of: { id: string; state: State; day: Day; places: number; kinds: number; taken: number },
  state: State,
): Promise<Faults | { event: string }> => {
  const faults = faultsInStep(of, state, actor.today)
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('event_pages')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('id', '=', of.id)
    .where('state', '=', of.state)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { faults: [{ field: 'state', code: 'changed-meanwhile' }] }
  await tell(tx, actor, 'event.changed', of.id, { state })
  return { event: of.id }
}
