import type { Form } from '../http/form.ts'
import type { Language } from '../words/words.ts'

/** What stands in a form: typed texts by field, what is wrong, and what somebody else saved in the meantime. */
export type Fill = {
  readonly language: Language
  readonly typed: Readonly<Record<string, string>>
  readonly ticked?: Readonly<Record<string, readonly string[]>>
  readonly faults: readonly { readonly field: string; readonly text: string }[]
  /** Fields that now stand otherwise than when the form was opened: what they say now. */
  readonly now?: Readonly<Record<string, string>>
}
const typedIn = (form: Form): Pick<Fill, 'typed' | 'ticked'> => ({
  typed: Object.fromEntries(form.names().map((name) => [name, form.text(name)])),
  ticked: Object.fromEntries(form.names().map((name) => [name, form.all(name)])),
})

type Texts = Readonly<Record<string, string>>
/** An empty form, or one that shows what stands. */
export const fresh = (language: Language, typed: Texts = {}, ticked: Fill['ticked'] = {}): Fill => ({
  language,
  typed,
  ticked,
  faults: [],
})
/**
 * The same form once more: what was typed, and what is wrong with each field, once. `now` is what stands at present: it
 * is shown when somebody else changed it in the meantime (code 'changed-meanwhile').
 */
export const filledAgain = <F extends { readonly field: string; readonly code: string }>(
  language: Language,
  form: Form,
  faults: readonly F[],
  sayFault: (fault: F) => string,
  now?: Texts,
): Fill => ({
  language,
  ...typedIn(form),
  faults: faults
    .filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at)
    .map((fault) => ({ field: fault.field, text: sayFault(fault) })),
  ...(now !== undefined && faults.some(({ code }) => code === 'changed-meanwhile') ? { now } : {}),
})

/** A day as the texts of its three boxes; empty when there is none. */
export const dayTyped = (name: string, day: string | null): Record<string, string> =>
  day === null
    ? {}
    : {
        [`${name}-day`]: String(Number(day.slice(8, 10))),
        [`${name}-month`]: String(Number(day.slice(5, 7))),
        [`${name}-year`]: day.slice(0, 4),
      }
