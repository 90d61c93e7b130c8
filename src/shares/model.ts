import type { Actor } from '../access/model.ts'
import type { Day } from '../calendar/model.ts'
import type { Tx } from '../platform/database/connect.ts'
import type { Language } from '../platform/words/words.ts'

/**
 * One piece of what a parent wrote, as they may show it. `key` is unique in its source: a row's id, or an id and a field
 * ('id:field'). `label` is read by whomever it is shown to: what it is, without "you" and without anybody's name.
 */
export type Passage = {
  readonly key: string
  readonly day: Day
  readonly label: string
  readonly text: string
}

/**
 * A room from which a parent may share. `passages`: newest first, only what the asker may read of this party's own, nothing
 * empty; throws VaultDown. `name` stands in addresses and in the database: [a-z-]+, and tells nothing.
 */
export type Source = {
  readonly name: string
  readonly title: (language: Language) => string
  readonly passages: (tx: Tx, actor: Actor, party: string, language: Language) => Promise<readonly Passage[]>
}

/** What somebody will see of one passage: its own words, or what the parent made of them before sharing. */
export type Piece = { readonly day: Day; readonly label: string; readonly text: string }

/** A piece while it is being put together; `key` names the room and the passage. */
export type Picked = Piece & { readonly key: string }

export const receiverRoles = ['chair', 'social-worker'] as const
export type ReceiverRole = (typeof receiverRoles)[number]

/** Somebody of a council that holds a meeting about this party; `person` null: whoever chairs there. */
export type Receiver = {
  readonly gss: string
  readonly council: Readonly<Record<Language, string>>
  readonly role: ReceiverRole
  readonly person: string | null
  readonly name: string
}

/** On paper or read out: to somebody without an account. */
export type Handed = { readonly name: string; readonly job: string }

/** Until the end of the meeting's day, of two weeks, of three months, or of a day that they name. */
export const spans = ['meeting', 'weeks', 'months', 'day'] as const
export type Span = (typeof spans)[number]

/** To whom, and until when. On paper there is no end: what was handed over stays with whoever has it. */
export type Address =
  | {
      readonly gss: string
      readonly role: ReceiverRole
      readonly person: string | null
      readonly until: Day
      readonly span: Span
    }
  | { readonly hand: Handed }

export type Making = {
  readonly id: string
  readonly version: number
  readonly pieces: readonly Picked[]
  readonly address: Address | null
}

export type Opening = { readonly name: string; readonly day: Day }

export type ShareRow = {
  readonly id: string
  readonly day: Day
  readonly how: 'screen' | 'voice' | 'paper'
  readonly byName: string
  readonly readBackOn: Day | null
  readonly fromName: string
  readonly toRole: ReceiverRole | null
  /** '' for whoever chairs. */
  readonly toName: string
  readonly council: Readonly<Record<Language, string>> | null
  readonly until: Day | null
  /** It ran out by itself. */
  readonly over: boolean
  readonly stoppedOn: Date | null
  readonly stoppedHow: 'screen' | 'voice' | 'phone' | null
  readonly handedOn: Day | null
  readonly openings: readonly Opening[]
}

/** `pieces` and `handed` null: their owner deleted everything. */
export type Share = ShareRow & {
  readonly pieces: readonly Piece[] | null
  readonly handed: Handed | null
}

/** What a receiver sees. */
export type Shown = {
  readonly id: string
  readonly party: string
  readonly fromName: string
  readonly day: Day
  readonly until: Day
}

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }
export const refuse = (field: string, code: string): { readonly faults: readonly Fault[] } => ({
  faults: [{ field, code }],
})
