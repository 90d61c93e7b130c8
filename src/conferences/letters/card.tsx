import { Button, Card } from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say, type Language } from '../../platform/words/words.ts'
import type { Opened } from '../opened.ts'
import type { ConferenceRow } from '../queries.ts'
import { words as common } from '../words.ts'
import { words } from './words.ts'

/** The letters that went out and what was answered, "said by … on …". */
export const LettersCard = ({
  language,
  row,
  answerOf,
}: {
  language: Language
  row: ConferenceRow
  answerOf: Opened['answerOf']
}) => {
  const t = say(words, language)
  const w = say(common, language)
  const at = `/conferences/${row.id}/letter`
  return (
    <Card title={t.title} id="letters">
      {row.letters.length === 0 ? <p>{t.none}</p> : null}
      <ul class="card__list">
        {row.letters.map((letter) => (
          <li key={letter.id}>
            {t.sentOn(t[letter.sent_how], sayDay(language, letter.sent_on, 'date'))}
            {!letter.written ? (
              <p>{t.noAnswer}</p>
            ) : (
              <>
                <p>{answerOf(letter.id)}</p>
                <p>
                  {w.saidByOn(
                    letter.answered_by,
                    letter.answered_on === null ? '' : sayDay(language, letter.answered_on, 'date'),
                  )}
                </p>
              </>
            )}
            <p>
              <a class="govuk-link" href={`${at}/${letter.id}`}>
                {letter.written ? t.changeAnswer : t.enterAnswer}
              </a>
            </p>
          </li>
        ))}
      </ul>
      <Button href={at} classes="govuk-button--secondary">
        {t.open}
      </Button>
      <p>
        <a class="govuk-link" href={`/conferences/${row.id}/help`}>
          {t.asked}
        </a>
      </p>
    </Card>
  )
}
