import type { Day } from '../../calendar/model.ts'

/** What is written of a group in both languages. */
export const texts = ['name', 'about', 'wayThere', 'who', 'access', 'childCare'] as const
export type Text = (typeof texts)[number]
export type Both = { readonly en: string; readonly cy: string }

export const states = ['draft', 'published', 'cancelled'] as const
export type State = (typeof states)[number]

export type Draft = Readonly<Record<Text, Both>> & {
  readonly place: string
  readonly contact: string
  /** Anybody may read of it on the public site; otherwise those who are signed in here. */
  readonly forAll: boolean
}
/** Times are London's, 'HH:MM'. */
export type GroupDate = {
  readonly id: string
  readonly day: Day
  readonly startsAt: string
  readonly endsAt: string
  readonly cancelled: boolean
}
export type Group = Draft & {
  readonly id: string
  readonly state: State
  readonly dates: readonly GroupDate[]
}
export type Kept = Group & { readonly version: number }

export const repeats = ['once', 'week', 'fortnight', 'month'] as const
export type Repeat = (typeof repeats)[number]
export const isRepeat = (text: string): text is Repeat => repeats.some((one) => one === text)

export type Dates = {
  readonly first: Day
  readonly startsAt: string
  readonly endsAt: string
  readonly repeat: Repeat
  /** How many dates in all; 1 when it does not repeat. */
  readonly times: number
}

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }
