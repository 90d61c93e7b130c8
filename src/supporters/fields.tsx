import { typedDay } from '../calendar/asked.ts'
import {
  Checkboxes,
  DateInput,
  ErrorSummary,
  Input,
  InsetText,
  Radios,
  Select,
  Textarea,
} from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import type { Form } from '../platform/http/form.ts'
import { compareText, say } from '../platform/words/words.ts'
import { experiences, genders, languages, states, weekdays, type Fault } from './model.ts'
import type { Served } from './rows.ts'
import { kinds, sayFault, sayLanguage } from './words-kinds.ts'
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

export const PersonFields = (filled: Filled) => {
  const t = say(words, filled.view.language)
  const { typed } = filled
  return (
    <>
      <Input
        name="name"
        label={t.name}
        value={typed.text('name')}
        autocomplete="off"
        errorMessage={faultOf(filled, 'name')}
      />
      <Input
        name="email"
        type="email"
        label={t.email}
        hint={t.emailHint}
        value={typed.text('email')}
        autocomplete="off"
        errorMessage={faultOf(filled, 'email')}
      />
      <Input
        name="phone"
        type="tel"
        label={t.phone}
        value={typed.text('phone')}
        autocomplete="off"
        classes="govuk-input--width-20"
        errorMessage={faultOf(filled, 'phone')}
      />
      <Radios
        name="language"
        fieldset={{ legend: { text: t.writeIn, classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-radios--inline govuk-radios--small"
        value={typed.text('language') || 'en'}
        items={[
          { value: 'en', text: t.english },
          { value: 'cy', text: t.welsh },
        ]}
      />
    </>
  )
}

export const ProfileFields = (filled: Filled) => {
  const t = say(words, filled.view.language)
  const { typed } = filled
  return (
    <>
      <Input
        name="called"
        label={t.called}
        hint={t.calledHint}
        value={typed.text('called')}
        classes="govuk-input--width-20"
        autocomplete="off"
        errorMessage={faultOf(filled, 'called')}
      />
      <p class="govuk-hint">{t.aboutHint}</p>
      {(['aboutEn', 'aboutCy'] as const).map((field) => (
        <Textarea
          key={field}
          name={field}
          label={t[field]}
          rows={4}
          value={typed.text(field)}
          errorMessage={faultOf(filled, field)}
        />
      ))}
    </>
  )
}

const Ticks = ({
  field,
  legend,
  hint,
  items,
  ...filled
}: Filled & { field: string; legend: string; hint?: string; items: { value: string; text: string }[] }) => (
  <Checkboxes
    name={field}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    hint={hint}
    classes="govuk-checkboxes--small"
    values={filled.typed.all(field)}
    items={items}
    errorMessage={faultOf(filled, field)}
  />
)

const CheckFields = (filled: Filled) => {
  const t = say(words, filled.view.language)
  const k = say(kinds, filled.view.language)
  const { typed } = filled
  return (
    <>
      <h2>{t.checks}</h2>
      <p class="govuk-hint">{t.checksHint}</p>
      <Radios
        name="state"
        fieldset={{ legend: { text: t.state, classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-radios--small"
        value={typed.text('state')}
        items={states.map((value) => ({ value, text: k[value] }))}
        errorMessage={faultOf(filled, 'state')}
      />
      <DateField {...filled} field="accreditedUntil" legend={t.accreditedUntil} />
      <DateField {...filled} field="checkUntil" legend={t.checkUntil} />
      <Checkboxes
        name="referencesOk"
        classes="govuk-checkboxes--small"
        values={typed.all('referencesOk')}
        items={[{ value: 'yes', text: t.referencesOk }]}
      />
      <Checkboxes
        name="ownCaseOpen"
        classes="govuk-checkboxes--small"
        values={typed.all('ownCaseOpen')}
        items={[{ value: 'yes', text: t.ownCaseOpen }]}
      />
      <DateField {...filled} field="ownCaseClosedOn" legend={t.ownCaseClosed} hint={t.ownCaseHint} />
    </>
  )
}

export const DetailsFields = ({ served, ...filled }: Filled & { served: readonly Served[] }) => {
  const { view, typed } = filled
  const t = say(words, view.language)
  const k = say(kinds, view.language)
  const spoken = languages.map((value) => ({ value, text: sayLanguage(view.language, value) }))
  const sorted = [
    ...spoken.slice(0, 3),
    ...spoken.slice(3).sort((a, b) => compareText(view.language)(a.text, b.text)),
  ]
  return (
    <>
      <CheckFields {...filled} />
      <h2>{t.details}</h2>
      <Input
        name="capacity"
        label={t.capacity}
        hint={t.capacityHint}
        inputmode="numeric"
        classes="govuk-input--width-3"
        value={typed.text('capacity')}
        errorMessage={faultOf(filled, 'capacity')}
      />
      <Ticks {...filled} field="languages" legend={t.languages} items={sorted} />
      <Ticks
        {...filled}
        field="areas"
        legend={t.areas}
        hint={t.areasHint}
        items={served.map((area) => ({ value: area.gss, text: area[view.language] }))}
      />
      <Input
        name="travelKm"
        label={t.travel}
        hint={t.travelHint}
        inputmode="numeric"
        classes="govuk-input--width-3"
        value={typed.text('travelKm')}
        errorMessage={faultOf(filled, 'travelKm')}
      />
      <Ticks
        {...filled}
        field="weekdays"
        legend={t.weekdays}
        items={weekdays.map((value) => ({ value, text: k[value] }))}
      />
      <Select
        name="gender"
        label={t.gender}
        value={typed.text('gender')}
        items={[{ value: '', text: t.notSaid }, ...genders.map((value) => ({ value, text: k[value] }))]}
      />
      <Ticks
        {...filled}
        field="experience"
        legend={t.experience}
        hint={t.experienceHint}
        items={experiences.map((value) => ({ value, text: k[value] }))}
      />
    </>
  )
}
