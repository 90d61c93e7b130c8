import { DayBoxes, LongText, OneOf, TextBox } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { FormOf } from '../../platform/html/form.tsx'
import { Button } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import { kinds } from '../model.ts'
import { conferenceWords } from '../words.ts'
import { answersTo } from './answers.ts'
import type { EntryShown } from './queries.ts'
import { entryWords } from './words-entry.ts'
import { words } from './words.ts'

export type Props = { view: View; shown: EntryShown; fill: Fill }

export const Mend = ({ view, shown: { entry }, fill }: Props) => {
  const t = say({ ...words, ...entryWords }, view.language)
  return (
    <>
      <p>{t.mendHint}</p>
      <FormOf view={view} action={`/lists/${entry.list}/entries/${entry.id}/mend`} version={entry.version}>
        <TextBox fill={fill} name="reference" label={t.reference} classes="govuk-input--width-20" />
        <OneOf
          fill={fill}
          name="kind"
          label={t.kind}
          small
          items={kinds.map((kind) => ({ value: kind, text: conferenceWords[kind][view.language] }))}
        />
        <DayBoxes fill={fill} name="day" label={t.day} />
        <TextBox
          fill={fill}
          name="startsAt"
          label={t.time}
          hint={t.timeHint}
          classes="govuk-input--width-5"
        />
        <TextBox fill={fill} name="place" label={t.place} />
        <TextBox
          fill={fill}
          name="parentCount"
          label={t.parents}
          hint={t.parentsHint}
          classes="govuk-input--width-2"
        />
        <DayBoxes fill={fill} name="strategyDay" label={t.strategyDay} hint={t.strategyHint} />
        <LongText fill={fill} name="lateReason" label={t.lateReason} rows={2} />
        <Button>{t.save}</Button>
      </FormOf>
    </>
  )
}

export const Question = ({ view, shown: { entry }, fill }: Props) => {
  const t = say(entryWords, view.language)
  const question = entry.faults.find(({ field }) => field === 'question')?.code ?? ''
  return (
    <FormOf view={view} action={`/lists/${entry.list}/entries/${entry.id}/answer`} version={entry.version}>
      <OneOf
        fill={fill}
        name="decision"
        label={t.answer}
        items={(answersTo[question] ?? []).map((decision) => ({ value: decision, text: t[decision] }))}
      />
      <Button>{t.answerNow}</Button>
    </FormOf>
  )
}

export const Gone = ({ view, shown: { entry }, fill }: Props) => {
  const t = say(entryWords, view.language)
  return (
    <FormOf view={view} action={`/lists/${entry.list}/entries/${entry.id}/gone`} version={entry.version}>
      <OneOf
        fill={fill}
        name="became"
        label={t.answer}
        items={(['cancelled', 'still-on', 'next-week'] as const).map((value) => ({ value, text: t[value] }))}
      />
      <TextBox fill={fill} name="saidBy" label={t.saidBy} hint={t.saidByHint} />
      <DayBoxes fill={fill} name="saidOn" label={t.saidOn} hint={t.saidByHint} />
      <LongText fill={fill} name="reason" label={t.reason} hint={t.saidByHint} rows={2} />
      <Button>{t.saveAnswer}</Button>
    </FormOf>
  )
}

export const OnePress = ({ view, shown: { entry }, act }: Props & { act: 'enter' | 'aside' }) => {
  const t = say(entryWords, view.language)
  return (
    <FormOf view={view} action={`/lists/${entry.list}/entries/${entry.id}/${act}`} version={entry.version}>
      {act === 'aside' ? <p class="soft">{t.asideHint}</p> : null}
      <Button classes={act === 'aside' ? 'govuk-button--secondary' : undefined}>{t[act]}</Button>
    </FormOf>
  )
}
