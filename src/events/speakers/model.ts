import type { Day } from '../../calendar/model.ts'

/** 'wanted': thought of, not asked yet. */
export const speakerStates = ['wanted', 'asked', 'confirmed', 'declined'] as const
export type SpeakerState = (typeof speakerStates)[number]
/** What somebody says yes to, each by itself. */
export const consents = ['name', 'photo', 'recording'] as const
export type Consent = (typeof consents)[number]
export const speakerDays = ['asked', 'answered', 'agreed', 'paid', 'prepared', 'debriefed'] as const
export type SpeakerDay = (typeof speakerDays)[number]

/** What an organiser writes. Money is pounds as people type them. `days`: null when nothing was written. */
export type SpeakerDraft = {
  readonly name: string
  readonly shownAs: string
  readonly doesEn: string
  readonly doesCy: string
  readonly state: SpeakerState
  readonly days: Readonly<Record<SpeakerDay, Day | null>>
  readonly yes: readonly Consent[]
  readonly fee: string
  readonly expenses: string
  readonly email: string
  readonly telephone: string
  readonly notes: string
}
