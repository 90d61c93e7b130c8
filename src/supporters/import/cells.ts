import type { Day } from '../../calendar/model.ts'
import {
  experiences,
  genders,
  languages,
  states,
  weekdays,
  type Details,
  type Fault,
  type Profile,
} from '../model.ts'
import type { Served } from '../rows.ts'
import { kinds, sayLanguage } from '../words-kinds.ts'
import { dayFrom, partsOf, plain } from './reading.ts'
import type { Field, ImportRow } from './model.ts'

/** What somebody may write for a code: the code itself and how a page says it in either language. */
const spellings = <T extends string>(
  codes: readonly T[],
  more: (code: T) => readonly string[],
): Map<string, T> =>
  new Map(codes.flatMap((code) => [code, ...more(code)].map((text): [string, T] => [plain(text), code])))
const said = (code: keyof typeof kinds) => [kinds[code].en, kinds[code].cy]

const known = {
  state: spellings(states, said),
  gender: spellings(genders, said),
  weekdays: spellings(weekdays, said),
  experience: spellings(experiences, said),
  languages: spellings(languages, (code) => [sayLanguage('en', code), sayLanguage('cy', code)]),
}
const answers = new Map([
  ...['yes', 'y', 'true', '1', 'ie', 'oes', 'ydy'].map((text): [string, boolean] => [text, true]),
  ...['no', 'n', 'false', '0', 'na', 'nac oes'].map((text): [string, boolean] => [text, false]),
])

export type Said = { details: Partial<Details>; profile: Partial<Profile>; faults: Fault[] }

/** What a row says, cell by cell; an empty cell says nothing. Faults: 'unknown' for a word, 'no-day' for a date, 'range'. */
export const readCells = ({ cells }: ImportRow, served: readonly Served[]): Said => {
  const faults: Fault[] = []
  const wrong = (field: Field, code: string) => {
    faults.push({ field, code })
  }
  const one = <T>(field: Field, read: (text: string) => T | undefined, code = 'unknown'): T | undefined => {
    const text = cells[field] ?? ''
    if (text === '') return undefined
    const value = read(text)
    if (value === undefined) wrong(field, code)
    return value
  }
  const from =
    <T>(map: ReadonlyMap<string, T>) =>
    (text: string) =>
      map.get(plain(text))
  const several = <T>(field: Field, map: ReadonlyMap<string, T>): T[] | undefined =>
    one(field, (text) => {
      const found = partsOf(text).map((part) => map.get(plain(part)))
      return found.some((value) => value === undefined)
        ? undefined
        : [...new Set(found)].filter((value) => value !== undefined)
    })
  const day = (field: Field): Day | undefined => one(field, dayFrom, 'no-day')
  const number = (field: Field) =>
    one(field, (text) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined), 'range')
  const places = new Map(
    served.flatMap(({ gss, en, cy }) => [gss, en, cy].map((text): [string, string] => [plain(text), gss])),
  )
  const details = {
    state: one('state', from(known.state)),
    gender: one('gender', from(known.gender)),
    languages: several('languages', known.languages),
    areas: several('areas', places),
    travelKm: number('travelKm'),
    weekdays: several('weekdays', known.weekdays),
    capacity: number('capacity'),
    accreditedUntil: day('accreditedUntil'),
    checkUntil: day('checkUntil'),
    referencesOk: one('referencesOk', from(answers)),
    ownCaseOpen: one('ownCaseOpen', from(answers)),
    ownCaseClosedOn: day('ownCaseClosedOn'),
    experience: several('experience', known.experience),
  }
  const profile = { called: cells.called, aboutEn: cells.aboutEn, aboutCy: cells.aboutCy }
  return { details: given(details), profile: given(profile, ''), faults }
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> }
const given = <T extends object>(all: T, empty?: string): Given<T> => {
  const kept: Given<T> = {}
  for (const key in all) {
    const value = all[key]
    if (isGiven(value) && value !== empty) kept[key] = value
  }
  return kept
}
const isGiven = <V>(value: V): value is Exclude<V, undefined> => value !== undefined
