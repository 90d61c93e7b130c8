import { Several, WhatIsWrong } from '../../platform/html/fill.tsx'
import { Button, FormOf, InsetText, Layout } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { ForThem, HowItCame } from '../../spaces/whose.tsx'
import type { Given, Letter, Meeting } from './model.ts'
import type { Base } from './pages.tsx'
import { words } from './words-letters.ts'
import { words as reading } from './words.ts'

type PickProps = Base & {
  at: string
  meeting: Meeting | undefined
  answers: readonly Given[]
  letters: readonly Letter[]
}
const short = (text: string): string => (text.length <= 120 ? text : `${text.slice(0, 117)}…`)

/** What was said to be wrong or missing: the parent picks what goes into the letter. */
export const PickPage = ({ view, whose, fill, at, meeting, answers, letters }: PickProps) => {
  const t = say(words, view.language)
  const r = say(reading, view.language)
  return (
    <Layout part="letterPick" view={view} title={t.title} back={at} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <ForThem view={view} whose={whose} />
        <h1>{t.letter}</h1>
        <p>{t.letterWhy}</p>
        {meeting?.nation === 'W' ? <InsetText>{t.wales}</InsetText> : null}
        {letters.length === 0 ? null : (
          <ul class="govuk-list">
            {letters.map(({ id, day }) => (
              <li key={id}>
                <a href={`${at}/letter/${id}`}>{t.letterOf(day)}</a>
              </li>
            ))}
          </ul>
        )}
        {answers.length === 0 ? (
          <p>{t.nothingToPick}</p>
        ) : (
          <FormOf view={view}>
            <Several
              fill={fill}
              name="picked"
              label={t.pick}
              items={answers.map(({ id, place, mark, words: own }) => ({
                value: id,
                text: `${r.part(place)}: ${r[mark]}`,
                ...(own === null ? {} : { hint: short(own) }),
              }))}
            />
            <HowItCame fill={fill} whose={whose} />
            <Button preventDoubleClick>{t.make}</Button>
          </FormOf>
        )}
      </div>
    </Layout>
  )
}
