import { Button, Details, type View } from '../../platform/html/index.ts'
import { sayDay, softDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { LastTime } from '../after/pages.tsx'
import type { Promised } from '../after/model.ts'
import { words as afterWords } from '../after/words.ts'
import { inTongue } from '../saying.ts'
import type { Talk } from './model.ts'
import { words } from './words.ts'

/** The way to ask, found at once: above everything else that the page says. */
export const AskLine = ({ view, code }: { view: View; code: string }) => {
  const t = say(words, view.language)
  return (
    <p>
      <a href={`/events/${code}/ask`}>{t.askLine}</a>
    </p>
  )
}

type Talking = { view: View; code: string; talk: Talk; promised: Promised | null }
/** On the page of an event, whatever stands above: what was put right, what people ask, and the way to ask. */
export const TalkPart = ({ view, code, talk, promised }: Talking) => {
  const t = say(words, view.language)
  const a = say(afterWords, view.language)
  const l = view.language
  const [faq, corrections] = [
    talk.told.filter(({ kind }) => kind === 'answer'),
    talk.told.filter(({ kind }) => kind === 'correction'),
  ]
  return (
    <>
      {corrections.length === 0 ? null : (
        <>
          <h2>{t.corrections}</h2>
          {corrections.map(({ first, second, day }, n) => (
            <p key={n}>
              <strong>{t.correctedOn(softDay(sayDay(l, day, 'date')))}</strong>
              <br />
              {t.was(inTongue(l, first))}
              <br />
              {t.is(inTongue(l, second))}
            </p>
          ))}
          <p class="soft">{t.thanks}</p>
        </>
      )}
      {faq.length === 0 ? null : (
        <>
          <h2>{t.faq}</h2>
          {faq.map(({ first, second }, n) => (
            <Details key={n} summary={inTongue(l, first)}>
              <p class="as-typed">{inTongue(l, second)}</p>
            </Details>
          ))}
        </>
      )}
      {talk.after ? (
        <p>
          <a href={`/events/${code}/after`}>{a.afterLink}</a>
        </p>
      ) : null}
      {talk.how ? (
        <p>
          <a href={`/events/${code}/say`}>{a.how}</a>
        </p>
      ) : null}
      {promised === null ? null : <LastTime view={view} promised={promised} />}
      <h2>{t.ask}</h2>
      <p>{t.askText}</p>
      <Button href={`/events/${code}/ask`} classes="govuk-button--secondary">
        {t.ask}
      </Button>
      <p>
        <a href={`/events/${code}/interest`}>{a.interestLink}</a>
      </p>
    </>
  )
}
