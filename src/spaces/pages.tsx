import type { ComponentChildren } from 'preact'
import { LongText, OneOf, Tick, WhatIsWrong } from '../platform/html/fill.tsx'
import { fresh, type Fill } from '../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../platform/html/index.ts'
import { listOf, say } from '../platform/words/words.ts'
import { policeAnswers, type Note, type Space } from './model.ts'
import type { Kept } from './queries.ts'
import { solicitorFirst } from './rules.ts'
import { words } from './words.ts'

/** What was written, as it was written. */
export const NoteText = ({ view, note }: { view: View; note: Note }) =>
  note.body === null ? (
    <p class="soft">{say(words, view.language).shut}</p>
  ) : (
    <p class="as-typed">{note.body}</p>
  )

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
        <div class="govuk-button-group">
          <a class="govuk-link" href={`/notes/${party}/written/${note.id}`}>
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

const More = ({ view, party, looked }: ListProps) => {
  const t = say(words, view.language)
  return (
    <ul class="govuk-list">
      <li>
        <a href={`/notes/${party}/print`}>{t.print}</a>
      </li>
      {looked ? (
        <li>
          <a href="/looked">{t.looked}</a>
        </li>
      ) : null}
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
    <Layout view={view} title={t.title} back="/home">
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

/** In small above every box: what was answered, and the sentence that sends to a solicitor. */
export const BeforeWriting = ({
  view,
  space,
  change,
}: {
  view: View
  space: Space | undefined
  change: string
}) => {
  const t = say(words, view.language)
  const police = space?.police ?? null
  return (
    <div class={solicitorFirst(police) ? 'govuk-inset-text' : 'soft small'}>
      {solicitorFirst(police) ? (
        <>
          <p>
            <strong>{t.solicitor}</strong> {t.evidence}
          </p>
          <p>{t.solicitorMore}</p>
        </>
      ) : (
        <p>{t.evidence}</p>
      )}
      <p class="small">
        {t.police} {police === null ? t.saidNothing : t.said(t[police])} <a href={change}>{t.changeAnswer}</a>
      </p>
    </div>
  )
}

/** Once, before the first box; nothing is required to go on. */
export const FirstPage = ({
  view,
  space,
  back,
  children,
}: {
  view: View
  space: Space | undefined
  back: string
  children?: ComponentChildren
}) => {
  const t = say(words, view.language)
  const items = policeAnswers.map((value) => ({ value, text: t[value] }))
  const fill = fresh(view.language, { police: space?.police ?? '' })
  return (
    <Layout view={view} title={t.title} back={back}>
      <div class="column">
        <h1>{t.firstTitle}</h1>
        {children}
        <p>
          {t.evidence} {t.solicitor}
        </p>
        <FormOf view={view}>
          <OneOf fill={fill} name="police" label={t.police} hint={t.policeHint} items={items} />
          <Button>{t.goOn}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

type BoxProps = { view: View; fill: Fill; space: Space | undefined; party: string; version?: number }
/** The box: a new note, or one that is changed. */
export const BoxPage = ({ view, fill, space, party, version }: BoxProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fill.faults.length > 0} back={`/notes/${party}`}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{version === undefined ? t.write : t.change}</h1>
        <BeforeWriting view={view} space={space} change={`/notes/${party}/first`} />
        <FormOf view={view} {...(version === undefined ? {} : { version })}>
          <LongText fill={fill} name="body" label={t.note} hint={t.noteHint} rows={10} />
          <Button preventDoubleClick>{t.save}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}

/** On paper: the words and their days. */
export const PrintPage = (props: Pick<ListProps, 'view' | 'party' | 'me' | 'found' | 'writers'>) => {
  const { view, party, me, found, writers } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} back={`/notes/${party}`} bare>
      <div class="column">
        <h1>{t.title}</h1>
        {found === null ? <p>{t.down}</p> : null}
        {found === null || found.older === null ? null : <p>{t.mostPrinted(found.notes.length)}</p>}
        <p class="soft small no-print">{t.printed}</p>
        {(found?.notes ?? []).map((note) => (
          <div key={note.id}>
            <p class="soft small">
              {t.by(note.writtenBy === me ? t.you : (writers.get(note.writtenBy) ?? t.someone), note.at)}
            </p>
            <NoteText view={view} note={note} />
          </div>
        ))}
      </div>
    </Layout>
  )
}

const KeptList = ({ view, kept }: { view: View; kept: readonly Kept[] }) => {
  const t = say(words, view.language)
  const reasons = ['police', 'solicitor', 'court', 'copy', 'complaint'] as const
  return (
    <ul class="card__list">
      {kept.map(({ why, since, decided }) => {
        const known = reasons.find((one) => one === why)
        return (
          <li key={`${why} ${since}`}>
            <p>{t.heldSince(t[`why-${known ?? 'other'}`], since)}</p>
            {decided === null ? null : <p>{t.heldBy(decided)}</p>}
          </li>
        )
      })}
    </ul>
  )
}

type DeleteProps = { view: View; party: string; fill: Fill; kept: readonly Kept[] }
/** The second step of deleting; or, when something must be kept, what, since when, and who decided it. */
export const DeletePage = ({ view, party, fill, kept }: DeleteProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fill.faults.length > 0} back={`/notes/${party}`}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{kept.length > 0 ? t.heldTitle : t.deleteTitle}</h1>
        {kept.length > 0 ? (
          <>
            <p>{t.heldText}</p>
            <Card>
              <KeptList view={view} kept={kept} />
            </Card>
            {view.host.telephone === '' ? null : <p>{t.heldRing(view.host.telephone)}</p>}
            <p>
              <a href={`/notes/${party}/readers`}>{t.who}</a>
            </p>
          </>
        ) : (
          <>
            <p>{t.deleteText}</p>
            <p class="soft">{t.deleteStays}</p>
            <FormOf view={view}>
              <Tick fill={fill} name="sure" label={t.deleteSure} />
              <div class="govuk-button-group">
                <Button preventDoubleClick>{t.deleteNow}</Button>
                <a class="govuk-link" href={`/notes/${party}`}>
                  {t.keep}
                </a>
              </div>
            </FormOf>
          </>
        )}
      </div>
    </Layout>
  )
}
