import { DayBoxes, LongText, OneOf, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Heard } from '../hearing/model.ts'
import { ofWhoms } from './model.ts'
import { whoseWords, words } from './words.ts'

/** Days of which the parent is not told yet, and why: for the asking and for later. */
export const LaterFields = ({ view, fill }: { view: View; fill: Fill }) => {
  const t = say(words, view.language)
  return (
    <>
      <DayBoxes fill={fill} name="reviewOn" label={t.reviewOn} hint={t.reviewHint} />
      <LongText fill={fill} name="whyLater" label={t.whyLater} rows={3} />
    </>
  )
}

/** Named, not chosen from a list: whoever asks learns nothing of what there is. */
export const AskPage = ({ view, of, fill }: { view: View; of: Heard; fill: Fill }) => {
  const t = say(words, view.language)
  const whose = say(whoseWords, view.language)
  return (
    <Layout view={view} title={t.title} back={`/heard/${of.id}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['from', 'until', 'reviewOn']} />
        <span class="govuk-caption-l">{of.about}</span>
        <h1>{t.askTitle}</h1>
        <p>{t.askIntro}</p>
        <p>{t.nobodyAgrees}</p>
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="ofWhom"
            label={t.ofWhom}
            items={ofWhoms
              .filter((one) => one !== 'pointed' || of.points > 0)
              .map((value) => ({ value, text: whose[value] }))}
          />
          <DayBoxes fill={fill} name="from" label={t.from} hint={t.daysHint} />
          <DayBoxes fill={fill} name="until" label={t.until} />
          <LongText fill={fill} name="reason" label={t.reason} hint={t.reasonHint} />
          <LongText fill={fill} name="said" label={t.said} hint={t.saidHint} />
          <OneOf
            fill={fill}
            name="tell"
            label={t.tell}
            items={[
              { value: 'at-once', text: t.atOnce },
              { value: 'later', text: t.later, conditional: <LaterFields view={view} fill={fill} /> },
            ]}
          />
          <Button>{t.ask}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
