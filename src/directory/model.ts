import type { Day } from '../calendar/model.ts'

/** What a parent looks for, in the order in which a card is begun. */
export const kinds = [
  'crisis',
  'abuse',
  'solicitor',
  'advice',
  'mental-health',
  'money',
  'housing',
  'disability',
  'fathers',
  'kinship',
  'children',
  'other',
] as const
export type Kind = (typeof kinds)[number]
export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)

export const costs = ['free', 'legal-aid', 'pay', 'not-known'] as const
export type Cost = (typeof costs)[number]
export const isCost = (text: string): text is Cost => costs.some((cost) => cost === text)

/** As many as fit on a card that somebody reads to the end. The database holds to it. */
export const most = 20

export type Draft = {
  readonly kind: Kind
  readonly name: string
  readonly doesEn: string
  readonly doesCy: string
  readonly telephone: string
  readonly web: string
  readonly hoursEn: string
  readonly hoursCy: string
  readonly cost: Cost
  /** As written: "English, Welsh, Polish". */
  readonly languages: string
  readonly reachEn: string
  readonly reachCy: string
}
export type Checked = { readonly by: string; readonly on: Day }
/** `checked` null: nobody here has checked it yet. */
export type Service = Draft & { readonly id: string; readonly checked: Checked | null }
export type Kept = Service & {
  readonly place: number
  readonly hiddenOn: Day | null
  readonly version: number
}

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }
