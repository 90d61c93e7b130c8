import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import { notThere, refuse, type Faults, type NoteDraft } from './model.ts'
import { partyThere } from './queries.ts'
import { faultsInNote } from './rules.ts'

/** Bail, an injunction, what is alleged: read by coordinators and the matcher alone. */
export const addSafetyNote = async (
  tx: Tx,
  actor: Actor,
  party: string,
  draft: NoteDraft,
): Promise<Faults | { note: string }> => {
  const faults = faultsInNote(draft, party)
  if (faults.length > 0) return { faults }
  if (!(await partyThere(tx, party))) return refuse(notThere)
  if (draft.otherParty !== null && !(await partyThere(tx, draft.otherParty))) return refuse(notThere)
  const { id } = await tx
    .insertInto('safety_notes')
    .values({
      programme_id: actor.programme,
      party_id: party,
      kind: draft.kind,
      other_party: draft.otherParty,
      from_day: draft.fromDay,
      until_day: draft.untilDay,
      set_by: actor.person,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'party.safety-changed', party)
  return { note: id }
}

/** The last day on which the note holds; null when it holds until somebody ends it. Also puts an ended one back. */
export const endSafetyNote = async (
  tx: Tx,
  actor: Actor,
  party: string,
  note: string,
  untilDay: Day | null,
): Promise<Faults | { note: string }> => {
  const row = await tx
    .updateTable('safety_notes')
    .set({ until_day: untilDay })
    .where('id', '=', note)
    .where('party_id', '=', party)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse(notThere)
  await tell(tx, actor, 'party.safety-changed', party)
  return { note }
}
