import { WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Card, FormOf, Layout, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { YesFields } from './fields.tsx'
import type { Beside, Reader } from './queries.ts'
import { words } from './words.ts'

/** How the yes came, what for, since when and how far back. */
export const ReaderLines = ({ view, reader }: { view: View; reader: Reader }) => {
  const t = say(words, view.language)
  return (
    <>
      <p>{t[reader.purpose]}</p>
      <p>
        {t.since(reader.since)}, {reader.ended === null ? t.until(reader.ends) : t.stopped(reader.ended)}
      </p>
      <p>{reader.notesFrom === null ? t.all : t.fromOn(reader.notesFrom)}</p>
      <p class="soft">
        {reader.saidTo !== null && reader.readBackOn !== null
          ? t.byVoice(reader.saidTo, reader.readBackOn)
          : t.onScreen}
      </p>
    </>
  )
}

const Now = ({ view, party, reader }: { view: View; party: string; reader: Reader }) => {
  const t = say(words, view.language)
  return (
    <Card title={reader.name}>
      <ReaderLines view={view} reader={reader} />
      <FormOf view={view} action={`/notes/${party}/readers/${reader.id}/stop`}>
        <Button classes="govuk-button--secondary">
          {t.stop}
          <span class="govuk-visually-hidden"> ({t.stopOf(reader.name)})</span>
        </Button>
      </FormOf>
    </Card>
  )
}

/** Those beside the parent who may not read: on a handover this is where they are asked. */
export const NotReading = ({
  view,
  party,
  others,
}: {
  view: View
  party: string
  others: readonly Beside[]
}) => {
  const t = say(words, view.language)
  return (
    <>
      {others.map(({ person, name, coverUntil }) => (
        <Card key={person}>
          <p>{coverUntil === null ? t.standsNow(name) : t.standsIn(name, coverUntil)}</p>
          <Button href={`/notes/${party}/readers/${person}`} classes="govuk-button--secondary">
            {t.let(name)}
          </Button>
        </Card>
      ))}
    </>
  )
}

type ReadersProps = {
  view: View
  party: string
  readers: readonly Reader[]
  others: readonly Beside[]
  besideAtAll: boolean
  done: 'saved' | 'stoppedNow' | null
}
/** Who may read my notes: by name, what for, from when to when, and how the yes came. */
export const ReadersPage = ({ view, party, readers, others, besideAtAll, done }: ReadersProps) => {
  const t = say(words, view.language)
  const [open, over] = [
    readers.filter(({ ended }) => ended === null),
    readers.filter(({ ended }) => ended !== null),
  ]
  return (
    <Layout part="readers" view={view} title={t.title} back={`/notes/${party}`}>
      <div class="column">
        {done === null ? null : (
          <p class="done" role="status">
            {t[done]}
          </p>
        )}
        <h1>{t.who}</h1>
        {open.length === 0 ? <p>{t.onlyYou}</p> : <p>{t.stopText}</p>}
        {open.map((reader) => (
          <Now key={reader.id} view={view} party={party} reader={reader} />
        ))}
        <NotReading view={view} party={party} others={others} />
        {besideAtAll ? null : <p class="soft">{t.nobodyBeside}</p>}
        {over.length === 0 ? null : (
          <>
            <h2>{t.before}</h2>
            <ul class="card__list">
              {over.map((reader) => (
                <li key={reader.id}>
                  <strong>{reader.name}</strong>
                  <ReaderLines view={view} reader={reader} />
                  {reader.closedHow === null ? null : <p class="soft">{t[`ended-${reader.closedHow}`]}</p>}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </Layout>
  )
}

/** "NAME stands beside you now. May they read your notes?" */
export const LetPage = ({
  view,
  party,
  who,
  fill,
}: {
  view: View
  party: string
  who: Beside
  fill: Fill
}) => {
  const t = say(words, view.language)
  return (
    <Layout
      part="yes"
      view={view}
      title={t.title}
      back={`/notes/${party}/readers`}
      faulty={fill.faults.length > 0}
    >
      <div class="column">
        <WhatIsWrong fill={fill} />
        <h1>{t.letTitle(who.name)}</h1>
        <p>{t.letText}</p>
        <FormOf view={view}>
          <YesFields view={view} fill={fill} />
          <div class="govuk-button-group">
            <Button preventDoubleClick>{t.yes}</Button>
            <a class="govuk-link" href={`/notes/${party}/readers`}>
              {t.no}
            </a>
          </div>
        </FormOf>
      </div>
    </Layout>
  )
}
