import { Card } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import { stepWords, type StepRow } from './offer-row.ts'
import { words } from './words.ts'

export const History = ({ view, steps }: { view: View; steps: readonly StepRow[] }) => {
  const t = say(words, view.language)
  const reason = (step: StepRow): string => {
    const key = step.reason
    if (
      key === 'not-told' ||
      key === 'not-safe' ||
      key === 'no-name' ||
      key === 'asked-not-to' ||
      key === 'already-beside' ||
      key === 'cancelled' ||
      key === 'taken-out' ||
      key === 'came-back'
    )
      return `: ${t[key]}`
    return step.call_back_on === null ? '' : ` ${sayDay(view.language, step.call_back_on)}`
  }
  return (
    <Card title={t.history}>
      <ol class="card__list">
        {steps.map((step) => (
          <li key={step.id}>
            {sayDay(view.language, step.on_day, 'short')} · {t[stepWords[step.step]]}
            {reason(step)}
          </li>
        ))}
      </ol>
    </Card>
  )
}
