import type { Day } from '../../calendar/model.ts'
import type { Language } from '../../platform/words/words.ts'

export const nations = ['england', 'wales'] as const
export type Nation = (typeof nations)[number]

/** One word in one language. */
export type Wording = {
  readonly name: string
  /** The letters it is known by. */
  readonly short?: string
  /** What to know, in a sentence or two for a tired reader. */
  readonly meaning: string
  /** What it means in Wales, where that is another thing. */
  readonly inWales?: string
  /**
   * How else it is written: 'core group(s)' is both. Capitals in a row (ICPC) are met as they stand, all else in any case.
   * Welsh forms are met with every mutation of their first word.
   */
  readonly forms?: readonly string[]
}

export type Term = {
  /** Its anchor, and its name in addresses. */
  readonly id: string
  /** The row of the field's own list (domain.md 3.3) that it answers. */
  readonly row: number
  /** Missing: both. */
  readonly nation?: Nation
  /** It says what the law is: Welsh that no practitioner in Wales has read says so. */
  readonly law?: true
} & { readonly [L in Language]: Wording }

/** How far a text has come: who agreed it, when, and when it is read again. */
export type Standing = {
  readonly version: number
  readonly written: Day
  readonly readAgainBy: Day
  /** Parents and practitioners who agreed the words; null: nobody yet, and the page says so. */
  readonly agreed: { readonly by: string; readonly on: Day } | null
}
