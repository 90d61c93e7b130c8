import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { changedMeanwhile, notThere, refuse, type ChildDraft, type Faults } from './model.ts'
import { childThere, familyThere } from './queries.ts'
import { faultsInChild } from './rules.ts'

/** Adds a child, born or expected; both dates may be missing while nobody knows. */
export const addChild = async (
  tx: Tx,
  actor: Actor,
  family: string,
  draft: ChildDraft,
): Promise<Faults | { child: string }> => {
  const faults = faultsInChild(draft, actor.today)
  if (faults.length > 0) return { faults }
  if (!(await familyThere(tx, family))) return refuse(notThere)
  const { id } = await tx
    .insertInto('children')
    .values({ programme_id: actor.programme, name: draft.name, born_on: draft.bornOn, due_on: draft.dueOn })
    .returning('id')
    .executeTakeFirstOrThrow()
  await joinChild(tx, actor, family, id)
  return { child: id }
}

/** The same child in a further family: half-siblings, a parent's second household. */
export const joinChild = async (
  tx: Tx,
  actor: Actor,
  family: string,
  child: string,
): Promise<Faults | { child: string }> => {
  if (!(await childThere(tx, child)) || !(await familyThere(tx, family))) return refuse(notThere)
  await tx
    .insertInto('family_children')
    .values({ programme_id: actor.programme, family_id: family, child_id: child })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await tell(tx, actor, 'child.added', child, { family })
  return { child }
}

export const changeChild = async (
  tx: Tx,
  actor: Actor,
  child: string,
  draft: ChildDraft & { version: number },
): Promise<Faults | { child: string }> => {
  const { name, bornOn, dueOn, version } = draft
  const faults = faultsInChild(draft, actor.today)
  if (faults.length > 0) return { faults }
  const row = await tx
    .updateTable('children')
    .set({ name, born_on: bornOn, due_on: dueOn, version: version + 1 })
    .where('id', '=', child)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse(changedMeanwhile)
  await tell(tx, actor, 'child.changed', child)
  return { child }
}
