import { askedDay } from '../../calendar/asked.ts'
import type { Day } from '../../calendar/model.ts'
import type { Form } from '../../platform/http/form.ts'

/** The two papers without which real people's names stay out. */
export const kinds = ['agreement', 'assessment'] as const
export type Kind = (typeof kinds)[number]
export const isKind = (text: string): text is Kind => kinds.some((one) => one === text)

export type Draft = {
  /** Null when nothing was entered, undefined when it is no day. */
  readonly madeOn: Day | null | undefined
  readonly byWhom: string
  readonly reference: string
  readonly reviewOn: Day | null | undefined
}
export const readDraft = (form: Form): Draft => ({
  madeOn: askedDay(form, 'madeOn'),
  byWhom: form.text('byWhom'),
  reference: form.text('reference'),
  reviewOn: askedDay(form, 'reviewOn'),
})

export type Paper = {
  readonly id: string
  readonly kind: Kind
  readonly madeOn: Day
  readonly byWhom: string
  readonly reference: string
  readonly reviewOn: Day
  readonly recordedOn: Day
  readonly recordedBy: string
  readonly takenBackOn: Day | null
  readonly takenBackBy: string
}

export type Code =
  | 'day-missing'
  | 'day-wrong'
  | 'day-ahead'
  | 'by-whom-missing'
  | 'long'
  | 'review-missing'
  | 'review-wrong'
  | 'review-before'
  | 'review-over'
export type Fault = { readonly field: string; readonly code: Code }
