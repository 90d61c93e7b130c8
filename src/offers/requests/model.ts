import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'

const time = z.union([z.literal('').transform(() => null), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)])
const telephone = z.string().regex(/^[+\d][\d ()-]{6,20}$/)

/** What a parent types on the public site. Faults are codes by field; the words stand in words.ts. */
const shape = z
  .object({
    name: z.string().min(1).max(200),
    way: z.enum(['phone', 'text', 'email']),
    telephone: z.string().max(30),
    email: z.string().max(200),
    hoursFrom: time,
    hoursUntil: time,
    voicemail: z.boolean(),
    language: z.enum(['en', 'cy']),
    gss: z.union([z.literal('').transform(() => null), z.string().regex(/^[EW][0-9]{8}$/)]),
    words: z.string().max(500),
    access: z.string().max(1000),
  })
  .superRefine((value, context) => {
    if (value.way === 'email' && !z.email().safeParse(value.email).success)
      context.addIssue({ code: 'custom', path: ['email'], message: 'email' })
    if (value.way !== 'email' && !telephone.safeParse(value.telephone).success)
      context.addIssue({ code: 'custom', path: ['telephone'], message: 'telephone' })
    const { hoursFrom, hoursUntil } = value
    if (
      (hoursFrom === null) !== (hoursUntil === null) ||
      (hoursFrom !== null && hoursUntil !== null && hoursFrom >= hoursUntil)
    )
      context.addIssue({ code: 'custom', path: ['hoursUntil'], message: 'hours' })
  })

export type RequestDraft = z.output<typeof shape>
export type Typed = Readonly<Record<string, string>>
export type RequestFault = { readonly field: string; readonly code: string }

const fields = [
  'name',
  'way',
  'telephone',
  'email',
  'hoursFrom',
  'hoursUntil',
  'gss',
  'words',
  'access',
  'voicemail',
] as const
export const typedRequest = (form: Form): Typed =>
  Object.fromEntries(fields.map((field) => [field, form.text(field)]))

/** Reads the form into a draft, or says what is wrong with which field. */
export const readRequest = (
  form: Form,
  language: 'en' | 'cy',
): { draft: RequestDraft } | { faults: RequestFault[] } => {
  const read = shape.safeParse({
    ...typedRequest(form),
    voicemail: form.text('voicemail') === 'yes',
    language,
  })
  if (read.success) return { draft: read.data }
  const seen = new Map(read.error.issues.map((issue) => [String(issue.path[0]), issue.message]))
  return { faults: [...seen.keys()].map((field) => ({ field, code: field })) }
}
