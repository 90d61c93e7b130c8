import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { keepWords as askWords } from '../asking/keep-words.ts'
import { keepWords } from './keep-words.ts'

export type Waits = { readonly open: number; readonly over: number; readonly overdue: number }
/** On the page of all events: what waits, and where it is. */
export const WaitingLines = ({ view, waits }: { view: View; waits: Waits }) => {
  const t = say(keepWords, view.language)
  const a = say(askWords, view.language)
  const { open, over, overdue } = waits
  return (
    <ul>
      <li>
        <a href="/events/keep/asked">{open === 0 ? a.title : a.waiting(open)}</a>
        {over === 0 ? null : <span class="soft">, {a.waitingOver(over)}</span>}
      </li>
      {overdue === 0 ? null : (
        <li>
          <a href="/events/keep/overdue">{t.overdueCount(overdue)}</a>
        </li>
      )}
      <li>
        <a href="/events/keep/interested">{t.interest}</a>
      </li>
    </ul>
  )
}
