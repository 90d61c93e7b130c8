import type { HostRow } from '../platform/database/connect.ts'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import type { Role } from '../access/model.ts'

/** What a colleague can be; being a parent here is nobody's business on the staff pages. */
export const staffRoles = [
  'administrator',
  'coordinator',
  'parent-lead',
  'supporter',
  'social-worker',
  'chair',
  'handler',
  'safeguarding-lead',
  'approver',
  'organiser',
] as const satisfies readonly Role[]
export type StaffRole = (typeof staffRoles)[number]
export const isStaffRole = (text: string): text is StaffRole => staffRoles.some((role) => role === text)

/** These work for a council and see what their own council told us, nothing else. */
export const isCouncilRole = (role: string): boolean => role === 'social-worker' || role === 'chair'

/** Functions that each inviter may give. Administrators don't do casework, so they add no parents. */
export const givenBy = (roles: readonly Role[]): Role[] => {
  const given = new Set<Role>()
  if (roles.includes('administrator')) for (const role of staffRoles) given.add(role)
  if (roles.includes('coordinator'))
    for (const role of ['supporter', 'parent', 'social-worker', 'chair'] as const) given.add(role)
  return [...given]
}

export type PersonDraft = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly role: string
  readonly gss: string
}
export const readPersonDraft = (form: Form): PersonDraft => ({
  name: form.text('name'),
  email: form.text('email'),
  phone: form.text('phone'),
  role: form.text('role'),
  gss: form.text('gss'),
})

export const independences = ['parent-led', 'charity', 'council-hosted', 'professional'] as const
export type Independence = (typeof independences)[number]
export const isIndependence = (text: string): text is Independence =>
  independences.some((one) => one === text)

/** A programme's own sentences: which there are, and where they are read. The public pages show them if they are filled. */
export const localTextKeys = ['front-door', 'ask', 'tonight', 'about', 'join', 'begin'] as const
export type LocalTextKey = (typeof localTextKeys)[number]
export const isLocalTextKey = (text: string): text is LocalTextKey =>
  localTextKeys.some((key) => key === text)

/** The host's own sentence in the reader's language, '' if it has none: never the other language in its place. */
export const localText = (host: HostRow | null, key: LocalTextKey, language: Language): string =>
  host?.texts[key]?.[language] ?? ''
