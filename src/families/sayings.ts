import { say, type Language } from '../platform/words/words.ts'
import type { ChildRow, ContactRow } from './sheets.ts'
import type { Relation, Residence, Responsibility } from './model.ts'
import { words } from './words.ts'

/** A language as its reader calls it; one that we have no word for stays as it was typed. */
export const sayLanguage = (language: Language, of: string): string => {
  const t = say(words, language)
  return of === 'en' ? t.english : of === 'cy' ? t.welsh : of
}

/** A person by name, else by the council's label, else by relation. */
export const sayPerson = (
  language: Language,
  { name, label, relation }: { name: string; label: string; relation: Relation },
): string => {
  const t = say(words, language)
  return name !== '' ? name : label !== '' ? label : `${t[relation]} (${t.noName})`
}

export const sayChild = (
  language: Language,
  { name, bornOn, dueOn }: Pick<ChildRow, 'name' | 'bornOn' | 'dueOn'>,
): string => {
  const t = say(words, language)
  const when = bornOn !== null ? t.born(bornOn) : dueOn !== null ? t.due(dueOn) : ''
  return [name === '' ? t.noName : name, when].filter((text) => text !== '').join(', ')
}

/** The safe contact in one line, without its number: what a list or a family's page may show. */
export const sayContact = (language: Language, contact: ContactRow | null): string => {
  const t = say(words, language)
  if (contact === null) return t.contactNone
  if (!contact.safe) return t.contactNot
  const { way, hoursFrom, hoursUntil, weekdaysOnly, voicemail } = contact
  return [
    t[way],
    hoursFrom !== null && hoursUntil !== null ? t.hours(hoursFrom, hoursUntil) : t.anyHour,
    ...(weekdaysOnly ? [t.weekdays] : []),
    ...(way === 'phone' && !voicemail ? [t.noVoicemail] : []),
  ].join(', ')
}

/** The answers of the two questions, as a form or a list of facts has them. */
export const sayResponsibility = (language: Language, answer: Responsibility): string => {
  const t = say(words, language)
  return { yes: t.hasIt, no: t.hasNot, 'not-known': t['not-known'] }[answer]
}
export const sayResidence = (language: Language, answer: Residence): string => {
  const t = say(words, language)
  return { yes: t.livesHere, part: t.part, no: t.livesElsewhere, 'not-known': t['not-known'] }[answer]
}

type Place = { relation: Relation; parentalResponsibility: Responsibility; livesWith: Residence }
/** How somebody stands in a family, in one line. */
export const sayPlace = (
  language: Language,
  { relation, parentalResponsibility, livesWith }: Place,
): string => {
  const t = say(words, language)
  const has = { yes: t.saidHas, no: t.saidHasNot, 'not-known': t.saidHasUnknown }
  const lives = { yes: t.saidLives, part: t.saidPart, no: t.saidLivesNot, 'not-known': t.saidLivesUnknown }
  return [t[relation], has[parentalResponsibility], lives[livesWith]].join(' · ')
}
