import type { Day } from '../../calendar/model.ts'
import type { Language } from '../../platform/words/words.ts'
import { among } from '../../spaces/model.ts'

/** A line of what the authority promises to every parent; `entry` where it names one of the catalogue. */
export type Standing = { readonly entry: string | null; readonly line: string }

export type Meeting = {
  readonly id: string
  readonly family: string
  readonly gss: string
  readonly council: Readonly<Record<Language, string>>
  readonly nation: 'england' | 'wales'
  readonly reference: string
  readonly kind: string
  readonly day: Day | null
  readonly startsAt: string | null
  readonly place: string
  readonly state: string
  readonly standing: readonly Standing[]
  readonly chair: { readonly who: string; readonly independent: 'yes' | 'no' | 'not-known' }
}

/** A parent's own wish. `entry` is an id of the catalogue, or 'own': then `words` are theirs. */
export type Wish = {
  readonly id: string
  readonly conference: string
  readonly entry: string
  readonly words: string
  readonly want: boolean
  readonly day: Day
}

/** One thing that was asked of the council, with what was answered. */
export type Asked = {
  readonly id: string
  readonly party: string
  readonly conference: string
  readonly label: string
  readonly entry: string
  readonly wish: string | null
  readonly words: string
  readonly day: Day
  readonly letterOn: Day | null
  readonly letterHow: string | null
  /** Null: no answer yet. */
  readonly agreed: boolean | null
  readonly why: string
  readonly saidBy: string
  readonly saidOn: Day | null
}

/** What the chair confirmed of the promises; `except` can't be done. */
export type Confirmed = {
  readonly saidBy: string
  readonly saidOn: Day
  readonly except: readonly { readonly line: string; readonly why: string }[]
}

export const dones = ['yes', 'partly', 'no'] as const
export type Done = (typeof dones)[number]
export const isDone = among(dones)
/** How much it helped, 0 to 4, as five plain answers. */
export const helps = ['0', '1', '2', '3', '4'] as const
export const isHelp = among(helps)
export type Outcome = {
  readonly id: string
  readonly ask: string | null
  readonly entry: string
  readonly done: Done | null
  readonly helped: number | null
  readonly why: string
  readonly day: Day
}

/** How an answer came: by letter or e-mail, on the telephone; of a chair with an account the database says 'account'. */
export const saidWays = ['reply', 'phone'] as const
export type SaidWay = (typeof saidWays)[number]
export const isSaidWay = among(saidWays)
