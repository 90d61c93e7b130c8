import { filledAgain, type Fill } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import type { Language } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import { faultWords } from './words.ts'

type Key = keyof typeof faultWords
const isKey = (text: string): text is Key => Object.hasOwn(faultWords, text)
/** The same form again, with what is wrong. */
export const typedAgain = (
  language: Language,
  form: Form,
  faults: readonly Fault[],
  now?: Record<string, string>,
): Fill =>
  filledAgain(language, form, faults, ({ code }) => (isKey(code) ? faultWords[code][language] : code), now)
