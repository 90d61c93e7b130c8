import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { changedMeanwhile, notThere, refuse, type FamilyDraft, type Faults } from './model.ts'
import { faultsInFamily } from './rules.ts'

export { addChild, changeChild, joinChild } from './children.ts'
export { recordTelling, setSafeContact, takeBackTelling } from './contact.ts'
export { setNeeds, setParentOf } from './parents.ts'
export { addParty, changePlace, joinParty, nameParty } from './people.ts'
export { addSafetyNote, endSafetyNote } from './safety.ts'
export { hideFamily, showAgain } from './hiding.ts'

/** A family of this reference that the asker once hid from themselves: they know that it is there. */
const hiddenReference = async (tx: Tx, { gss, reference }: FamilyDraft): Promise<boolean> => {
  const { rows } = await sql<{
    yes: boolean
  }>`select app.hidden_reference(${gss}, ${reference}) as yes`.execute(tx)
  return rows[0]?.yes === true
}
/** What an outside handler enters is theirs alone from the start. */
const handlerOf = ({ roles, person }: Actor): string | null =>
  roles.includes('handler') && !roles.includes('coordinator') ? person : null

const sameReference = (tx: Tx, actor: Actor, { gss, reference }: FamilyDraft) =>
  tx
    .selectFrom('families')
    .select('id')
    .where('programme_id', '=', actor.programme)
    .where('gss', '=', gss)
    .where(sql`lower(reference)`, '=', reference.toLowerCase())
    .executeTakeFirst()

/**
 * Adds a family. Faults: 'reference-taken' when the asker can see one with this reference; 'hidden-from-you' when
 * the asker once hid it from themselves. A reference that is sealed makes no fault: the new row is sealed at commit.
 */
export const addFamily = async (
  tx: Tx,
  actor: Actor,
  draft: FamilyDraft,
): Promise<Faults | { family: string }> => {
  const faults = faultsInFamily(draft)
  if (faults.length > 0) return { faults }
  if ((await sameReference(tx, actor, draft)) !== undefined)
    return refuse({ field: 'reference', code: 'reference-taken' })
  if (await hiddenReference(tx, draft)) return refuse({ field: 'reference', code: 'hidden-from-you' })
  const row = await tx
    .insertInto('families')
    .values({ ...draft, programme_id: actor.programme, created_day: actor.today, handler: handlerOf(actor) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse({ field: 'reference', code: 'reference-taken' })
  await tell(tx, actor, 'family.added', row.id)
  return { family: row.id }
}

/** Changes reference, name or authority; `version` is the one that the form was opened with. */
export const changeFamily = async (
  tx: Tx,
  actor: Actor,
  family: string,
  draft: FamilyDraft & { version: number },
): Promise<Faults | { family: string }> => {
  const { gss, reference, name, version } = draft
  const faults = faultsInFamily(draft)
  if (faults.length > 0) return { faults }
  const other = await sameReference(tx, actor, draft)
  if (other !== undefined && other.id !== family)
    return refuse({ field: 'reference', code: 'reference-taken' })
  if (await hiddenReference(tx, draft)) return refuse({ field: 'reference', code: 'hidden-from-you' })
  const row = await tx
    .updateTable('families')
    .set({ gss, reference, name, version: version + 1 })
    .where('id', '=', family)
    .where('version', '=', version)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse(changedMeanwhile)
  await tell(tx, actor, 'family.changed', family)
  return { family }
}

/** Closed families stay readable and leave the list of open ones; null opens the family again. */
export const closeFamily = async (
  tx: Tx,
  actor: Actor,
  family: string,
  closed: boolean,
): Promise<Faults | { family: string }> => {
  const row = await tx
    .updateTable('families')
    .set({ closed_day: closed ? actor.today : null })
    .where('id', '=', family)
    .returning('id')
    .executeTakeFirst()
  if (row === undefined) return refuse(notThere)
  await tell(tx, actor, closed ? 'family.closed' : 'family.opened-again', family)
  return { family }
}

type Link = { link: 'family-child' | 'family-party' | 'parent-of'; of: string; thing: string }
/** Takes back a link that was made by mistake. The audit keeps that it stood; nobody's own record is removed. */
export const takeOut = async (
  tx: Tx,
  actor: Actor,
  { link, of, thing }: Link,
): Promise<Faults | { taken: string }> => {
  const { rows } = await sql<{
    done: boolean
  }>`select app.take_back(${link}, ${of}, ${thing}) as done`.execute(tx)
  if (rows[0]?.done !== true) return refuse(notThere)
  const kinds = {
    'family-child': 'child.taken-out',
    'family-party': 'party.taken-out',
    'parent-of': 'party.not-parent',
  }
  await tell(tx, actor, kinds[link], thing, link === 'parent-of' ? { party: of } : { family: of })
  return { taken: thing }
}
