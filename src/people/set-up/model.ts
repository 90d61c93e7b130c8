import { randomInt, timingSafeEqual } from 'node:crypto'
import type { Form } from '../../platform/http/form.ts'
import type { Fault } from '../faults.ts'
import { faultsInHost, readHostDraft, type HostDraft } from '../host/model.ts'
import { faultsInDetails } from '../rules.ts'

export type SetUpDraft = {
  readonly code: string
  readonly host: HostDraft
  readonly authorities: readonly string[]
  readonly person: { readonly name: string; readonly email: string; readonly phone: string }
}

/** The coordinator's fields are called otherwise than the host's, which has a name too. */
const personField = { name: 'personName', email: 'email', phone: 'phone' } as const

export const readSetUp = (form: Form): SetUpDraft => ({
  code: form.text('code'),
  host: readHostDraft(form),
  authorities: form.all('authorities'),
  person: { name: form.text('personName'), email: form.text('email'), phone: form.text('phone') },
})

const isPersonField = (field: string): field is keyof typeof personField => field in personField

/** `wanted` is the code that was printed at the start; null means that nobody may set up by a page. */
export const faultsInSetUp = (
  draft: SetUpDraft,
  known: readonly string[],
  wanted: string | null,
): Fault[] => [
  ...(sameCode(draft.code, wanted) ? [] : [{ field: 'code', code: 'code-wrong' as const }]),
  ...faultsInHost(draft.host),
  ...(draft.authorities.some((gss) => known.includes(gss))
    ? []
    : [{ field: 'authorities', code: 'authorities-missing' as const }]),
  ...faultsInDetails(draft.person).map(({ field, code }) => ({
    field: isPersonField(field) ? personField[field] : field,
    code,
  })),
]

/** Without the letters and digits that are misread from a screen. */
const alphabet = 'ABCDEFGHJKMNPQRSTVWXYZ23456789'

/** A code for the first set-up, like KX4M-T7QP-9WDC-E2HV (78 bits): printed by the start, asked for by the page. */
export const newSetUpCode = (): string =>
  Array.from({ length: 4 }, () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join(''),
  ).join('-')

const bare = (code: string): Buffer => Buffer.from(code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ''))

const sameCode = (typed: string, wanted: string | null): boolean => {
  if (wanted === null) return false
  const [a, b] = [bare(typed), bare(wanted)]
  return b.length > 0 && a.length === b.length && timingSafeEqual(a, b)
}
