import { DayBoxes, LongText, OneOf, Several } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { say } from '../../platform/words/words.ts'
import { answers, happenings, papers, places, sentHows, wants, type StepName } from './model.ts'
import { words } from './words.ts'

/** What is asked in one step of a request. */
export const StepFields = ({ fill, step }: { fill: Fill; step: StepName }) => {
  const t = say(words, fill.language)
  switch (step) {
    case 'asked':
      return (
        <>
          <OneOf
            fill={fill}
            name="place"
            label={t.place}
            items={places.map((value) => ({ value, text: t[value] }))}
          />
          <DayBoxes fill={fill} name="meetsOn" label={t.meetsOn} />
          <Several
            fill={fill}
            name="wanted"
            label={t.wanted}
            items={wants.map((value) => ({ value, text: t[value] }))}
          />
          <LongText fill={fill} name="why" label={t.why} hint={t.whyHint} rows={5} />
        </>
      )
    case 'sent':
      return (
        <>
          <DayBoxes fill={fill} name="on" label={t.sentOn} />
          <OneOf
            fill={fill}
            name="sentHow"
            label={t.sentHow}
            items={sentHows.map((value) => ({ value, text: t[`how-${value}`] }))}
          />
          <LongText fill={fill} name="sentTo" label={t.sentTo} rows={2} />
        </>
      )
    case 'answered':
      return (
        <>
          <DayBoxes fill={fill} name="on" label={t.sentOn} />
          <OneOf
            fill={fill}
            name="answer"
            label={t.answer}
            items={answers.map((value) => ({ value, text: t[`answer-${value}`] }))}
          />
          <LongText fill={fill} name="answerWords" label={t.answerWords} rows={5} />
        </>
      )
    case 'happened':
      return (
        <>
          <OneOf
            fill={fill}
            name="happened"
            label={t.happened}
            items={happenings.map((value) => ({ value, text: t[value] }))}
          />
          <LongText fill={fill} name="happenedWords" label={t.happenedWords} hint={t.happenedHint} rows={6} />
        </>
      )
  }
}

/** What is asked of papers that should come. */
export const PaperFields = ({ fill }: { fill: Fill }) => {
  const t = say(words, fill.language)
  return (
    <>
      <OneOf
        fill={fill}
        name="kind"
        label={t.paperKind}
        items={papers.map((value) => ({ value, text: t[`paper-${value}`] }))}
      />
      <DayBoxes fill={fill} name="countsFrom" label={t.countsFrom} hint={t.countsHint} />
      <DayBoxes fill={fill} name="askedOn" label={t.askedOn} />
      <LongText fill={fill} name="words" label={t.paperWords} hint={t.paperWordsHint} rows={4} />
    </>
  )
}
