import { FormOf } from '../../platform/html/form.tsx'
import { Button, Card, Layout, Tag, type View } from '../../platform/html/index.ts'
import { inLondon, sayDay, sayTime } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Signed } from './queries.ts'
import { words } from './words.ts'

const sayMoment = (language: Language, at: Date): string => {
  const { day, time } = inLondon(at)
  return say(words, language).at(sayDay(language, day, 'date'), sayTime(language, time))
}

const One = ({ view, session }: { view: View; session: Signed }) => {
  const t = say(words, view.language)
  return (
    <Card>
      <h2 class="card__title">
        {session.device === '' ? t.unknown : session.device}{' '}
        {session.here ? <Tag classes="tag-done">{t.here}</Tag> : null}
      </h2>
      <p class="soft">
        {t.since(sayMoment(view.language, session.at))} · {t.seen(sayMoment(view.language, session.seenAt))}
      </p>
      <FormOf view={view} action={session.here ? '/sign-out' : `/sessions/${session.id}/end`}>
        <Button classes="govuk-button--secondary">{session.here ? t.endHere : t.end}</Button>
      </FormOf>
    </Card>
  )
}

export const SessionsPage = ({ view, sessions }: { view: View; sessions: readonly Signed[] }) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title}>
      <div class="column">
        <h1 class="govuk-heading-l">{t.title}</h1>
        <p>{t.text}</p>
        <p role="status">{sessions.length > 1 ? t.count(sessions.length) : t.alone}</p>
        {sessions.map((session) => (
          <One key={session.id} view={view} session={session} />
        ))}
        {sessions.length > 1 ? (
          <FormOf view={view} action="/sessions/others/end">
            <Button>{t.endOthers}</Button>
          </FormOf>
        ) : null}
      </div>
    </Layout>
  )
}
