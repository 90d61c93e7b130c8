import type { Day } from '../../calendar/model.ts'

/** What a coordinator reads of why something was stopped: all that is absolute has one word (docs/decisions/0010). */
export const saids = ['apart', 'needs-accredited', 'not-ready'] as const
export type Said = (typeof saids)[number]
/** What has to be mended: their papers or a pause; a yes of the parent's; who supervises them. */
export const lapsed = ['not-ready', 'ask-first', 'supervisor'] as const
export type Lapsed = (typeof lapsed)[number]
export const stoppables = ['choice', 'support', 'cover'] as const
export type Stoppable = (typeof stoppables)[number]

/** Days after which what is held for papers or a pause ends; app.recheck says the same. */
export const heldDays = 14

export type Stop = {
  readonly id: string
  readonly party: string
  readonly support: string | null
  readonly name: string
  readonly supporter: string
  readonly what: Stoppable
  readonly said: Said
  readonly on: Day
  readonly mendedOn: Day | null
  readonly mendedBy: string | null
  /** Whether a reason was written with it; what it says is sealed. */
  readonly hasWhy: boolean
}
export type Lapse = {
  readonly id: string
  readonly support: string
  readonly party: string
  readonly name: string
  readonly supporter: string
  readonly supporterId: string
  readonly said: Lapsed
  readonly since: Day
}
