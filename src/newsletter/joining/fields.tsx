import { inTongue } from '../../events/saying.ts'
import { OneOf, Several } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Shown } from '../model.ts'
import { linkWords, words } from './words.ts'

/** What somebody chooses of a newsletter: topics, where there are some, and the language. */
export const Choice = ({ view, fill, topics }: { view: View; fill: Fill; topics: Shown['topics'] }) => {
  const t = say(words, view.language)
  const l = say(linkWords, view.language)
  return (
    <>
      {topics.length === 0 ? null : (
        <Several
          fill={fill}
          name="topics"
          label={t.topics}
          items={topics.map(({ id, name }) => ({ value: id, text: inTongue(view.language, name) }))}
        />
      )}
      <OneOf
        fill={fill}
        name="language"
        label={t.language}
        items={(['en', 'cy'] as const).map((value) => ({ value, text: l[value] }))}
      />
    </>
  )
}
