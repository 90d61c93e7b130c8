import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Changes } from './model.ts'
import { nameable, type Nameable } from './naming.ts'
import type { WhatIf } from './queries.ts'
import { most, readChanges, type Choices, type Draft, type Fault } from './rules.ts'

type Outcome<T> = T | { readonly faults: readonly Fault[] }

/** Who and what the asker may choose from. */
export const choicesIn = (today: Day, { supporters, councils, weights }: Nameable): Choices => {
  const capacities = supporters.map(({ capacity }) => capacity).sort((a, b) => a - b)
  return {
    today,
    supporters: supporters.map(({ id }) => id),
    councils: councils.filter(({ served }) => served).map(({ gss }) => gss),
    weights: weights.map(({ id }) => id),
    capacity: Math.max(1, capacities[Math.floor(capacities.length / 2)] ?? 2),
  }
}
const choicesFor = async (tx: Tx, actor: Actor): Promise<Choices> =>
  choicesIn(actor.today, await nameable(tx, actor))

/** Keeps a what-if as a draft; nothing is worked out yet. Faults: readChanges'. */
export const draft = async (
  tx: Tx,
  actor: Actor,
  typed: Draft,
): Promise<Outcome<{ readonly whatIf: string }>> => {
  const read = readChanges(typed, await choicesFor(tx, actor))
  if ('faults' in read) return read
  return { whatIf: await keep(tx, actor, typed.name, read.changes) }
}

const keep = async (tx: Tx, actor: Actor, name: string, changes: Changes): Promise<string> => {
  const { id } = await tx
    .insertInto('what_ifs')
    .values({
      programme_id: actor.programme,
      name,
      changes: JSON.stringify(changes),
      by_person: actor.person ?? '',
      on_day: actor.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'what-if.drafted', id)
  return id
}

/** Another draft in place of this one, or, once it was asked, beside it. Faults: readChanges', and 'changed-meanwhile'. */
export const change = async (
  tx: Tx,
  actor: Actor,
  of: WhatIf,
  typed: Draft,
  version: number,
): Promise<Outcome<{ readonly whatIf: string }>> => {
  const read = readChanges(typed, await choicesFor(tx, actor))
  if ('faults' in read) return read
  if (of.state !== 'draft') return { whatIf: await keep(tx, actor, typed.name, read.changes) }
  const { numUpdatedRows } = await tx
    .updateTable('what_ifs')
    .set({ name: typed.name, changes: JSON.stringify(read.changes), version: version + 1 })
    .where('id', '=', of.id)
    .where('version', '=', version)
    .where('state', '=', 'draft')
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'what-if.changed', of.id)
  return { whatIf: of.id }
}

/** Hands it to the worker; once more too, after it was stopped or failed. False when it is under way or done. */
export const ask = async (tx: Tx, actor: Actor, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('what_ifs')
    .set({ state: 'asked', on_day: actor.today })
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .where('state', 'in', ['draft', 'stopped', 'failed'])
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'what-if.asked', id)
  return true
}

/** The worker leaves off at its next step. False when it isn't under way. */
export const stop = async (tx: Tx, actor: Actor, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('what_ifs')
    .set({ state: 'stopped' })
    .where('id', '=', id)
    .where('state', 'in', ['asked', 'working'])
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'what-if.stopped', id)
  return true
}

/** Gives it another name. Faults: 'long'. */
export const rename = async (
  tx: Tx,
  actor: Actor,
  id: string,
  name: string,
): Promise<Outcome<{ readonly whatIf: string }>> => {
  if (name.length > most.name) return { faults: [{ field: 'name', code: 'long' }] }
  await tx
    .updateTable('what_ifs')
    .set({ name })
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .execute()
  await record(tx, actor, 'what-if.named', id)
  return { whatIf: id }
}

/** Nothing of it is left but that it was there; whoever works it out leaves off. */
export const remove = async (tx: Tx, actor: Actor, id: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('what_ifs')
    .set({ removed_on: actor.today })
    .where('id', '=', id)
    .where('removed_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'what-if.removed', id)
  return true
}
