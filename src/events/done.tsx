import type { View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { doneWords } from './words.ts'

const all = ['done', 'removed', 'back'] as const
export type Said = (typeof all)[number]
/** What the page's address says was just done. */
export const saidIn = (query: URLSearchParams): Said | null => all.find((one) => query.has(one)) ?? null

/** What was just done, at the head of the page. */
export const Done = ({ view, said }: { view: View; said: Said | null }) =>
  said === null ? null : (
    <p class="done" role="status">
      {say(doneWords, view.language)[said]}
    </p>
  )
