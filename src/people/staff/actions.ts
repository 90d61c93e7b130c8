import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Actor, Role } from '../../access/model.ts'
import { firstStartCode } from '../../access/level-two/start-codes.ts'
import { readEmail, readPhone } from '../../access/sign-in/model.ts'
import { tell } from '../../audit/record.ts'
import type { Fault } from '../faults.ts'
import { givenBy, isCouncilRole, type PersonDraft } from '../model.ts'
import { faultsInDetails, faultsInPerson } from '../rules.ts'
import { memberWith, otherAdministrators } from './queries.ts'

export type Faulty = { readonly faults: readonly Fault[] }

export const giveRole = (tx: Tx, actor: Actor, person: string, role: Role, gss: string): Promise<unknown> =>
  tx
    .insertInto('roles')
    .values({
      programme_id: actor.programme,
      person_id: person,
      role,
      gss: isCouncilRole(role) ? gss : null,
      given_by: actor.person,
    })
    .execute()

/** Puts an invitation in the outbox: it works for seven days and only leads to a code at the person's own address. */
export const invite = async (tx: Tx, actor: Actor, person: string): Promise<void> => {
  await sql`select app.invite(${person}::uuid)`.execute(tx)
  await tell(tx, actor, 'person.invited', person)
}

/**
 * A new account with its first function, and the invitation to it. Tells 'person.added' {role}. `startCode` is for whoever
 * made the account to say or to hand over; it is kept nowhere.
 */
export const invitePerson = async (
  tx: Tx,
  actor: Actor,
  draft: PersonDraft,
): Promise<Faulty | { readonly person: string; readonly startCode: string | null }> => {
  const given = givenBy(actor.roles)
  const faults = faultsInPerson(draft, given)
  const role = given.find((one) => one === draft.role)
  if (faults.length > 0 || role === undefined) return { faults }
  const added = await tx
    .insertInto('persons')
    .values({
      programme_id: actor.programme,
      name: draft.name,
      email: readEmail(draft.email),
      phone: readPhone(draft.phone),
      language: actor.language,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  if (added === undefined)
    return { faults: [{ field: draft.email === '' ? 'phone' : 'email', code: 'address-taken' }] }
  await giveRole(tx, actor, added.id, role, draft.gss)
  await tell(tx, actor, 'person.added', added.id, { role })
  await invite(tx, actor, added.id)
  return { person: added.id, startCode: await firstStartCode(tx, added.id) }
}

/** Takes the next version, or answers false when somebody else changed the account since `version`. */
export const takeVersion = async (
  tx: Tx,
  person: string,
  version: number,
  set: object = {},
): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('persons')
    .set((eb) => ({ ...set, version: eb('version', '+', 1) }))
    .where('id', '=', person)
    .where('version', '=', version)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/**
 * New name or addresses of a colleague. Null when there is no such colleague. With another address the database ends all
 * that they signed in with and tells every address they had; `address` says that it did: they need a new start code.
 */
export const changeDetails = async (
  tx: Tx,
  actor: Actor,
  person: string,
  draft: { name: string; email: string; phone: string; version: number },
): Promise<Faulty | { readonly person: string; readonly address: boolean } | null> => {
  const before = await memberWith(tx, person)
  if (before === null) return null
  const faults = faultsInDetails(draft)
  if (faults.length > 0) return { faults }
  const [email, phone] = [readEmail(draft.email), readPhone(draft.phone)]
  const taken = await tx
    .selectFrom('persons')
    .select('id')
    .where('programme_id', '=', actor.programme)
    .where('id', '<>', person)
    .where((eb) => eb.or([eb('email', '=', email), eb('phone', '=', phone)]))
    .executeTakeFirst()
  if (taken !== undefined)
    return { faults: [{ field: email === null ? 'phone' : 'email', code: 'address-taken' }] }
  if (!(await takeVersion(tx, person, draft.version, { name: draft.name, email, phone })))
    return { faults: [{ field: 'name', code: 'changed' }] }
  const address = before.email !== email || before.phone !== phone
  await tell(tx, actor, 'person.changed', person, { address })
  return { person, address: address && person !== actor.person }
}

/**
 * A colleague leaves: functions, sessions, permissions and open invitations end at once. Tells 'person.role-ended'
 * {role} for each, so that later rooms end what stood on it, and 'person.left'. Null when there is no such colleague.
 */
export const leave = async (
  tx: Tx,
  actor: Actor,
  person: string,
): Promise<Faulty | { readonly person: string } | null> => {
  const now = await memberWith(tx, person)
  if (now === null || now.roles.length === 0) return null
  if (now.roles.includes('administrator') && (await otherAdministrators(tx, actor, person)) === 0)
    return { faults: [{ field: 'leave', code: 'last-administrator' }] }
  for (const role of now.roles) await tell(tx, actor, 'person.role-ended', person, { role })
  await tell(tx, actor, 'person.left', person)
  await sql`select app.person_leaves(${person}::uuid)`.execute(tx)
  return { person }
}
