import { askedDay } from '../../calendar/asked.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Fault } from '../../spaces/model.ts'
import { isJob } from './words-jobs.ts'
import { isConsent, type GuestDraft, type ShutDraft } from './model.ts'

export const readGuest = (form: Form): GuestDraft | { readonly faults: readonly Fault[] } => {
  const job = form.text('job')
  const consent = form.text('consent')
  const askedOn = askedDay(form, 'askedOn')
  if (askedOn === undefined) return { faults: [{ field: 'askedOn', code: 'no-day' }] }
  return {
    name: form.text('name'),
    job: isJob(job) ? job : 'other',
    why: form.text('why'),
    watches: form.text('watches') === 'yes',
    consent: isConsent(consent) ? consent : null,
    question: form.text('question'),
    askedOn,
    answer: form.text('answer'),
  }
}

export const readShut = (form: Form): ShutDraft => ({
  decided: form.text('decided'),
  why: form.text('why'),
  until: form.text('until'),
  put: form.text('put'),
})
