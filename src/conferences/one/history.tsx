import { Card } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import { doneWords } from '../changes/words.ts'
import type { Opened } from '../opened.ts'
import type { ConferenceRow } from '../queries.ts'
import { words } from '../words.ts'

type Change = ConferenceRow['changes'][number]

const Days = ({ language, change }: { language: Language; change: Change }) => {
  const t = say(words, language)
  const text = (day: string | null) => (day === null ? t.noDay : sayDay(language, day, 'long'))
  if (change.change === 'booked')
    return <> {change.day_after === null ? '' : t.forDay(text(change.day_after))}</>
  if (change.change === 'held') return <> {t.onDay(text(change.day_after))}</>
  if (change.day_before === change.day_after) return null
  return <> {t.fromTo(text(change.day_before), text(change.day_after))}</>
}

/** Each change with its reason, who said it and who entered it. */
export const HistoryCard = ({
  language,
  row,
  reasonOf,
}: {
  language: Language
  row: ConferenceRow
  reasonOf: Opened['reasonOf']
}) => {
  const t = say(words, language)
  return (
    <Card title={t.history} id="history">
      <ul class="card__list">
        {row.changes.map((change) => (
          <li key={change.id}>
            <strong>{doneWords[change.change][language]}</strong>
            <Days language={language} change={change} />
            {change.written ? <p>{reasonOf(change.id)}</p> : null}
            {change.said_by === '' ? null : (
              <p>
                {t.saidByOn(
                  change.said_by,
                  change.said_on === null ? '' : sayDay(language, change.said_on, 'date'),
                )}
              </p>
            )}
            <p>{t.enteredBy(change.person ?? '', sayDay(language, change.on_day, 'date'))}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
