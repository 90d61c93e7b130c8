import { LongText, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { BeforeWriting } from '../../spaces/box-pages.tsx'
import type { Space } from '../../spaces/model.ts'
import { ForThem, HowItCame, type Whose } from '../../spaces/whose.tsx'
import type { Question } from './model.ts'
import { words } from './words.ts'

type Props = {
  view: View
  whose: Whose
  space: Space | undefined
  /** Null: the vault does not answer. */
  questions: readonly Question[] | null
  fill: Fill
  taken: string | null
  saved: boolean
}

const One = ({ view, party, of }: { view: View; party: string; of: Question }) => {
  const t = say(words, view.language)
  return (
    <li>
      <p class="as-typed">
        <strong>{of.question ?? t.shut}</strong>
      </p>
      {of.askedOn === null ? null : (
        <p class="soft">
          {t.asked}. {of.answer}
        </p>
      )}
      <div class="note-acts">
        <FormOf view={view} action={`/day/${party}/questions/${of.id}/back`}>
          <button type="submit" class="al-as-link">
            {t.takeBack}
            <span class="govuk-visually-hidden"> ({of.question ?? t.shut})</span>
          </button>
        </FormOf>
      </div>
    </li>
  )
}

/** The list that a parent writes before the meeting. */
export const QuestionsPage = ({ view, whose, space, questions, fill, taken, saved }: Props) => {
  const t = say(words, view.language)
  const { party, own } = whose
  return (
    <Layout view={view} title={t.questions} back={`/day/${party}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        {taken === null ? null : (
          <div class="done" role="status">
            <p>{t.taken}</p>
            <FormOf view={view} action={`/day/${party}/questions/${taken}/again`}>
              <Button classes="govuk-button--secondary">{t.putBack}</Button>
            </FormOf>
          </div>
        )}
        <h1>{t.questions}</h1>
        <ForThem view={view} whose={whose} />
        <p>{t.questionsText}</p>
        {questions === null ? (
          <Card>
            <p>{t.down}</p>
          </Card>
        ) : questions.length === 0 ? (
          <div class="card list-empty">
            <p>{t.noQuestions}</p>
          </div>
        ) : (
          <Card>
            <ul class="card__list">
              {questions.map((of) => (
                <One view={view} party={party} of={of} key={of.id} />
              ))}
            </ul>
          </Card>
        )}
        <BeforeWriting
          view={view}
          space={space}
          change={own ? `/notes/${party}/first` : `/with/${party}/first`}
        />
        <FormOf view={view} action={`/day/${party}/questions`}>
          <LongText fill={fill} name="question" label={t.question} rows={3} />
          <HowItCame fill={fill} whose={whose} />
          <Button preventDoubleClick>{t.addQuestion}</Button>
        </FormOf>
        <p>
          <a href={`/day/${party}`}>{t.toDay}</a>
        </p>
      </div>
    </Layout>
  )
}
