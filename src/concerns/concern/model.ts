import type { Day } from '../../calendar/model.ts'
import type { Form } from '../../platform/http/form.ts'

export const atRisk = ['child', 'parent', 'adult', 'us'] as const
export type AtRisk = (typeof atRisk)[number]
export const tolds = ['yes', 'not-yet', 'more-dangerous'] as const
export type Told = (typeof tolds)[number]
export const outcomes = ['talked', 'referred', 'no-further', 'other'] as const
export type Outcome = (typeof outcomes)[number]

/** `party` '' is somebody who is not in the list; `about` says who in the author's own words. */
export type Draft = {
  readonly party: string
  readonly about: string
  readonly atRisk: readonly AtRisk[]
  readonly words: string
  readonly told: Told | ''
  readonly whyNot: string
}
export const readDraft = (form: Form): Draft => ({
  party: form.text('party'),
  about: form.text('about'),
  atRisk: atRisk.filter((one) => form.all('atRisk').includes(one)),
  words: form.text('words'),
  told: tolds.find((one) => one === form.text('told')) ?? '',
  whyNot: form.text('whyNot'),
})

export type Person = { readonly id: string; readonly name: string }
/** What its author sees of a concern: never what was done, only that it was heard and how it ended. */
export type Raised = {
  readonly id: string
  readonly party: string | null
  readonly name: string | null
  readonly day: Day
  readonly atRisk: readonly AtRisk[]
  readonly told: Told
  readonly heardOn: Day | null
  readonly closedOn: Day | null
  readonly outcome: Outcome | null
}
