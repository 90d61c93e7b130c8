import { addDays, addMonths } from '../calendar/days.ts'
import type { Day } from '../calendar/model.ts'
import type { Details, Fault, PersonDraft } from './model.ts'

/** Domain 2.5: a case of one's own is closed for 6 to 24 months, 12 unless decided otherwise. */
export const ownCaseMonths = 12
/** Days before a date lapses from which a list marks it. */
export const soonDays = 30

type Gated = Pick<
  Details,
  'state' | 'accreditedUntil' | 'checkUntil' | 'referencesOk' | 'ownCaseOpen' | 'ownCaseClosedOn'
>
export const gates = [
  'paused',
  'left',
  'accreditation-lapsed',
  'check-lapsed',
  'no-references',
  'own-case-open',
  'own-case-recent',
] as const
export type Gate = (typeof gates)[number]

/**
 * What keeps this supporter from beginning with anybody on `day`; empty when nothing does. Capacity is apart.
 * Dates count to their last day. Provisional supporters have no accreditation date yet. Source: domain.md 2.5
 * (hard constraints), 2.7 (states). The database asks the same once more (app.why_not_beside).
 */
export const gatesClosed = (of: Gated, day: Day): Gate[] => {
  const closed: Gate[] = []
  if (of.state === 'paused' || of.state === 'left') closed.push(of.state)
  if (of.state === 'accredited' && (of.accreditedUntil === null || of.accreditedUntil < day))
    closed.push('accreditation-lapsed')
  if (of.checkUntil === null || of.checkUntil < day) closed.push('check-lapsed')
  if (!of.referencesOk) closed.push('no-references')
  if (of.ownCaseOpen) closed.push('own-case-open')
  if (of.ownCaseClosedOn !== null && addMonths(of.ownCaseClosedOn, ownCaseMonths) > day)
    closed.push('own-case-recent')
  return closed
}

/** Places left for new parties, never below 0: capacity may be lowered under the load. */
export const roomLeft = (capacity: number, load: number): number => Math.max(0, capacity - load)

export type DateStanding = 'none' | 'lapsed' | 'soon' | 'fine'
/** Where a date that gates matching stands on `today`: lapsed the day after it, soon within 30 days. */
export const standingOf = (until: Day | null, today: Day): DateStanding => {
  if (until === null) return 'none'
  if (until < today) return 'lapsed'
  return until <= addDays(today, soonDays) ? 'soon' : 'fine'
}

/** Faults by field; `served` are the authorities that the programme serves. */
export const faultsInDetails = (details: Details, served: readonly string[], today: Day): Fault[] => {
  const faults: Fault[] = []
  const add = (field: string, code: string) => faults.push({ field, code })
  if (details.languages.length === 0) add('languages', 'none')
  if (details.areas.some((gss) => !served.includes(gss))) add('areas', 'not-served')
  if (details.weekdays.length === 0) add('weekdays', 'none')
  if (!Number.isInteger(details.capacity) || details.capacity < 0 || details.capacity > 30)
    add('capacity', 'range')
  const { travelKm } = details
  if (travelKm !== null && (!Number.isInteger(travelKm) || travelKm < 0 || travelKm > 500))
    add('travelKm', 'range')
  if (details.state === 'accredited' && details.accreditedUntil === null) add('accreditedUntil', 'needs-date')
  if (details.ownCaseClosedOn !== null && details.ownCaseClosedOn > today) add('ownCaseClosedOn', 'future')
  if (details.ownCaseOpen && details.ownCaseClosedOn !== null) add('ownCaseClosedOn', 'open-and-closed')
  return faults
}

const email = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const phone = /^\+?[0-9 ()-]{7,20}$/

export const faultsInPerson = (person: PersonDraft): Fault[] => {
  const faults: Fault[] = []
  if (person.name === '') faults.push({ field: 'name', code: 'empty' })
  if (person.name.length > 120) faults.push({ field: 'name', code: 'too-long' })
  if (person.email !== null && !email.test(person.email)) faults.push({ field: 'email', code: 'email' })
  if (person.phone !== null && !phone.test(person.phone)) faults.push({ field: 'phone', code: 'phone' })
  return faults
}

/** A period away: `until` is its last day. */
export const faultsInAway = (from: Day | null, until: Day | null, today: Day): Fault[] => {
  if (from === null) return [{ field: 'awayFrom', code: 'needs-date' }]
  if (until === null) return [{ field: 'awayUntil', code: 'needs-date' }]
  if (until < from) return [{ field: 'awayUntil', code: 'before-start' }]
  return until < today ? [{ field: 'awayUntil', code: 'past' }] : []
}
