export type Language = 'en' | 'cy'

type Spoken = string | ((...values: never[]) => string)
/** One sentence in both languages, side by side: the Welsh takes what the English takes, or it doesn't compile. */
export type Both<S extends Spoken = string> = { readonly en: S; readonly cy: S }
type Sayable = Record<string, { readonly en: Spoken; readonly cy: Spoken }>
type Alike<W extends Sayable> = {
  [K in keyof W]: W[K]['en'] extends (...values: infer V) => string
    ? { readonly en: (...values: V) => string; readonly cy: (...values: V) => string }
    : Both
}

/** Every room's words go through here: `export const words = defineWords({ title: { en: 'Families', cy: 'Teuluoedd' } })`. */
export const defineWords = <W extends Sayable>(words: W & Alike<W>): W => words

export type Said<W extends Sayable> = {
  readonly [K in keyof W]: W[K]['en'] extends (...values: infer V) => string
    ? (...values: V) => string
    : string
}

// A page asks for its words for every row that it draws: picking them out anew each time took a third of a list's time.
const picked = { en: new WeakMap<Sayable, object>(), cy: new WeakMap<Sayable, object>() }

/** The words of a room in one language: `const t = say(words, view.language)`, then `t.title`. */
export const say = <W extends Sayable>(words: W, language: Language): Said<W> => {
  const known = picked[language].get(words)
  if (known !== undefined) return known as Said<W>
  const said = Object.fromEntries(Object.entries(words).map(([key, both]) => [key, both[language]]))
  picked[language].set(words, Object.freeze(said))
  return said as Said<W>
}

const locale = { en: 'en-GB', cy: 'cy' } as const
const numbers = { en: new Intl.NumberFormat('en-GB'), cy: new Intl.NumberFormat('cy') }
const rules = { en: new Intl.PluralRules('en-GB'), cy: new Intl.PluralRules('cy') }
const collators = { en: new Intl.Collator('en-GB'), cy: new Intl.Collator('cy') }

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }

/** Welsh has six forms: `plural('cy', 2, { one: '1 plentyn', two: '2 blentyn', other: '# o blant' })`; # is the number. */
export const plural = (language: Language, count: number, forms: Forms): string =>
  (forms[rules[language].select(count)] ?? forms.other).replaceAll('#', formatNumber(language, count))

export const formatNumber = (language: Language, value: number): string => numbers[language].format(value)

export const percent = (language: Language, share: number): string =>
  new Intl.NumberFormat(locale[language], { style: 'percent' }).format(share)

export const compareText = (language: Language) => collators[language].compare

/** "a, b and c" / "a, b ac c": Intl's Welsh leaves the choice of a and ac to its reader, and adds a comma before it. */
export const listOf = (language: Language, items: readonly string[]): string => {
  if (language === 'en') return new Intl.ListFormat(locale.en, { type: 'conjunction' }).format(items)
  const last = items.at(-1) ?? ''
  // W and y before a vowel are consonants: a Wyn, a Yasmin, but ac ysgol.
  const and = /^([aeiouâêîôûŵŷ]|[wy][^aeiouwyâêîôûŵŷ])/i.test(last) ? 'ac' : 'a'
  // Names of people do not change after "a"; the name of the language does.
  const said = last.replace(/^Cymraeg/, 'Chymraeg')
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${and} ${said}`
}
