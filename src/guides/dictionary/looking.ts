import { compareText, type Language } from '../../platform/words/words.ts'
import { formsOf, termsOf, terms } from './forms.ts'
import { nameOf } from './find.ts'
import type { Nation, Term } from './model.ts'

const plain = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[’']/gu, '’').toLowerCase().trim()

/** The terms, A to Z in this language; those only of `nation` and both, and those with `asked` in a name or a form of either language. */
export const lookFor = (
  language: Language,
  { asked, nation }: { readonly asked: string; readonly nation: Nation | null },
): Term[] => {
  const wanted = plain(asked)
  return (nation === null ? [...terms] : [...termsOf(nation)])
    .filter((term) => wanted === '' || formsOf(term).some((form) => plain(form).includes(wanted)))
    .sort((a, b) => compareText(language)(nameOf(a, language), nameOf(b, language)))
}

// A letter of the Welsh alphabet, where ch, dd, ff, ng, ll, ph, rh and th are one each.
const letterOf = (name: string, language: Language): string =>
  (language === 'cy' ? /^(?:ch|dd|ff|ng|ll|ph|rh|th)/i.exec(name)?.[0] : undefined) ?? name.slice(0, 1)

/** In groups by their first letter, as they stand. */
export const byLetter = (
  found: readonly Term[],
  language: Language,
): readonly (readonly [string, readonly Term[]])[] => {
  const groups = new Map<string, Term[]>()
  for (const term of found) {
    const letter = letterOf(term[language].name, language)
    const shown = letter.slice(0, 1).toUpperCase() + letter.slice(1).toLowerCase()
    groups.set(shown, [...(groups.get(shown) ?? []), term])
  }
  return [...groups]
}
