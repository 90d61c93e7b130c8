import type { ComponentChildren } from 'preact'
import { nameIn, type Served } from '../authorities/queries.ts'
import {
  DayBoxes,
  Dropdown,
  LongText,
  OneOf,
  Several,
  TextBox,
  Tick,
  WhatIsWrong,
  type Fill,
} from '../platform/html/fill.tsx'
import { FormOf } from '../platform/html/form.tsx'
import { Button, InsetText, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { genders, noteKinds, relations, residences, responsibilities, ways } from './model.ts'
import type { Alike, ChildRow, PersonSheet } from './queries.ts'
import { sayChild, sayPerson, sayResidence, sayResponsibility } from './sayings.ts'
import { words } from './words.ts'

type FormProps = { view: View; fill: Fill; back: string }
type FrameProps = FormProps & {
  title: string
  caption?: string
  version?: number | undefined
  days?: readonly string[]
  after?: ComponentChildren
  children?: ComponentChildren
}
/** Title, what is wrong, the fields, save and cancel: every form of this room. */
export const Frame = ({ view, fill, back, title, caption, version, days, after, children }: FrameProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.family} back={back} faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} days={days ?? []} />
      {caption === undefined ? null : <span class="govuk-caption-l">{caption}</span>}
      <h1 class="govuk-heading-l">{title}</h1>
      <FormOf view={view} {...(version === undefined ? {} : { version })}>
        {children}
        <div class="govuk-button-group">
          <Button>{t.save}</Button>
          <a class="govuk-link" href={back}>
            {t.cancel}
          </a>
        </div>
      </FormOf>
      {after}
    </Layout>
  )
}

type Same = { id: string; reference: string; council: string; councilCy: string }
type FamilyFormProps = FormProps & {
  title: string
  councils: readonly Served[]
  same?: readonly Same[]
  version?: number | undefined
}
export const FamilyForm = ({ councils, same = [], ...props }: FamilyFormProps) => {
  const { view, fill } = props
  const t = say(words, view.language)
  return (
    <Frame {...props}>
      {same.length === 0 ? null : (
        <>
          <InsetText>
            {same.map((one) => (
              <p key={one.id}>
                <a class="govuk-link" href={`/families/${one.id}`}>
                  {one.reference}
                </a>
                {`, ${view.language === 'cy' ? one.councilCy : one.council}`}
              </p>
            ))}
          </InsetText>
          <OneOf
            fill={fill}
            name="same"
            label={t.sameFamilyTitle}
            items={[{ value: 'new', text: t.sameFamilyNew }]}
          />
        </>
      )}
      <Dropdown
        fill={fill}
        name="gss"
        label={t.council}
        items={[
          { value: '', text: t.choose },
          ...councils.map((one) => ({ value: one.gss, text: nameIn(view.language, one) })),
        ]}
      />
      <TextBox
        fill={fill}
        name="reference"
        label={t.reference}
        hint={t.referenceHint}
        classes="govuk-input--width-20"
      />
      <TextBox fill={fill} name="name" label={t.familyName} hint={t.familyNameHint} />
    </Frame>
  )
}

export const ChildForm = (
  props: FormProps & { title: string; version?: number | undefined; after?: ComponentChildren },
) => {
  const { view, fill } = props
  const t = say(words, view.language)
  return (
    <Frame {...props} days={['bornOn', 'dueOn']}>
      <TextBox fill={fill} name="name" label={t.childName} hint={t.childNameHint} />
      <DayBoxes fill={fill} name="bornOn" label={t.bornOn} />
      <DayBoxes fill={fill} name="dueOn" label={t.dueOn} />
    </Frame>
  )
}

type Kids = { childrenHere: readonly Pick<ChildRow, 'id' | 'name' | 'bornOn' | 'dueOn'>[] }
export const PlaceFields = ({ view, fill, childrenHere }: Pick<FormProps, 'view' | 'fill'> & Kids) => {
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

type AboutPerson = FormProps & { person: PersonSheet }
const captionOf = ({ view, person }: AboutPerson) => sayPerson(view.language, person)

export const ToldForm = (props: AboutPerson) => {
  const t = say(words, props.view.language)
  return (
    <Frame {...props} title={t.told} caption={captionOf(props)} days={['toldOn']}>
      <DayBoxes fill={props.fill} name="toldOn" label={t.toldOn} />
      <TextBox fill={props.fill} name="toldBy" label={t.toldBy} hint={t.toldByHint} />
    </Frame>
  )
}

export const ContactForm = (props: AboutPerson & { seen: string }) => {
  const { view, fill, seen } = props
  const t = say(words, view.language)
  const safe = [
    { value: 'yes', text: t.safeYes },
    { value: 'no', text: t.safeNo, hint: t.safeNoHint },
  ]
  return (
    <Frame {...props} title={t.contact} caption={captionOf(props)}>
      <input type="hidden" name="seen" value={seen} />
      <OneOf fill={fill} name="safe" label={t.isSafe} items={safe} />
      <OneOf
        fill={fill}
        name="way"
        label={t.way}
        items={ways.map((value) => ({ value, text: t[value] }))}
        small
      />
      <TextBox fill={fill} name="telephone" label={t.telephone} type="tel" classes="govuk-input--width-20" />
      <TextBox fill={fill} name="email" label={t.emailAddress} type="email" />
      <TextBox
        fill={fill}
        name="hoursFrom"
        label={t.hoursFrom}
        hint={t.hoursHint}
        classes="govuk-input--width-5"
      />
      <TextBox fill={fill} name="hoursUntil" label={t.hoursUntil} classes="govuk-input--width-5" />
      <Tick fill={fill} name="weekdaysOnly" label={t.weekdaysOnly} />
      <Tick fill={fill} name="voicemail" label={t.voicemail} />
      <TextBox
        fill={fill}
        name="language"
        label={t.contactLanguage}
        hint={t.languageHint}
        classes="govuk-input--width-20"
      />
      <LongText fill={fill} name="words" label={t.safeWords} hint={t.safeWordsHint} rows={3} />
    </Frame>
  )
}

export const NeedsForm = (props: AboutPerson & { version: number }) => {
  const t = say(words, props.view.language)
  return (
    <Frame {...props} title={t.needs} caption={captionOf(props)}>
      <LongText fill={props.fill} name="needs" label={t.needs} hint={t.needsHint} rows={6} />
    </Frame>
  )
}

export const NoteForm = (props: AboutPerson) => {
  const { view, fill, person } = props
  const t = say(words, view.language)
  const others = person.others.map((other) => ({ value: other.id, text: sayPerson(view.language, other) }))
  return (
    <Frame {...props} title={t.notes} caption={captionOf(props)} days={['fromDay', 'untilDay']}>
      <p class="govuk-body">{t.notesHint}</p>
      <OneOf
        fill={fill}
        name="kind"
        label={t.kind}
        items={noteKinds.map((value) => ({ value, text: t[value] }))}
      />
      <Dropdown
        fill={fill}
        name="otherParty"
        label={t.otherPerson}
        items={[{ value: '', text: t.nobodyElse }, ...others]}
      />
      <DayBoxes fill={fill} name="fromDay" label={t.fromDay} />
      <DayBoxes fill={fill} name="untilDay" label={t.untilDay} />
    </Frame>
  )
}
