import type { Day } from '../calendar/model.ts'

export const relations = [
  'mother',
  'father',
  'parent',
  'step-parent',
  'grandparent',
  'carer',
  'other',
  'not-known',
] as const
export type Relation = (typeof relations)[number]
export const responsibilities = ['yes', 'no', 'not-known'] as const
export type Responsibility = (typeof responsibilities)[number]
export const residences = ['yes', 'part', 'no', 'not-known'] as const
export type Residence = (typeof residences)[number]
export const genders = ['woman', 'man', 'other'] as const
export type Gender = (typeof genders)[number]
export const ways = ['phone', 'text', 'email', 'through-worker', 'in-person'] as const
export type Way = (typeof ways)[number]
export const noteKinds = [
  'bail',
  'injunction',
  'abuse-alleged-of',
  'abuse-alleged-by',
  'marac',
  'lone-working',
  'no-reminders',
] as const
export type NoteKind = (typeof noteKinds)[number]

/** A field of the form and what is wrong with it; words.ts says it. */
export type Fault = { readonly field: string; readonly code: string }
export type Faults = { readonly faults: readonly Fault[] }
/** The row was changed after the form was opened: what stands now comes with it, and nothing was written. */
export const changedMeanwhile: Fault = { field: 'version', code: 'changed-meanwhile' }
/** Not there, or not for the asker: the same answer. */
export const notThere: Fault = { field: 'family', code: 'not-there' }

export type FamilyDraft = { gss: string; reference: string; name: string }
export type ChildDraft = { name: string; bornOn: Day | null; dueOn: Day | null }
/** How a party stands in one family. */
export type PlaceDraft = {
  relation: Relation
  parentalResponsibility: Responsibility
  livesWith: Residence
  /** What the council calls them while we hold no name: "Parent 1". */
  label: string
}
export type PersonDraft = {
  name: string
  /** What they like to be called. */
  called: string
  /** 'en', 'cy' or another language's code or name. */
  language: string
  interpreter: boolean
  gender: Gender | null
}
export type PartyDraft = PlaceDraft &
  PersonDraft & { /** Children of the family whose parent this is. */ parentOf?: readonly string[] }
export type TellingDraft = { toldOn: Day; toldBy: string }
export type ContactDraft = {
  safe: boolean
  way: Way
  telephone: string | null
  email: string | null
  /** 'HH:MM' in London, both or neither. */
  hoursFrom: string | null
  hoursUntil: string | null
  weekdaysOnly: boolean
  voicemail: boolean
  language: string
  /** Words that are safe to say when someone else answers. */
  words: string
}
export type NoteDraft = { kind: NoteKind; otherParty: string | null; fromDay: Day; untilDay: Day | null }

export const isOneOf = <T extends string>(all: readonly T[], text: string): text is T =>
  all.some((one) => one === text)

export const refuse = (...faults: readonly Fault[]): Faults => ({ faults })
