import { z } from 'zod'
import type { Form } from '../../platform/http/form.ts'
import type { Language } from '../../platform/words/words.ts'
import type { Fault, Wanted } from '../model.ts'
import type { Booker } from './actions.ts'
import type { More } from './by-link.ts'

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
export const readBooker = (
  form: Form,
  language: Language,
): { booker: Booker & { readonly meets: string }; faults: Fault[] } => {
  const booker = {
    name: form.text('name'),
    email: form.text('email'),
    telephone: form.text('telephone'),
    needs: form.text('needs'),
    meets: form.text('meets'),
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
      ...(booker.meets.length > 2000 ? [{ field: 'meets', code: 'too-long' }] : []),
    ],
  }
}
/** What is written anew in a form that shows nothing: undefined where it stays, '' where it is taken away. */
export const readMore = (form: Form): { more: More; faults: Fault[] } => {
  const said = (name: string, most: number) => {
    const text = form.text(name)
    const away = form.text(`${name}Away`) === 'yes'
    return {
      text: text === '' && !away ? undefined : text,
      faults: [
        ...(text.length > most ? [{ field: name, code: 'too-long' }] : []),
        ...(text !== '' && away ? [{ field: name, code: 'both' }] : []),
      ],
    }
  }
  const [telephone, needs, meets] = [said('telephone', 40), said('needs', 2000), said('meets', 2000)]
  return {
    more: {
      language: form.text('language') === 'cy' ? 'cy' : 'en',
      telephone: telephone.text,
      needs: needs.text,
      meets: meets.text,
    },
    faults: [...telephone.faults, ...needs.faults, ...meets.faults],
  }
}
export const isAddress = (text: string): boolean => address.safeParse(text).success

/** One name a line, as many as there are tickets. */
export const readBadges = (form: Form, tickets: number): string[] =>
  form
    .text('badges')
    .split('\n')
    .map((line) => line.trim().slice(0, 60))
    .slice(0, tickets)
