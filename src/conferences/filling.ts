import { typedIn, type Fill } from '../platform/html/fill.tsx'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import { sayFault } from './faults.ts'
import type { Fault } from './model.ts'

/** Once each, in the order in which they were found. */
const once = (faults: readonly Fault[]): Fault[] =>
  faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at)

/** The form again: what was typed, and what is wrong in the reader's language. */
export const refilled = (language: Language, form: Form, faults: readonly Fault[]): Fill => ({
  language,
  ...typedIn(form),
  faults: once(faults).map((fault) => ({ field: fault.field, text: sayFault(language, fault) })),
})
export const fresh = (
  language: Language,
  typed: Fill['typed'] = {},
  ticked: NonNullable<Fill['ticked']> = {},
): Fill => ({ language, typed, ticked, faults: [] })
