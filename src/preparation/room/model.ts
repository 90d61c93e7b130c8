import type { Day } from '../../calendar/model.ts'
import { among } from '../../spaces/model.ts'
import type { JobId } from './words-jobs.ts'

export const consents = ['yes', 'no'] as const
export type Consent = (typeof consents)[number]
export const isConsent = among(consents)

/** What a parent has about one who will be there. `consent` null: they were not asked. */
export type GuestDraft = {
  readonly name: string
  readonly job: JobId
  readonly why: string
  readonly watches: boolean
  readonly consent: Consent | null
  readonly question: string
  readonly askedOn: Day | null
  readonly answer: string
}
export type Guest = GuestDraft & { readonly id: string; readonly version: number; readonly day: Day }

export type ShutDraft = {
  readonly decided: string
  readonly why: string
  readonly until: string
  readonly put: string
}
export type Shut = ShutDraft & { readonly id: string; readonly version: number; readonly day: Day }
