import type { Day } from '../calendar/model.ts'
import type { Language } from '../platform/words/words.ts'

/** The functions that a person can hold in a programme; one person may hold several. */
export const roles = [
  'administrator',
  'coordinator',
  'parent-lead',
  'supporter',
  'parent',
  'social-worker',
  'chair',
  'handler',
  'safeguarding-lead',
  'approver',
  'organiser',
] as const
export type Role = (typeof roles)[number]

/** Who acts, and when: business dates come from `today`, so that a past year can be played. */
export type Actor = {
  readonly programme: string
  /** Null for the worker. */
  readonly person: string | null
  readonly session: string | null
  /** 1: whoever holds the inbox or the telephone has it. 2: a passkey, a PIN or the council's own sign-in as well. */
  readonly level: 1 | 2
  readonly name: string
  readonly roles: readonly Role[]
  /** The authority that a council account belongs to. */
  readonly gss: string | null
  readonly language: Language
  readonly today: Day
  readonly now: Date
}

const isRole = (text: string): text is Role => roles.some((role) => role === text)
export const readRoles = (texts: readonly string[]): Role[] => texts.filter(isRole)

/** The worker acts for a programme without being a person. */
export const workerFor = (programme: string, today: Day, now: Date): Actor => ({
  programme,
  person: null,
  session: null,
  level: 2,
  name: '',
  roles: [],
  gss: null,
  language: 'en',
  today,
  now,
})
