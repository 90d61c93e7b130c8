import type { Language } from '../platform/words/words.ts'
import { syllablesOf } from './syllables.ts'

/**
 * The sentences of a text, in order, as they stand. A sentence ends at . ! ? or … and a space before a capital, a digit or a
 * quotation mark, or at the end of a line; "Mrs.", "e.g." and a single capital with a point (J. Hill) end none.
 */
export const sentencesOf = (text: string, _language?: Language): string[] =>
  text
    .split(/\n+/u)
    .flatMap((line) => line.split(ends))
    .map((sentence) => sentence.trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence))
const ends =
  /(?<!(?:^|[\s(])(?:\p{Lu}|[Mm]rs?|[Mm]s|[Dd]r|[Ss]t|nos?|approx|etc|e\.g|i\.e|h\.y|para|pp?)\.)(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u

const wordsIn = /[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu
export type Measured = { readonly sentences: number; readonly words: number; readonly syllables: number }
export const measure = (text: string, language: Language = 'en'): Measured => {
  const sentences = sentencesOf(text, language)
  const words = sentences.flatMap((sentence) => sentence.match(wordsIn) ?? [])
  return {
    sentences: sentences.length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word, language), 0),
  }
}

/**
 * The Flesch–Kincaid grade (Kincaid and others, 1975): 0.39 × words in a sentence + 11.8 × syllables in a word − 15.59. Made for
 * English; of a Welsh text it only says which of two is harder. NaN for a text without words.
 */
export const gradeOf = ({ sentences, words, syllables }: Measured): number =>
  0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59

/** The age, in years, at which an English text is read: its grade plus five, the age at which grade 0 begins; never below five. */
export const readingAge = (text: string): number => Math.max(5, gradeOf(measure(text)) + 5)

/** A sentence is worth a mark from here: what a fourteen-year-old reads, or 25 words. */
const hardFrom = { grade: 9, words: 25 } as const

/**
 * Which sentences of `sentencesOf(text)` are the hardest, at most `most`, in the order in which they stand. Only those that are
 * hard: a plain text has none. By grade for English; for Welsh by length and by long words, as the grade was not made for it.
 */
export const hardest = (text: string, language: Language, most = 3): number[] =>
  sentencesOf(text, language)
    .map((sentence, at) => {
      const { words, syllables } = measure(sentence, language)
      return {
        at,
        words,
        grade: gradeOf({ sentences: 1, words, syllables: language === 'cy' ? syllables * 0.85 : syllables }),
      }
    })
    .filter(({ words, grade }) => words >= hardFrom.words || (words >= 10 && grade >= hardFrom.grade))
    .sort((a, b) => b.grade - a.grade)
    .slice(0, most)
    .map(({ at }) => at)
    .sort((a, b) => a - b)
