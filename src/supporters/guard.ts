import type { Fault, Profile } from './model.ts'

/** A profile is short: it is read on an old phone, three at a time. */
export const longestAbout = 400

const finds = {
  postcode: /\b[A-Z]{1,2}[0-9][0-9A-Z]? ?[0-9][A-Z]{2}\b/,
  telephone: /(?:\d[ -]?){9,}/,
  address: /@|https?:|www\.|\b[a-z0-9-]+\.(?:com|org|net|uk|wales|cymru)\b/i,
  // A town after "I live in", "from": the capital tells it from "I come from a big family".
  place:
    /\b(?:[Ll]ive|[Ll]iving|[Bb]orn|[Bb]ased|[Gg]rew up|[Bb]yw|[Gg]eni|[Mm]agu)\b[^.!?]{0,12}? (?:in|near|at|yn|ym|ger) \p{Lu}|\bfrom \p{Lu}|\bo'?r? dref \p{Lu}/u,
  // What happened to their own family is told only when both have said yes.
  history:
    /\b(?:court|prison|convict\w*|removed|adopt(?:ed|ion)|fostered|care order|social services took|taken (?:away|into care)|rehab|detox|diagnos\w*|my ex\b|llys|carchar|mabwysiad\w*|maethu|gorchymyn gofal)\b/i,
} as const

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
/** 'Kingston upon Hull, City of' is written "Kingston upon Hull"; Reading is also what people do. */
const namesPlace = (text: string, places: readonly string[]): boolean =>
  places
    .map((place) => place.replace(/, .*$/, ''))
    .filter((place) => place !== 'Reading')
    .some((place) => new RegExp(`(?<!\\p{L})${escaped(place)}(?!\\p{L})`, 'u').test(text))

/** Codes: 'postcode', 'telephone', 'address', 'place', 'history', 'too-long'. */
export const faultsInText = (
  field: string,
  text: string,
  places: readonly string[],
  longest = longestAbout,
): Fault[] => {
  const faults = Object.entries(finds)
    .filter(([, pattern]) => pattern.test(text))
    .map(([code]) => ({ field, code }))
  const named = namesPlace(text, places) && !faults.some(({ code }) => code === 'place')
  return [
    ...faults,
    ...(named ? [{ field, code: 'place' }] : []),
    ...(text.length > longest ? [{ field, code: 'too-long' }] : []),
  ]
}

/**
 * The profile that a parent reads before choosing holds no town, address, telephone, surname or history (product.md
 * step 4). `places` are names of authorities in both languages; `name` is the supporter's own. A guard, not a proof:
 * the page asks its writer to look again too.
 */
export const faultsInProfile = (profile: Profile, name: string, places: readonly string[]): Fault[] => {
  const surname = name.trim().split(/\s+/).slice(1).at(-1) ?? ''
  const tells =
    surname.length > 1 && profile.called.toLowerCase().split(/\s+/).includes(surname.toLowerCase())
  return [
    ...(profile.called === '' ? [{ field: 'called', code: 'empty' }] : []),
    ...(profile.called.length > 40 ? [{ field: 'called', code: 'too-long' }] : []),
    ...(tells ? [{ field: 'called', code: 'surname' }] : []),
    ...faultsInText('aboutEn', profile.aboutEn, places),
    ...faultsInText('aboutCy', profile.aboutCy, places),
  ]
}
