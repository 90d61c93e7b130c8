import { filledAgain, type Fill } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import { sayFault } from './faults.ts'
import type { Fault } from './model.ts'

/** The form again: what was typed, and what is wrong in the reader's language. */
export const refilled = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(language, form, faults, (fault) => sayFault(language, fault))
