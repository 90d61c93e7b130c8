import { askedDay } from '../calendar/asked.ts'
import type { Day } from '../calendar/model.ts'
import type { Form } from '../platform/http/form.ts'
import { clockChoices } from './clock-values.ts'
import { readSetting, type Fault, type SettingKey } from './model.ts'

type Read = { value: unknown; faults: Fault[] }
const number = (text: string) => (/^\d{1,3}$/.test(text) ? Number(text) : 0)

const readReferral = (form: Form, today: Day): Read => {
  const mode = form.text('mode')
  if (mode === 'council-offers-first') return { value: { mode }, faults: [] }
  if (mode !== 'full-list') return { value: null, faults: [{ field: 'mode', code: 'faultChooseMode' }] }
  const [agreedOn, assessedOn] = [askedDay(form, 'agreedOn'), askedDay(form, 'assessedOn')]
  const check = (day: Day | null | undefined, field: string, missing: string): Fault[] => {
    if (day === null || day === undefined) return [{ field, code: missing }]
    return day > today ? [{ field, code: 'faultNotPast' }] : []
  }
  return {
    value: { mode, agreedOn, assessedOn },
    faults: [
      ...check(agreedOn, 'agreedOn', 'faultAgreed'),
      ...check(assessedOn, 'assessedOn', 'faultAssessed'),
    ],
  }
}

const readReports = (form: Form): Read => {
  const value = { initial: number(form.text('initial')), review: number(form.text('review')) }
  const faults = (['initial', 'review'] as const)
    .filter((field) => value[field] < 1 || value[field] > 20)
    .map((field) => ({ field, code: 'faultNumber' }))
  return { value, faults }
}

const readClocks = (form: Form): Read => {
  const given = clockChoices.filter(({ rule }) => form.text(`amount-${rule}`) !== '')
  const faults = given
    .filter(({ rule }) => {
      const amount = number(form.text(`amount-${rule}`))
      return amount < 1 || amount > 120
    })
    .map(({ rule }) => ({ field: `amount-${rule}`, code: 'faultAmount' }))
  const value = Object.fromEntries(
    given.map(({ rule, units }) => {
      const unit = units.find((each) => each === form.text(`unit-${rule}`)) ?? units[0]
      return [rule, { amount: number(form.text(`amount-${rule}`)), unit }]
    }),
  )
  return { value, faults }
}

const texts = (form: Form, ...names: string[]): Read & { value: Record<string, string> } => ({
  value: Object.fromEntries(names.map((name) => [name, form.text(name)])),
  faults: [],
})
const lines = (text: string) => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]))

const readValue = (key: SettingKey, form: Form, today: Day): Read => {
  switch (key) {
    case 'referral':
      return readReferral(form, today)
    case 'reports':
      return readReports(form)
    case 'chair':
      return {
        value: { who: form.text('who'), independent: form.text('independent') || 'not-known' },
        faults: [],
      }
    case 'standing':
      return { value: { changes: lines(form.text('changes')) }, faults: [] }
    case 'outOfHours':
      return texts(form, 'telephone', 'hours')
    case 'administrator':
      return texts(form, 'name', 'telephone', 'email', 'address')
    case 'clocks':
      return readClocks(form)
    case 'recording':
      return {
        value: { ...texts(form, 'words', 'source').value, policy: form.text('policy') || 'not-known' },
        faults: [],
      }
  }
}

const firstField: Record<SettingKey, string> = {
  referral: 'mode',
  reports: 'initial',
  chair: 'who',
  standing: 'changes',
  outOfHours: 'telephone',
  administrator: 'name',
  clocks: 'amount-E-STRAT',
  recording: 'words',
}

/** What was typed for one setting: its value and its day, or what is wrong. */
export const readTyped = (key: SettingKey, form: Form, today: Day) => {
  const { value, faults } = readValue(key, form, today)
  const fromDay = askedDay(form, 'fromDay')
  const all: Fault[] = [
    ...faults,
    ...(faults.length === 0 && readSetting(key, value) === undefined
      ? [{ field: firstField[key], code: 'faultLong' }]
      : []),
    ...(fromDay === null || fromDay === undefined ? [{ field: 'fromDay', code: 'faultDay' }] : []),
  ]
  return { value, fromDay: fromDay ?? today, faults: all }
}
