import { sql } from 'kysely'
import type { Tx } from '../../platform/database/connect.ts'
import type { Actor } from '../../access/model.ts'
import { tell } from '../../audit/record.ts'
import { isCouncilRole, isStaffRole, type StaffRole } from '../model.ts'
import { faultsInRoles } from '../rules.ts'
import { giveRole, takeVersion, type Faulty } from './actions.ts'
import { memberWith, otherAdministrators, type Member } from './queries.ts'

const changed: Faulty = { faults: [{ field: 'roles', code: 'changed' }] }

/**
 * Sets which functions a colleague holds; each one that ends takes with it what it opened. Also how somebody who left
 * comes back. Tells 'person.role-given' and 'person.role-ended' {role}; null when there is no such colleague.
 */
export const changeRoles = async (
  tx: Tx,
  actor: Actor,
  person: string,
  { roles, gss, version }: { roles: readonly string[]; gss: string; version: number },
): Promise<Faulty | { readonly person: string } | null> => {
  const now = await memberWith(tx, person)
  if (now === null) return null
  const chosen = roles.filter(isStaffRole)
  const faults = faultsInRoles(chosen, gss, {
    wasAdministrator: now.roles.includes('administrator'),
    otherAdministrators: await otherAdministrators(tx, actor, person),
  })
  if (faults.length > 0) return { faults }
  if (!(await takeVersion(tx, person, version, { disabled_at: null }))) return changed
  await applyRoles(tx, actor, now, chosen, gss)
  return { person }
}

const applyRoles = async (
  tx: Tx,
  actor: Actor,
  now: Member,
  chosen: readonly StaffRole[],
  gss: string,
): Promise<void> => {
  const moved = (role: string) => isCouncilRole(role) && now.gss !== gss
  for (const role of now.roles.filter((one) => !chosen.some((other) => other === one) || moved(one))) {
    await sql`select app.role_ends(${now.id}::uuid, ${role})`.execute(tx)
    await tell(tx, actor, 'person.role-ended', now.id, { role })
  }
  for (const role of chosen.filter((one) => !now.roles.includes(one) || moved(one))) {
    await giveRole(tx, actor, now.id, role, gss)
    await tell(tx, actor, 'person.role-given', now.id, { role })
  }
}
