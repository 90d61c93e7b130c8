import { Input, Radios, Textarea } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { faultOf, type Filled } from './faults.tsx'
import { words } from './words.ts'

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
