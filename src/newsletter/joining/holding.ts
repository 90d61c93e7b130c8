import { inTongue } from '../../events/saying.ts'
import { isNeutral } from '../../platform/mail/neutral.ts'
import { inLondon, sayDay, softDay } from '../../platform/words/dates.ts'
import { listOf, say, type Language } from '../../platform/words/words.ts'
import type { Held } from '../model.ts'
import { linkWords } from './words.ts'

const dayOf = (language: Language, at: Date) => softDay(sayDay(language, inLondon(at).day, 'date'))

/** A letter is passed on with its link: where a keeper noted that they agreed is said only if it tells nothing. */
const agreed = (language: Language, where: string, day: string): string => {
  const t = say(linkWords, language)
  return where !== '' && isNeutral(where) ? t.heldConsent(where, day) : t.heldAgreed(day)
}

/** Line by line what is held about a reader, in their language: never the address itself. */
export const heldLines = (language: Language, held: Held): string[] => {
  const t = say(linkWords, language)
  const topics = held.topics.filter(({ chosen }) => chosen).map(({ name }) => inTongue(language, name))
  return [
    t.heldName(inTongue(language, held.name)),
    t.heldAddress,
    t.heldLanguage(t[held.language]),
    ...(topics.length === 0 ? [] : [t.heldTopics(listOf(language, topics))]),
    t[`held-${held.how}`],
    t.heldAsked(dayOf(language, held.askedAt)),
    ...(held.confirmedAt === null ? [] : [t.heldConfirmed(dayOf(language, held.confirmedAt))]),
    ...(held.on === null ? [] : [agreed(language, held.where, softDay(sayDay(language, held.on, 'date')))]),
    ...(held.pausedUntil === null
      ? []
      : [t.pausedUntil(softDay(sayDay(language, held.pausedUntil, 'date')))]),
    t.heldMarks,
  ]
}
