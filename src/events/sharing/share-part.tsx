import { asset } from '../../platform/html/assets.ts'
import { Details, InsetText, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { shortAddress } from './saying.ts'
import { shareWords } from './words.ts'

/** On the public page: the short address, what sharing it gives away, and a file for a calendar. */
export const SharePart = ({ view, origin, code }: { view: View; origin: string; code: string }) => {
  const t = say(shareWords, view.language)
  return (
    <Details summary={t.tell} classes="al-group">
      <p>
        {t.address}
        <br />
        <a class="govuk-link" href={`/e/${code}`}>
          {shortAddress(origin, code).replace(/^https?:\/\//, '')}
        </a>
      </p>
      <p class="soft">{t.warning}</p>
      <p>
        <a href={`/events/${code}/calendar`} download>
          {t.calendar}
        </a>
        <br />
        <span class="soft">{t.calendarHint}</span>
      </p>
    </Details>
  )
}

/** The host's own picture, or else the word that stands on every page: nothing else is shown of an event. */
export const pictureOf = (view: View, origin: string): string =>
  `${origin}${view.host.logo ?? asset('card.png')}`

export const PreviewNote = ({ view }: { view: View }) => (
  <InsetText>{say(shareWords, view.language).previewText}</InsetText>
)
