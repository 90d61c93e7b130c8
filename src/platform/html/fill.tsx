import type { ComponentChildren } from 'preact'
import { say } from '../words/words.ts'
import { Checkboxes, DateInput, ErrorSummary, Input, InsetText, Radios, Select, Textarea } from './index.ts'
import type { Fill } from './filling.ts'
import { words } from './fill-words.ts'

type Own = {
  fill: Fill
  name: string
  label: string
  hint?: string | undefined
  classes?: string
  big?: boolean
}
const faultAt = (fill: Fill, name: string) => fill.faults.find(({ field }) => field === name)?.text
const labelOf = ({ label, big }: Own, kind: 'label' | 'fieldset__legend') => ({
  text: label,
  classes: `govuk-${kind}--${big === true ? 'm' : 's'}`,
})
/** What somebody else saved in the meantime; `said` turns a stored code into what the page calls it. */
const Theirs = ({ fill, name, said = (text) => text }: Theirs) => {
  const now = fill.now?.[name]
  if (now === undefined || now === (fill.typed[name] ?? '')) return null
  return <InsetText>{say(words, fill.language).nowSays(said(now))}</InsetText>
}
type Theirs = { fill: Fill; name: string; said?: (text: string) => string }
const choiceSaid = (items: readonly Choice[]) => (value: string) =>
  items.find((item) => item.value === value)?.text ?? ''
const parts = ['day', 'month', 'year'] as const
const TheirDay = ({ fill, name }: Theirs) => {
  const whole = (of: Fill['typed']) =>
    parts
      .map((part) => of[`${name}-${part}`] ?? '')
      .join(' ')
      .trim()
  const { now } = fill
  if (now === undefined || whole(now) === whole(fill.typed)) return null
  return <InsetText>{say(words, fill.language).nowSays(whole(now))}</InsetText>
}

type Wrong = {
  fill: Fill
  /** The fields made of three boxes. */
  days?: readonly string[]
  /** What each field is called on the page: said first, so that two faults of one kind are told apart. */
  names?: Readonly<Record<string, unknown>>
  /** Where it is put right, when that is another page; '' when it is nowhere. */
  elsewhere?: Readonly<Record<string, string>>
}
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
/** What is wrong on this page; each line leads to its field. */
export const WhatIsWrong = ({ fill, days = [], names = {}, elsewhere = {} }: Wrong) =>
  fill.faults.length === 0 ? null : (
    <ErrorSummary
      errorList={fill.faults.map(({ field, text }) => {
        const name = names[field]
        const said = typeof name === 'string' ? `${name}: ${lower(text)}` : text
        const to = elsewhere[field] ?? `#${field}${days.includes(field) ? '-day' : ''}`
        return field === 'version' || to === '' ? { text: said } : { text: said, href: to }
      })}
    />
  )

export const TextBox = (
  props: Own & { type?: 'text' | 'tel' | 'email' | 'time' | 'number'; autocomplete?: string },
) => (
  <>
    <Theirs {...props} />
    <Input
      name={props.name}
      label={labelOf(props, 'label')}
      hint={props.hint}
      type={props.type ?? 'text'}
      autocomplete={props.autocomplete ?? 'off'}
      value={props.fill.typed[props.name] ?? ''}
      errorMessage={faultAt(props.fill, props.name)}
      classes={props.classes}
    />
  </>
)

/** `cut`: a paste is cut there by the browser. Set it well above what the form takes, so that what was cut is refused and not kept. */
export const LongText = (props: Own & { rows?: number; cut?: number }) => (
  <>
    <Theirs {...props} />
    <Textarea
      name={props.name}
      label={labelOf(props, 'label')}
      hint={props.hint}
      rows={props.rows ?? 4}
      autocomplete="off"
      attributes={props.cut === undefined ? undefined : { maxlength: String(props.cut) }}
      value={props.fill.typed[props.name] ?? ''}
      errorMessage={faultAt(props.fill, props.name)}
    />
  </>
)

type Choice = {
  value: string
  text: string
  hint?: string | undefined
  /** What is asked further when this is chosen. */ conditional?: ComponentChildren
}
export const OneOf = (props: Own & { items: readonly Choice[]; small?: boolean }) => (
  <>
    <Theirs {...props} said={choiceSaid(props.items)} />
    <Radios
      name={props.name}
      hint={props.hint}
      fieldset={{ legend: labelOf(props, 'fieldset__legend') }}
      items={[...props.items]}
      value={props.fill.typed[props.name] ?? ''}
      errorMessage={faultAt(props.fill, props.name)}
      classes={props.small === true ? 'govuk-radios--small' : props.classes}
    />
  </>
)

export const Several = (props: Own & { items: readonly Choice[] }) => (
  <Checkboxes
    name={props.name}
    hint={props.hint}
    fieldset={{ legend: labelOf(props, 'fieldset__legend') }}
    items={[...props.items]}
    values={[...(props.fill.ticked?.[props.name] ?? [])]}
    errorMessage={faultAt(props.fill, props.name)}
  />
)
/** One box to tick: `<input value="yes">`. */
export const Tick = ({ fill, name, label, hint }: Own) => (
  <>
    <Theirs fill={fill} name={name} said={(value) => (value === 'yes' ? '✓' : '–')} />
    <Checkboxes
      name={name}
      items={[{ value: 'yes', text: label, hint }]}
      values={fill.typed[name] === 'yes' ? ['yes'] : []}
      errorMessage={faultAt(fill, name)}
    />
  </>
)

export const Dropdown = (props: Own & { items: readonly Choice[] }) => (
  <>
    <Theirs {...props} said={choiceSaid(props.items)} />
    <Select
      name={props.name}
      label={labelOf(props, 'label')}
      hint={props.hint}
      items={[...props.items]}
      value={props.fill.typed[props.name] ?? ''}
      errorMessage={faultAt(props.fill, props.name)}
    />
  </>
)

/** A day in three boxes, `name-day`, `name-month`, `name-year`: read it with calendar/asked.ts. */
export const DayBoxes = (props: Own) => (
  <>
    <TheirDay {...props} />
    <DateInput
      id={props.name}
      namePrefix={props.name}
      hint={props.hint}
      fieldset={{ legend: labelOf(props, 'fieldset__legend') }}
      values={props.fill.typed}
      errorMessage={faultAt(props.fill, props.name)}
    />
  </>
)
