import { court } from './words-court.ts'
import { meetings } from './words-meetings.ts'
import type { Nation, Term } from './model.ts'
import { said } from './words-said.ts'
import { worries } from './words-worries.ts'

export const terms: readonly Term[] = [...worries, ...meetings, ...said, ...court]

/** The words of one nation: those of both, and its own. */
export const termsOf = (nation: Nation): readonly Term[] =>
  terms.filter((term) => term.nation === undefined || term.nation === nation)

/** 'core group(s)' is 'core group' and 'core groups'; 'minimise(s|d)' is three. */
export const spread = (form: string): string[] => {
  const found = /^(.*?)\(([^)]*)\)(.*)$/s.exec(form)
  if (found === null) return [form]
  const [, before = '', ends = '', after = ''] = found
  return ['', ...ends.split('|')].flatMap((end) => spread(`${before}${end}${after}`))
}

// What Welsh makes of the first letter of a word after the words before it: soft, nasal, and with breath.
const mutates: readonly (readonly [string, readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['ch', []],
  ['dd', []],
  ['ff', []],
  ['ph', []],
  ['th', []],
  ['c', ['g', 'ngh', 'ch']],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['g', ['', 'ng']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['m', ['f']],
]
/** Every form that a Welsh word takes by mutation, its own first: cynllun, gynllun, nghynllun, chynllun; asesiad, hasesiad. */
export const mutated = (word: string): string[] => {
  if (/^[aeiouwyâêîôûŵŷ]/i.test(word)) return [word, `h${word}`]
  const [letter = '', ways = []] = mutates.find(([first]) => word.startsWith(first)) ?? []
  return [word, ...ways.map((way) => `${way}${word.slice(letter.length)}`)]
}

/** Capitals in a row are letters that stand for a name: met only as they stand. */
export const isLetters = (form: string): boolean => /\p{Lu}{2}/u.test(form)

/** Every way in which a term is written, in both languages: a report is in the one that its author writes. */
export const formsOf = ({ en, cy }: Term): string[] => [
  ...new Set([
    ...[en.name, ...(en.short === undefined ? [] : [en.short]), ...(en.forms ?? [])].flatMap(spread),
    ...[cy.name, ...(cy.short === undefined ? [] : [cy.short]), ...(cy.forms ?? [])]
      .flatMap(spread)
      .flatMap((form) => (isLetters(form) ? [form] : mutated(form.toLowerCase()))),
  ]),
]
