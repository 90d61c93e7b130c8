import { say } from '../../platform/words/words.ts'
import type { Source } from '../../shares/model.ts'
import { prompts } from './model.ts'
import { pageOf } from './queries.ts'
import { words } from './words.ts'

/** "What I want you to know": each box that holds something, as it stands. */
export const ownPage: Source = {
  name: 'say',
  title: (language) => say(words, language).heading,
  passages: async (tx, _actor, party, language) => {
    const page = await pageOf(tx, party)
    if (page === undefined) return []
    const { id, day, texts } = page
    const t = say(words, language)
    return prompts
      .filter((prompt) => texts[prompt] !== '')
      .map((prompt) => ({ key: `${id}:${prompt}`, day, label: t[prompt], text: texts[prompt] }))
  },
}
