import type { Day } from '../calendar/model.ts'

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }

export const states = ['provisional', 'accredited', 'paused', 'left'] as const
export type State = (typeof states)[number]

export const genders = ['woman', 'man', 'other'] as const
export type Gender = (typeof genders)[number]

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** domain.md 2.5, "similar experience". Shown to a parent only when both have said yes. */
export const experiences = [
  'pre-birth',
  'removal',
  'disability',
  'domestic-abuse',
  'mental-health',
  'substance-use',
  'care-leaver',
  'learning-disability',
  'immigration',
  'illness-allegation',
  'kinship',
] as const
export type Experience = (typeof experiences)[number]

/** Whom a supporter must never meet in the work. */
export const conflictKinds = [
  'social-worker',
  'chair',
  'team',
  'school',
  'street',
  'faith-group',
  'work',
  'person',
] as const
export type ConflictKind = (typeof conflictKinds)[number]

/** What is offered to tick; BCP 47 codes, English, Welsh and British Sign Language first. */
export const languages = [
  'en',
  'cy',
  'bfi',
  'ar',
  'bg',
  'bn',
  'ckb',
  'es',
  'fa',
  'fr',
  'gu',
  'hi',
  'hu',
  'it',
  'lt',
  'pa',
  'pl',
  'ps',
  'pt',
  'ro',
  'ru',
  'so',
  'sq',
  'ta',
  'ti',
  'tr',
  'uk',
  'ur',
  'vi',
  'zh',
] as const

const among =
  <T extends string>(list: readonly T[]) =>
  (text: string): text is T =>
    list.some((one) => one === text)
export const isState = among(states)
export const isGender = among(genders)
export const isWeekday = among(weekdays)
export const isExperience = among(experiences)
export const isConflictKind = among(conflictKinds)
export const isLanguage = among(languages)

/** Everything of a supporter that a coordinator keeps, but for the person's name and the profile. */
export type Details = {
  readonly state: State
  readonly gender: Gender | null
  readonly languages: readonly string[]
  /** GSS codes of authorities that the programme serves. */
  readonly areas: readonly string[]
  readonly travelKm: number | null
  readonly weekdays: readonly Weekday[]
  /** Parties at one time; lowering it below the load takes nobody away and adds nobody. */
  readonly capacity: number
  readonly accreditedUntil: Day | null
  readonly checkUntil: Day | null
  readonly referencesOk: boolean
  readonly ownCaseOpen: boolean
  /** Null where there was no case of their own. */
  readonly ownCaseClosedOn: Day | null
  readonly experience: readonly Experience[]
}

/** What a parent reads before choosing. */
export type Profile = { readonly called: string; readonly aboutEn: string; readonly aboutCy: string }

export type PersonDraft = {
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly language: 'en' | 'cy'
}

export const usualDetails: Details = {
  state: 'provisional',
  gender: null,
  languages: ['en'],
  areas: [],
  travelKm: null,
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'],
  capacity: 2,
  accreditedUntil: null,
  checkUntil: null,
  referencesOk: false,
  ownCaseOpen: false,
  ownCaseClosedOn: null,
  experience: [],
}
