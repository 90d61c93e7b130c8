import type { Form } from '../platform/http/form.ts'
import type { View } from '../platform/html/view.ts'
import { Refused, VaultDown } from '../vault/door.ts'
import { keepable } from './kept/model.ts'
import type { Page } from './pages.ts'
import type { Done } from './respond.tsx'
import type { Visit } from './visit.ts'

/** The vault said no, or nothing: what the browser gets, under the page's own view. */
export const withoutVault = (
  error: unknown,
  view: View | undefined,
  page: Page,
  at: Visit,
  form: Form,
): Done => {
  if (view === undefined) throw error
  if (error instanceof Refused) return { answer: { kind: 'missing' }, view }
  if (!(error instanceof VaultDown)) throw error
  const fields = page.method === 'get' ? null : keepable(form)
  const to = page.method === 'get' || fields !== null ? at.url.pathname + at.url.search : '/'
  return { answer: { kind: 'missing' }, view, down: { to, fields } }
}
