import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { seal } from '../vault/door.ts'
import {
  changedMeanwhile,
  notThere,
  refuse,
  type ContactDraft,
  type Faults,
  type TellingDraft,
} from './model.ts'
import { partyThere } from './queries.ts'
import { faultsInContact, faultsInTelling } from './rules.ts'

/** The parent was told about the conference: by whom, when. The newest row counts. */
export const recordTelling = async (
  tx: Tx,
  actor: Actor,
  party: string,
  family: string,
  draft: TellingDraft,
): Promise<Faults | { telling: string }> => {
  const faults = faultsInTelling(draft, actor.today)
  if (faults.length > 0) return { faults }
  const inFamily = await tx
    .selectFrom('family_parties')
    .select('party_id')
    .where('family_id', '=', family)
    .where('party_id', '=', party)
    .executeTakeFirst()
  if (inFamily === undefined) return refuse(notThere)
  const { id } = await tx
    .insertInto('tellings')
    .values({
      programme_id: actor.programme,
      party_id: party,
      family_id: family,
      told_on: draft.toldOn,
      told_by: draft.toldBy,
      recorded_by: actor.person,
      recorded_on: actor.today,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tell(tx, actor, 'party.told', party, { family })
  return { telling: id }
}

/** It was entered by mistake: the row goes, the audit keeps that it stood, and offers are thought over again. */
export const takeBackTelling = async (
  tx: Tx,
  actor: Actor,
  party: string,
  telling: string,
): Promise<Faults | { party: string }> => {
  const row = await tx
    .selectFrom('tellings')
    .select('family_id')
    .where('id', '=', telling)
    .where('party_id', '=', party)
    .executeTakeFirst()
  if (row === undefined) return refuse(notThere)
  await sql`select app.take_back('telling', ${party}, ${telling})`.execute(tx)
  await tell(tx, actor, 'party.told', party, { family: row.family_id, takenBack: true })
  return { party }
}

/**
 * By which way, in which hours and language this person can be reached safely. A new row each time; the newest counts.
 * `seen` is the newest row that the form was opened with ('' for none): another's change in between is a fault.
 */
export const setSafeContact = async (
  tx: Tx,
  actor: Actor,
  party: string,
  draft: ContactDraft & { seen?: string },
): Promise<Faults | { contact: string }> => {
  const faults = faultsInContact(draft)
  if (faults.length > 0) return { faults }
  if (!(await partyThere(tx, party))) return refuse(notThere)
  if (draft.seen !== undefined && draft.seen !== ((await newestContact(tx, party)) ?? ''))
    return refuse(changedMeanwhile)
  const { telephone, email, words } = draft
  const { row, sealed } = await seal(tx, {
    table: 'safe_contacts',
    owner: party,
    texts: { telephone, email, words },
  })
  await tx
    .insertInto('safe_contacts')
    .values({
      id: row,
      programme_id: actor.programme,
      party_id: party,
      safe: draft.safe,
      way: draft.way,
      ...sealed,
      hours_from: draft.hoursFrom,
      hours_until: draft.hoursUntil,
      weekdays_only: draft.weekdaysOnly,
      voicemail: draft.voicemail,
      language: draft.language,
      set_by: actor.person,
      set_on: actor.today,
    })
    .execute()
  await tell(tx, actor, 'party.contact-set', party)
  return { contact: row }
}

const newestContact = async (tx: Tx, party: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('safe_contacts')
      .select('id')
      .where('party_id', '=', party)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst()
  )?.id
