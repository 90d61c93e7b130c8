import { DayBoxes, Dropdown, LongText, OneOf, TextBox } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { Fieldset, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { clockChoices } from './clock-values.ts'
import type { Authority, SettingKey } from './model.ts'
import { words } from './words.ts'

type Fields = { view: View; fill: Fill; nation: Authority['nation'] }

const Referral = ({ view, fill }: Fields) => {
  const t = say(words, view.language)
  const days = (
    <>
      <DayBoxes fill={fill} name="agreedOn" label={t.agreedOn} />
      <DayBoxes fill={fill} name="assessedOn" label={t.assessedOn} />
    </>
  )
  return (
    <OneOf
      fill={fill}
      name="mode"
      label={t.referral}
      items={[
        { value: 'council-offers-first', text: t['council-offers-first'], hint: t.councilFirstHint },
        { value: 'full-list', text: t['full-list'], hint: t.fullListHint, conditional: days },
      ]}
    />
  )
}

const Clocks = ({ view, fill, nation }: Fields) => {
  const t = say(words, view.language)
  return (
    <>
      <p class="govuk-body">{t.clocksHint}</p>
      {clockChoices
        .filter((choice) => choice.nation === nation)
        .map(({ rule, units }) => (
          <Fieldset key={rule} legend={{ text: t[rule], classes: 'govuk-fieldset__legend--s' }}>
            <TextBox fill={fill} name={`amount-${rule}`} label={t.amount} classes="govuk-input--width-3" />
            <Dropdown
              fill={fill}
              name={`unit-${rule}`}
              label={t.unit}
              items={units.map((unit) => ({ value: unit, text: unit === 'hours' ? t.hoursUnit : t[unit] }))}
            />
          </Fieldset>
        ))}
    </>
  )
}

/** What is asked for one setting. */
export const Fields = ({ name, ...props }: Fields & { name: SettingKey }) => {
  const { view, fill } = props
  const t = say(words, view.language)
  switch (name) {
    case 'referral':
      return <Referral {...props} />
    case 'reports':
      return (
        <>
          <TextBox fill={fill} name="initial" label={t.initial} classes="govuk-input--width-2" />
          <TextBox fill={fill} name="review" label={t.review} classes="govuk-input--width-2" />
        </>
      )
    case 'chair':
      return (
        <>
          <TextBox fill={fill} name="who" label={t.chairWho} hint={t.chairHint} />
          <OneOf
            fill={fill}
            name="independent"
            label={t.independent}
            items={(['yes', 'no', 'not-known'] as const).map((value) => ({ value, text: t[value] }))}
          />
        </>
      )
    case 'standing':
      return <LongText fill={fill} name="changes" label={t.standing} hint={t.standingHint} rows={8} />
    case 'outOfHours':
      return (
        <>
          <TextBox fill={fill} name="telephone" label={t.telephone} type="tel" />
          <TextBox fill={fill} name="hours" label={t.hours} hint={t.hoursHint} />
        </>
      )
    case 'administrator':
      return (
        <>
          <TextBox fill={fill} name="name" label={t.adminName} />
          <TextBox fill={fill} name="telephone" label={t.telephone} type="tel" />
          <TextBox fill={fill} name="email" label={t.email} type="email" />
          <LongText fill={fill} name="address" label={t.address} />
        </>
      )
    case 'clocks':
      return <Clocks {...props} />
    case 'recording':
      return (
        <>
          <OneOf
            fill={fill}
            name="policy"
            label={t.recordingPolicy}
            items={(['allowed', 'conditions', 'refused', 'not-known'] as const).map((value) => ({
              value,
              text: t[value],
            }))}
          />
          <LongText fill={fill} name="words" label={t.recordingWords} hint={t.recordingWordsHint} />
          <TextBox fill={fill} name="source" label={t.recordingSource} hint={t.recordingSourceHint} />
        </>
      )
  }
}
