import type { Day } from '../../calendar/model.ts'

/** What somebody is or needs from which something follows for how we work with them. */
export const kinds = [
  'under-18',
  'prison',
  'refuge',
  'interpreter',
  'easy-read',
  'read-aloud',
  'proxy',
] as const
export type Kind = (typeof kinds)[number]
export const isKind = (text: string): text is Kind => kinds.some((one) => one === text)
/** What a parent, or whoever stands beside them, says by themself. Who speaks for them the office writes: it has seen the proof. */
export const ownKinds: readonly Kind[] = kinds.filter((kind) => kind !== 'proxy')

/** `who`: the prison, or whoever speaks for them. */
export const withWho: readonly Kind[] = ['prison', 'proxy']
/** Where the office keeps a line of its own: a social worker of theirs, a number, who there knows, the proof. */
export const withPaper: readonly Kind[] = ['under-18', 'prison', 'refuge', 'proxy']
export const withUntil: readonly Kind[] = ['under-18', 'prison', 'refuge', 'proxy']

/** Null texts: not written, or the vault does not answer. */
export type Way = {
  readonly id: string
  readonly kind: Kind
  readonly words: string | null
  readonly who: string | null
  readonly fromDay: Day | null
  readonly untilDay: Day | null
  readonly version: number
}
export type Paper = { readonly words: string | null; readonly seenOn: Day | null; readonly version: number }
export type Draft = {
  readonly words: string
  readonly who: string
  readonly fromDay: Day | null
  readonly untilDay: Day | null
}
export type PaperDraft = { readonly words: string; readonly seenOn: Day | null }

export const occasions = ['conference', 'core-group', 'first-meeting', 'visit', 'call', 'other'] as const
export type Occasion = (typeof occasions)[number]
export const isOccasion = (text: string): text is Occasion => occasions.some((one) => one === text)
export const bookers = ['us', 'council', 'other'] as const
export type Booker = (typeof bookers)[number]
export const isBooker = (text: string): text is Booker => bookers.some((one) => one === text)
export const comings = ['yes', 'after-start', 'no'] as const
export type Coming = (typeof comings)[number]
export const isComing = (text: string): text is Coming => comings.some((one) => one === text)

export type BookingDraft = {
  readonly language: string
  readonly forWhat: Occasion
  readonly day: Day
  readonly startsAt: string | null
  /** Null: asked for, not booked yet. */
  readonly booked: { readonly by: Booker; readonly on: Day } | null
}
export type Booking = BookingDraft & {
  readonly id: string
  readonly came: Coming | null
  readonly cancelled: boolean
  readonly version: number
}

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }
