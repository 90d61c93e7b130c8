import { askedDay } from '../calendar/asked.ts'
import type { Day } from '../calendar/model.ts'
import { Form } from '../platform/http/form.ts'
import {
  isExperience,
  isGender,
  isLanguage,
  isState,
  isWeekday,
  usualDetails,
  type Details,
  type Fault,
  type PersonDraft,
  type Profile,
} from './model.ts'

/** A date from its boxes; what is no day adds a fault and counts as none. */
export const dayIn = (form: Form, field: string, faults: Fault[]): Day | null => {
  const day = askedDay(form, field)
  if (day === undefined) faults.push({ field, code: 'no-day' })
  return day ?? null
}

const whole = (text: string): number => (/^\d{1,4}$/.test(text) ? Number(text) : Number.NaN)

export const readDetails = (form: Form): { details: Details; faults: Fault[] } => {
  const faults: Fault[] = []
  const state = form.text('state')
  const gender = form.text('gender')
  const details: Details = {
    state: isState(state) ? state : usualDetails.state,
    gender: isGender(gender) ? gender : null,
    languages: form.all('languages').filter(isLanguage),
    areas: [...form.all('areas')],
    travelKm: form.text('travelKm') === '' ? null : whole(form.text('travelKm')),
    weekdays: form.all('weekdays').filter(isWeekday),
    capacity: whole(form.text('capacity')),
    accreditedUntil: dayIn(form, 'accreditedUntil', faults),
    checkUntil: dayIn(form, 'checkUntil', faults),
    referencesOk: form.has('referencesOk'),
    ownCaseOpen: form.has('ownCaseOpen'),
    ownCaseClosedOn: dayIn(form, 'ownCaseClosedOn', faults),
    experience: form.all('experience').filter(isExperience),
  }
  return { details, faults }
}

export const readPerson = (form: Form): PersonDraft => ({
  name: form.text('name'),
  email: form.text('email') === '' ? null : form.text('email').toLowerCase(),
  phone: form.text('phone') === '' ? null : form.text('phone'),
  language: form.text('language') === 'cy' ? 'cy' : 'en',
})

export const readProfile = (form: Form): Profile => ({
  called: form.text('called'),
  aboutEn: form.text('aboutEn'),
  aboutCy: form.text('aboutCy'),
})

const dayTexts = (field: string, day: Day | null): [string, string[]][] => {
  const [year = '', month = '', date = ''] = day === null ? [] : day.split('-')
  return [
    [`${field}-day`, [String(Number(date) || '')]],
    [`${field}-month`, [String(Number(month) || '')]],
    [`${field}-year`, [year]],
  ]
}

/** What stands, as the form that would send it: so that a page shows the saved and the typed in one way. */
export const formOf = (details: Details, profile: Partial<Profile> = {}): Form =>
  new Form(
    new Map<string, string[]>([
      ['state', [details.state]],
      ['gender', [details.gender ?? '']],
      ['languages', [...details.languages]],
      ['areas', [...details.areas]],
      ['travelKm', [details.travelKm === null ? '' : String(details.travelKm)]],
      ['weekdays', [...details.weekdays]],
      ['capacity', [String(details.capacity)]],
      ...dayTexts('accreditedUntil', details.accreditedUntil),
      ...dayTexts('checkUntil', details.checkUntil),
      ...(details.referencesOk ? ([['referencesOk', ['yes']]] satisfies [string, string[]][]) : []),
      ...(details.ownCaseOpen ? ([['ownCaseOpen', ['yes']]] satisfies [string, string[]][]) : []),
      ...dayTexts('ownCaseClosedOn', details.ownCaseClosedOn),
      ['experience', [...details.experience]],
      ['called', [profile.called ?? '']],
      ['aboutEn', [profile.aboutEn ?? '']],
      ['aboutCy', [profile.aboutCy ?? '']],
    ]),
  )

/** What is saved, with what was just typed laid over it: several forms can stand on one page. */
export const typedOver = (saved: Form, typed: Form): Form =>
  new Form(
    new Map(
      [...new Set([...saved.names(), ...typed.names()])].map((name) => {
        const from = typed.has(name) ? typed : saved
        return [name, from.all(name)]
      }),
    ),
  )
