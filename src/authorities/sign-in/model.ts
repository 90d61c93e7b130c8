import type { Form } from '../../platform/http/form.ts'

/** What is set for a council's own sign-in, as it stands. The secret is not among it: only whether there is one. */
export type Standing = {
  readonly id: string
  readonly issuer: string
  readonly clientId: string
  readonly keepsSecret: boolean
  readonly amr: readonly string[]
  readonly acr: readonly string[]
  /** Seconds. */
  readonly maxAge: number
  readonly since: string
  readonly version: number
}

export type Draft = {
  readonly issuer: string
  readonly clientId: string
  /** '' leaves what stands. */
  readonly clientSecret: string
  readonly forgetSecret: boolean
  readonly amr: readonly string[]
  readonly acr: readonly string[]
  /** Hours; 0 when none was typed. */
  readonly hours: number
  readonly version: number
}
export type Fault = { readonly field: string; readonly code: FaultCode }
export type FaultCode =
  | 'not-an-address'
  | 'not-https'
  | 'not-a-name'
  | 'client-id'
  | 'client-secret'
  | 'second-step'
  | 'hours'
  | 'changed-meanwhile'

const split = (text: string, by: RegExp): string[] => [
  ...new Set(text.split(by).flatMap((one) => (one.trim() === '' ? [] : [one.trim()]))),
]

export const readDraft = (form: Form): Draft => ({
  issuer: form.text('issuer'),
  clientId: form.text('clientId'),
  clientSecret: form.text('clientSecret'),
  forgetSecret: form.text('forgetSecret') === 'yes',
  amr: split(form.text('amr'), /[\s,]+/),
  acr: split(form.text('acr'), /\s+/),
  hours: /^\d{1,2}$/.test(form.text('hours')) ? Number(form.text('hours')) : 0,
  version: form.version(),
})

/** What stands, as the texts of the form; what is usual when nothing stands. The secret never leaves the vault for a form. */
export const typedOf = (standing: Standing | null): Record<string, string> => ({
  issuer: standing?.issuer ?? '',
  clientId: standing?.clientId ?? '',
  amr: (standing?.amr ?? ['mfa']).join(', '),
  acr: (standing?.acr ?? []).join('\n'),
  hours: String((standing?.maxAge ?? 28_800) / 3_600),
})
