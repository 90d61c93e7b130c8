import { upFrom } from '../../access/up.ts'
import { LongText, OneOf, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { listOf, say } from '../../platform/words/words.ts'
import type { Note, Space } from '../model.ts'
import { BeforeWriting } from '../box-pages.tsx'
import { NoteText } from '../note-text.tsx'
import { YesFields } from '../readers/fields.tsx'
import { words as noteWords } from '../words.ts'
import type { Beside } from '../readers/queries.ts'
import { words } from './words.ts'

type Props = {
  view: View
  party: string
  called: string
  me: string | null
  /** 'shut': they have not said yes. Null: the vault does not answer. */
  found: { notes: readonly Note[]; older: string | null } | 'shut' | null
  writers: ReadonlyMap<string, string>
  promiseDue: boolean
  saved: boolean
}

const Notes = ({ view, party, called, me, found, writers }: Props) => {
  const t = say(words, view.language)
  const n = say(noteWords, view.language)
  if (found === 'shut') return <p>{t.mayNot}</p>
  if (found === null) return <p>{t.down}</p>
  return (
    <>
      <p>{t.mayRead}</p>
      <Button href={`/with/${party}/new`}>{t.write}</Button>
      {found.notes.length === 0 ? <p>{t.none}</p> : null}
      <ul class="card__list">
        {found.notes.map((note) => (
          <li key={note.id}>
            <p class="soft small">
              {n.by(note.writtenBy === me ? n.you : (writers.get(note.writtenBy) ?? called), note.at)}
            </p>
            {note.draft ? <p class="soft">{t.draft}</p> : null}
            <NoteText view={view} note={note} />
            {note.writtenBy === me ? (
              <div class="note-acts">
                <a href={`/with/${party}/written/${note.id}`}>
                  {n.change}
                  <span class="govuk-visually-hidden"> ({n.ofNote(note.at)})</span>
                </a>
              </div>
            ) : null}
          </li>
        ))}
      </ul>
      {found.older === null ? null : <a href={`/with/${party}?before=${found.older}`}>{n.older}</a>}
    </>
  )
}

/** The supporter's page for one parent: what they may read, and what they do for somebody without a screen. */
export const WithPage = (props: Props) => {
  const { view, party, called, found, promiseDue, saved } = props
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.notes} back={upFrom({ party, reads: found !== 'shut' })}>
      <div class="column">
        {saved ? (
          <p class="done" role="status">
            {t.saved}
          </p>
        ) : null}
        <h1>{t.notesOf(called)}</h1>
        {promiseDue ? (
          <Card>
            <p>{t.promiseDue}</p>
            <Button href={`/with/${party}/promise`}>{t.promiseLink}</Button>
          </Card>
        ) : null}
        <Notes {...props} />
        <p>
          <a href={`/mine/${party}`}>{t.allPages}</a>
        </p>
        <p>
          <a href={`/with/${party}/yes`}>{t.yesLink}</a>
        </p>
        {found === 'shut' ? null : (
          <p>
            <a href={`/share/${party}`}>{t.share}</a>
          </p>
        )}
        {promiseDue ? null : (
          <p>
            <a href={`/with/${party}/promise`}>{t.promiseLink}</a>
          </p>
        )}
        <Card title={t.stopTitle}>
          <p>{t.stopText}</p>
          <FormOf view={view} action={`/with/${party}/silence`}>
            <Button classes="govuk-button--secondary">{t.stop}</Button>
          </FormOf>
        </Card>
      </div>
    </Layout>
  )
}

type BoxProps = {
  view: View
  party: string
  called: string
  fill: Fill
  space: Space | undefined
  version?: number
  /** It is among their notes already: no longer a draft. */
  put: boolean
}
export const BesideBoxPage = ({ view, party, called, fill, space, version, put }: BoxProps) => {
  const t = say(words, view.language)
  return (
    <Layout
      part={version === undefined ? 'write' : 'change'}
      view={view}
      title={t.notes}
      back={`/with/${party}`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.notesOf(called)}</h1>
        <BeforeWriting view={view} space={space} change={`/with/${party}/first`} />
        <FormOf view={view} {...(version === undefined ? {} : { version })}>
          <LongText fill={fill} name="body" label={t.note} hint={t.hint} rows={10} />
          <div class="govuk-button-group">
            <Button preventDoubleClick>{t.putIn}</Button>
            {put ? null : (
              <Button name="keep" value="draft" classes="govuk-button--secondary">
                {t.keepDraft}
              </Button>
            )}
          </div>
        </FormOf>
      </div>
    </Layout>
  )
}

type YesProps = {
  view: View
  party: string
  called: string
  me: string | null
  beside: readonly Beside[]
  fill: Fill
}
/** Words to read aloud; then their yes, read back. */
export const YesPage = ({ view, party, called, me, beside, fill }: YesProps) => {
  const t = say(words, view.language)
  const others = beside.filter(({ person }) => person !== me)
  return (
    <Layout part="yes" view={view} title={t.notes} back={`/with/${party}`} faulty={fill.faults.length > 0}>
      <div class="column">
        <WhatIsWrong fill={fill} />
        <span class="govuk-caption-l">{called}</span>
        <h1>{t.yesTitle}</h1>
        <Card title={t.sayThis}>
          <p class="lede">{t.sayFirst}</p>
          <p class="lede">{t.sayMe}</p>
          {others.length === 0 ? null : (
            <p class="lede">
              {t.sayOther(
                listOf(
                  view.language,
                  others.map(({ name }) => name),
                ),
              )}
            </p>
          )}
          <p class="lede">{t.sayBefore}</p>
          <p class="lede">{t.sayStop(view.host.telephone)}</p>
        </Card>
        <FormOf view={view}>
          <OneOf
            fill={fill}
            name="person"
            label={t.whom}
            items={beside.map(({ person, name }) => ({ value: person, text: person === me ? t.me : name }))}
          />
          <YesFields view={view} fill={fill} />
          <Tick fill={fill} name="saidYes" label={t.saidYes} />
          <Tick fill={fill} name="readBack" label={t.readBack} />
          <p class="soft">{t.entered}</p>
          <Button preventDoubleClick>{t.enter}</Button>
        </FormOf>
      </div>
    </Layout>
  )
}
