import type { Day } from '../calendar/model.ts'
import { FormOf } from '../platform/html/form.tsx'
import { Card, Details, SummaryList, type View } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { Contact, Opened } from './opened.ts'
import type { Note, PersonSheet } from './sheets.ts'
import { sayContact, sayLanguage, sayPerson } from './sayings.ts'
import { words } from './words.ts'

export type Props = { view: View; person: PersonSheet; at: string }
const Act = ({ view, action, text, about }: { view: View; action: string; text: string; about: string }) => (
  <FormOf view={view} action={action}>
    <button type="submit" class="al-as-link">
      {text}
      <span class="govuk-visually-hidden"> ({about})</span>
    </button>
  </FormOf>
)
export const ChangeLink = ({ href, text, about }: { href: string; text: string; about: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={href}>
      {text}
      <span class="govuk-visually-hidden">: {about}</span>
    </a>
  </p>
)

export const Told = ({ view, person, at }: Props) => {
  const t = say(words, view.language)
  return (
    <Card title={t.told}>
      {person.tellings.length === 0 ? <p class="govuk-body">{t.toldNot}</p> : null}
      <ul class="card__list">
        {person.tellings.map((telling) => (
          <li key={telling.id}>
            {t.toldSaid(telling.on, telling.by)} <span class="soft">{t.setOn(telling.recordedOn)}</span>
            <Act
              view={view}
              action={`${at}/told/${telling.id}/take-back`}
              text={t.takeBack}
              about={t.toldSaid(telling.on, telling.by)}
            />
          </li>
        ))}
      </ul>
      <ChangeLink href={`${at}/told`} text={t.toldAdd} about={sayPerson(view.language, person)} />
    </Card>
  )
}

const contactRows = (view: View, contact: Contact) => {
  const t = say(words, view.language)
  const rows: { key: string; value: string }[] = [
    { key: t.way, value: sayContact(view.language, contact) },
    { key: t.telephone, value: contact.telephone ?? '' },
    { key: t.emailAddress, value: contact.email ?? '' },
    { key: t.contactLanguage, value: sayLanguage(view.language, contact.language) },
    { key: t.safeWords, value: contact.words },
  ]
  return rows.filter(({ value }) => value !== '')
}
export const ContactCard = ({ view, person, at, contact: now }: Props & Pick<Opened, 'contact'>) => {
  const t = say(words, view.language)
  const before = person.contacts.slice(1)
  return (
    <Card title={t.contact}>
      {now === undefined ? (
        <p class="govuk-body">{t.contactNone}</p>
      ) : (
        <SummaryList rows={contactRows(view, now)} />
      )}
      <ChangeLink
        href={`${at}/contact`}
        text={now === undefined ? t.contactSet : t.change}
        about={t.contact}
      />
      {before.length === 0 ? null : (
        <Details summary={t.before}>
          {before.map((contact) => (
            <p class="govuk-body" key={contact.id}>
              {sayContact(view.language, contact)} <span class="soft">{t.setOn(contact.setOn)}</span>
            </p>
          ))}
        </Details>
      )}
    </Card>
  )
}

const NoteLine = ({ view, note, at, today }: { view: View; note: Note; at: string; today: Day }) => {
  const t = say(words, view.language)
  const over = note.until !== null && note.until < today
  const said = [
    t[note.kind],
    ...(note.otherName === null || note.otherName === '' ? [] : [t.about(note.otherName)]),
    t.noteFrom(note.from),
    ...(note.until === null ? [] : [t.noteUntil(note.until)]),
  ].join(', ')
  return (
    <li class={over ? 'done' : undefined}>
      {over ? <s>{said}</s> : said}
      <Act
        view={view}
        action={`${at}/notes/${note.id}/${note.until === null ? 'end' : 'hold'}`}
        text={note.until === null ? t.end : t.holdsAgain}
        about={said}
      />
    </li>
  )
}
export const Notes = ({ view, person, at, today }: Props & { today: Day }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.notes}>
      <p class="govuk-body soft">{t.notesHint}</p>
      {person.notes.length === 0 ? <p class="govuk-body">{t.notesNone}</p> : null}
      <ul class="card__list">
        {person.notes.map((note) => (
          <NoteLine key={note.id} view={view} note={note} at={at} today={today} />
        ))}
      </ul>
      <ChangeLink href={`${at}/notes`} text={t.addNote} about={t.notes} />
    </Card>
  )
}
