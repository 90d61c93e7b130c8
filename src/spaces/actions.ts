import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { erase, Refused, seal, VaultDown } from '../vault/door.ts'
import { refuse, type Outcome, type Police } from './model.ts'
import { faultsInNote } from './rules.ts'

/** The question was put; null when they went on without an answer. Opens the party's notes when nobody had. */
export const answerPolice = async (
  tx: Tx,
  actor: Actor,
  party: string,
  police: Police | null,
): Promise<void> => {
  const answer = { police, asked_on: actor.today }
  await tx
    .insertInto('spaces')
    .values({ party_id: party, programme_id: actor.programme, opened_on: actor.today, ...answer })
    .onConflict((conflict) => conflict.column('party_id').doUpdateSet(answer))
    .execute()
  await record(tx, actor, 'space.asked', party)
}

/** By the party, or by who stands beside them and may read. Faults on `body`: 'empty', 'too-long', 'not-now' (no vault). */
export const writeNote = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { body, draft = false }: { body: string; draft?: boolean },
): Promise<Outcome<{ readonly note: string }>> => {
  const faults = faultsInNote(body)
  if (faults.length > 0) return { faults }
  if (actor.person === null) return refuse('body', 'gone')
  await tx
    .insertInto('spaces')
    .values({ party_id: party, programme_id: actor.programme, opened_on: actor.today })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const made = await sealed(tx, party, body)
  if (made === null) return refuse('body', 'not-now')
  await tx
    .insertInto('notes')
    .values({
      id: made.row,
      programme_id: actor.programme,
      party_id: party,
      written_by: actor.person,
      body: made.body,
      day: actor.today,
      draft,
    })
    .execute()
  await record(tx, actor, 'note.written', [party, made.row])
  return { note: made.row }
}

const sealed = async (tx: Tx, party: string, body: string, row?: string) => {
  try {
    const texts = { table: 'notes' as const, owner: party, texts: { body } }
    const made = await seal(tx, row === undefined ? texts : { ...texts, row })
    return { row: made.row, body: made.sealed.body }
  } catch (error) {
    if (error instanceof VaultDown) return null
    throw error
  }
}

type Changed = { readonly body: string; readonly version: number; readonly draft?: boolean }
/** By whoever wrote it. Faults on `body` as above, and 'changed-meanwhile'. */
export const changeNote = async (
  tx: Tx,
  actor: Actor,
  { party, note }: { party: string; note: string },
  { body, version, draft = false }: Changed,
): Promise<Outcome<{ readonly note: string }>> => {
  const faults = faultsInNote(body)
  if (faults.length > 0) return { faults }
  const made = await sealed(tx, party, body, note)
  if (made === null) return refuse('body', 'not-now')
  const { numUpdatedRows } = await tx
    .updateTable('notes')
    .set({ body: made.body, version: version + 1, draft })
    .where('id', '=', note)
    .where('party_id', '=', party)
    .where('written_by', '=', actor.person)
    .where('withdrawn_at', 'is', null)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return refuse('body', 'changed-meanwhile')
  await record(tx, actor, 'note.changed', [party, note])
  return { note }
}

/** Taken back, nobody else reads it; `back` puts it there again. False when it is not the asker's. */
export const takeBack = async (
  tx: Tx,
  actor: Actor,
  { party, note }: { party: string; note: string },
  back = false,
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('notes')
    .set({ withdrawn_at: back ? null : new Date() })
    .where('id', '=', note)
    .where('party_id', '=', party)
    .where('written_by', '=', actor.person)
    .where('withdrawn_at', back ? 'is not' : 'is', null)
    .where('body', 'is not', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, back ? 'note.put-back' : 'note.taken-back', [party, note])
  return true
}

/**
 * Erases every word for good, the key first; nobody reads any more. The rows stay, empty. Faults on `delete`: 'held',
 * 'not-now' (no vault), 'again' (a word was written meanwhile).
 */
export const eraseAll = async (
  tx: Tx,
  actor: Actor,
  party: string,
): Promise<Outcome<{ readonly erased: true }>> => {
  try {
    await erase(tx, party)
  } catch (error) {
    if (error instanceof Refused) return refuse('delete', 'held')
    if (error instanceof VaultDown) return refuse('delete', 'not-now')
    throw error
  }
  const { rows } = await sql<{ done: boolean }>`select app.close_notes(${party}) as done`.execute(tx)
  if (rows[0]?.done !== true) return refuse('delete', 'again')
  await record(tx, actor, 'space.erased', party)
  return { erased: true }
}
