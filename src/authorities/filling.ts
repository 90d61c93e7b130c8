import { filledAgain, type Fill } from '../platform/html/filling.ts'
import type { Form } from '../platform/http/form.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import { words } from './words.ts'

const codes = {
  'choose-authority': 'faultChooseAuthority',
  'changed-meanwhile': 'faultChanged',
  'not-this-shape': 'faultLong',
  'enter-name': 'faultName',
  'already-changed': 'faultAlready',
} as const
/** The same form once more; `now` is what stands at present. */
export const refilled = (
  language: Language,
  form: Form,
  faults: readonly Fault[],
  now?: Fill['typed'],
): Fill => {
  const t = say(words, language)
  const texts: Readonly<Record<string, unknown>> = t
  const sayFault = ({ code }: Fault) => {
    const text = texts[Object.entries(codes).find(([known]) => known === code)?.[1] ?? code]
    return typeof text === 'string' ? text : t.faultLong
  }
  return filledAgain(language, form, faults, sayFault, now)
}
