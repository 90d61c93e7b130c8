import type { Answer } from '../platform/http/answer.ts'
import { isCsrf } from '../platform/http/cookies.ts'
import type { Form } from '../platform/http/form.ts'
import { keepForm } from './kept/actions.ts'
import { goingOn } from './kept/going-on.ts'
import type { Actor } from './model.ts'
import type { Ask, Page } from './pages.ts'
import type { Visit } from './visit.ts'

/** To sign in or step up, and back: a form is kept meanwhile for `person`, who may be nobody. */
export const upAndBack = async (
  page: Page,
  { tx, form }: Ask<string, Actor | null>,
  at: Visit,
  by: { door: string; person: string | null },
): Promise<Answer> => {
  const { person } = by
  const to = at.url.pathname + at.url.search
  const get = page.method === 'get'
  const kept = !get && person !== null && (await keepForm(tx, person, { form, to, leaving: false }))
  const then = encodeURIComponent(get ? at.url.pathname : kept ? '/kept' : '/')
  return {
    kind: 'go',
    to: `${by.door}?then=${then}`,
    cookies: get && person !== null ? goingOn(at, person) : [],
  }
}

/** Sent from a page of a session that ran out in the meantime. Forms that sign in are not kept: they hold secrets. */
export const lateForm = (page: Page, at: Visit, form: Form): boolean =>
  at.token !== null &&
  !['sign-in:use', 'level:rise', 'way:change', 'programme:set-up'].includes(page.act) &&
  isCsrf(form.text('csrf'), at.token)
