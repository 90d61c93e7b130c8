import {
  Button,
  Card,
  Checkboxes,
  ErrorSummary,
  FormOf,
  Input,
  Layout,
  Panel,
  Radios,
  Select,
  Textarea,
} from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { say } from '../../platform/words/words.ts'
import type { RequestFault, Typed } from './model.ts'
import { words } from './words.ts'

export type Council = { readonly gss: string; readonly name: string }
type Props = { view: View; councils: readonly Council[]; typed?: Typed; faults?: readonly RequestFault[] }

const faultKeys: Readonly<
  Record<
    string,
    'faultName' | 'faultWay' | 'faultTelephone' | 'faultEmail' | 'faultHours' | 'faultLater' | 'faultOften'
  >
> = {
  name: 'faultName',
  way: 'faultWay',
  telephone: 'faultTelephone',
  email: 'faultEmail',
  hoursFrom: 'faultHours',
  hoursUntil: 'faultHours',
  later: 'faultLater',
  often: 'faultOften',
}

/** A parent asks for someone: few boxes, nothing about what happened. */
export const AskPage = ({ view, councils, typed = {}, faults = [] }: Props) => {
  const t = say(words, view.language)
  const faultAt = (field: string): string | undefined => {
    const fault = faults.find((one) => one.field === field)
    return fault === undefined ? undefined : t[faultKeys[fault.code] ?? 'faultLong']
  }
  const value = (field: string) => typed[field] ?? ''
  return (
    <Layout view={view} title={t.askTitle} faulty={faults.length > 0} back="/">
      {faults.length === 0 ? null : (
        <ErrorSummary
          errorList={faults.map(({ field }) => ({ text: faultAt(field) ?? '', href: `#${field}` }))}
        />
      )}
      <h1>{t.askTitle}</h1>
      <p class="lede">{t.askLede}</p>
      <p>
        <strong>{t.notReferral}</strong> {t.nobodyTold}
      </p>
      <FormOf view={view} action="/ask">
        <Input
          name="name"
          label={t.name}
          hint={t.nameHint}
          value={value('name')}
          errorMessage={faultAt('name')}
          autocomplete="off"
        />
        <Radios
          name="way"
          idPrefix="way"
          fieldset={{ legend: { text: t.way } }}
          errorMessage={faultAt('way')}
          value={value('way')}
          items={[
            { value: 'phone', text: t.phone },
            { value: 'text', text: t.text },
            { value: 'email', text: t.email },
          ]}
        />
        <Input
          name="telephone"
          type="tel"
          inputmode="tel"
          label={t.telephone}
          value={value('telephone')}
          errorMessage={faultAt('telephone')}
          autocomplete="off"
          classes="govuk-input--width-20"
        />
        <Input
          name="email"
          type="email"
          inputmode="email"
          label={t.emailField}
          hint={t.onlyOne}
          value={value('email')}
          errorMessage={faultAt('email')}
          autocomplete="off"
          spellcheck={false}
        />
        <fieldset
          class="govuk-fieldset"
          aria-describedby={faultAt('hoursUntil') === undefined ? undefined : 'hoursUntil-error'}
        >
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{t.hours}</legend>
          <Input
            name="hoursFrom"
            type="time"
            label={t.from}
            value={value('hoursFrom')}
            classes="govuk-input--width-5"
          />
          <Input
            name="hoursUntil"
            type="time"
            label={t.until}
            value={value('hoursUntil')}
            errorMessage={faultAt('hoursUntil')}
            classes="govuk-input--width-5"
          />
        </fieldset>
        <Checkboxes
          name="voicemail"
          idPrefix="voicemail"
          items={[{ value: 'yes', text: t.voicemail, checked: value('voicemail') === 'yes' }]}
        />
        <Select
          name="gss"
          label={t.gss}
          value={value('gss')}
          items={[
            { value: '', text: t.notSure },
            ...councils.map(({ gss, name }) => ({ value: gss, text: name })),
          ]}
        />
        <Input
          name="words"
          label={t.words}
          value={value('words')}
          errorMessage={faultAt('words')}
          autocomplete="off"
        />
        <Textarea
          name="access"
          label={t.access}
          hint={t.noStory}
          rows={3}
          value={value('access')}
          errorMessage={faultAt('access')}
        />
        <Button id="send" preventDoubleClick>
          {t.send}
        </Button>
      </FormOf>
    </Layout>
  )
}

export const ThanksPage = ({ view }: { view: View }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.askTitle}>
      <Panel title={t.thanksTitle} />
      <Card>
        <p>{t.thanksText}</p>
        <p>
          <strong>{t.notReferral}</strong> {t.nobodyTold}
        </p>
        <p>{t.thanksLeave}</p>
      </Card>
    </Layout>
  )
}
