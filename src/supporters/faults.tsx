import { typedDay } from '../calendar/asked.ts'
import { DateInput, ErrorSummary, InsetText } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import type { Form } from '../platform/http/form.ts'
import { say } from '../platform/words/words.ts'
import type { Fault } from './model.ts'
import { sayFault } from './words-kinds.ts'
import { words } from './words.ts'

export type Filled = { view: View; typed: Form; faults: readonly Fault[] }

export const faultOf = ({ view, faults }: Pick<Filled, 'view' | 'faults'>, field: string) => {
  const fault = faults.find((one) => one.field === field)
  return fault === undefined ? undefined : sayFault(view.language, fault)
}

const dates = ['accreditedUntil', 'checkUntil', 'ownCaseClosedOn', 'awayFrom', 'awayUntil']
export const Faults = ({ view, faults }: Pick<Filled, 'view' | 'faults'>) =>
  faults.length === 0 ? null : (
    <ErrorSummary
      errorList={faults.map((fault) => ({
        text: sayFault(view.language, fault),
        ...(fault.field === 'version'
          ? {}
          : { href: `#${fault.field}${dates.includes(fault.field) ? '-day' : ''}` }),
      }))}
    />
  )

/** What is saved now, when somebody else changed it meanwhile: nobody's words are lost. */
export const SavedNow = ({ view, saved }: { view: View; saved: readonly (readonly [string, string])[] }) => {
  const t = say(words, view.language)
  return saved.length === 0 ? null : (
    <InsetText>
      {saved.map(([head, text]) => (
        <p key={head}>
          <strong>{head}</strong>: {t.nowSaved(text === '' ? t.nothing : text)}
        </p>
      ))}
    </InsetText>
  )
}

type DateProps = Filled & { field: string; legend: string; hint?: string | undefined }
export const DateField = ({ field, legend, hint, ...filled }: DateProps) => (
  <DateInput
    id={field}
    namePrefix={field}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    hint={hint}
    values={typedDay(filled.typed, field)}
    errorMessage={faultOf(filled, field)}
  />
)
