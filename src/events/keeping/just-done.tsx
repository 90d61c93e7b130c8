import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { keepWords as afterWords } from '../after/keep-words.ts'
import type { Kept } from '../queries.ts'
import { shortAddress } from '../sharing/saying.ts'
import { doneWords } from '../words.ts'
import { keepWords } from './words.ts'

/** What was just done to the event, and what comes next. */
const nows = ['made', 'copied', 'published', 'closed', 'draft', 'held'] as const
export type Now = (typeof nows)[number] | 'done'
/** As the page's address says it, as long as it is still so. */
export const nowIn = (query: URLSearchParams, of: Kept): Now | null => {
  const now = nows.find((one) => one === query.get('now'))
  const state = now === 'made' || now === 'copied' ? 'draft' : now
  return query.has('done') ? 'done' : now !== undefined && state === of.state ? now : null
}
export const JustDone = ({
  view,
  of,
  origin,
  now,
}: {
  view: View
  of: Kept
  origin: string
  now: Now | null
}) => {
  const t = say(keepWords, view.language)
  const at = `/events/keep/${of.id}`
  if (now === null) return null
  return (
    <div role="status">
      <p class="done">{now === 'done' ? say(doneWords, view.language).done : t[`now-${now}`]}</p>
      {now === 'published' ? (
        <p>
          {t.toShare}
          <br />
          <strong>{shortAddress(origin, of.code)}</strong>
          <br />
          <a href={`${at}/share`}>{t.share}</a>
        </p>
      ) : null}
      {now === 'held' ? (
        <p>
          <a href={`${at}/after`}>{say(afterWords, view.language).after}</a>
        </p>
      ) : null}
    </div>
  )
}
