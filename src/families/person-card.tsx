import { SummaryList, Tag, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import { sayContact, sayLanguage, sayPerson, sayPlace } from './sayings.ts'
import type { FamilySheet, InFamily } from './sheets.ts'
import { words } from './words.ts'

/** One person on a family's page: the safe contact without its number, notes only as a count. */
export const Person = ({
  view,
  family,
  person,
  needs,
}: {
  view: View
  family: FamilySheet
  person: InFamily
  needs: string
}) => {
  const t = say(words, view.language)
  const who = sayPerson(view.language, person)
  const at = `/families/${family.id}/people/${person.id}`
  const own = family.children.filter(({ parents }) => parents.includes(person.id))
  const link = (href: string, text: string) => ({ items: [{ href, text, visuallyHiddenText: who }] })
  const rows = [
    ...(own.length === 0
      ? []
      : [
          {
            key: t.parentOf,
            value: own.map((child) => (child.name === '' ? t.noName : child.name)).join(', '),
          },
        ]),
    {
      key: t.told,
      value: person.told === null ? t.toldNot : t.toldSaid(person.told.on, person.told.by),
      actions: link(`${at}/told`, person.told === null ? t.toldAdd : t.change),
    },
    {
      key: t.contact,
      value: sayContact(view.language, person.contact),
      actions: link(`${at}/contact`, person.contact === null ? t.contactSet : t.change),
    },
    {
      key: t.language,
      value: [
        sayLanguage(view.language, person.language),
        ...(person.interpreter ? [t.interpreter] : []),
      ].join(', '),
    },
    ...(needs === '' ? [] : [{ key: t.needs, value: needs }]),
  ]
  return (
    <section class="card" aria-labelledby={`p-${person.id}`}>
      <h2 class="card__title" id={`p-${person.id}`}>
        <a class="govuk-link" href={at}>
          {who}
        </a>
      </h2>
      <p class="govuk-body soft">{sayPlace(view.language, person)}</p>
      {person.notes === 0 ? null : (
        <p class="govuk-body">
          <Tag classes="tag-soon">{t.notesCount(person.notes)}</Tag>
        </p>
      )}
      <SummaryList rows={rows} />
    </section>
  )
}
