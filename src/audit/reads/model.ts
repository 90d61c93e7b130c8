import type { Form } from '../../platform/http/form.ts'

/** Why reads that were asked about were right, or what was done because they weren't. */
export const reasons = ['their-work', 'stood-in', 'learning', 'spoken-to', 'taken-further', 'other'] as const
export type Reason = (typeof reasons)[number]
export type Fault = {
  readonly field: 'reason' | 'words'
  readonly code: 'no-reason' | 'no-words' | 'too-long' | 'gone'
}
export type Draft = { readonly reason: Reason | null; readonly words: string }

const longest = 2_000

export const readDraft = (form: Form): Draft => ({
  reason: reasons.find((one) => one === form.text('reason')) ?? null,
  words: form.text('words').trim(),
})

export const faultsIn = ({ reason, words }: Draft): Fault[] => {
  if (reason === null) return [{ field: 'reason', code: 'no-reason' }]
  if (reason === 'other' && words === '') return [{ field: 'words', code: 'no-words' }]
  return words.length > longest ? [{ field: 'words', code: 'too-long' }] : []
}
