import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Fault, Wanted } from '../model.ts'
import type { Booker } from './actions.ts'

/** `of` is a form or the address of a page: how many of which kind, by `kind-ID`. */
export const readWanted = (
  of: { text: (name: string) => string },
  kinds: readonly { id: string }[],
): Wanted =>
  Object.fromEntries(
    kinds.flatMap(({ id }) => {
      const count = Number(of.text(`kind-${id}`))
      return Number.isInteger(count) && count > 0 && count < 100 ? [[id, count] as const] : []
    }),
  )

const address = z.email().max(200)
/** Who books: the least that a booking needs. Faults by field. */
export const readBooker = (form: Form, language: Language): { booker: Booker; faults: Fault[] } => {
  const booker = {
    name: form.text('name'),
    email: form.text('email'),
    telephone: form.text('telephone'),
    needs: form.text('needs'),
    language,
  }
  return {
    booker,
    faults: [
      ...(booker.name === '' ? [{ field: 'name', code: 'no-name' }] : []),
      ...(booker.name.length > 200 ? [{ field: 'name', code: 'too-long' }] : []),
      ...(address.safeParse(booker.email).success ? [] : [{ field: 'email', code: 'no-email' }]),
      ...(booker.telephone.length > 40 ? [{ field: 'telephone', code: 'too-long' }] : []),
      ...(booker.needs.length > 2000 ? [{ field: 'needs', code: 'too-long' }] : []),
    ],
  }
}
/** One name a line, as many as there are tickets. */
export const readBadges = (form: Form, tickets: number): string[] =>
  form
    .text('badges')
    .split('\n')
    .map((line) => line.trim().slice(0, 60))
    .slice(0, tickets)
