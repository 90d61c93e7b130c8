import { Button, Card, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { words as doorWords } from '../door/words.ts'
import type { Kept } from '../queries.ts'
import { stands, type StandCount } from './queries.ts'
import { words } from './words.ts'

/** On the event's own page: how many stand how, and where they are. */
export const BookingsSummary = ({
  view,
  event: { id: event, day },
  counts,
}: {
  view: View
  event: Pick<Kept, 'id' | 'day'>
  counts: readonly StandCount[]
}) => {
  const t = say(words, view.language)
  const at = `/events/keep/${event}`
  const some = counts.filter(({ state }) => stands.some((one) => one === state))
  return (
    <Card title={t.title}>
      {some.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {stands.flatMap((state) =>
            some
              .filter((one) => one.state === state)
              .map(({ bookings, tickets }) => (
                <li key={state}>
                  <a href={`${at}/bookings?state=${state}`}>{t[`is-${state}`]}</a>:{' '}
                  {t.ticketsIn(tickets, bookings)}
                </li>
              )),
          )}
        </ul>
      )}
      <p>
        <a href={`${at}/bookings`}>{t.all}</a>
      </p>
      {view.today === day ? <Button href={`${at}/door`}>{say(doorWords, view.language).door}</Button> : null}
    </Card>
  )
}
