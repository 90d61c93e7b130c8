import type { Language } from '../../platform/words/words.ts'
import { formsOf, isLetters, termsOf } from './forms.ts'
import { nations, type Nation, type Term } from './model.ts'

type Form = {
  readonly words: readonly string[]
  readonly term: Term
  readonly asItStands: boolean
  readonly joins: RegExp
}

const wordsIn = /[\p{L}\p{N}]+/gu
// Between two words of one term: a space or a line's end, a hyphen, an apostrophe, a point after a letter (s. 47), a slash, &.
const joins = {
  usual: /^(?:\s+|\s?[-‐‑–’'./&]\s?)$/u,
  withCommas: /^(?:,?\s+|\s?[-‐‑–’'./&]\s?)$/u,
}

/** By its first word in small letters; longest first, so that "core group meeting" is met before "core group". */
const index = (nation: Nation): ReadonlyMap<string, readonly Form[]> => {
  const found = new Map<string, Form[]>()
  for (const term of termsOf(nation))
    for (const form of formsOf(term)) {
      const asItStands = isLetters(form)
      const words = (asItStands ? form : form.toLowerCase()).match(wordsIn) ?? []
      const first = (words[0] ?? '').toLowerCase()
      found.set(first, [
        ...(found.get(first) ?? []),
        { words, term, asItStands, joins: form.includes(',') ? joins.withCommas : joins.usual },
      ])
    }
  for (const forms of found.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return found
}
const indexes = new Map(nations.map((nation) => [nation, index(nation)]))

/** A stretch of a text: `term` null is what stands between. All pieces in a row are the text. */
export type Piece = { readonly text: string; readonly term: Term | null }
type Place = { readonly word: string; readonly from: number; readonly to: number }

const fits = (
  text: string,
  places: readonly Place[],
  at: number,
  { words, asItStands, joins }: Form,
): boolean =>
  words.every((word, i) => {
    const place = places[at + i]
    if (place === undefined || (asItStands ? place.word : place.word.toLowerCase()) !== word) return false
    const before = places[at + i - 1]
    return i === 0 || (before !== undefined && joins.test(text.slice(before.to, place.from)))
  })

/** Characters after which a term is explained once more: about four screens of a telephone. */
export const longWay = 2500

/**
 * A text in pieces, with the terms of the dictionary that stand in it. A term is met in either language, in any case and with
 * its mutations, on whole words; the longest wins; at its first mention, and again only `again` characters further on.
 */
export const findTerms = (
  text: string,
  {
    nation,
    again = longWay,
  }: { readonly nation: Nation; readonly language?: Language; readonly again?: number },
): readonly Piece[] => {
  const forms = indexes.get(nation)
  const places = [...text.matchAll(wordsIn)].map(({ 0: word, index: from }) => ({
    word,
    from,
    to: from + word.length,
  }))
  const pieces: Piece[] = []
  const lastSaid = new Map<string, number>()
  let done = 0
  for (let at = 0; at < places.length; at += 1) {
    const found = forms
      ?.get((places[at]?.word ?? '').toLowerCase())
      ?.find((form) => fits(text, places, at, form))
    if (found === undefined) continue
    const from = places[at]?.from ?? 0
    at += found.words.length - 1
    const to = places[at]?.to ?? from
    const said = lastSaid.get(found.term.id)
    if (said !== undefined && from - said < again) continue
    lastSaid.set(found.term.id, from)
    if (from > done) pieces.push({ text: text.slice(done, from), term: null })
    pieces.push({ text: text.slice(from, to), term: found.term })
    done = to
  }
  if (done < text.length) pieces.push({ text: text.slice(done), term: null })
  return pieces
}

/** What a term means, to a reader in this language and nation. */
export const meaningOf = (term: Term, language: Language, nation: Nation): string =>
  nation === 'wales' ? (term[language].inWales ?? term[language].meaning) : term[language].meaning

/** "Core group"; "Independent reviewing officer (IRO)". */
export const nameOf = (term: Term, language: Language): string => {
  const { name, short } = term[language]
  return short === undefined ? name : `${name} (${short})`
}
