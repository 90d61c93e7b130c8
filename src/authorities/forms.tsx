import type { Day } from '../calendar/model.ts'
import { DayBoxes, WhatIsWrong } from '../platform/html/fill.tsx'
import { dayTyped, type Fill } from '../platform/html/filling.ts'
import { FormOf } from '../platform/html/form.tsx'
import { Button, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { Fields } from './fields.tsx'
import { defaults, readSetting, type Authority, type SettingKey } from './model.ts'
import { nameIn } from './queries.ts'
import { words } from './words.ts'

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
