import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault, KindDraft } from '../model.ts'
import type { KindKept } from '../queries.ts'
import { faultsInKind } from '../rules.ts'

type Faults = { readonly faults: readonly Fault[] }
const changed = (tx: Tx, actor: Actor, event: string) => tell(tx, actor, 'event.changed', event)

const columns = (draft: KindDraft) => ({
  kind: draft.kind,
  name_en: draft.nameEn,
  name_cy: draft.nameCy === '' ? draft.nameEn : draft.nameCy,
  most: draft.most === '' ? null : Number(draft.most),
  pence: Math.round(Number(draft.pounds === '' ? '0' : draft.pounds) * 100),
})

/** Another kind of ticket, after those that are there. Tells 'event.changed': there may be room for somebody now. */
export const addKind = async (
  tx: Tx,
  actor: Actor,
  event: string,
  draft: KindDraft,
): Promise<Faults | { kind: string }> => {
  const faults = faultsInKind(draft)
  if (faults.length > 0) return { faults }
  const { id } = await tx
    .insertInto('ticket_kinds')
    .values((eb) => ({
      programme_id: actor.programme,
      event_id: event,
      place: eb
        .selectFrom('ticket_kinds')
        .where('event_id', '=', event)
        .select(sql<number>`count(*)::int + 1`.as('place')),
      family: draft.kind === 'family',
      ...columns(draft),
    }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await changed(tx, actor, event)
  return { kind: id }
}

/**
 * Another name, price or quota. A price holds for those who book from now on; a quota below what is taken takes nothing
 * from anybody. A kind for families stays one, any other stays another: the kept places hang on it.
 */
export const changeKind = async (
  tx: Tx,
  actor: Actor,
  { id, event_id: event, family }: Pick<KindKept, 'id' | 'event_id' | 'family'>,
  version: number,
  draft: KindDraft,
): Promise<Faults | { kind: string }> => {
  const other = (draft.kind === 'family') !== family
  const faults = [...faultsInKind(draft), ...(other ? [{ field: 'kind', code: 'family-stays' }] : [])]
  if (faults.length > 0) return { faults }
  const { numUpdatedRows } = await tx
    .updateTable('ticket_kinds')
    .set({ ...columns(draft), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await changed(tx, actor, event)
  return { kind: id }
}

/** Hidden, it takes no new bookings; shown, it does again. */
export const showKind = async (tx: Tx, actor: Actor, { id, event_id }: KindKept, shown: boolean) => {
  await tx
    .updateTable('ticket_kinds')
    .set((eb) => ({ shown, version: eb('version', '+', 1) }))
    .where('id', '=', id)
    .execute()
  await changed(tx, actor, event_id)
}

/** One place up or down among its event's kinds; at the end it stays where it is. */
export const moveKind = async (
  tx: Tx,
  actor: Actor,
  kinds: readonly KindKept[],
  id: string,
  by: -1 | 1,
): Promise<void> => {
  const at = kinds.findIndex((kind) => kind.id === id)
  const [one, other] = [kinds[at], kinds[at + by]]
  if (one === undefined || other === undefined) return
  const order = kinds.map((kind) => kind.id).with(at, other.id)
  for (const [place, kind] of order.with(at + by, one.id).entries())
    await tx
      .updateTable('ticket_kinds')
      .set({ place: place + 1 })
      .where('id', '=', kind)
      .where('place', '<>', place + 1)
      .execute()
  await changed(tx, actor, one.event_id)
}

/** False when somebody booked it, or once did: then it can be hidden. */
export const removeKind = async (tx: Tx, actor: Actor, { id, event_id }: KindKept): Promise<boolean> => {
  const { rows } = await sql<{ gone: boolean }>`select app.remove_kind(${id}) as gone`.execute(tx)
  if (rows[0]?.gone !== true) return false
  await changed(tx, actor, event_id)
  return true
}
