import type { Day } from '../../calendar/model.ts'
import type { Lapsed, Said } from '../../matching/rechecking/model.ts'

/** What the board knows of one party's offer and what came of it. */
export type Standing = {
  readonly offer: string
  readonly party: string
  readonly family: string
  readonly reference: string
  readonly name: string
  readonly called: string
  readonly label: string
  readonly relation: string
  readonly state: 'held' | 'due' | 'offered' | 'yes' | 'no' | 'closed'
  readonly heldFor: 'not-told' | 'not-safe' | 'no-name' | 'asked-not-to' | null
  readonly dueOn: Day | null
  readonly offeredOn: Day | null
  readonly answeredOn: Day | null
  readonly conference: string
  readonly conferenceDay: Day | null
  readonly conferenceAt: string | null
  readonly callBackOn: Day | null
  readonly hoursFrom: string | null
  readonly hoursUntil: string | null
  readonly voicemail: boolean | null
  readonly way: string | null
  readonly proposals: number
  readonly shownOn: Day | null
  readonly lapsesOn: Day | null
  readonly chosen: string | null
  readonly chosenOn: Day | null
  readonly stopgap: 'cover' | 'phone-preparation' | 'printed-pack' | 'advice-line' | 'neighbour' | null
  readonly support: string | null
  readonly supporter: string | null
  readonly supporterAway: boolean
  readonly cover: string | null
  readonly firstMetOn: Day | null
  /** Something was stopped since anybody was last proposed or chosen; what has to be mended before anybody goes there. */
  readonly stopped: Said | null
  readonly stoppedOn: Day | null
  readonly heldUp: Lapsed | null
  readonly heldSince: Day | null
}

export type DutyKind =
  | 'call'
  | 'council-offers'
  | 'ask-worker'
  | 'make-safe'
  | 'hear'
  | 'name'
  | 'propose'
  | 'nobody-free'
  | 'show'
  | 'supporter-answers'
  | 'stopped'
  | 'held-up'
  | 'cover'
  | 'first-meeting'
  | 'done'

/** The next thing to do for one party, and by when; `by` null where nothing can be late. */
export type Duty = { readonly standing: Standing; readonly kind: DutyKind; readonly by: Day | null }
