import { Button, Card, Tag } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import type { Day, Holidays } from '../calendar/model.ts'
import { sayDay, sayTime } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { leftText } from './one/clocks.tsx'
import type { FamilyConference } from './queries.ts'
import { conferenceWords, stateWords, words } from './words.ts'

type Props = {
  view: View
  family: string
  conferences: readonly FamilyConference[]
  today: Day
  holidays: Holidays
}

/** A family's conferences, for the family's page; rows from `conferencesOf`. */
export const ConferencesOf = ({ view, family, conferences, today, holidays }: Props) => {
  const { language } = view
  const t = say(words, language)
  return (
    <Card title={t.title} id="conferences">
      {conferences.length === 0 ? <p>{t.familyNone}</p> : null}
      <ul class="card__list">
        {conferences.map(({ id, kind, day, starts_at, state, due }) => (
          <li key={id}>
            <a class="govuk-link" href={`/conferences/${id}`}>
              {conferenceWords[kind][language]}
              {', '}
              {day === null ? t.noDay : sayDay(language, day, 'full')}
              {starts_at === null ? '' : `, ${sayTime(language, starts_at)}`}
            </a>{' '}
            <Tag classes={state === 'held' ? 'tag-done' : ''}>{stateWords[state][language]}</Tag>
            {due === null || state === 'held' || state === 'cancelled' ? null : (
              <p>
                {t.dueBy}
                {': '}
                {sayDay(language, due, 'full')}
                {' · '}
                {leftText(language, today, due, null, holidays)}
              </p>
            )}
          </li>
        ))}
      </ul>
      <Button href={`/families/${family}/conferences/new`} classes="govuk-button--secondary">
        {t.bookTitle}
      </Button>
    </Card>
  )
}
