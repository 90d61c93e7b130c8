import { Card, Details, type View } from '../../platform/html/index.ts'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { formatNumber, say } from '../../platform/words/words.ts'
import { words as eventWords } from '../booking/words.ts'
import { inTongue } from '../saying.ts'
import type { DocumentShown, More, SessionShown } from './model.ts'
import { words } from './words.ts'

/** What somebody typed, line by line. */
const Lines = ({ text }: { text: string }) => (
  <>
    {text.split('\n').map((line, at) => (
      <span key={at}>
        {at === 0 ? null : <br />}
        {line}
      </span>
    ))}
  </>
)

const Who = ({ view, session }: { view: View; session: SessionShown }) => {
  const t = say(words, view.language)
  const unnamed = session.speakers.filter((one) => one === null).length
  const named = session.speakers.flatMap((one) => (one === null ? [] : [one]))
  return named.length + unnamed === 0 ? null : (
    <ul class="al-who-speaks">
      {named.map(({ name, does }, at) => {
        const what = inTongue(view.language, does)
        return (
          <li key={at}>
            <strong>{name}</strong>
            {what === '' ? null : `, ${what}`}
          </li>
        )
      })}
      {unnamed === 0 ? null : <li>{t.someone}</li>}
    </ul>
  )
}

const Session = ({ view, session }: { view: View; session: SessionShown }) => {
  const t = say(words, view.language)
  const e = say(eventWords, view.language)
  const l = view.language
  const [about, question] = [inTongue(l, session.about), inTongue(l, session.question)]
  const room = inTongue(l, session.room)
  return (
    <li class={session.kind === 'break' ? 'al-programme__break' : undefined}>
      <p class="al-programme__time">
        {e.until(sayTime(l, session.startsAt), sayTime(l, session.endsAt))}
        {room === '' ? null : (
          <span class="soft">
            <span class="al-programme__dot"> · </span>
            {room}
          </span>
        )}
      </p>
      <h3>{inTongue(l, session.title)}</h3>
      {session.kind === 'break' ? null : <p class="soft">{t[`kind-${session.kind}`]}</p>}
      {about === '' ? null : (
        <p>
          <Lines text={about} />
        </p>
      )}
      {question === '' ? null : (
        <p>
          <strong>{t.toDecide}</strong> <Lines text={question} />
        </p>
      )}
      <Who view={view} session={session} />
      {session.signUp ? <p class="soft">{session.full === true ? t.full : t.signUp}</p> : null}
    </li>
  )
}

/** What happens when, in order. */
export const Programme = ({ view, sessions }: { view: View; sessions: readonly SessionShown[] }) => (
  <ol class="al-programme">
    {sessions.map((session) => (
      <Session key={session.id} {...{ view, session }} />
    ))}
  </ol>
)

const kinds = {
  pdf: 'PDF',
  docx: 'Word',
  odt: 'OpenDocument',
  pptx: 'PowerPoint',
  odp: 'OpenDocument',
} as const
const sizeOf = (view: View, bytes: number): string =>
  bytes < 1_000_000
    ? `${formatNumber(view.language, Math.max(1, Math.round(bytes / 1000)))} KB`
    : `${formatNumber(view.language, Math.round(bytes / 100_000) / 10)} MB`
export const DocumentLine = ({
  view,
  href,
  of,
}: {
  view: View
  href: string
  of: Omit<DocumentShown, 'after'>
}) => (
  <>
    <a href={href} download>
      {inTongue(view.language, of.title)}
    </a>{' '}
    <span class="soft">({say(words, view.language).size(kinds[of.type], sizeOf(view, of.size))})</span>
  </>
)

type Props = { view: View; code: string; more: More }
const Documents = ({ view, code, more }: Props) => {
  const t = say(words, view.language)
  const part = (after: boolean) => more.documents.filter((one) => one.after === after)
  return (
    <>
      {[false, true].map((after) =>
        part(after).length === 0 ? null : (
          <Card key={String(after)} title={after ? t.documentsAfter : t.documents}>
            <ul class="card__list">
              {part(after).map((of) => (
                <li key={of.id}>
                  <DocumentLine view={view} of={of} href={`/events/${code}/documents/${of.id}`} />
                </li>
              ))}
            </ul>
          </Card>
        ),
      )}
    </>
  )
}

/** Programme, documents and earlier years, on the event's own page; `printed`: there is a page for printing. */
export const EventMore = ({ view, code, more, printed }: Props & { printed: boolean }) => {
  const t = say(words, view.language)
  return (
    <>
      {more.sessions.length === 0 ? null : (
        <>
          <h2 id="programme">{t.programme}</h2>
          <Details summary={t.whole(more.sessions.length)} classes="al-group">
            <Programme view={view} sessions={more.sessions} />
            {printed ? (
              <p>
                <a href={`/events/${code}/programme`}>{t.printable}</a>
              </p>
            ) : null}
          </Details>
        </>
      )}
      <Documents {...{ view, code, more }} />
      {more.years.length === 0 ? null : (
        <Card title={t.years}>
          <ul class="card__list">
            {more.years.map((year) => (
              <li key={year.code}>
                <a href={`/events/${year.code}`}>{inTongue(view.language, year.title)}</a>{' '}
                <span class="soft">{sayDay(view.language, year.day, 'date')}</span>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  )
}
