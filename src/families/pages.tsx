import type { VNode } from 'preact'
import { FormOf } from '../platform/html/form.tsx'
import { Button, Card, Details, InsetText, Layout, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { FamilySheet } from './sheets.ts'
import { Person } from './person-card.tsx'
import { sayChild } from './sayings.ts'
import { words } from './words.ts'

const Children = ({ view, family }: { view: View; family: FamilySheet }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.childrenHead}>
      {family.children.length === 0 ? <p class="govuk-body">{t.noChildren}</p> : null}
      <ul class="card__list">
        {family.children.map((child) => (
          <li key={child.id}>
            {sayChild(view.language, child)}{' '}
            <a class="govuk-link" href={`/families/${family.id}/children/${child.id}`}>
              {t.change}
              <span class="govuk-visually-hidden">: {sayChild(view.language, child)}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        <a class="govuk-link" href={`/families/${family.id}/children/new`}>
          {t.addChild}
        </a>
      </p>
    </Card>
  )
}

const More = ({ view, family, hides }: { view: View; family: FamilySheet; hides: boolean }) => {
  const t = say(words, view.language)
  return (
    <Details summary={t.more}>
      <p class="govuk-body">
        <a class="govuk-link" href={`/families/${family.id}/change`}>
          {t.changeFamily}
        </a>
      </p>
      <FormOf view={view} action={`/families/${family.id}/${family.closed === null ? 'close' : 'reopen'}`}>
        <Button classes="govuk-button--secondary">{family.closed === null ? t.close : t.reopen}</Button>
      </FormOf>
      {hides ? (
        <p class="govuk-body">
          <a class="govuk-link" href={`/families/${family.id}/hide`}>
            {t.hide}
          </a>
        </p>
      ) : null}
    </Details>
  )
}

type Props = {
  view: View
  family: FamilySheet
  needs: (party: string) => string
  /** Cards of later rooms. */ sections: readonly VNode[]
  hides: boolean
}
export const FamilyPage = ({ view, family, needs, sections, hides }: Props) => {
  const t = say(words, view.language)
  const council = view.language === 'cy' ? family.councilCy : family.council
  return (
    <Layout view={view} title={t.family} back="/families">
      <span class="govuk-caption-l">{family.name === '' ? council : `${family.reference} · ${council}`}</span>
      <h1 class="govuk-heading-l">{family.name === '' ? family.reference : family.name}</h1>
      {family.closed === null ? null : <InsetText>{t.closedOn(family.closed)}</InsetText>}
      {sections}
      <Children view={view} family={family} />
      {family.people.length === 0 ? <InsetText>{t.nobody}</InsetText> : null}
      {family.people.map((person) => (
        <Person key={person.id} view={view} family={family} person={person} needs={needs(person.id)} />
      ))}
      <p class="govuk-body">
        <Button href={`/families/${family.id}/people/new`}>{t.addPerson}</Button>
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={`/families/${family.id}/people/join`}>
          {t.joinPerson}
        </a>
      </p>
      <More view={view} family={family} hides={hides} />
    </Layout>
  )
}
