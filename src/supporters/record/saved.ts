import type { View } from '../../platform/html/view.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { listOf, say } from '../../platform/words/words.ts'
import type { Details, Profile } from '../model.ts'
import type { SupporterPage } from '../rows.ts'
import { kinds, sayLanguage } from '../words-kinds.ts'
import { words } from '../words.ts'

export const detailsOf = (of: SupporterPage): Details => ({
  state: of.state,
  gender: of.gender,
  languages: of.languages,
  areas: of.areas.map(({ gss }) => gss),
  travelKm: of.travelKm,
  weekdays: of.weekdays,
  capacity: of.capacity,
  accreditedUntil: of.accreditedUntil,
  checkUntil: of.checkUntil,
  referencesOk: of.referencesOk,
  ownCaseOpen: of.ownCaseOpen,
  ownCaseClosedOn: of.ownCaseClosedOn,
  experience: of.experience,
})

type Said = [string, string]
const said = (view: View, of: Details): Said[] => {
  const t = say(words, view.language)
  const k = say(kinds, view.language)
  const day = (value: string | null) => (value === null ? '' : sayDay(view.language, value, 'date'))
  return [
    [t.state, k[of.state]],
    [t.accreditedUntil, day(of.accreditedUntil)],
    [t.checkUntil, day(of.checkUntil)],
    [t.references, of.referencesOk ? t.yes : t.no],
    [t.ownCase, of.ownCaseOpen ? t.open : day(of.ownCaseClosedOn)],
    [t.capacity, String(of.capacity)],
    [
      t.languages,
      listOf(
        view.language,
        of.languages.map((code) => sayLanguage(view.language, code)),
      ),
    ],
    [t.areas, [...of.areas].sort().join(' ')],
    [t.travel, of.travelKm === null ? '' : t.km(of.travelKm)],
    [
      t.weekdays,
      listOf(
        view.language,
        of.weekdays.map((one) => k[one]),
      ),
    ],
    [t.gender, of.gender === null ? '' : k[of.gender]],
    [
      t.experience,
      listOf(
        view.language,
        [...of.experience].sort().map((one) => k[one]),
      ),
    ],
  ]
}
const differing = (now: readonly Said[], typed: readonly Said[]): Said[] =>
  now.filter(([, text], index) => text !== typed[index]?.[1])

/** What is saved now where it differs from what was typed. */
export const savedDetails = (view: View, now: SupporterPage, typed: Details): Said[] =>
  differing(said(view, detailsOf(now)), said(view, typed)).map(([head, text]) => [
    head,
    head === say(words, view.language).areas ? now.areas.map((area) => area[view.language]).join(', ') : text,
  ])

export const savedProfile = (view: View, now: Profile, typed: Profile): Said[] => {
  const t = say(words, view.language)
  const texts = (of: Profile): Said[] => [
    [t.called, of.called],
    [t.aboutEn, of.aboutEn],
    [t.aboutCy, of.aboutCy],
  ]
  return differing(texts(now), texts(typed))
}
