import { addDays } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type {
  ChildDraft,
  ContactDraft,
  FamilyDraft,
  Fault,
  NoteDraft,
  PlaceDraft,
  PersonDraft,
  TellingDraft,
} from './model.ts'

type Check = [wrong: boolean, field: string, code: string]
const faultsOf = (checks: readonly Check[]): Fault[] =>
  checks.flatMap(([wrong, field, code]) => (wrong ? [{ field, code }] : []))
const long = 200

export const faultsInFamily = ({ gss, reference, name }: FamilyDraft): Fault[] =>
  faultsOf([
    [gss === '', 'gss', 'choose-authority'],
    [reference === '', 'reference', 'enter-reference'],
    [reference.length > 100, 'reference', 'too-long'],
    [name.length > long, 'name', 'too-long'],
  ])

/** A child is born or expected. A birth may be up to today; a due date at most 45 weeks ahead. */
export const faultsInChild = ({ name, bornOn, dueOn }: ChildDraft, today: Day): Fault[] =>
  faultsOf([
    [name.length > long, 'name', 'too-long'],
    [bornOn !== null && bornOn > today, 'bornOn', 'in-the-future'],
    [bornOn !== null && bornOn < addDays(today, -19 * 366), 'bornOn', 'not-a-child'],
    [dueOn !== null && bornOn === null && dueOn > addDays(today, 45 * 7), 'dueOn', 'too-far'],
  ])

/** A name or, until one comes with the parent's yes, the council's label. */
export const faultsInParty = ({ name, called, label, language }: PlaceDraft & PersonDraft): Fault[] =>
  faultsOf([
    [name === '' && label === '', 'name', 'name-or-label'],
    [name.length > long, 'name', 'too-long'],
    [called.length > long, 'called', 'too-long'],
    [label.length > 60, 'label', 'too-long'],
    [language === '' || language.length > 60, 'language', 'enter-language'],
  ])

export const faultsInTelling = ({ toldOn, toldBy }: TellingDraft, today: Day): Fault[] =>
  faultsOf([
    [toldOn > today, 'toldOn', 'in-the-future'],
    [toldBy === '', 'toldBy', 'enter-who-told'],
    [toldBy.length > long, 'toldBy', 'too-long'],
  ])

const phone = /^[+(]?[0-9][0-9 ()-]{6,20}$/
const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/** A safe contact needs what its way needs; hours come in pairs. "Not safe" needs nothing. */
export const faultsInContact = (draft: ContactDraft): Fault[] => {
  const { safe, way, telephone, email, hoursFrom, hoursUntil, words, language } = draft
  const calls = safe && (way === 'phone' || way === 'text')
  return faultsOf([
    [calls && telephone === null, 'telephone', 'enter-telephone'],
    [telephone !== null && !phone.test(telephone), 'telephone', 'not-a-telephone'],
    [safe && way === 'email' && email === null, 'email', 'enter-email'],
    [email !== null && !mail.test(email), 'email', 'not-an-email'],
    [(hoursFrom === null) !== (hoursUntil === null), 'hoursFrom', 'both-hours'],
    [hoursFrom !== null && hoursUntil !== null && hoursFrom >= hoursUntil, 'hoursUntil', 'hours-in-order'],
    [words.length > 500, 'words', 'too-long'],
    [language === '' || language.length > 60, 'language', 'enter-language'],
  ])
}

export const faultsInNote = ({ kind, otherParty, fromDay, untilDay }: NoteDraft, party: string): Fault[] =>
  faultsOf([
    [otherParty === party, 'otherParty', 'same-person'],
    [
      (kind === 'abuse-alleged-of' || kind === 'abuse-alleged-by') && otherParty === null,
      'otherParty',
      'choose-person',
    ],
    [untilDay !== null && untilDay < fromDay, 'untilDay', 'ends-before'],
  ])
