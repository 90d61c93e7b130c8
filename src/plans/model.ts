import type { Day } from '../calendar/model.ts'

/** What a plan says once. */
export const singles = ['aim', 'needs', 'seen', 'wishes', 'views', 'family', 'help', 'if-not'] as const
/** What a plan says of several. */
export const many = ['worry', 'action', 'step', 'person', 'date'] as const
export const kinds = [...many, ...singles] as const
export type Single = (typeof singles)[number]
export type Many = (typeof many)[number]
export type Kind = (typeof kinds)[number]
export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)
export const isSingle = (kind: Kind): kind is Single => singles.some((one) => one === kind)

export const agencies = [
  'social-care',
  'school',
  'health',
  'mental-health',
  'police',
  'housing',
  'drugs',
  'abuse',
  'adults',
  'other',
] as const
export type Agency = (typeof agencies)[number]

/** Only what an agency said it would do, and a parent's own steps, can be done; only the first can be not done. */
export type State = 'done' | 'not-done'

export const texts = ['words', 'mine', 'better', 'who', 'note'] as const
export type Text = (typeof texts)[number]
/** Which boxes each kind of piece has, in the order in which they are asked. */
export const boxesOf: Readonly<Record<Many, readonly Text[]>> & Partial<Record<Kind, readonly Text[]>> = {
  worry: ['words', 'mine', 'better'],
  action: ['words', 'who', 'note'],
  step: ['words', 'note'],
  person: ['words', 'who'],
  date: ['words'],
}
export const boxesFor = (kind: Kind): readonly Text[] => boxesOf[kind] ?? ['words']
export const dated: readonly Kind[] = ['action', 'step', 'date']

export type Written = Readonly<Record<Text, string>> & {
  readonly agency: Agency | null
  readonly byOn: Day | null
  readonly state: State | null
  /** The day on which it was done, or on which they wrote that it was not. */
  readonly stateOn: Day | null
}
/** `line` is the same piece in every version; `until` is the first version without it. */
export type Piece = Written & {
  readonly id: string
  readonly version: number
  readonly kind: Kind
  readonly line: string
  readonly from: string
  readonly until: string | null
}

/** `dated`: the day that stands on the plan itself. */
export type Version = { readonly id: string; readonly day: Day; readonly dated: Day | null }
/** `shut`: the vault does not answer. */
export type Plan = {
  readonly versions: readonly Version[]
  readonly pieces: readonly Piece[]
  readonly shut: boolean
}

export type Fault = { readonly field: string; readonly code: string }
export type Outcome<T> = T | { readonly faults: readonly Fault[] }
export const refuse = (field: string, code: string): { readonly faults: readonly Fault[] } => ({
  faults: [{ field, code }],
})
