import { FormOf } from '../../platform/html/form.tsx'
import {
  Button,
  Checkboxes,
  Details,
  ErrorMessage,
  ErrorSummary,
  Input,
  Layout,
  type View,
} from '../../platform/html/index.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { sayFaults, type Fault } from '../faults.ts'
import { HostFields } from '../host/fields.tsx'
import type { Authority } from './actions.ts'
import type { SetUpDraft } from './model.ts'
import { regionWords, words } from './words.ts'

type Props = { view: View; authorities: readonly Authority[]; draft: SetUpDraft; faults?: readonly Fault[] }

const nameOf = (language: Language, { name, nameCy }: Authority) =>
  (language === 'cy' ? nameCy : null) ?? name
const isRegion = (text: string): text is keyof typeof regionWords => text in regionWords
const regions = Object.keys(regionWords).filter(isRegion)

const Authorities = ({ view, authorities, draft, faults = [] }: Props) => {
  const t = say(words, view.language)
  const names = say(regionWords, view.language)
  const fault = sayFaults(view.language, faults).at('authorities')
  return (
    <div
      id="authorities"
      class={fault === undefined ? 'govuk-form-group' : 'govuk-form-group govuk-form-group--error'}
    >
      <h2 class="govuk-heading-m">{t.authorities}</h2>
      <p class="govuk-hint">{t.authoritiesHint}</p>
      {fault === undefined ? null : <ErrorMessage>{fault}</ErrorMessage>}
      {regions.map((region) => {
        const here = authorities.filter((one) => one.region === region)
        const open = here.some(({ gss }) => draft.authorities.includes(gss))
        return (
          <Details key={region} summary={t.region(names[region], here.length)} open={open}>
            <Checkboxes
              name="authorities"
              idPrefix={`authorities-${region.toLowerCase().replaceAll(' ', '-')}`}
              classes="govuk-checkboxes--small"
              fieldset={{ legend: { text: names[region], classes: 'govuk-visually-hidden' } }}
              values={draft.authorities}
              items={here.map((one) => ({ value: one.gss, text: nameOf(view.language, one) }))}
            />
          </Details>
        )
      })}
    </div>
  )
}

const Coordinator = ({ view, draft, faults = [] }: Props) => {
  const t = say(words, view.language)
  const { at } = sayFaults(view.language, faults)
  const label = (text: string) => ({ text, classes: 'govuk-label--s' })
  return (
    <>
      <h2 class="govuk-heading-m">{t.coordinator}</h2>
      <p>{t.coordinatorText}</p>
      <Input
        name="personName"
        label={label(t.personName)}
        value={draft.person.name}
        errorMessage={at('personName')}
        autocomplete="name"
      />
      <Input
        name="email"
        label={label(t.email)}
        value={draft.person.email}
        errorMessage={at('email')}
        autocomplete="email"
        autocapitalize="none"
        spellcheck={false}
      />
      <Input
        name="phone"
        type="tel"
        label={label(t.phone)}
        value={draft.person.phone}
        errorMessage={at('phone')}
        autocomplete="tel"
        classes="govuk-input--width-20"
      />
    </>
  )
}

export const SetUpPage = (props: Props) => {
  const { view, draft, faults = [] } = props
  const t = say(words, view.language)
  const { list, at } = sayFaults(view.language, faults)
  return (
    <Layout view={view} title={t.title} faulty={faults.length > 0} bare>
      <div class="column">
        {faults.length > 0 ? <ErrorSummary errorList={list} /> : null}
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p class="lede">{t.intro}</p>
        <FormOf view={view}>
          <Input
            name="code"
            label={{ text: t.code, classes: 'govuk-label--s' }}
            hint={t.codeHint}
            value={draft.code}
            errorMessage={at('code')}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            classes="govuk-input--width-20"
          />
          <h2 class="govuk-heading-m">{t.host}</h2>
          <HostFields view={view} draft={draft.host} faults={faults} />
          <Authorities {...props} />
          <Coordinator {...props} />
          <Button preventDoubleClick>{t.finish}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
