import type { Day } from '../../calendar/model.ts'
import type { AtRisk, Outcome, Told } from '../concern/model.ts'

export const stepKinds = ['talked', 'referred', 'no-further', 'other'] as const
export type StepKind = (typeof stepKinds)[number]
export const noted = [...stepKinds, 'heard', 'told', 'not-told', 'closed'] as const
export type Noted = (typeof noted)[number]
export const toldWays = ['voice', 'in-person', 'letter'] as const
export type ToldWay = (typeof toldWays)[number]

/** A concern as whoever hears it sees it. `about` is the name of the parent whom it was linked to, '' when none was. */
export type Heard = {
  readonly id: string
  readonly about: string
  readonly author: string
  readonly party: string | null
  readonly hasAccount: boolean
  readonly points: number
  readonly day: Day
  readonly at: Date
  readonly atRisk: readonly AtRisk[]
  readonly told: Told
  readonly heardOn: Day | null
  readonly toldOn: Day | null
  readonly toldHow: ToldWay | 'supporter' | null
  readonly reviewOn: Day | null
  readonly outcome: Outcome | null
  readonly closedOn: Day | null
  readonly version: number
}
export type Step = {
  readonly id: string
  readonly kind: Noted
  readonly on: Day
  readonly mine: boolean
}

/** What the first page says first: it stays until it is done. */
export type Duty = {
  readonly kind:
    | 'hear'
    | 'tell'
    | 'tell-opening'
    | 'read-opening'
    | 'tell-request'
    | 'answer-request'
    | 'agree'
  readonly id: string
  readonly name: string
  readonly day: Day
}
