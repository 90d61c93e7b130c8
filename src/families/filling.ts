import type { Day } from '../calendar/model.ts'
import { dayTyped, filledAgain, type Fill } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import type { Contact } from './opened.ts'
import type { ChildRow, FamilySheet, PersonSheet } from './sheets.ts'
import { sayLanguage } from './sayings.ts'
import { words } from './words.ts'

type Texts = Record<string, string>
/** The same form once more: what was typed, what is wrong, and beside it what somebody else saved meanwhile. */
export const returned = (language: Language, form: Form, faults: readonly Fault[], now?: Texts): Fill => {
  const texts: Readonly<Record<string, unknown>> = say(words, language)
  const sayFault = ({ code }: Fault) => {
    const text = texts[code]
    return typeof text === 'string' ? text : code
  }
  return filledAgain(language, form, faults, sayFault, now)
}

export const familyTexts = ({
  gss,
  reference,
  name,
}: Pick<FamilySheet, 'gss' | 'reference' | 'name'>): Texts => ({
  gss,
  reference,
  name,
})
export const childTexts = ({ name, bornOn, dueOn }: Pick<ChildRow, 'name' | 'bornOn' | 'dueOn'>): Texts => ({
  name,
  ...dayTyped('bornOn', bornOn),
  ...dayTyped('dueOn', dueOn),
})
export const partyTexts = (language: Language, person: PersonSheet): Texts => ({
  name: person.name,
  called: person.called,
  relation: person.relation,
  parentalResponsibility: person.parentalResponsibility,
  livesWith: person.livesWith,
  label: person.label,
  language: sayLanguage(language, person.language),
  interpreter: person.interpreter ? 'yes' : '',
  gender: person.gender ?? 'not-known',
})
export const contactTexts = (language: Language, contact: Contact | undefined, fallback: string): Texts =>
  contact === undefined
    ? { language: sayLanguage(language, fallback) }
    : {
        safe: contact.safe ? 'yes' : 'no',
        way: contact.way,
        telephone: contact.telephone ?? '',
        email: contact.email ?? '',
        hoursFrom: contact.hoursFrom ?? '',
        hoursUntil: contact.hoursUntil ?? '',
        weekdaysOnly: contact.weekdaysOnly ? 'yes' : '',
        voicemail: contact.voicemail ? 'yes' : '',
        language: sayLanguage(language, contact.language),
        words: contact.words,
      }
export const noteTexts = (today: Day): Texts => dayTyped('fromDay', today)
