import { say, type Language } from '../../platform/words/words.ts'
import { isExperience } from '../../supporters/model.ts'
import { kinds, sayLanguage } from '../../supporters/words-kinds.ts'
import { others } from './lines.ts'
import type { Names } from './sayings.ts'
import { words } from './words.ts'

/** What the groups of an answer are called. */
export const groupNames = (language: Language, names: Pick<Names, 'council'>) => {
  const t = say(words, language)
  const or = (key: string, name: (key: string) => string): string =>
    key === 'all' ? t.all : key === others ? t.others : name(key)
  return {
    council: (key: string) => or(key, names.council),
    language: (key: string) => or(key, (code) => sayLanguage(language, code)),
    wish: (key: string) =>
      or(key, (wish) =>
        wish === 'same-gender' ? t.sameGender : isExperience(wish) ? kinds[wish][language] : t.nothing,
      ),
  }
}
