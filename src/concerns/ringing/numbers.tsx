import { Card, InsetText, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import type { Numbers } from './queries.ts'
import { words } from './words.ts'

const Number = ({ number }: { number: string }) => (
  <a class="govuk-link number" href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
    {number}
  </a>
)

/** Before anything is written: whom to ring, the most urgent first. */
export const RingFirst = ({ view, numbers }: { view: View; numbers: Numbers }) => {
  const t = say(words, view.language)
  const { lead, councils, somebody } = numbers
  const { telephone, hours } = view.host
  const lines: (readonly [string, string])[] = [
    ['999', t.danger],
    ...(lead === null
      ? []
      : [[lead.telephone, lead.hours === '' ? t.lead : t.leadHours(lead.hours)] as const]),
    ...councils.map((one) => [one.telephone, t.council(one.name)] as const),
    ...(telephone === '' ? [] : [[telephone, hours === '' ? t.us : t.usHours(hours)] as const]),
    ['116 123', t.samaritans],
  ]
  return (
    <>
      <Card title={t.ringFirst} kind="lead">
        <ul class="card__list">
          {lines.map(([number, text]) => (
            <li key={text}>
              <Number number={number} />
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </Card>
      {somebody ? null : <InsetText>{t.nobody}</InsetText>}
    </>
  )
}
