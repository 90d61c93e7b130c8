import type { Day } from '../calendar/model.ts'

export type OfferRow = {
  id: string
  party_id: string
  family_id: string
  reference: string
  name: string
  called: string
  label: string
  language: string
  interpreter: boolean
  state: 'held' | 'due' | 'offered' | 'yes' | 'no' | 'closed'
  held_for: 'not-told' | 'not-safe' | 'no-name' | 'asked-not-to' | null
  due_on: Day | null
  conference_day: Day | null
  conference_starts_at: string | null
  version: number
}
export type ContactRow = {
  safe: boolean
  way: 'phone' | 'text' | 'email' | 'through-worker' | 'in-person'
  telephone: string | null
  email: string | null
  hours_from: string | null
  hours_until: string | null
  weekdays_only: boolean
  voicemail: boolean
  language: string
  words: string
}
export type StepRow = {
  id: string
  step: keyof typeof stepWords
  reason: string
  on_day: Day
  at: Date
  call_back_on: Day | null
}

export const stepWords = {
  opened: 'opened',
  held: 'held',
  possible: 'possible',
  'no-answer': 'no-answer',
  'someone-else-answered': 'someone-else-answered',
  'call-back': 'call-back',
  offered: 'offered',
  yes: 'yes',
  no: 'no',
  'ask-again': 'ask-again',
  reopened: 'reopened',
  'taken-back': 'taken-back',
  closed: 'closed',
} as const
