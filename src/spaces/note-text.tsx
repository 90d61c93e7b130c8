import type { View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Note } from './model.ts'
import { words } from './words.ts'

/** What was written, as it was written. */
export const NoteText = ({ view, note }: { view: View; note: Note }) =>
  note.body === null ? (
    <p class="soft">{say(words, view.language).shut}</p>
  ) : (
    <p class="as-typed">{note.body}</p>
  )
