import type { View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Pair } from '../pair.ts'
import type { Line, ReadsNext } from './queries.ts'
import { words } from './words.ts'

/** Beside the box, before and after sending: on which day it is read. */
export const WhenRead = ({
  view,
  pair,
  reading,
}: {
  view: View
  pair: Pair
  reading: readonly ReadsNext[]
}) => {
  const t = say(words, view.language)
  return (
    <div class="govuk-inset-text" id="when">
      <h2 class="govuk-heading-s">{t.whenTitle}</h2>
      {pair.own ? (
        <>
          {reading.map(({ name, next }) => (
            <p key={name}>
              {next === null
                ? t.readsNever(name)
                : next === view.today
                  ? t.readsToday(name)
                  : t.reads(name, next, view.today)}
            </p>
          ))}
          <p>{t.night}</p>
        </>
      ) : (
        <p>{t.readsParent}</p>
      )}
    </div>
  )
}

/** Numbers that are answered at this moment, the most urgent first. */
export const WhoAnswersNow = ({ view, councils }: { view: View; councils: readonly Line[] }) => {
  const t = say(words, view.language)
  const { telephone, hours } = view.host
  const lines: readonly (readonly [string, string])[] = [
    ['999', t.danger],
    ...(telephone === '' ? [] : [[telephone, t.us(hours)] as const]),
    ['116 123', t.samaritans],
    ...(view.language === 'cy' ? [['0808 164 0123', t.samaritansWelsh] as const] : []),
    ['111', t.nhs],
    ...councils.map((one) => [one.telephone, t.council(one.name)] as const),
  ]
  return (
    <div class="govuk-inset-text" id="now">
      <h2 class="govuk-heading-s">{t.nowTitle}</h2>
      <ul class="govuk-list govuk-list--spaced">
        {lines.map(([number, text]) => (
          <li key={text}>
            <a class="govuk-link" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
              <strong>{number}</strong>
            </a>{' '}
            {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
