import type { ComponentChildren } from 'preact'
import { Button, Layout } from '../../platform/html/index.ts'
import {
  DayBoxes,
  Dropdown,
  LongText,
  OneOf,
  Several,
  TextBox,
  WhatIsWrong,
} from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { FormOf } from '../../platform/html/form.tsx'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import type { Nation } from '../../clocks/codes.ts'
import type { Child } from '../family-facts.ts'
import { kinds } from '../model.ts'
import type { FamilyConference } from '../queries.ts'
import { conferenceWords, dayOr, words } from '../words.ts'

export const dayFields = [
  'day',
  'strategyDay',
  'transferDay',
  'toldUsOn',
  'saidOn',
  'sentOn',
  'answeredOn',
] as const

type Fields = { fill: Fill; nation: Nation }
/** What booking and putting right ask alike. */
export const ConferenceFields = ({ fill, nation, children }: Fields & { children?: ComponentChildren }) => {
  const t = say(words, fill.language)
  return (
    <>
      <OneOf
        fill={fill}
        name="kind"
        label={t.kindAsked}
        items={kinds.map((kind) => ({ value: kind, text: conferenceWords[kind][fill.language] }))}
      />
      <DayBoxes fill={fill} name="day" label={t.dayAsked} hint={t.dayHint} />
      <TextBox
        fill={fill}
        name="startsAt"
        label={t.timeAsked}
        hint={t.timeHint}
        classes="govuk-input--width-5"
      />
      <TextBox fill={fill} name="place" label={t.placeAsked} />
      <DayBoxes
        fill={fill}
        name="strategyDay"
        label={nation === 'W' ? t.strategyWales : t.strategyEngland}
        hint={t.strategyHint}
      />
      {nation === 'W' ? null : (
        <DayBoxes fill={fill} name="transferDay" label={t.transferAsked} hint={t.transferHint} />
      )}
      {children}
      <TextBox
        fill={fill}
        name="parents"
        label={t.parentsAsked}
        hint={t.parentsHint}
        classes="govuk-input--width-2"
      />
      <TextBox fill={fill} name="reference" label={t.reference} classes="govuk-input--width-10" />
      <LongText fill={fill} name="lateReason" label={t.lateAsked} hint={t.lateHint} rows={2} />
      <DayBoxes fill={fill} name="toldUsOn" label={t.toldAsked} />
    </>
  )
}

type Props = {
  view: View
  fill: Fill
  nation: Nation
  family: { id: string; reference: string }
  known: readonly Child[]
  held: readonly FamilyConference[]
}

export const BookPage = ({ view, fill, nation, family, known, held }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.bookTitle} faulty={fill.faults.length > 0} back={`/families/${family.id}`}>
      <WhatIsWrong fill={fill} days={dayFields} />
      <span class="govuk-caption-l">{family.reference}</span>
      <h1 class="govuk-heading-l">{t.bookTitle}</h1>
      <FormOf view={view}>
        <ConferenceFields fill={fill} nation={nation}>
          {held.length === 0 ? null : (
            <Dropdown
              fill={fill}
              name="previous"
              label={t.previousAsked}
              items={[
                { value: '', text: t.lastHeld },
                ...held.map(({ id, kind, day }) => ({
                  value: id,
                  text: `${conferenceWords[kind][view.language]}, ${dayOr(view.language, day, t.noDay)}`,
                })),
              ]}
            />
          )}
          {known.length === 0 ? null : (
            <Several
              fill={fill}
              name="children"
              label={t.childrenAsked}
              hint={t.childrenHint}
              items={known.map(({ id, name }, index) => ({
                value: id,
                text: name === '' ? t.unnamedChild(index + 1) : name,
              }))}
            />
          )}
        </ConferenceFields>
        <Button preventDoubleClick>{t.bookButton}</Button>
      </FormOf>
    </Layout>
  )
}
