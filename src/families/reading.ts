import { askedDay } from '../calendar/asked.ts'
import type { Day } from '../calendar/model.ts'
import type { Form } from '../platform/http/form.ts'
import {
  genders,
  isOneOf,
  noteKinds,
  relations,
  residences,
  responsibilities,
  ways,
  type ChildDraft,
  type ContactDraft,
  type FamilyDraft,
  type Fault,
  type NoteDraft,
  type PersonDraft,
  type PlaceDraft,
  type TellingDraft,
} from './model.ts'

/** A draft as it was typed, and what can't be read in it at all; the rules check the rest. */
type Read<D> = { draft: D; faults: Fault[] }
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Ids that came in a form and are none are dropped. */
export const readIds = (texts: readonly string[]): string[] => texts.filter((text) => uuid.test(text))

const dayIn = (form: Form, field: string, faults: Fault[], needed = false): Day | null => {
  const day = askedDay(form, field)
  if (day === undefined || (day === null && needed)) faults.push({ field, code: 'not-a-day' })
  return day ?? null
}
const one = <T extends string>(all: readonly T[], text: string, otherwise: T): T =>
  isOneOf(all, text) ? text : otherwise

/** A council that is not among `councils` was not chosen from the form. */
export const readFamily = (form: Form, councils: readonly { gss: string }[]): FamilyDraft => ({
  gss: councils.some(({ gss }) => gss === form.text('gss')) ? form.text('gss') : '',
  reference: form.text('reference'),
  name: form.text('name'),
})

export const readChild = (form: Form): Read<ChildDraft> => {
  const faults: Fault[] = []
  const draft = {
    name: form.text('name'),
    bornOn: dayIn(form, 'bornOn', faults),
    dueOn: dayIn(form, 'dueOn', faults),
  }
  return { draft, faults }
}

export const readPlace = (form: Form): Read<PlaceDraft & { parentOf: string[] }> => ({
  draft: {
    relation: one(relations, form.text('relation'), 'not-known'),
    parentalResponsibility: one(responsibilities, form.text('parentalResponsibility'), 'not-known'),
    livesWith: one(residences, form.text('livesWith'), 'not-known'),
    label: form.text('label'),
    parentOf: readIds(form.all('parentOf')),
  },
  faults: isOneOf(relations, form.text('relation')) ? [] : [{ field: 'relation', code: 'choose-relation' }],
})

const languageIn = (form: Form): string => {
  const typed = form.text('language')
  if (/^(en|english|saesneg)$/i.test(typed)) return 'en'
  return /^(cy|welsh|cymraeg)$/i.test(typed) ? 'cy' : typed
}

export const readPerson = (form: Form): PersonDraft => ({
  name: form.text('name'),
  called: form.text('called'),
  language: languageIn(form),
  interpreter: form.text('interpreter') === 'yes',
  gender: genders.find((each) => each === form.text('gender')) ?? null,
})

export const readTelling = (form: Form): Read<TellingDraft> => {
  const faults: Fault[] = []
  const toldOn = dayIn(form, 'toldOn', faults, true)
  return { draft: { toldOn: toldOn ?? '1000-01-01', toldBy: form.text('toldBy') }, faults }
}

const timeIn = (form: Form, field: string, faults: Fault[]): string | null => {
  const typed = form.text(field)
  if (typed === '') return null
  const found = /^(\d{1,2})[:.]?(\d{2})?$/.exec(typed)
  const [hour, minute] = [Number(found?.[1] ?? 99), Number(found?.[2] ?? 0)]
  if (hour < 24 && minute < 60) return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  faults.push({ field, code: 'not-a-time' })
  return null
}

export const readContact = (form: Form): Read<ContactDraft> => {
  const faults: Fault[] = []
  const safe = form.text('safe') === 'yes'
  if (!safe && form.text('safe') !== 'no') faults.push({ field: 'safe', code: 'choose-safe' })
  if (safe && !isOneOf(ways, form.text('way'))) faults.push({ field: 'way', code: 'choose-way' })
  const orNull = (text: string) => (text === '' ? null : text)
  const draft = {
    safe,
    way: one(ways, form.text('way'), 'through-worker'),
    telephone: orNull(form.text('telephone')),
    email: orNull(form.text('email').toLowerCase()),
    hoursFrom: timeIn(form, 'hoursFrom', faults),
    hoursUntil: timeIn(form, 'hoursUntil', faults),
    weekdaysOnly: form.text('weekdaysOnly') === 'yes',
    voicemail: form.text('voicemail') === 'yes',
    language: languageIn(form),
    words: form.text('words'),
  }
  return { draft, faults }
}

export const readNote = (form: Form): Read<NoteDraft> => {
  const faults: Fault[] = []
  const kind = form.text('kind')
  if (!isOneOf(noteKinds, kind)) faults.push({ field: 'kind', code: 'choose-kind' })
  const draft = {
    kind: one(noteKinds, kind, 'lone-working'),
    otherParty: readIds([form.text('otherParty')])[0] ?? null,
    fromDay: dayIn(form, 'fromDay', faults, true) ?? '1000-01-01',
    untilDay: dayIn(form, 'untilDay', faults),
  } as const
  return { draft, faults }
}
