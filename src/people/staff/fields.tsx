import { Input, Select, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { PersonDraft } from '../model.ts'
import type { AuthorityName } from './queries.ts'
import { words } from './words.ts'

type At = (field: string) => string | undefined

type Details = Pick<PersonDraft, 'name' | 'email' | 'phone'>

export const DetailFields = ({ view, draft, at }: { view: View; draft: Details; at: At }) => {
  const t = say(words, view.language)
  return (
    <>
      <Input
        name="name"
        label={{ text: t.name, classes: 'govuk-label--s' }}
        hint={t.nameHint}
        value={draft.name}
        errorMessage={at('name')}
        autocomplete="off"
      />
      <Input
        name="email"
        label={{ text: t.email, classes: 'govuk-label--s' }}
        hint={t.emailHint}
        value={draft.email}
        errorMessage={at('email')}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <Input
        name="phone"
        label={{ text: t.phone, classes: 'govuk-label--s' }}
        hint={t.phoneHint}
        value={draft.phone}
        errorMessage={at('phone')}
        type="tel"
        autocomplete="off"
        classes="govuk-input--width-20"
      />
    </>
  )
}

type AuthorityProps = { view: View; authorities: readonly AuthorityName[]; gss: string; at: At }

export const AuthorityField = ({ view, authorities, gss, at }: AuthorityProps) => {
  const t = say(words, view.language)
  return (
    <Select
      name="gss"
      label={{ text: t.gss, classes: 'govuk-label--s' }}
      hint={t.gssHint}
      errorMessage={at('gss')}
      value={gss}
      items={[
        { value: '', text: t.noCouncil },
        ...authorities.map((one) => ({
          value: one.gss,
          text: (view.language === 'cy' ? one.nameCy : null) ?? one.name,
        })),
      ]}
    />
  )
}
