import type { Actor } from '../access/model.ts'
import { record } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { How } from '../spaces/whose.tsx'
import type { Plan } from './model.ts'

export type Person = Actor & { readonly person: string }
export const isPerson = (actor: Actor): actor is Person => actor.person !== null
export type From = { readonly party: string; readonly how: How }
export const ground = (actor: Person, { party, how }: From) => ({
  programme_id: actor.programme,
  party_id: party,
  written_by: actor.person,
  how,
  day: actor.today,
})

export const newVersion = async (tx: Tx, actor: Person, from: From, dated: Day | null): Promise<string> => {
  const { id } = await tx
    .insertInto('plans')
    .values({ ...ground(actor, from), dated })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The plan changed: a new version, in which everything stands as before until it is changed. Null for an actor who is no person. */
export const startVersion = async (
  tx: Tx,
  actor: Actor,
  from: From,
  dated: Day | null,
): Promise<string | null> => {
  if (!isPerson(actor)) return null
  const id = await newVersion(tx, actor, from, dated)
  await record(tx, actor, 'plan.version', [from.party, id])
  return id
}

/** A new version in which nothing was changed yet is taken back. False when something was, or when it is not the newest. */
export const dropVersion = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { versions, pieces }: Plan,
  version: string,
): Promise<boolean> => {
  const touched = pieces.some(({ from, until }) => from === version || until === version)
  if (touched || versions.length < 2 || versions.at(-1)?.id !== version) return false
  const { numUpdatedRows } = await tx
    .updateTable('plans')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', version)
    .where('party_id', '=', party)
    .where('withdrawn_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'plan.version-taken-back', [party, version])
  return true
}
