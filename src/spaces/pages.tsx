import { Tick, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View, Pressable } from '../platform/html/index.ts'
import { say } from '../platform/words/words.ts'
import type { ListProps } from './list-page.tsx'
import { NoteText } from './note-text.tsx'
import type { Kept } from './queries.ts'
import { words } from './words.ts'

/** On paper: the words and their days. */
export const PrintPage = (props: Pick<ListProps, 'view' | 'party' | 'me' | 'found' | 'writers'>) => {
  const { view, party, me, found, writers } = props
  const t = say(words, view.language)
  return (
    <Layout part="copy" view={view} title={t.title} back={`/notes/${party}`} bare>
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
    <Layout
      part="delete"
      view={view}
      title={t.title}
      faulty={fill.faults.length > 0}
      back={`/notes/${party}`}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{kept.length > 0 ? t.heldTitle : t.deleteTitle}</h1>
        {kept.length > 0 ? (
          <>
            <p>{t.heldText}</p>
            <Card>
              <KeptList view={view} kept={kept} />
            </Card>
            {view.host.telephone === '' ? null : (
              <p>
                <Pressable text={t.heldRing(view.host.telephone)} number={view.host.telephone} />
              </p>
            )}
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
