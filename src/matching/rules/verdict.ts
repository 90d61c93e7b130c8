import type { Code, Pairing } from '../model.ts'
import {
  askedNeverTogether,
  besideSomeoneLinked,
  foundUnsafe,
  knowsSamePerson,
  ownFamily,
  sameSocialWorker,
  sameTeam,
  type Rule,
} from './apart.ts'
import {
  didNotSayNo,
  freeBeforeTheReport,
  freeOnTheDay,
  language,
  notTurnedDown,
  worksInTheArea,
} from './needs.ts'
import { accreditedWhereRisk, hasRoom, oneForEach, readyThen } from './ready.ts'
import { sameChair, sameFaithGroup, sameSchool, sameStreet, sameWork } from './waivable.ts'

export const absolute: readonly Rule[] = [
  besideSomeoneLinked,
  ownFamily,
  askedNeverTogether,
  foundUnsafe,
  sameSocialWorker,
  sameTeam,
  knowsSamePerson,
  oneForEach,
  readyThen,
  accreditedWhereRisk,
]
export const waivable: readonly Rule[] = [sameSchool, sameFaithGroup, sameStreet, sameWork, sameChair]
export const needs: readonly Rule[] = [
  hasRoom,
  language,
  freeOnTheDay,
  freeBeforeTheReport,
  worksInTheArea,
  didNotSayNo,
  notTurnedDown,
]

const codesOf = (rules: readonly Rule[], pairing: Pairing): Code[] =>
  rules.flatMap((rule) => rule(pairing) ?? [])

/** Every reason against this pairing, the absolute ones first; empty when there is none. */
export const whyNot = (pairing: Pairing): Code[] => codesOf([...absolute, ...needs, ...waivable], pairing)

/** What a coordinator reads of an exclusion. */
export type Shown =
  | 'apart'
  | 'not-ready'
  | 'no-room'
  | 'language'
  | 'not-free'
  | 'area'
  | 'said-no'
  | 'others-asked'
  | 'needs-accredited'
  | 'ask-school'
  | 'ask-faith-group'
  | 'ask-street'
  | 'ask-work'
  | 'ask-chair'

const said = {
  linked: 'apart',
  'own-family': 'apart',
  'never-together': 'apart',
  unsafe: 'apart',
  'shares-social-worker': 'apart',
  'shares-team': 'apart',
  'knows-person': 'apart',
  'already-beside': 'apart',
  'not-ready': 'not-ready',
  'needs-accredited': 'needs-accredited',
  full: 'no-room',
  'no-language': 'language',
  'away-that-day': 'not-free',
  'away-before': 'not-free',
  'other-area': 'area',
  'said-no': 'said-no',
  'others-asked': 'others-asked',
  'same-school': 'ask-school',
  'same-faith-group': 'ask-faith-group',
  'same-street': 'ask-street',
  'same-work': 'ask-work',
  'same-chair': 'ask-chair',
} as const satisfies Record<Code, Shown>

/**
 * What is read of the reasons: 'apart' stands alone, so that neither what else is known of the two nor which of the
 * absolute reasons it is can be worked out (docs/decisions/0010).
 */
export const shownOf = (codes: readonly Code[]): Shown[] => {
  const shown = [...new Set(codes.map((code) => said[code]))]
  return shown.includes('apart') ? ['apart'] : shown
}
