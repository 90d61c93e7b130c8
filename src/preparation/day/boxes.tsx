import { categoriesOf } from '../../conferences/model.ts'
import { categoryWords, decisionWords } from '../../conferences/words.ts'
import { LongText, OneOf, Several, Tick } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Folded } from '../../platform/html/folded.tsx'
import { Button, type View } from '../../platform/html/index.ts'
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

const Asked = (props: DayProps) => {
  const { view, whose, questions, fill } = props
  const t = say(words, view.language)
  return (
    <Folded
      fill={fill}
      title={t.questions}
      names={['asked', 'answer', 'question']}
      open={questions.length > 0}
    >
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
    </Folded>
  )
}

const Decided = (props: DayProps) => {
  const { view, nation, fill } = props
  const t = say(words, view.language)
  const d = say(decisionWords, view.language)
  const text = { plan: d.plan(nation), 'no-plan': d.noPlan(nation), adjourned: t.adjourned }
  return (
    <Folded fill={fill} title={t.decision} names={['decided', 'category', 'reasons', 'own-view']}>
      <OneOf
        fill={fill}
        name="decided"
        label={t.decided}
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
      <LongText fill={fill} name="own-view" label={t.ownView} hint={t.ownViewHint} rows={5} />
    </Folded>
  )
}

/** The day's parts, one beneath the other, and one button that keeps them all. */
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
      <Folded fill={fill} title={t.orderTitle} names={['order']}>
        <Several
          fill={fill}
          name="order"
          label={t.order}
          hint={t.orderHint}
          items={orderSteps.map((value) => ({ value, text: t[value] }))}
        />
      </Folded>
      <Asked {...props} />
      <Folded fill={fill} title={t.notes} names={['notes']} open>
        {text('notes', t.notesLabel, t.notesHint, 8)}
      </Folded>
      <Folded fill={fill} title={t.people} names={['who', 'agencies']}>
        {text('who', t.who, t.whoHint)}
        {text('agencies', t.agenciesView, t.agenciesHint)}
      </Folded>
      <Decided {...props} />
      <Folded fill={fill} title={t.next} names={['next']}>
        {text('next', t.nextLabel, t.nextHint)}
      </Folded>
      <HowItCame fill={fill} whose={whose} />
      <div class="al-save">
        <Button preventDoubleClick>{t.save}</Button>
      </div>
    </>
  )
}
