import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'

export const fieldsShape = z.array(z.tuple([z.string(), z.string()]))
/** A form's fields in their order: a name may come several times. */
export type Fields = z.infer<typeof fieldsShape>

/** What steers a form, and the names of files: of no use the second time. */
const steering = ['csrf', 'key', 'press', 'kept', 'leaving', 'file', 'logo']
/** What proves who somebody is: never kept, never shown again. */
const proving = /^(pin|code|password|passkey|secret|token)|(Pin|Code|Password|Passkey|Secret|Token)/
export const isKept = (name: string): boolean => !steering.includes(name) && !proving.test(name)

/** In characters of what is sealed. Beyond it nothing is kept. */
const most = 60_000

/** Chosen from a list, ticked, or an id: sent again, but nothing that somebody typed. */
const chosen = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/

/** What of a form may be kept; null when it signs in (it bears a `press`), when nothing was typed or when it is too long. */
export const keepable = (form: Form): Fields | null => {
  if (form.has('press')) return null
  const fields = form
    .names()
    .filter(isKept)
    .flatMap((name) => form.all(name).map((value): [string, string] => [name, value]))
  const some = fields.some(([, value]) => value !== '')
  return some && JSON.stringify(fields).length <= most ? fields : null
}

/** The words in it, for showing: without what was only chosen. */
export const wordsIn = (fields: Fields): string[] =>
  fields.map(([, value]) => value).filter((value) => !chosen.test(value))
