import { DayBoxes, Dropdown, LongText, OneOf } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { outcomes } from '../concern/model.ts'
import { outcomeWords } from '../concern/words.ts'
import { stepKinds, toldWays, type Heard } from './model.ts'
import { stepWords, wayWords, words } from './words.ts'

type Props = { view: View; of: Heard; fill: Fill }

export const Adding = ({ view, of, fill }: Props) => {
  const t = say(words, view.language)
  const said = say(stepWords, view.language)
  return (
    <Card title={t.addTitle} id="adding">
      <FormOf view={view} action={`/heard/${of.id}/step`}>
        <OneOf
          fill={fill}
          name="kind"
          label={t.kind}
          small
          items={stepKinds.map((value) => ({ value, text: said[value] }))}
        />
        <DayBoxes fill={fill} name="on" label={t.on} />
        <LongText fill={fill} name="words" label={t.stepWordsLabel} hint={t.stepHint} />
        <Button>{t.add}</Button>
      </FormOf>
    </Card>
  )
}

export const TellParent = ({ view, of, fill }: Props) => {
  const t = say(words, view.language)
  const ways = say(wayWords, view.language)
  if (of.toldOn !== null) return null
  return (
    <Card title={t.tellTitle} id="telling">
      <p>{t.tellText}</p>
      <FormOf view={view} action={`/heard/${of.id}/told`}>
        <DayBoxes fill={fill} name="toldOn" label={t.toldOnLabel} />
        <OneOf
          fill={fill}
          name="toldHow"
          label={t.toldHow}
          small
          items={toldWays.map((value) => ({ value, text: ways[value] }))}
        />
        <LongText fill={fill} name="toldWords" label={t.toldWords} rows={3} />
        <Button classes="govuk-button--secondary">{t.recordTold}</Button>
      </FormOf>
      <h3 class="govuk-heading-s">{t.laterTitle}</h3>
      <FormOf view={view} action={`/heard/${of.id}/later`}>
        <DayBoxes fill={fill} name="reviewOn" label={t.reviewLabel} hint={t.reviewHint} />
        <LongText fill={fill} name="tellWhy" label={t.tellWhy} rows={3} />
        <Button classes="govuk-button--secondary">{t.saveLater}</Button>
      </FormOf>
    </Card>
  )
}

export const Closing = ({ view, of, fill }: Props) => {
  const t = say(words, view.language)
  const ended = say(outcomeWords, view.language)
  return (
    <Card title={t.closeTitle} id="closing">
      <FormOf view={view} action={`/heard/${of.id}/close`} version={of.version}>
        <Dropdown
          fill={fill}
          name="outcome"
          label={t.closeOutcome}
          items={[{ value: '', text: t.choose }, ...outcomes.map((value) => ({ value, text: ended[value] }))]}
        />
        <LongText fill={fill} name="reply" label={t.reply} hint={t.replyHint} />
        <Button>{t.close}</Button>
      </FormOf>
    </Card>
  )
}
