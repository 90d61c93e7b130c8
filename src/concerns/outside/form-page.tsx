import { DayBoxes, Dropdown, LongText, OneOf, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import { dayTyped, type Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { clocks, forms, kinds, type Request } from './model.ts'
import { clockHints, clockWords, formWords, kindWords, words } from './words.ts'

export const textsOf = (of: Request, asksFor: string | null): Record<string, string> => ({
  kind: of.kind,
  whoAsks: of.whoAsks,
  reference: of.reference,
  form: of.form,
  about: of.about,
  words: asksFor ?? '',
  clock: of.clock,
  ...dayTyped('receivedOn', of.receivedOn),
  ...dayTyped('saidDay', of.clock === 'order' || of.clock === 'said' ? of.dueOn : null),
})

const Fields = ({ view, fill }: { view: View; fill: Fill }) => {
  const t = say(words, view.language)
  const [kind, form, clock, hints] = [
    say(kindWords, view.language),
    say(formWords, view.language),
    say(clockWords, view.language),
    say(clockHints, view.language),
  ]
  const said = <DayBoxes fill={fill} name="saidDay" label={t.saidDay} />
  return (
    <>
      <OneOf
        fill={fill}
        name="kind"
        label={t.kind}
        small
        items={kinds.map((value) => ({ value, text: kind[value] }))}
      />
      <TextBox fill={fill} name="whoAsks" label={t.whoAsks} hint={t.whoAsksHint} />
      <TextBox fill={fill} name="reference" label={t.reference} />
      <Dropdown
        fill={fill}
        name="form"
        label={t.form}
        items={[{ value: '', text: t.choose }, ...forms.map((value) => ({ value, text: form[value] }))]}
      />
      <TextBox fill={fill} name="about" label={t.about} hint={t.aboutHint} />
      <LongText fill={fill} name="words" label={t.words} hint={t.wordsHint} />
      <DayBoxes fill={fill} name="receivedOn" label={t.receivedOn} />
      <OneOf
        fill={fill}
        name="clock"
        label={t.clock}
        items={clocks.map((value) => ({ value, text: clock[value], hint: hints[value] }))}
      />
      {said}
    </>
  )
}

type Props = { view: View; fill: Fill; of?: Request }
/** A new entry, or one put right. */
export const RequestForm = ({ view, fill, of }: Props) => {
  const t = say(words, view.language)
  const back = of === undefined ? '/asked-of-us' : `/asked-of-us/${of.id}`
  const forbidden = (
    <>
      <DayBoxes fill={fill} name="tellReviewOn" label={t.tellReviewOn} hint={t.tellReviewHint} />
      <LongText fill={fill} name="tellWhy" label={t.tellWhy} rows={2} />
    </>
  )
  return (
    <Layout view={view} title={t.title} back={back} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} days={['receivedOn', 'saidDay', 'tellReviewOn']} />
        <h1>{of === undefined ? t.addTitle : t.correctTitle}</h1>
        <FormOf view={view} {...(of === undefined ? {} : { version: of.version })}>
          <Fields view={view} fill={fill} />
          {of === undefined ? (
            <OneOf
              fill={fill}
              name="tell"
              label={t.tellAsk}
              items={[
                { value: 'at-once', text: t.tellAtOnce },
                { value: 'forbidden', text: t.tellForbidden, conditional: forbidden },
              ]}
            />
          ) : null}
          <div class="govuk-button-group">
            <Button>{t.save}</Button>
            <a class="govuk-link" href={back}>
              {t.cancel}
            </a>
          </div>
        </FormOf>
      </div>
    </Layout>
  )
}
