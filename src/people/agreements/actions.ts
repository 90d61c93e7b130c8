import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Draft, Fault, Kind } from './model.ts'
import { faultsIn } from './rules.ts'

/** Records a paper, or puts one right: the one before stays in the history. */
export const recordPaper = async (
  tx: Tx,
  actor: Actor,
  kind: Kind,
  draft: Draft,
): Promise<{ readonly faults: readonly Fault[] } | { readonly saved: true }> => {
  const faults = faultsIn(draft, actor.today)
  const { madeOn, reviewOn, byWhom, reference } = draft
  if (
    faults.length > 0 ||
    actor.person === null ||
    typeof madeOn !== 'string' ||
    typeof reviewOn !== 'string'
  )
    return { faults }
  const { id } = await tx
    .insertInto('assurances')
    .values({
      programme_id: actor.programme,
      kind,
      made_on: madeOn,
      by_whom: byWhom,
      reference,
      review_on: reviewOn,
      recorded_on: actor.today,
      recorded_by: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'names.paper-recorded', id, { kind })
  return { saved: true }
}

/** Takes back what was recorded: the one before stands again, if there was one. False when it is not there to take back. */
export const takeBackPaper = async (tx: Tx, actor: Actor, paper: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('assurances')
    .set({ taken_back_on: actor.today, taken_back_by: actor.person })
    .where('id', '=', paper)
    .where('taken_back_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n) return false
  await record(tx, actor, 'names.paper-taken-back', paper)
  return true
}
