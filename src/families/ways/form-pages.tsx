import type { ComponentChildren } from 'preact'
import { DayBoxes, Dropdown, LongText, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { bookers, occasions, withPaper, withUntil, withWho, type Kind } from './model.ts'
import { follows, words } from './words.ts'

type FieldsProps = { view: View; fill: Fill; kind: Kind; office: boolean }
/** The fields of one kind; `office`: with the line that only coordinators read. */
export const WayFields = ({ view, fill, kind, office }: FieldsProps) => {
  const t = say(words, view.language)
  const hint =
    kind === 'refuge' ? t['hint-refuge'] : kind === 'interpreter' ? t['hint-interpreter'] : t.wordsHint
  const paper = withPaper.includes(kind) && office
  return (
    <>
      {withWho.includes(kind) ? (
        <TextBox fill={fill} name="who" label={kind === 'prison' ? t.whoPrison : t.whoProxy} />
      ) : null}
      <LongText fill={fill} name="words" label={t.wordsLabel} hint={hint} rows={4} />
      {kind === 'proxy' ? <DayBoxes fill={fill} name="fromDay" label={t.fromDay} /> : null}
      {withUntil.includes(kind) ? (
        <DayBoxes fill={fill} name="untilDay" label={kind === 'under-18' ? t.untilUnder18 : t.untilDay} />
      ) : null}
      {paper && (kind === 'under-18' || kind === 'prison' || kind === 'refuge' || kind === 'proxy') ? (
        <LongText fill={fill} name="paper" label={t[`paper-${kind}`]} hint={t.paperHint} rows={2} />
      ) : null}
      {paper && kind === 'proxy' ? <DayBoxes fill={fill} name="seenOn" label={t.seenOn} /> : null}
    </>
  )
}
export const days = ['fromDay', 'untilDay', 'seenOn', 'day', 'bookedOn'] as const

type FrameProps = {
  view: View
  fill: Fill
  back: string
  title: string
  caption: string
  version?: number
  children: ComponentChildren
}
const Frame = ({ view, fill, back, title, caption, version, children }: FrameProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={back} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} days={days} />
      <span class="govuk-caption-l">{caption}</span>
      <h1 class="govuk-heading-l">{title}</h1>
      <FormOf view={view} {...(version === undefined ? {} : { version })}>
        {children}
        <Button preventDoubleClick>{t.save}</Button>
      </FormOf>
    </Layout>
  )
}

export const WayPage = (props: FieldsProps & { back: string; who: string; version: number }) => {
  const [t, f] = [say(words, props.view.language), say(follows, props.view.language)]
  return (
    <Frame {...props} title={t[props.kind]} caption={props.who}>
      <p>{f[props.kind]}</p>
      <WayFields {...props} />
    </Frame>
  )
}

type BookingProps = { view: View; fill: Fill; back: string; who: string; version?: number }
export const BookingPage = (props: BookingProps) => {
  const { view, fill, version } = props
  const t = say(words, view.language)
  return (
    <Frame {...props} title={version === undefined ? t.addBooking : t.changeBooking} caption={props.who}>
      <TextBox fill={fill} name="language" label={t.languageLabel} classes="govuk-input--width-20" />
      <Dropdown
        fill={fill}
        name="forWhat"
        label={t.forWhat}
        items={occasions.map((value) => ({ value, text: t[value] }))}
      />
      <DayBoxes fill={fill} name="day" label={t.dayLabel} />
      <TextBox
        fill={fill}
        name="startsAt"
        label={t.startsAt}
        hint={t.startsHint}
        classes="govuk-input--width-5"
      />
      <Dropdown
        fill={fill}
        name="bookedBy"
        label={t.bookedBy}
        items={[
          { value: '', text: t.notBooked },
          ...bookers.map((value) => ({ value, text: value === 'other' ? t.otherBooker : t[value] })),
        ]}
      />
      <DayBoxes fill={fill} name="bookedOn" label={t.bookedOn} />
    </Frame>
  )
}
