import type { ComponentChildren } from 'preact'
import type { Day } from '../calendar/model.ts'
import { Card, Layout, SummaryList } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Opened } from './opened.ts'
import { ChangeLink, ContactCard, Notes, Told, type Props } from './person-cards.tsx'
import { sayLanguage, sayPerson, sayResidence, sayResponsibility } from './sayings.ts'
import { TakeOut } from './take-out.tsx'
import { words } from './words.ts'
import { words as wayWords } from './ways/words.ts'
import { words as accountWords } from './words-account.ts'

const About = ({ view, person, at }: Props) => {
  const t = say(words, view.language)
  const own = person.children.filter(({ isParent }) => isParent)
  const rows: { key: string; value: string | { text: ComponentChildren } }[] = [
    { key: t.relation, value: t[person.relation] },
    ...(person.called === '' ? [] : [{ key: t.called, value: person.called }]),
    ...(person.label === '' ? [] : [{ key: t.label, value: person.label }]),
    { key: t.parentOf, value: own.map(({ name }) => (name === '' ? t.noName : name)).join(', ') || '–' },
    { key: t.responsibility, value: sayResponsibility(view.language, person.parentalResponsibility) },
    { key: t.residence, value: sayResidence(view.language, person.livesWith) },
    {
      key: t.language,
      value: [
        sayLanguage(view.language, person.language),
        ...(person.interpreter ? [t.interpreter] : []),
      ].join(', '),
    },
    ...(person.families.length === 0
      ? []
      : [
          {
            key: t.alsoIn,
            value: {
              text: person.families.map(({ id, reference }) => (
                <a key={id} class="govuk-link" href={`/families/${id}`}>
                  {reference}{' '}
                </a>
              )),
            },
          },
        ]),
  ]
  return (
    <Card>
      <SummaryList rows={rows} />
      <ChangeLink href={`${at}/change`} text={t.change} about={sayPerson(view.language, person)} />
    </Card>
  )
}

export const PersonPage = ({ view, person, at, today, contact, needs }: Props & Opened & { today: Day }) => {
  const t = say(words, view.language)
  const who = sayPerson(view.language, person)
  return (
    <Layout view={view} title={t.family} back={`/families/${person.family.id}`}>
      <span class="govuk-caption-l">{person.family.reference}</span>
      <h1 class="govuk-heading-l">{who}</h1>
      <About view={view} person={person} at={at} />
      <Told view={view} person={person} at={at} />
      <ContactCard view={view} person={person} at={at} contact={contact} />
      <p>
        <a href={`${at}/account`}>{say(accountWords, view.language).title}</a>
      </p>
      <Card title={t.needs}>
        <p class="govuk-body">{needs === '' ? t.needsNone : needs}</p>
        <ChangeLink href={`${at}/needs`} text={t.change} about={t.needs} />
        <p>
          <a href={`${at}/ways`}>{say(wayWords, view.language).link}</a>
        </p>
      </Card>
      <Notes view={view} person={person} at={at} today={today} />
      <TakeOut view={view} action={`${at}/take-out`} />
    </Layout>
  )
}
