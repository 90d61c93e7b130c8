import type { Source } from '../../shares/model.ts'
import { say } from '../../platform/words/words.ts'
import { sayEntry } from './sayings.tsx'
import { wishesOf } from './queries.ts'
import { wanted } from './rules.ts'
import { words } from './words.ts'

/** What would help: the wishes that stand, in the parent's words. */
export const helps: Source = {
  name: 'helps',
  title: (language) => say(words, language).heading,
  passages: async (tx, _actor, party, language) => {
    const wishes = await wishesOf(tx, party)
    const meetings = [...new Set(wishes.map(({ conference }) => conference))]
    return meetings
      .flatMap((meeting) => wanted(wishes, meeting).toReversed())
      .map((wish) => ({
        key: wish.id,
        day: wish.day,
        label: say(words, language).heading,
        text: sayEntry(language, wish),
      }))
  },
}
