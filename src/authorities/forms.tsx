import type { Day } from '../calendar/model.ts'
import {
  DayBoxes,
  dayTyped,
  Dropdown,
  LongText,
  OneOf,
  TextBox,
  WhatIsWrong,
  type Fill,
} from '../platform/html/fill.tsx'
import { FormOf } from '../platform/html/form.tsx'
import { Button, Fieldset, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { clockChoices } from './clock-values.ts'
import { defaults, readSetting, type Authority, type SettingKey } from './model.ts'
import { nameIn } from './queries.ts'
import { words } from './words.ts'

type Fields = { view: View; fill: Fill; nation: Authority['nation'] }

const Referral = ({ view, fill }: Fields) => {
  const t = say(words, view.language)
  return (
    <>
      <OneOf
        fill={fill}
        name="mode"
        label={t.referral}
        items={[
          { value: 'council-offers-first', text: t['council-offers-first'], hint: t.councilFirstHint },
          { value: 'full-list', text: t['full-list'], hint: t.fullListHint },
        ]}
      />
      <DayBoxes fill={fill} name="agreedOn" label={t.agreedOn} />
      <DayBoxes fill={fill} name="assessedOn" label={t.assessedOn} />
    </>
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

const Fields = ({ name, ...props }: Fields & { name: SettingKey }) => {
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
  }
}

/** A stored value as the texts of its form. */
export const typedOf = (key: SettingKey, stored: unknown, today: Day): Record<string, string> => {
  const setting = readSetting(key, stored) ?? readSetting(key, defaults[key])
  const from = dayTyped('fromDay', today)
  if (setting === undefined) return from
  if (setting.key === 'clocks')
    return Object.fromEntries([
      ...Object.entries(from),
      ...Object.entries(setting.value).flatMap(([rule, { amount, unit }]) => [
        [`amount-${rule}`, String(amount)],
        [`unit-${rule}`, unit],
      ]),
    ])
  if (setting.key === 'standing') return { ...from, changes: setting.value.changes.join('\n') }
  if (setting.key === 'referral') {
    const full = setting.value.mode === 'full-list' ? setting.value : undefined
    const days = {
      ...dayTyped('agreedOn', full?.agreedOn ?? null),
      ...dayTyped('assessedOn', full?.assessedOn ?? null),
    }
    return { ...from, mode: setting.value.mode, ...days }
  }
  return { ...from, ...Object.fromEntries(Object.entries(setting.value).map(([k, v]) => [k, String(v)])) }
}

type Props = { view: View; authority: Authority; name: SettingKey; fill: Fill; seen: string }
export const SettingPage = ({ view, authority, name, fill, seen }: Props) => {
  const t = say(words, view.language)
  const back = `/authorities/${authority.gss}`
  return (
    <Layout view={view} title={t[name]} back={back} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} days={['agreedOn', 'assessedOn', 'fromDay']} />
      <span class="govuk-caption-l">{nameIn(view.language, authority)}</span>
      <h1 class="govuk-heading-l">{t[name]}</h1>
      <FormOf view={view}>
        <input type="hidden" name="seen" value={seen} />
        <Fields view={view} fill={fill} nation={authority.nation} name={name} />
        <DayBoxes fill={fill} name="fromDay" label={t.fromDay} hint={t.fromHint} />
        <div class="govuk-button-group">
          <Button>{t.save}</Button>
          <a class="govuk-link" href={back}>
            {t.cancel}
          </a>
        </div>
      </FormOf>
    </Layout>
  )
}
