import { askedDay } from '../../calendar/asked.ts'
import type { Day } from '../../calendar/model.ts'
import type { Form } from '../../platform/http/form.ts'

export const kinds = ['police', 'solicitor', 'court', 'other-parent', 'council', 'other'] as const
export type Kind = (typeof kinds)[number]
export const forms = ['letter', 'email', 'telephone', 'in-person', 'order'] as const
export type FormOfAsking = (typeof forms)[number]
/** Which clock runs: a copy request's month, the day in an order, a day that they name and the law does not, none. */
export const clocks = ['copy', 'order', 'said', 'none'] as const
export type Clock = (typeof clocks)[number]
export const endings = ['replied', 'order-met', 'withdrawn', 'mistake'] as const
export type Ending = (typeof endings)[number]
export const letterKinds = ['neither', 'order', 'copy'] as const
export type LetterKind = (typeof letterKinds)[number]

/** Days: undefined is no day at all, null was left empty. */
export type Draft = {
  readonly kind: Kind | null
  readonly whoAsks: string
  readonly reference: string
  readonly form: FormOfAsking | null
  readonly about: string
  readonly words: string
  readonly receivedOn: Day | null | undefined
  readonly clock: Clock | null
  readonly saidDay: Day | null | undefined
}
const oneOf = <T extends string>(all: readonly T[], text: string): T | null =>
  all.find((one) => one === text) ?? null
export const readDraft = (form: Form): Draft => ({
  kind: oneOf(kinds, form.text('kind')),
  whoAsks: form.text('whoAsks'),
  reference: form.text('reference'),
  form: oneOf(forms, form.text('form')),
  about: form.text('about'),
  words: form.text('words'),
  receivedOn: askedDay(form, 'receivedOn'),
  clock: oneOf(clocks, form.text('clock')),
  saidDay: askedDay(form, 'saidDay'),
})

export type Request = {
  readonly id: string
  readonly keeper: string
  readonly kind: Kind
  readonly whoAsks: string
  readonly reference: string
  readonly form: FormOfAsking
  readonly about: string
  readonly receivedOn: Day
  readonly clock: Clock
  readonly dueOn: Day | null
  readonly extendedOn: Day | null
  readonly heldOn: Day | null
  readonly liftedOn: Day | null
  readonly tell: 'at-once' | 'forbidden'
  readonly reviewOn: Day | null
  readonly toldFrom: Day | null
  readonly repliedOn: Day | null
  readonly closedOn: Day | null
  readonly closedHow: Ending | null
  readonly version: number
}
