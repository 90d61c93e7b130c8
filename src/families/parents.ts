import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { seal } from '../vault/door.ts'
import {
  changedMeanwhile,
  notThere,
  refuse,
  type Faults,
  type PlaceDraft,
  type Responsibility,
} from './model.ts'
import { childThere, partyThere } from './queries.ts'

/** Relations that make someone a parent of a child, as parent_of says it. */
const parentFor = (relation: PlaceDraft['relation']) =>
  relation === 'mother' || relation === 'father' || relation === 'step-parent' ? relation : 'parent'

/** Makes somebody the parent of each child that was ticked beside them. */
export const putParentOf = async (
  tx: Tx,
  actor: Actor,
  party: string,
  place: PlaceDraft & { parentOf?: readonly string[] },
): Promise<void> => {
  for (const child of place.parentOf ?? [])
    await setParentOf(tx, actor, party, child, {
      relation: parentFor(place.relation),
      parentalResponsibility: place.parentalResponsibility,
    })
}

/** Whose child this is. It decides between whom the walls run. */
export const setParentOf = async (
  tx: Tx,
  actor: Actor,
  party: string,
  child: string,
  how: { relation: string; parentalResponsibility: Responsibility },
): Promise<Faults | { party: string }> => {
  if (!(await childThere(tx, child)) || !(await partyThere(tx, party))) return refuse(notThere)
  const values = { relation: how.relation, parental_responsibility: how.parentalResponsibility }
  await tx
    .insertInto('parent_of')
    .values({ ...values, programme_id: actor.programme, party_id: party, child_id: child })
    .onConflict((conflict) => conflict.columns(['party_id', 'child_id']).doUpdateSet(values))
    .execute()
  await tell(tx, actor, 'party.parent-of', party, { child })
  return { party }
}

/** What this person needs to take part. `version` 0 when nothing was there yet. */
export const setNeeds = async (
  tx: Tx,
  actor: Actor,
  party: string,
  { needs, version }: { needs: string; version: number },
): Promise<Faults | { party: string }> => {
  if (needs.length > 2000) return refuse({ field: 'needs', code: 'too-long' })
  if (!(await partyThere(tx, party))) return refuse(notThere)
  const { sealed } = await seal(tx, { table: 'access_needs', owner: party, row: party, texts: { needs } })
  const row =
    version === 0
      ? await tx
          .insertInto('access_needs')
          .values({ party_id: party, programme_id: actor.programme, ...sealed })
          .onConflict((conflict) => conflict.doNothing())
          .returning('party_id')
          .executeTakeFirst()
      : await tx
          .updateTable('access_needs')
          .set({ ...sealed, version: version + 1 })
          .where('party_id', '=', party)
          .where('version', '=', version)
          .returning('party_id')
          .executeTakeFirst()
  if (row === undefined) return refuse(changedMeanwhile)
  await tell(tx, actor, 'party.needs-set', party)
  return { party }
}
