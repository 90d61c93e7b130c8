import { Checkboxes, Details, Input, Radios, Select } from '../platform/html/index.ts'
import { compareText, say } from '../platform/words/words.ts'
import { DateField, faultOf, type Filled } from './faults.tsx'
import { experiences, genders, languages, states, weekdays } from './model.ts'
import type { Served } from './rows.ts'
import { kinds, sayLanguage } from './words-kinds.ts'
import { words } from './words.ts'

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

/** English, Welsh and sign language first, and what is ticked; the others wait under a line that opens. */
const Languages = (filled: Filled) => {
  const { view, typed } = filled
  const t = say(words, view.language)
  const ticked = typed.all('languages')
  const spoken = languages.map((value) => ({ value, text: sayLanguage(view.language, value) }))
  const first = spoken.filter(({ value }, index) => index < 3 || ticked.includes(value))
  const more = spoken
    .filter((one) => !first.includes(one))
    .sort((a, b) => compareText(view.language)(a.text, b.text))
  return (
    <>
      <Ticks {...filled} field="languages" legend={t.languages} items={first} />
      <Details summary={t.moreLanguages}>
        <Checkboxes
          name="languages"
          idPrefix="more-languages"
          fieldset={{ legend: { text: t.moreLanguages, classes: 'govuk-visually-hidden' } }}
          classes="govuk-checkboxes--small"
          items={more}
        />
      </Details>
    </>
  )
}

export const DetailsFields = ({ served, ...filled }: Filled & { served: readonly Served[] }) => {
  const { view, typed } = filled
  const t = say(words, view.language)
  const k = say(kinds, view.language)
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
      <Languages {...filled} />
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
