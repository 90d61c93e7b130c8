import type { ComponentChildren } from 'preact'
import { nameIn, type Served } from '../authorities/queries.ts'
import { DayBoxes, Dropdown, OneOf, TextBox, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { FormOf } from '../platform/html/form.tsx'
import { Button, InsetText, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { ChildElsewhere } from './queries.ts'
import { sayChild } from './sayings.ts'
import { words } from './words.ts'

export type FormProps = { view: View; fill: Fill; back: string }
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
  props: FormProps & {
    title: string
    version?: number | undefined
    after?: ComponentChildren
    elsewhere?: readonly ChildElsewhere[]
  },
) => {
  const { view, fill, elsewhere = [] } = props
  const t = say(words, view.language)
  return (
    <Frame {...props} days={['bornOn', 'dueOn']}>
      {elsewhere.length === 0 ? null : (
        <OneOf
          fill={fill}
          name="same"
          label={t.sameChild}
          hint={t.sameChildHint}
          items={[
            ...elsewhere.map((child) => ({ value: child.id, text: sayChild(view.language, child) })),
            { value: 'new', text: t.sameChildNew },
          ]}
        />
      )}
      <TextBox fill={fill} name="name" label={t.childName} hint={t.childNameHint} />
      <DayBoxes fill={fill} name="bornOn" label={t.bornOn} />
      <DayBoxes fill={fill} name="dueOn" label={t.dueOn} />
    </Frame>
  )
}
