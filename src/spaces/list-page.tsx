import { upFrom } from '../access/up.ts'
import type { ComponentChildren } from 'preact'
import { Button, Card, FormOf, Layout, type View } from '../platform/html/index.ts'
import { listOf, say } from '../platform/words/words.ts'
import type { Note } from './model.ts'
import { NoteText } from './note-text.tsx'
import { words } from './words.ts'

export type ListProps = {
  view: View
  party: string
  /** The asker's own person: their notes say "You". */
  me: string | null
  /** Null: the vault does not answer. */
  found: { notes: readonly Note[]; older: string | null } | null
  writers: ReadonlyMap<string, string>
  readers: readonly string[]
  further: boolean
  taken: string | null
  done: 'saved' | 'erased' | null
  looked: boolean
  children?: ComponentChildren
}

const One = ({ view, party, me, writers, note }: ListProps & { note: Note }) => {
  const t = say(words, view.language)
  const mine = note.writtenBy === me
  const name = mine ? t.you : (writers.get(note.writtenBy) ?? t.someone)
  const of = <span class="govuk-visually-hidden"> ({t.ofNote(note.at)})</span>
  return (
    <li>
      <p class="soft small">{t.by(name, note.at)}</p>
      <NoteText view={view} note={note} />
      {mine ? (
        <div class="note-acts">
          <a href={`/notes/${party}/written/${note.id}`}>
            {t.change}
            {of}
          </a>
          <FormOf view={view} action={`/notes/${party}/written/${note.id}/back`}>
            <button type="submit" class="al-as-link">
              {t.takeBack}
              {of}
            </button>
          </FormOf>
        </div>
      ) : null}
    </li>
  )
}

const Done = ({ view, party, taken, done }: ListProps) => {
  const t = say(words, view.language)
  if (taken !== null)
    return (
      <div class="done" role="status">
        <p>{t.taken}</p>
        <FormOf view={view} action={`/notes/${party}/written/${taken}/again`}>
          <Button classes="govuk-button--secondary">{t.putBack}</Button>
        </FormOf>
      </div>
    )
  return done === null ? null : (
    <p class="done" role="status">
      {t[done]}
    </p>
  )
}

const More = ({ view, party, looked, found }: ListProps) => {
  const t = say(words, view.language)
  return (
    <ul class="govuk-list">
      {found?.notes.length === 0 ? null : (
        <li>
          <a href={`/notes/${party}/print`}>{t.print}</a>
        </li>
      )}
      {looked ? (
        <li>
          <a href="/looked">{t.looked}</a>
        </li>
      ) : null}
      <li>
        <a href={`/share/${party}`}>{t.share}</a>
      </li>
      <li>
        <a href="/promise">{t.promise}</a>
      </li>
      <li>
        <a href={`/notes/${party}/delete`}>{t.delete}</a>
      </li>
    </ul>
  )
}

const Written = (props: ListProps) => {
  const { view, party, found, further } = props
  const t = say(words, view.language)
  if (found === null)
    return (
      <Card>
        <p>{t.down}</p>
      </Card>
    )
  if (found.notes.length === 0)
    return (
      <div class="card list-empty">
        <p>{t.empty}</p>
      </div>
    )
  return (
    <Card>
      <ul class="card__list">
        {found.notes.map((note) => (
          <One {...props} note={note} key={note.id} />
        ))}
      </ul>
      {further || found.older !== null ? (
        <nav class="list-pages" aria-label={t.title}>
          {further ? <a href={`/notes/${party}`}>{t.newest}</a> : null}
          {found.older === null ? null : (
            <a href={`/notes/${party}?before=${found.older}`} rel="next">
              {t.older}
            </a>
          )}
        </nav>
      ) : null}
    </Card>
  )
}

/** A parent's own notes, newest first, and who may read them. */
export const NotesPage = (props: ListProps) => {
  const { view, party, readers } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={upFrom({ party })}>
      <div class="column">
        <Done {...props} />
        <h1>{t.title}</h1>
        <p>{t.intro}</p>
        <Button href={`/notes/${party}/new`}>{t.write}</Button>
        {props.children}
        <p>
          <a href={`/notes/${party}/readers`}>{t.who}</a>:{' '}
          {readers.length === 0 ? t.nobody : t.readBy(listOf(view.language, readers))}
        </p>
        <Written {...props} />
        {(props.found?.notes.length ?? 0) === 0 ? null : <p class="soft small">{t.noSearch}</p>}
        <More {...props} />
      </div>
    </Layout>
  )
}

/** Somebody with more records of their own than one, or with none. */
export const WhichPage = ({ view, parties }: { view: View; parties: readonly string[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{t.title}</h1>
      {parties.length === 0 ? <p>{t.noBook}</p> : <p>{t.several}</p>}
      <ul class="govuk-list">
        {parties.map((party, at) => (
          <li key={party}>
            <a href={`/notes/${party}`}>{t.book(at + 1)}</a>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
