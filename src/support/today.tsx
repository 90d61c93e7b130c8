import { Card } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { say } from '../platform/words/words.ts'
import type { MySupport } from './queries.ts'
import { words as visitWords } from './visits/words.ts'
import { words } from './words.ts'

/** What a supporter's day holds: the next visit or call with each, and what was not written down yet. */
export const Today = ({ view, list }: { view: View; list: readonly MySupport[] }) => {
  const t = say(words, view.language)
  const v = say(visitWords, view.language)
  const due = list.flatMap(({ party, called, due: one }) => (one === null ? [] : [{ party, called, ...one }]))
  const next = list.flatMap(({ party, called, visit }) =>
    visit === null ? [] : [{ party, called, ...visit }],
  )
  return (
    <Card title={t.today} kind="lead">
      {list.map(({ party, called, held }) =>
        held ? (
          <p key={party}>
            <strong>{t.holdOn(called)}</strong>
          </p>
        ) : null,
      )}
      {due.length + next.length === 0 ? <p>{t.nothingPlanned}</p> : null}
      <ul class="card__list">
        {due.map(({ id, party, called, kind, day }) => (
          <li key={id}>
            <a href={`/visits/${party}/${id}/note`}>{t.noteDue(called)}</a>
            <p>{v.was(kind, day)}</p>
          </li>
        ))}
        {next.map(({ id, party, called, kind, day, startsAt }) => (
          <li key={id}>
            <a href={`/visits/${party}/${id}`}>{called}</a>
            <p>{v.next(kind, day, startsAt, view.today)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
