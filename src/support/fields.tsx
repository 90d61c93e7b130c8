import { typedDay } from '../calendar/asked.ts'
import { DateInput, ErrorSummary, Radios, Select } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import type { Form } from '../platform/http/form.ts'
import { say } from '../platform/words/words.ts'
import { endings, meetingWays, type Fault } from './model.ts'
import type { Choosable } from './queries.ts'
import { faultWords, words } from './words.ts'

type Key = keyof typeof faultWords
const key = (text: string): text is Key => text in faultWords
export const sayFault = (view: View, { field, code }: Fault): string => {
  const named = `${field} ${code}`
  return faultWords[key(named) ? named : key(code) ? code : 'unknown'][view.language]
}

export type Filled = { view: View; typed: Form; faults: readonly Fault[] }
const marked = ({ view, faults }: Filled, field: string) => {
  const fault = faults.find((one) => one.field === field)
  return fault === undefined ? undefined : sayFault(view, fault)
}
const dates = ['metOn', 'coverFrom', 'coverUntil']
export const Faults = ({ view, faults }: Omit<Filled, 'typed'>) =>
  faults.length === 0 ? null : (
    <ErrorSummary
      errorList={faults.map((fault) => ({
        text: sayFault(view, fault),
        href: `#${fault.field}${dates.includes(fault.field) ? '-day' : ''}`,
      }))}
    />
  )

export const DateField = ({ field, legend, ...filled }: Filled & { field: string; legend: string }) => (
  <DateInput
    id={field}
    namePrefix={field}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    values={typedDay(filled.typed, field)}
    errorMessage={marked(filled, field)}
  />
)

/** Day and way of the first meeting: for the coordinator's page and the supporter's own. */
export const MeetingFields = (filled: Filled) => {
  const t = say(words, filled.view.language)
  return (
    <>
      <DateField {...filled} field="metOn" legend={t.metOn} />
      <Radios
        name="metHow"
        fieldset={{ legend: { text: t.metHow, classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-radios--small govuk-radios--inline"
        value={filled.typed.text('metHow')}
        items={meetingWays.map((value) => ({ value, text: t[value] }))}
        errorMessage={marked(filled, 'metHow')}
      />
    </>
  )
}

export const Who = ({
  field,
  label,
  could,
  ...filled
}: Filled & { field: string; label: string; could: readonly Choosable[] }) => {
  const t = say(words, filled.view.language)
  return (
    <Select
      name={field}
      label={label}
      value={filled.typed.text(field)}
      items={could.map(({ supporter, name, left }) => ({ value: supporter, text: t.left(name, left) }))}
      errorMessage={marked(filled, field)}
    />
  )
}

export const Why = (filled: Filled & { field: string }) => {
  const t = say(words, filled.view.language)
  return (
    <Select
      name={filled.field}
      label={t.why}
      value={filled.typed.text(filled.field)}
      items={[{ value: '', text: t.choose }, ...endings.map((value) => ({ value, text: t[value] }))]}
      errorMessage={marked(filled, filled.field)}
    />
  )
}
