import type { Day } from '../../calendar/model.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { words } from './words-letters.ts'

export type Picked = {
  readonly place: number
  readonly mark: 'wrong' | 'missing'
  /** The report's own words, as far as they are still here. */
  readonly says: string | null
  readonly words: string | null
}
const longestSays = 400
const cut = (text: string): string =>
  text.length <= longestSays ? text : `${text.slice(0, text.lastIndexOf(' ', longestSays))} …`

/** The letter as it stands at first, in the parent's language: plain text, for the parent to change. */
export const compose = (
  language: Language,
  { author, meeting, name }: { author: string | null; meeting: Day | null; name: string },
  picked: readonly Picked[],
): string => {
  const t = say(words, language)
  const parts = picked.flatMap(({ place, mark, says, words: own }) => [
    `${t.partOf(place)}. ${mark === 'wrong' ? t.wrongIs : t.missingIs}`,
    ...(says === null ? [] : [t.theReport(cut(says))]),
    ...(own === null ? [] : [own]),
  ])
  return [t.dear(author ?? ''), t.about(meeting ?? ''), ...parts, t.attach, t.yours, name]
    .filter((part) => part !== '')
    .join('\n\n')
}
