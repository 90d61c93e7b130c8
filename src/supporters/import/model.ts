import { z } from 'zod'
import { clean } from '../../platform/http/form.ts'
import type { Fault } from '../model.ts'

export const fields = [
  'name',
  'email',
  'phone',
  'language',
  'called',
  'aboutEn',
  'aboutCy',
  'state',
  'gender',
  'languages',
  'areas',
  'travelKm',
  'weekdays',
  'capacity',
  'accreditedUntil',
  'checkUntil',
  'referencesOk',
  'ownCaseOpen',
  'ownCaseClosedOn',
  'experience',
] as const
export type Field = (typeof fields)[number]

/** What each column may be headed, in any case and with any signs between the words. */
export const headings: Readonly<Record<Field, readonly string[]>> = {
  name: ['name', 'full name', 'enw', 'enw llawn'],
  email: ['email', 'e-mail', 'email address', 'e-mail address', 'e-bost', 'cyfeiriad e-bost'],
  phone: ['phone', 'telephone', 'mobile', 'telephone number', 'ffôn', 'rhif ffôn'],
  language: ['write in', 'language of letters', 'iaith llythyrau'],
  called: ['called', 'known as', 'alias', 'enw i’w ddefnyddio'],
  aboutEn: ['about', 'about en', 'about in english', 'profile'],
  aboutCy: ['about cy', 'about in welsh', 'amdanaf'],
  state: ['state', 'status', 'statws'],
  gender: ['gender', 'rhywedd'],
  languages: ['languages', 'languages spoken', 'ieithoedd'],
  areas: ['areas', 'area', 'authorities', 'ardaloedd'],
  travelKm: ['travel km', 'travels km', 'travels up to km', 'teithio km'],
  weekdays: ['days', 'weekdays', 'diwrnodau'],
  capacity: ['capacity', 'parents at one time', 'nifer o rieni'],
  accreditedUntil: ['accredited until', 'accreditation until', 'achrededig tan'],
  checkUntil: ['check until', 'dbs until', 'check holds until', 'gwiriad tan'],
  referencesOk: ['references', 'references ok', 'geirda'],
  ownCaseOpen: ['own case open', 'achos ar agor'],
  ownCaseClosedOn: ['own case closed on', 'own case closed', 'caewyd yr achos ar'],
  experience: ['experience', 'profiad'],
}

export const importRow = z.object({
  /** As a spreadsheet counts: the headings are row 1. */
  row: z.number().int(),
  cells: z.partialRecord(z.enum(fields), z.string().max(2_000).transform(clean)),
})
export type ImportRow = z.infer<typeof importRow>

export type Read = { readonly rows: readonly ImportRow[]; readonly dropped: number }

/** What became of a row: whole or not at all. */
export type Fate = {
  readonly row: number
  readonly name: string
  readonly became: 'new' | 'changed' | 'unchanged' | 'put-right'
  readonly supporter: string | null
  readonly faults: readonly Fault[]
}
export const mostRows = 2_000
