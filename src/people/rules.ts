import type { Role } from '../access/model.ts'
import { readEmail, readPhone } from '../access/sign-in/model.ts'
import type { Fault } from './faults.ts'
import { isCouncilRole, type PersonDraft } from './model.ts'

/** What is wrong with a new account; the fields' names are the form's. `given`: the functions this inviter may give. */
export const faultsInPerson = (draft: PersonDraft, given: readonly Role[]): Fault[] => {
  const faults: Fault[] = faultsInDetails(draft)
  if (!given.some((role) => role === draft.role)) faults.push({ field: 'role', code: 'role-missing' })
  if (isCouncilRole(draft.role) && draft.gss === '') faults.push({ field: 'gss', code: 'authority-missing' })
  return faults
}

/** Name and addresses: one address at least, for signing in. */
export const faultsInDetails = ({
  name,
  email,
  phone,
}: Pick<PersonDraft, 'name' | 'email' | 'phone'>): Fault[] => {
  const faults: Fault[] = []
  if (name === '') faults.push({ field: 'name', code: 'name-missing' })
  if (name.length > 100) faults.push({ field: 'name', code: 'name-long' })
  if (email === '' && phone === '') faults.push({ field: 'email', code: 'address-missing' })
  if (email !== '' && readEmail(email) === null) faults.push({ field: 'email', code: 'email-wrong' })
  if (phone !== '' && readPhone(phone) === null) faults.push({ field: 'phone', code: 'phone-wrong' })
  return faults
}

/** What is wrong with a colleague's functions. A programme keeps at least one administrator, always. */
export const faultsInRoles = (
  chosen: readonly string[],
  gss: string,
  { wasAdministrator, otherAdministrators }: { wasAdministrator: boolean; otherAdministrators: number },
): Fault[] => {
  const faults: Fault[] = []
  const council = chosen.filter(isCouncilRole)
  if (chosen.length === 0) faults.push({ field: 'roles', code: 'role-missing' })
  if (council.length > 0 && council.length < chosen.length)
    faults.push({ field: 'roles', code: 'council-alone' })
  if (council.length > 0 && gss === '') faults.push({ field: 'gss', code: 'authority-missing' })
  if (wasAdministrator && !chosen.includes('administrator') && otherAdministrators === 0)
    faults.push({ field: 'roles', code: 'last-administrator' })
  return faults
}
