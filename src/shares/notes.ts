import { say } from '../platform/words/words.ts'
import { notesOf } from '../spaces/queries.ts'
import type { Source } from './model.ts'
import { words } from './words-notes.ts'

/** What they may be asked to read through at once. */
const most = 100

/** "My notes": those that stand, by whomever; a draft is nobody's to share. Who wrote one is not said: a council is told no name of a supporter. */
export const notes: Source = {
  name: 'notes',
  title: (language) => say(words, language).title,
  passages: async (tx, _, party, language) => {
    const { note } = say(words, language)
    const found = await notesOf(tx, party, { most })
    return found.notes.flatMap(({ id, day, draft, body }) =>
      body === null || draft ? [] : [{ key: id, day, label: note, text: body }],
    )
  },
}
