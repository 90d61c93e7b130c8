import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import {
  changedMeanwhile,
  notThere,
  refuse,
  type Faults,
  type PartyDraft,
  type PersonDraft,
  type PlaceDraft,
} from './model.ts'
import { putParentOf } from './parents.ts'
import { familyThere, partyThere } from './queries.ts'
import { faultsInParty } from './rules.ts'

const putInFamily = async (
  tx: Tx,
  actor: Actor,
  family: string,
  party: string,
  place: PlaceDraft,
): Promise<void> => {
  const values = {
    relation: place.relation,
    parental_responsibility: place.parentalResponsibility,
    lives_with: place.livesWith,
    label: place.label,
  }
  await tx
    .insertInto('family_parties')
    .values({ ...values, programme_id: actor.programme, family_id: family, party_id: party })
    .onConflict((conflict) => conflict.columns(['family_id', 'party_id']).doUpdateSet(values))
    .execute()
}

/**
 * Adds somebody to a family. When the name is one of our own people's, the database seals the family at commit:
 * nothing here tells, so what follows must not need the family any more (go to the list).
 */
export const addParty = async (
  tx: Tx,
  actor: Actor,
  family: string,
  draft: PartyDraft,
): Promise<Faults | { party: string }> => {
  const faults = faultsInParty(draft)
  if (faults.length > 0) return { faults }
  if (!(await familyThere(tx, family))) return refuse(notThere)
  const { id } = await tx
    .insertInto('parties')
    .values({
      programme_id: actor.programme,
      name: draft.name,
      called: draft.called,
      language: draft.language,
      interpreter: draft.interpreter,
      gender: draft.gender,
      created_day: actor.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await putInFamily(tx, actor, family, id, draft)
  await putParentOf(tx, actor, id, draft)
  await tell(tx, actor, 'party.added', id, { family })
  return { party: id }
}

/** Somebody who is already with us becomes a party in a further family. */
export const joinParty = async (
  tx: Tx,
  actor: Actor,
  family: string,
  party: string,
  place: PlaceDraft & { parentOf?: readonly string[] },
): Promise<Faults | { party: string }> => {
  if (!(await familyThere(tx, family)) || !(await partyThere(tx, party))) return refuse(notThere)
  await putInFamily(tx, actor, family, party, place)
  await putParentOf(tx, actor, party, place)
  await tell(tx, actor, 'party.added', party, { family })
  return { party }
}

/** How somebody stands in one family: relation, parental responsibility, residence, the council's label. */
export const changePlace = async (
  tx: Tx,
  actor: Actor,
  family: string,
  party: string,
  place: PlaceDraft,
): Promise<Faults | { party: string }> => {
  const row = await tx
    .updateTable('family_parties')
    .set({
      relation: place.relation,
      parental_responsibility: place.parentalResponsibility,
      lives_with: place.livesWith,
      label: place.label,
    })
    .where('family_id', '=', family)
    .where('party_id', '=', party)
    .returning('party_id')
    .executeTakeFirst()
  if (row === undefined) return refuse(notThere)
  await tell(tx, actor, 'party.changed', party, { family })
  return { party }
}

/**
 * A name comes with a parent's own yes, or is put right. Only what is given changes. With `version`, a change by
 * somebody else in between is a fault. Sealed at commit like `addParty` when it is one of our own people's.
 */
export const nameParty = async (
  tx: Tx,
  actor: Actor,
  party: string,
  draft: Partial<PersonDraft> & { version?: number },
): Promise<Faults | { party: string }> => {
  const { version, ...given } = draft
  if ((given.name ?? '').length > 200) return refuse({ field: 'name', code: 'too-long' })
  const row = await tx
    .updateTable('parties')
    .set((eb) => ({ ...given, version: eb('version', '+', 1) }))
    .where('id', '=', party)
    .$if(version !== undefined, (query) => query.where('version', '=', version ?? 0))
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse(version === undefined ? notThere : changedMeanwhile)
  await tell(tx, actor, 'party.named', party)
  return { party }
}
