import { addMonths } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Checked, Draft, Fault, Service } from './model.ts'

const longest = { name: 100, telephone: 40, web: 300, languages: 200, checkedBy: 80 } as const
const longestText = 400

/** Only what a browser opens as a page: no script, no file, no mail. '' is no address. */
export const isWeb = (text: string): boolean => {
  if (text === '') return true
  const url = URL.parse(text)
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') && url.hostname.includes('.')
}

/** Codes: 'empty', 'too-long', 'no-number', 'no-web', 'no-way' (neither a number, an address nor how to reach them). */
export const faultsInDraft = (draft: Draft): Fault[] => [
  ...(draft.name === '' ? [{ field: 'name', code: 'empty' }] : []),
  ...(['name', 'telephone', 'web', 'languages'] as const).flatMap((field) =>
    draft[field].length > longest[field] ? [{ field, code: 'too-long' }] : [],
  ),
  ...(['doesEn', 'doesCy', 'hoursEn', 'hoursCy', 'reachEn', 'reachCy'] as const).flatMap((field) =>
    draft[field].length > longestText ? [{ field, code: 'too-long' }] : [],
  ),
  ...(draft.telephone !== '' && !/^\+?[\d ()-]{3,}$/.test(draft.telephone)
    ? [{ field: 'telephone', code: 'no-number' }]
    : []),
  ...(isWeb(draft.web) ? [] : [{ field: 'web', code: 'no-web' }]),
  ...(draft.telephone === '' && draft.web === '' && draft.reachEn === '' && draft.reachCy === ''
    ? [{ field: 'telephone', code: 'no-way' }]
    : []),
]

/** Codes: 'who' (a day without a name), 'when' (a name without a day), 'future', 'too-long'. */
export const faultsInChecked = (by: string, on: Day | null, today: Day): Fault[] => [
  ...(on !== null && by === '' ? [{ field: 'checkedBy', code: 'who' }] : []),
  ...(on === null && by !== '' ? [{ field: 'checkedOn', code: 'when' }] : []),
  ...(on !== null && on > today ? [{ field: 'checkedOn', code: 'future' }] : []),
  ...(by.length > longest.checkedBy ? [{ field: 'checkedBy', code: 'too-long' }] : []),
]

/** How many months a check is good for. */
export const goodFor = 6
export type Standing = 'checked' | 'long-ago' | 'never'
/** A check of six months ago to the day still holds. */
export const standingOf = (checked: Checked | null, today: Day): Standing =>
  checked === null ? 'never' : addMonths(checked.on, goodFor) < today ? 'long-ago' : 'checked'

/** What somebody checked lately stands first; everything else follows, each in the order in which it was put. */
export const inOrder = <S extends Pick<Service, 'checked'>>(services: readonly S[], today: Day): S[] => {
  const fresh = (one: S) => standingOf(one.checked, today) === 'checked'
  return [...services.filter(fresh), ...services.filter((one) => !fresh(one))]
}
