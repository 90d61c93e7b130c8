import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Fault } from '../model.ts'
import type { SpeakerDraft } from './model.ts'

const money = /^(\d{1,5}(\.\d\d)?)?$/
const address = z.email().max(200)

/** What keeps a speaker from being kept: codes by field. An answer comes on the day of the question or later. */
export const faultsInSpeaker = (draft: SpeakerDraft): Fault[] => {
  const faults: Fault[] = []
  const complain = (field: string, code: string, wrong: boolean) => {
    if (wrong) faults.push({ field, code })
  }
  complain('name', 'no-name', draft.name === '')
  for (const field of ['name', 'shownAs', 'telephone'] as const)
    complain(field, 'too-long', draft[field].length > 200)
  for (const field of ['doesEn', 'doesCy'] as const) complain(field, 'too-long', draft[field].length > 400)
  complain('notes', 'too-long', draft.notes.length > 4000)
  complain('email', 'no-email', draft.email !== '' && !address.safeParse(draft.email).success)
  for (const field of ['fee', 'expenses'] as const) complain(field, 'no-money', !money.test(draft[field]))
  const { asked, answered } = draft.days
  complain('answered', 'answer-before', asked !== null && answered !== null && answered < asked)
  return faults
}

/** 12.50 → 1250; '' is nothing. */
export const penceOf = (pounds: string): number => Math.round(Number(pounds === '' ? '0' : pounds) * 100)
export const poundsOf = (pence: number): string =>
  pence === 0 ? '' : pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2)

/** When somebody was asked and answered, as their state needs it: today where no day was written, none where there is no such step. */
export const stepDays = (
  { state, days }: Pick<SpeakerDraft, 'state' | 'days'>,
  today: Day,
): { readonly asked_on: Day | null; readonly answered_on: Day | null } => ({
  asked_on: state === 'wanted' ? null : (days.asked ?? (state === 'asked' ? today : null)),
  answered_on: state === 'confirmed' || state === 'declined' ? (days.answered ?? today) : null,
})
