import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { refuse, type Outcome } from '../../spaces/model.ts'
import { seal } from '../../vault/door.ts'
import { unlessShut, type At } from '../help/actions.ts'
import type { GuestDraft, ShutDraft } from './model.ts'
import { faultsInGuest, faultsInShut } from './rules.ts'

type Kept = Outcome<{ readonly kept: string }>
/** Null: a new one. */
export type Standing = { readonly id: string; readonly version: number } | null

const newRow = (actor: Actor, { party, conference, how }: At) => ({
  programme_id: actor.programme,
  party_id: party,
  conference_id: conference,
  written_by: actor.person ?? '',
  how,
  day: actor.today,
})

/** One who will be there. Faults: those of faultsInGuest; on `name` 'not-now', 'changed-meanwhile'. */
export const keepGuest = async (
  tx: Tx,
  actor: Actor,
  at: At,
  before: Standing,
  draft: GuestDraft,
): Promise<Kept> => {
  const faults = faultsInGuest(draft)
  if (faults.length > 0) return { faults }
  return unlessShut('name', async (): Promise<Kept> => {
    const { name, why, question, answer } = draft
    const texts = { name, why, question, answer }
    const given = { table: 'room_people' as const, owner: at.party, texts }
    const { row, sealed } = await seal(tx, before === null ? given : { ...given, row: before.id })
    const { job, watches, consent, askedOn } = draft
    const values = { ...sealed, job, watches, consent, asked_on: askedOn }
    if (before === null)
      await tx
        .insertInto('room_people')
        .values({ ...newRow(actor, at), id: row, ...values })
        .execute()
    else {
      const { numUpdatedRows } = await tx
        .updateTable('room_people')
        .set({ ...values, version: before.version + 1 })
        .where('id', '=', row)
        .where('party_id', '=', at.party)
        .where('conference_id', '=', at.conference)
        .where('withdrawn_at', 'is', null)
        .where('version', '=', before.version)
        .executeTakeFirst()
      if (numUpdatedRows !== 1n) return refuse('name', 'changed-meanwhile')
    }
    await record(tx, actor, before === null ? 'room.written' : 'room.changed', [at.party, row])
    return { kept: row }
  })
}

/** That they were shut out. Faults: those of faultsInShut; on `decided` 'not-now', 'changed-meanwhile'. */
export const keepShut = async (
  tx: Tx,
  actor: Actor,
  at: At,
  before: Standing,
  draft: ShutDraft,
): Promise<Kept> => {
  const faults = faultsInShut(draft)
  if (faults.length > 0) return { faults }
  return unlessShut('decided', async (): Promise<Kept> => {
    const { decided, why, until, put } = draft
    const given = { table: 'shut_outs' as const, owner: at.party, texts: { decided, why, until, put } }
    const { row, sealed } = await seal(tx, before === null ? given : { ...given, row: before.id })
    if (before === null)
      await tx
        .insertInto('shut_outs')
        .values({ ...newRow(actor, at), id: row, ...sealed })
        .execute()
    else {
      const { numUpdatedRows } = await tx
        .updateTable('shut_outs')
        .set({ ...sealed, version: before.version + 1 })
        .where('id', '=', row)
        .where('party_id', '=', at.party)
        .where('conference_id', '=', at.conference)
        .where('withdrawn_at', 'is', null)
        .where('version', '=', before.version)
        .executeTakeFirst()
      if (numUpdatedRows !== 1n) return refuse('decided', 'changed-meanwhile')
    }
    await record(tx, actor, before === null ? 'room.written' : 'room.changed', [at.party, row])
    return { kept: row }
  })
}

type Which = { readonly table: 'room_people' | 'shut_outs'; readonly id: string }
/** Off the page; `back` puts it there again. False when it is not there. */
export const takeAway = async (
  tx: Tx,
  actor: Actor,
  { party, conference }: Pick<At, 'party' | 'conference'>,
  { table, id }: Which,
  back = false,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable(table)
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', id)
    .where('party_id', '=', party)
    .where('conference_id', '=', conference)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'room.put-back' : 'room.taken-back', [party, id])
  return true
}
