import type { ComponentChildren } from 'preact'
import { categoriesOf } from '../../conferences/model.ts'
import { categoryWords, decisionWords } from '../../conferences/words.ts'
import { LongText, OneOf, Several, Tick } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Space } from '../../spaces/model.ts'
import { HowItCame, type Whose } from '../../spaces/whose.tsx'
import type { Meeting } from './meetings.ts'
import { decisions, orderSteps, parts, type PartName, type Question } from './model.ts'
import { words } from './words.ts'

export type DayProps = {
  view: View
  whose: Whose
  meeting: Meeting | undefined
  meetings: readonly Meeting[]
  nation: 'E' | 'W'
  space: Space | undefined
  /** Null: the vault does not answer, and nothing was typed that must not be lost. */
  seen: Readonly<Record<PartName, string>> | null
  questions: readonly Question[]
  fill: Fill
  said: 'saved' | 'same' | null
}

const Box = ({ title, view, children }: { title?: string; view: View; children: ComponentChildren }) => (
  <Card {...(title === undefined ? {} : { title })}>
    {children}
    <Button classes="govuk-button--secondary">{say(words, view.language).save}</Button>
  </Card>
)

const Asked = ({ view, whose, questions, fill }: DayProps) => {
  const t = say(words, view.language)
  return (
    <Box view={view} title={t.questions}>
      {questions.length === 0 ? <p>{t.noQuestions}</p> : null}
      {questions.map(({ id, question }) => (
        <div key={id}>
          <p class="as-typed">
            <strong>{question ?? t.shut}</strong>
          </p>
          <Tick fill={fill} name={`asked-${id}`} label={t.asked} />
          <LongText fill={fill} name={`answer-${id}`} label={t.answer} rows={2} />
        </div>
      ))}
      <LongText fill={fill} name="question" label={t.another} rows={2} />
      <p class="no-print">
        <a href={`/day/${whose.party}/questions`}>{t.changeQuestions}</a>
      </p>
    </Box>
  )
}

const Decided = ({ view, nation, fill }: DayProps) => {
  const t = say(words, view.language)
  const d = say(decisionWords, view.language)
  const text = { plan: d.plan(nation), 'no-plan': d.noPlan(nation), adjourned: t.adjourned }
  return (
    <Box view={view}>
      <OneOf
        fill={fill}
        name="decided"
        label={t.decided}
        big
        items={[...decisions.map((value) => ({ value, text: text[value] })), { value: '', text: t.notYet }]}
      />
      <Several
        fill={fill}
        name="category"
        label={t.category}
        hint={t.categoryHint}
        items={categoriesOf[nation].map((value) => ({ value, text: categoryWords[value][view.language] }))}
      />
      <LongText fill={fill} name="reasons" label={t.reasons} hint={t.reasonsHint} rows={5} />
    </Box>
  )
}

/** Every box of the day, one after the other; any of their buttons saves them all. */
export const Boxes = (props: DayProps) => {
  const { view, whose, fill, seen } = props
  const t = say(words, view.language)
  const text = (name: string, label: string, hint: string, rows = 5) => (
    <LongText fill={fill} name={name} label={label} hint={hint} rows={rows} />
  )
  return (
    <>
      {parts.map((part) => (
        <input type="hidden" name={`seen-${part}`} value={seen?.[part] ?? ''} key={part} />
      ))}
      {whose.own ? null : (
        <Card>
          <HowItCame fill={fill} whose={whose} />
        </Card>
      )}
      <Box view={view}>
        <Several
          fill={fill}
          name="order"
          label={t.order}
          hint={t.orderHint}
          items={orderSteps.map((value) => ({ value, text: t[value] }))}
        />
      </Box>
      <Asked {...props} />
      <Box view={view}>{text('notes', t.notes, t.notesHint, 10)}</Box>
      <Box view={view}>{text('who', t.who, t.whoHint)}</Box>
      <Decided {...props} />
      <Box view={view}>{text('agencies', t.agenciesView, t.agenciesHint)}</Box>
      <Box view={view}>{text('own-view', t.ownView, t.ownViewHint)}</Box>
      <Box view={view}>{text('next', t.next, t.nextHint)}</Box>
    </>
  )
}
