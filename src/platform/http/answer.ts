import type { VNode } from 'preact'

/** What a handler answers. Pages are 200, or 422 when a form has to be filled in again. */
export type Answer =
  /** `keep`: a bad form whose trace stays, like a wrong code that counts as a try. */
  | { kind: 'page'; status: 200 | 422; page: VNode; keep?: boolean }
  | { kind: 'go'; to: string; cookies?: readonly string[]; clearSite?: boolean }
  | { kind: 'file'; name: string; type: string; body: string | Uint8Array; inline?: boolean }
  /** For a machine that asked: no page. */
  | { kind: 'plain'; status: 200 | 400; text: string }
  | { kind: 'missing' }

export const show = (page: VNode): Answer => ({ kind: 'page', status: 200, page })
/** The same page once more, with the faults marked and what was typed kept. Undoes the transaction. */
export const again = (page: VNode): Answer => ({ kind: 'page', status: 422, page })
/** 303 after something was done. */
export const goTo = (to: string): Answer => ({ kind: 'go', to })
/** There is no such page, or not for you: the same answer. */
export const missing: Answer = { kind: 'missing' }
export const file = (name: string, type: string, body: string | Uint8Array): Answer => ({
  kind: 'file',
  name,
  type,
  body,
})
