import { askedDay } from '../../calendar/asked.ts'
import type { Day } from '../../calendar/model.ts'
import { dayTyped } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import type { Fault } from '../model.ts'
import { consents, speakerDays, speakerStates, type SpeakerDay, type SpeakerDraft } from './model.ts'
import type { Contact, Speaker } from './queries.ts'
import { poundsOf } from './rules.ts'

/** What an organiser wrote. Faults: a day that is none. */
export const readSpeaker = (form: Form): { draft: SpeakerDraft; faults: Fault[] } => {
  const faults: Fault[] = []
  const dayOf = (field: SpeakerDay): Day | null => {
    const day = askedDay(form, field)
    if (day === undefined) faults.push({ field, code: 'no-day' })
    return day ?? null
  }
  const days = {
    asked: dayOf('asked'),
    answered: dayOf('answered'),
    agreed: dayOf('agreed'),
    paid: dayOf('paid'),
    prepared: dayOf('prepared'),
    debriefed: dayOf('debriefed'),
  }
  return {
    draft: {
      name: form.text('name'),
      shownAs: form.text('shownAs'),
      doesEn: form.text('doesEn'),
      doesCy: form.text('doesCy'),
      state: speakerStates.find((one) => one === form.text('state')) ?? 'wanted',
      days,
      yes: consents.filter((one) => form.all('yes').includes(one)),
      fee: form.text('fee'),
      expenses: form.text('expenses'),
      email: form.text('email'),
      telephone: form.text('telephone'),
      notes: form.text('notes'),
    },
    faults,
  }
}

/** What stands, as the texts of its form. */
export const typedSpeaker = (of: Speaker, contact: Contact): Record<string, string> => ({
  name: of.name,
  shownAs: of.shown_as,
  doesEn: of.does_en,
  doesCy: of.does_cy,
  state: of.state,
  fee: poundsOf(of.fee),
  expenses: poundsOf(of.expenses),
  ...contact,
  ...Object.assign({}, ...speakerDays.map((field) => dayTyped(field, of[`${field}_on`]))),
})
export const tickedSpeaker = (of: Speaker): Record<string, readonly string[]> => ({
  yes: consents.filter((one) => of[`${one}_yes_on`] !== null),
})
