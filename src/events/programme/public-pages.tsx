import { Layout, type View } from '../../platform/html/index.ts'
import { sayDay, sayTime } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { words as eventWords } from '../booking/words.ts'
import type { Shown } from '../model.ts'
import { inTongue } from '../saying.ts'
import type { More } from './model.ts'
import { Programme } from './shown.tsx'
import { words } from './words.ts'

/** The programme alone, as it is printed and hung up. */
export const ProgrammePage = ({ view, event, more }: { view: View; event: Shown; more: More }) => {
  const t = say(words, view.language)
  const e = say(eventWords, view.language)
  const l = view.language
  return (
    <Layout view={view} title={t.programme} back={`/events/${event.code}`}>
      <div class="column">
        <h1>{inTongue(l, event.title)}</h1>
        <p class="lede">
          {sayDay(l, event.day, 'full')},{' '}
          {e.ukTime(e.until(sayTime(l, event.startsAt), sayTime(l, event.endsAt)))}
        </p>
        {event.venue === '' ? null : <p>{event.venue.split('\n').join(', ')}</p>}
        <h2>{t.programme}</h2>
        {more.sessions.length === 0 ? (
          <p>{t.noSessions}</p>
        ) : (
          <Programme view={view} sessions={more.sessions} />
        )}
      </div>
    </Layout>
  )
}
