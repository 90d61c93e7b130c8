import type { ComponentChildren } from 'preact'
import { say, type Language } from '../platform/words/words.ts'
import { isClockRule } from './clock-values.ts'
import { readSetting, type OwnPeriod, type SettingKey } from './model.ts'
import { words } from './words.ts'

const Lines = ({ of }: { of: readonly ComponentChildren[] }) => (
  <>
    {of.map((line, index) => (
      <>
        {index === 0 ? null : <br />}
        {line}
      </>
    ))}
  </>
)

const period = (language: Language, { amount, unit }: OwnPeriod): string => {
  const t = say(words, language)
  return `${amount} ${unit === 'hours' ? t.hoursUnit : t[unit]}`
}

/** One setting in plain words, as short lines. Empty when nothing has been said. */
export const linesOf = (language: Language, key: SettingKey, stored: unknown): string[] => {
  const t = say(words, language)
  const setting = readSetting(key, stored)
  if (setting === undefined) return []
  switch (setting.key) {
    case 'referral': {
      const { value } = setting
      return value.mode === 'full-list'
        ? [t['full-list'], t.saidAgreed(value.agreedOn, value.assessedOn)]
        : [t['council-offers-first']]
    }
    case 'reports':
      return [t.saidReports(setting.value.initial, setting.value.review)]
    case 'chair': {
      const { who, independent } = setting.value
      const how = { yes: t.isIndependent, no: t.notIndependent, 'not-known': '' }[independent]
      return [who, how].filter((text) => text !== '')
    }
    case 'standing':
      return [...setting.value.changes]
    case 'outOfHours':
      return [setting.value.telephone, setting.value.hours].filter((text) => text !== '')
    case 'administrator': {
      const { name, telephone, email, address } = setting.value
      return [name, telephone, email, ...address.split('\n')].filter((text) => text !== '')
    }
    case 'recording': {
      const { policy, words: said, source } = setting.value
      return policy === 'not-known' && said === ''
        ? []
        : [t[policy], ...said.split('\n'), source].filter((text) => text !== '')
    }
    case 'clocks':
      return Object.entries(setting.value).map(
        ([rule, own]) => `${isClockRule(rule) ? t[rule] : rule}: ${period(language, own)}`,
      )
  }
}

export const Said = ({ language, name, value }: { language: Language; name: SettingKey; value: unknown }) => {
  const lines = linesOf(language, name, value)
  return lines.length === 0 ? (
    <span class="soft">{say(words, language).nothingSaid}</span>
  ) : (
    <Lines of={lines} />
  )
}
