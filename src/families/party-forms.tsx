import { Dropdown, OneOf, Several, TextBox, Tick } from '../platform/html/fill.tsx'
import { Layout } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { Frame, type FormProps } from './forms.tsx'
import { genders, relations, residences, responsibilities } from './model.ts'
import type { Alike } from './queries.ts'
import { sayChild, sayResidence, sayResponsibility } from './sayings.ts'
import type { ChildRow } from './sheets.ts'
import { words } from './words.ts'

type Kids = { childrenHere: readonly Pick<ChildRow, 'id' | 'name' | 'bornOn' | 'dueOn'>[] }
const PlaceFields = ({ view, fill, childrenHere }: Pick<FormProps, 'view' | 'fill'> & Kids) => {
  const t = say(words, view.language)
  return (
    <>
      <Dropdown
        fill={fill}
        name="relation"
        label={t.relation}
        items={[{ value: '', text: t.choose }, ...relations.map((value) => ({ value, text: t[value] }))]}
      />
      {childrenHere.length === 0 ? null : (
        <Several
          fill={fill}
          name="parentOf"
          label={t.parentOf}
          hint={t.parentOfHint}
          items={childrenHere.map((child) => ({ value: child.id, text: sayChild(view.language, child) }))}
        />
      )}
      <OneOf
        fill={fill}
        name="parentalResponsibility"
        label={t.responsibility}
        items={responsibilities.map((value) => ({ value, text: sayResponsibility(view.language, value) }))}
        small
      />
      <OneOf
        fill={fill}
        name="livesWith"
        label={t.residence}
        items={residences.map((value) => ({ value, text: sayResidence(view.language, value) }))}
        small
      />
      <TextBox fill={fill} name="label" label={t.label} hint={t.labelHint} classes="govuk-input--width-20" />
    </>
  )
}

type PartyFormProps = FormProps &
  Kids & { title: string; version?: number | undefined; alike?: readonly Alike[] }
export const PartyForm = ({ alike = [], childrenHere, ...props }: PartyFormProps) => {
  const { view, fill } = props
  const t = say(words, view.language)
  const gender = { woman: t.woman, man: t.man, other: t.otherGender }
  return (
    <Frame {...props}>
      {alike.length === 0 ? null : (
        <OneOf
          fill={fill}
          name="same"
          label={t.sameTitle}
          hint={t.sameHint}
          items={[
            ...alike.map((one) => ({ value: one.party, text: one.name, hint: t.inFamily(one.reference) })),
            { value: 'new', text: t.sameNew },
          ]}
        />
      )}
      <TextBox fill={fill} name="name" label={t.name} />
      <TextBox fill={fill} name="called" label={t.called} classes="govuk-input--width-20" />
      <PlaceFields view={view} fill={fill} childrenHere={childrenHere} />
      <TextBox
        fill={fill}
        name="language"
        label={t.language}
        hint={t.languageHint}
        classes="govuk-input--width-20"
      />
      <Tick fill={fill} name="interpreter" label={t.interpreter} />
      <OneOf
        fill={fill}
        name="gender"
        label={t.gender}
        hint={t.genderHint}
        items={[
          ...genders.map((value) => ({ value, text: gender[value] })),
          { value: 'not-known', text: t['not-known'] },
        ]}
        small
      />
    </Frame>
  )
}

type JoinProps = FormProps & Kids & { words: string; found: readonly Alike[] }
export const JoinForm = ({ words: typed, found, childrenHere, ...props }: JoinProps) => {
  const { view, fill, back } = props
  const t = say(words, view.language)
  const search = (
    <form method="get" action={view.path} role="search" class="list-search">
      <div class="govuk-form-group">
        <label class="govuk-label" for="q">
          {t.findPerson}
        </label>
        <input class="govuk-input" id="q" name="q" type="search" value={typed} autocomplete="off" />
      </div>
      <button type="submit" class="govuk-button govuk-button--secondary">
        {t.find}
      </button>
    </form>
  )
  if (found.length === 0)
    return (
      <Layout view={view} title={t.family} back={back}>
        <h1 class="govuk-heading-l">{t.joinPerson}</h1>
        {search}
        {typed === '' ? null : <p class="govuk-body">{t.nobodyFound}</p>}
      </Layout>
    )
  return (
    <Frame {...props} title={t.joinPerson} after={search}>
      <input type="hidden" name="q" value={typed} />
      <OneOf
        fill={fill}
        name="party"
        label={t.joinPerson}
        items={found.map((one) => ({ value: one.party, text: one.name, hint: t.inFamily(one.reference) }))}
      />
      <PlaceFields view={view} fill={fill} childrenHere={childrenHere} />
    </Frame>
  )
}
