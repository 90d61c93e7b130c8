import { sql } from 'kysely'
import type { Actor } from '../access/model.ts'
import { tell } from '../audit/record.ts'
import type { Tx } from '../platform/database/connect.ts'
import { faultsInProfile } from './guard.ts'
import {
  usualDetails,
  type Details,
  type Experience,
  type Fault,
  type Outcome,
  type PersonDraft,
  type Profile,
} from './model.ts'
import { placeNames, servedAreas } from './queries.ts'
import { faultsInDetails, faultsInPerson } from './rules.ts'

export type NewSupporter = {
  /** Somebody new, or somebody of the programme by their e-mail address: a parent can become a supporter. */
  readonly person: PersonDraft
  readonly profile?: Partial<Profile>
  readonly details?: Partial<Details>
}

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? ''

export const columnsOf = (details: Details) => ({
  state: details.state,
  gender: details.gender,
  languages: [...details.languages],
  areas: [...details.areas],
  travel_km: details.travelKm,
  weekdays: [...details.weekdays],
  capacity: details.capacity,
  accredited_until: details.accreditedUntil,
  check_until: details.checkUntil,
  references_ok: details.referencesOk,
  own_case_open: details.ownCaseOpen,
  own_case_closed_on: details.ownCaseClosedOn,
})

/** The account behind a supporter: the one with this e-mail, else a new one. Somebody who left can come back by it. */
const accountFor = async (tx: Tx, actor: Actor, { name, email, phone, language }: PersonDraft) => {
  const known =
    email === null
      ? undefined
      : await tx
          .selectFrom('persons')
          .leftJoin('supporters', 'supporters.person_id', 'persons.id')
          .select(['persons.id', 'supporters.id as supporter'])
          .where('persons.programme_id', '=', actor.programme)
          .where('persons.email', '=', email.toLowerCase())
          .executeTakeFirst()
  if (known !== undefined) return known
  const taken =
    phone === null
      ? undefined
      : await tx
          .selectFrom('persons')
          .select('id')
          .where('programme_id', '=', actor.programme)
          .where('phone', '=', phone)
          .executeTakeFirst()
  if (taken !== undefined) return 'phone-taken' as const
  const { id } = await tx
    .insertInto('persons')
    .values({ programme_id: actor.programme, name, email: email?.toLowerCase() ?? null, phone, language })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { id, supporter: null }
}

export const giveRole = (tx: Tx, actor: Actor, person: string) =>
  tx
    .insertInto('roles')
    .values({ programme_id: actor.programme, person_id: person, role: 'supporter', given_by: actor.person })
    .onConflict((conflict) => conflict.doNothing())
    .execute()

/** Makes what a supporter has lived through what `wanted` says: what is gone is withdrawn, never deleted. */
export const setExperience = async (
  tx: Tx,
  actor: Actor,
  supporter: string,
  wanted: readonly Experience[],
): Promise<void> => {
  await sql`
    insert into supporter_experience (supporter_id, programme_id, kind)
    select ${supporter}, ${actor.programme}, unnest(${[...wanted]}::text[])
    on conflict (supporter_id, kind) do update set withdrawn_at = null`.execute(tx)
  await sql`
    update supporter_experience set withdrawn_at = now()
    where supporter_id = ${supporter} and withdrawn_at is null and kind <> all (${[...wanted]}::text[])`.execute(
    tx,
  )
}

/** Faults: those of faultsInPerson, faultsInDetails, faultsInProfile; `email` 'already', `phone` 'taken'. */
export const addSupporter = async (
  tx: Tx,
  actor: Actor,
  draft: NewSupporter,
): Promise<Outcome<{ readonly supporter: string }>> => {
  const details = { ...usualDetails, ...draft.details }
  const profile = { called: firstName(draft.person.name), aboutEn: '', aboutCy: '', ...draft.profile }
  const faults: Fault[] = [
    ...faultsInPerson(draft.person),
    ...faultsInDetails(details, await servedAreas(tx, actor.today), actor.today),
    ...faultsInProfile(profile, draft.person.name, await placeNames(tx)),
  ]
  if (faults.length > 0) return { faults }
  const account = await accountFor(tx, actor, draft.person)
  if (account === 'phone-taken') return { faults: [{ field: 'phone', code: 'taken' }] }
  if (account.supporter !== null) return { faults: [{ field: 'email', code: 'already' }] }
  const { id: supporter } = await tx
    .insertInto('supporters')
    .values({
      programme_id: actor.programme,
      person_id: account.id,
      created_day: actor.today,
      ...columnsOf(details),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('profiles')
    .values({
      supporter_id: supporter,
      programme_id: actor.programme,
      called: profile.called,
      about_en: profile.aboutEn,
      about_cy: profile.aboutCy,
    })
    .execute()
  await setExperience(tx, actor, supporter, details.experience)
  if (details.state !== 'left') await giveRole(tx, actor, account.id)
  await tell(tx, actor, 'supporter.added', supporter)
  return { supporter }
}
