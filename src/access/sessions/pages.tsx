import { upFor } from '../up.ts'
import { FormOf } from '../../platform/html/form.tsx'
import { Button, Card, ErrorSummary, Layout, Tag, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Passkey, Ways } from '../level-two/ways.ts'
import type { Signed } from './queries.ts'
import { WaysIn } from './ways-in.tsx'
import { words } from './words.ts'

export const sayMoment = (language: Language, at: Date): string => {
  const { day, time } = inLondon(at)
  return say(words, language).at(sayDay(language, day, 'date'), sayTime(language, time))
}

const One = ({ view, session }: { view: View; session: Signed }) => {
  const t = say(words, view.language)
  const when = (at: Date) => sayMoment(view.language, at)
  return (
    <Card>
      <h2 class="card__title">
        {session.device === '' ? t.unknown : session.device}{' '}
        {session.here ? <Tag classes="tag-done">{t.here}</Tag> : null}
      </h2>
      <p class="soft">
        {t.since(when(session.at))} · {t.seen(when(session.seenAt))}
      </p>
      <p class="soft">
        {session.idle === null ? null : `${t.idle(session.idle)} `}
        {session.own ? null : `${t.shared} `}
        {t.until(when(session.until))}
      </p>
      <FormOf view={view} action={session.here ? '/sign-out' : `/sessions/${session.id}/end`}>
        <Button classes="govuk-button--secondary">{session.here ? t.endHere : t.end}</Button>
      </FormOf>
    </Card>
  )
}

type Props = {
  view: View
  sessions: readonly Signed[]
  /** At level 1 this session alone is shown. */
  level: 1 | 2
  /** Null where nothing of how the person proves who they are is shown or changed: at level 1, and where their council says it. */
  ways: Ways | null
  passkeys: readonly Passkey[]
  done?: 'pin' | 'passkey' | undefined
  fault?: 'last' | 'refused' | undefined
}

export const SessionsPage = ({ view, sessions, ways, passkeys, level, done, fault }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout
      view={view}
      title={t.title}
      faulty={fault !== undefined}
      bare={level === 1}
      {...(level === 1 ? {} : { back: upFor(view) })}
    >
      <div class="column">
        {fault === undefined ? null : <ErrorSummary errorList={[{ text: t[fault], href: '#ways' }]} />}
        {done === undefined ? null : (
          <p class="done" role="status">
            {done === 'pin' ? t.pinKept : t.passkeyKept}
          </p>
        )}
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p>{t.text}</p>
        {level === 1 ? (
          <p>
            <a class="govuk-link" href="/sign-in/more?then=/sessions">
              {t.firstMore}
            </a>
          </p>
        ) : (
          <p role="status">{sessions.length > 1 ? t.count(sessions.length) : t.alone}</p>
        )}
        {sessions.map((session) => (
          <One key={session.id} view={view} session={session} />
        ))}
        {sessions.length > 1 ? (
          <FormOf view={view} action="/sessions/others/end">
            <Button>{t.endOthers}</Button>
          </FormOf>
        ) : null}
        {level === 1 ? null : (
          <FormOf view={view} action="/sessions/everywhere/end">
            <Button classes="govuk-button--secondary">{t.endEverywhere}</Button>
          </FormOf>
        )}
        {ways === null ? null : <WaysIn view={view} ways={ways} passkeys={passkeys} />}
        {level === 1 ? null : (
          <p>
            <a class="govuk-link" href="/looked">
              {t.looked}
            </a>
          </p>
        )}
      </div>
    </Layout>
  )
}
