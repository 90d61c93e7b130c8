import { say } from '../platform/words/words.ts'
import { notesOf, writersOf } from '../spaces/queries.ts'
import type { Source } from './model.ts'
import { words } from './words-notes.ts'

/** What they may be asked to read through at once. */
const most = 100

/** "My notes": those that stand, by whomever; a draft is nobody's to share. */
export const notes: Source = {
  name: 'notes',
  title: (language) => say(words, language).title,
  passages: async (tx, actor, party, language) => {
    const t = say(words, language)
    const found = await notesOf(tx, party, { most })
    const writers = await writersOf(tx, party)
    return found.notes.flatMap(({ id, day, draft, body, writtenBy }) =>
      body === null || draft
        ? []
        : [
            {
              key: id,
              day,
              label: writtenBy === actor.person ? t.mine : t.by(writers.get(writtenBy) ?? t.someone),
              text: body,
            },
          ],
    )
  },
}
