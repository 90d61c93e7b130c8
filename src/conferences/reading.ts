import { askedDay } from '../calendar/asked.ts'
import type { Day } from '../calendar/model.ts'
import type { Form } from '../platform/http/form.ts'
import { isKind, type Draft, type Fault } from './model.ts'
import type { Said } from './changes/stored.ts'

/** Three boxes → a day; null when all are empty. A day that does not exist is a fault. */
export const readDayField = (form: Form, name: string, faults: Fault[]): Day | null => {
  const day = askedDay(form, name)
  if (day === undefined) faults.push({ field: name, code: 'no-such-day' })
  return day ?? null
}

/** '10am', '2.30pm', '14:30', '14.30' → 'HH:MM'. Undefined when it is no time. */
export const readTime = (text: string): string | undefined => {
  const found = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|yb|yp)?$/i.exec(text.trim())
  if (found === null) return undefined
  const [, hours = '', minutes = '00', half] = found
  const afternoon = half !== undefined && /^(pm|yp)$/i.test(half)
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (afternoon ? 12 : 0)
  if (half !== undefined && (Number(hours) < 1 || Number(hours) > 12)) return undefined
  if (hour > 23 || Number(minutes) > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

export const readTimeField = (form: Form, name: string, faults: Fault[]): string | null => {
  const text = form.text(name)
  if (text === '') return null
  const read = readTime(text)
  if (read === undefined) faults.push({ field: name, code: 'no-such-time' })
  return read ?? null
}

export const readParents = (form: Form, faults: Fault[]): number | null => {
  const text = form.text('parents')
  if (text === '') return null
  if (/^\d{1,2}$/.test(text) && Number(text) <= 12) return Number(text)
  faults.push({ field: 'parents', code: 'no-such-number' })
  return null
}

/** The booking form. Faults are those of reading; those of the rules come from `book`. */
export const readBooking = (form: Form, today: Day): { draft: Draft; faults: Fault[] } => {
  const faults: Fault[] = []
  const kind = form.text('kind')
  if (!isKind(kind)) faults.push({ field: 'kind', code: 'no-such-kind' })
  const previous = form.text('previous')
  const draft = {
    kind: isKind(kind) ? kind : 'initial',
    day: readDayField(form, 'day', faults),
    startsAt: readTimeField(form, 'startsAt', faults),
    place: form.text('place'),
    reference: form.text('reference'),
    strategyDay: readDayField(form, 'strategyDay', faults),
    transferDay: readDayField(form, 'transferDay', faults),
    parents: readParents(form, faults),
    children: form.all('children'),
    lateReason: form.text('lateReason'),
    toldUsOn: readDayField(form, 'toldUsOn', faults) ?? today,
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(previous) ? { previous } : {}),
  } satisfies Draft
  return { draft, faults }
}

export const readSaid = (form: Form, faults: Fault[]): Said => {
  const version = form.version()
  return {
    reason: form.text('reason'),
    saidBy: form.text('saidBy'),
    saidOn: readDayField(form, 'saidOn', faults),
    ...(Number.isInteger(version) && version > 0 ? { version } : {}),
  }
}
