import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Outcome } from '../model.ts'
import type { Draft } from './model.ts'
import { couldBeOnCall } from './queries.ts'
import { faultsInDuty, momentOf } from './rules.ts'

/** By a coordinator. Faults: faultsInDuty's; 'choose' on `person` for somebody who is not of the programme. */
export const putOnCall = async (
  tx: Tx,
  actor: Actor,
  draft: Draft,
): Promise<Outcome<{ readonly duty: string }>> => {
  const faults = faultsInDuty(draft, actor.now)
  const { fromDay, untilDay } = draft
  if (faults.length > 0 || fromDay === null || untilDay === null || actor.person === null) return { faults }
  if (!(await couldBeOnCall(tx)).some(({ id }) => id === draft.person))
    return { faults: [{ field: 'person', code: 'choose' }] }
  const { id } = await tx
    .insertInto('on_call')
    .values({
      programme_id: actor.programme,
      person_id: draft.person,
      from_at: momentOf(fromDay, draft.fromTime),
      until_at: momentOf(untilDay, draft.untilTime),
      telephone: draft.telephone,
      set_by: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await record(tx, actor, 'oncall.set', [draft.person, id])
  return { duty: id }
}

/** Taken out of the roster; false when it was not there. */
export const takeOffCall = async (tx: Tx, actor: Actor, duty: string): Promise<boolean> => {
  const row = await tx
    .updateTable('on_call')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', duty)
    .where('withdrawn_at', 'is', null)
    .returning('person_id')
    .executeTakeFirst()
  if (row === undefined) return false
  await record(tx, actor, 'oncall.taken-out', [row.person_id, duty])
  return true
}
