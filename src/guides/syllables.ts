import type { Language } from '../platform/words/words.ts'

// Said shorter than they are written.
const shortened: readonly (readonly [RegExp, string])[] = [
  [/every/gu, 'evry'],
  [/evening/gu, 'evning'],
  [/business/gu, 'bisness'],
  [/wednesday/gu, 'wensday'],
  [/therefore/gu, 'therfore'],
  [/someone/gu, 'sumone'],
  [/^eye/gu, 'ey'],
  // The e at the end of the first half of a word is silent: in-volve-ment, safe-ty, home-work.
  [/([^aeiouyl])e(?=ment|ly$|ty$|ful|less|ness|times?$|things?$|work|where$|hold|guard|table)/gu, '$1'],
  [/([aeiou]l)e(?=ly$|ful|less|ness)/gu, '$1'],
]

// Vowels beside each other that are said one after the other.
const apart: readonly RegExp[] = [
  /(?<![ctsx])ia(?!ge)|cia(?=t)|(?<=gl)ia/gu,
  /(?<![tscgxn]|ll)io|iu/gu,
  /ie(?=t|st$)|(?<![ct])ie(?=n[ct])|^scie(?=n)|(?<=[^aeiou]{1,2}l|d|s|p|[^aeiou]r)ier$/gu,
  /(?<![qg])ue(?=l|n)|(?<![qg])ua|(?<![gqb])ui(?=n|d$|cid|t[iy])/gu,
  /(?<!p|g)eo(?!u)|(?<=r|id|[a-z]{2}h)ea$|cre?a(?=t[ei])|rea(?=ct|lity|lis)|thea(?=t)|eu(?=m)|oe(?=[mt])|ao/gu,
  /[eio](?=ings?$)|(?<=[^aeiou])y(?=[aeiou])/gu,
  /(?<=[aeiou])y(?=[aeiou])/gu,
  /thm$|sms?$/gu,
]

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

const english = (word: string): number => {
  const said = shortened.reduce((text, [long, short]) => text.replaceAll(long, short), word)
  const silent =
    /(?:[^aeiouyl]|[aeiouyrl]l)e$/u.test(said) ||
    /(?:[^aeiouylsxzcgh]|[aeiouyrl]l|[tpg]h)es$/u.test(said) ||
    /(?:[^aeiouyltd]|[aeiouyrl]l)ed$/u.test(said)
  const more = apart.reduce((sum, pattern) => sum + count(said, pattern), 0)
  return Math.max(1, count(said, /[aeiouy]+/gu) - (silent ? 1 : 0) + more)
}

/**
 * The syllables of one word, by its letters. English: groups of vowels, less a silent e, more the pairs that are said apart;
 * the test holds it to the words of a list. Welsh: groups of vowels with w and y among them, which is near, because Welsh is
 * written as it is said. Letters that stand for a name (ICPC) are said one by one; a number is one.
 */
export const syllablesOf = (word: string, language: Language = 'en'): number => {
  if (/^\p{Lu}{2,5}s?$/u.test(word)) return word.replace(/s$/u, '').length
  const letters = word.toLowerCase().replaceAll(/[^\p{L}]/gu, '')
  if (letters === '') return 1
  return language === 'en' ? english(letters) : Math.max(1, count(letters, /[aeiouwyâêîôûŵŷäëïöü]+/gu))
}
