import { inLondon, sayTime } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Look } from './queries.ts'
import { functionWords, lookWords, textWords } from './words.ts'

const isKey = <W extends object>(words: W, key: string): key is Extract<keyof W, string> =>
  Object.hasOwn(words, key)

/** What was done, in plain words. The database shows no act that has none. */
export const sayLook = (language: Language, { act, words }: Pick<Look, 'act' | 'words'>): string => {
  if (words !== null && isKey(textWords, words)) return say(textWords, language)[words]
  return isKey(lookWords, act) ? say(lookWords, language)[act] : ''
}

export const sayFunction = (language: Language, of: string | null): string =>
  of !== null && isKey(functionWords, of) ? say(functionWords, language)[of] : ''

/** The time of day, where the row was written on its own day: what is played of another day has none. */
export const sayAt = (language: Language, { at, day }: Pick<Look, 'at' | 'day'>): string => {
  const london = inLondon(at)
  return london.day === day ? sayTime(language, london.time) : ''
}
