import { filledAgain, type Fill } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import { faultWords } from './words.ts'

type Key = keyof typeof faultWords
const isKey = (text: string): text is Key => Object.hasOwn(faultWords, text)

/** The same form once more, with what was typed in it. */
export const typedAgain = (language: Language, form: Form, faults: readonly Fault[]): Fill =>
  filledAgain(
    language,
    form,
    faults,
    ({ code }) => faultWords[isKey(code) ? code : 'changed-meanwhile'][language],
  )
