import type { View } from '../../platform/html/index.ts'
import { say, type Both } from '../../platform/words/words.ts'
import { apartWords } from '../apart/words.ts'
import { keepWords as afterWords } from '../after/keep-words.ts'
import { keepWords as askWords } from '../asking/keep-words.ts'
import { changeWords } from '../changing/words.ts'
import { kindWords } from '../kinds/words.ts'
import { moneyWords } from '../money/keep-words.ts'
import { words as attendingWords } from '../attending/words.ts'
import { words as doorWords } from '../door/words.ts'
import { words as programmeWords } from '../programme/words.ts'
import { words as documentWords } from '../programme/documents/words.ts'
import { words as seriesWords } from '../series/words.ts'
import { words as speakerWords } from '../speakers/words.ts'
import { shareWords } from '../sharing/words.ts'
import { keepWords } from './words.ts'

/** What else there is to an event, each in a folder of its own: where it is, under /events/keep/ID, and what it is called. */
const parts: readonly { readonly path: string; readonly title: Both }[] = [
  { path: 'kinds', title: kindWords.title },
  { path: 'programme', title: programmeWords.programme },
  { path: 'speakers', title: speakerWords.title },
  { path: 'documents', title: documentWords.title },
  { path: 'share', title: shareWords.title },
  { path: 'bookings', title: attendingWords.title },
  { path: 'line', title: attendingWords.line },
  { path: 'asked', title: askWords.part },
  { path: 'apart', title: apartWords.title },
  { path: 'money', title: moneyWords.title },
  { path: 'door', title: doorWords.door },
  { path: 'after', title: afterWords.after },
  { path: 'changes', title: changeWords.title },
  { path: 'series', title: seriesWords.part },
]

export const EventParts = ({ view, event }: { view: View; event: string }) =>
  parts.length === 0 ? null : (
    <nav class="card" aria-label={say(keepWords, view.language).parts}>
      <ul class="al-parts">
        {parts.map(({ path, title }) => (
          <li key={path}>
            <a href={`/events/keep/${event}/${path}`}>{title[view.language]}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
