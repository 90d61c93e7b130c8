import { FormOf } from '../../platform/html/form.tsx'
import { Bar, Button, Card } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import { formatNumber, say } from '../../platform/words/words.ts'
import { verdicts, type Verdict } from './model.ts'
import type { OneList } from './lists-queries.ts'
import { meaningWords } from './words-columns.ts'
import { verdictWords, words } from './words.ts'

export const Progress = ({ view, list }: { view: View; list: OneList }) => {
  const t = say(words, view.language)
  const all = list.state === 'reading' ? list.rows : list.done + list.counts.new + list.counts.changed
  return (
    <Card kind="lead" title={list.state === 'reading' ? t.progressReading : t.progressEntering}>
      <p role="status">{t.done(list.done, all)}</p>
      <Bar value={list.done} max={all} label={t.done(list.done, all)} />
      <p class="soft">{t.leave}</p>
      <Button href={`/lists/${list.id}?wait=1`}>{t.lookAgain}</Button>
    </Card>
  )
}

export const ColumnsRead = ({ view, list }: { view: View; list: OneList }) => {
  const t = say(words, view.language)
  return (
    <>
      <ul>
        {list.headings.map(({ heading, meaning }) =>
          meaning === null ? null : (
            <li>
              {t.heading(heading)} {meaningWords[meaning][view.language]}
            </li>
          ),
        )}
      </ul>
      {list.dropped_columns > 0 ? <p>{t.dropped(list.dropped_columns)}</p> : null}
    </>
  )
}

export const Confirm = ({ view, list }: { view: View; list: OneList }) => {
  const t = say(words, view.language)
  return (
    <Card kind="lead" title={t.columnsTitle}>
      <p>{t.columnsFirst}</p>
      <ColumnsRead view={view} list={list} />
      <FormOf view={view} action={`/lists/${list.id}/columns`}>
        <div class="govuk-button-group">
          <Button name="right" value="yes">
            {t.columnsRight}
          </Button>
          <Button name="right" value="no" classes="govuk-button--secondary">
            {t.columnsWrong}
          </Button>
        </div>
      </FormOf>
    </Card>
  )
}

export const Enter = ({ view, list }: { view: View; list: OneList }) => {
  const t = say(words, view.language)
  const ready = list.counts.new + list.counts.changed
  if (ready === 0) return <p class="soft">{t.noneReady}</p>
  if (!list.confirmed) return <p class="soft">{t.confirmFirst}</p>
  return (
    <FormOf view={view} action={`/lists/${list.id}/enter`}>
      <Button>{t.enterAll(ready)}</Button>
    </FormOf>
  )
}

export const Tabs = ({ view, list, verdict }: { view: View; list: OneList; verdict: Verdict }) => (
  <nav aria-label={say(words, view.language).state}>
    <ul class="list-tabs">
      {verdicts
        .filter((one) => list.counts[one] > 0 || one === verdict)
        .map((one) => (
          <li>
            <a
              class="govuk-link"
              href={`/lists/${list.id}/show/${one}`}
              {...(one === verdict ? { 'aria-current': 'page' } : {})}
            >
              {verdictWords[one][view.language]}{' '}
              <strong>{formatNumber(view.language, list.counts[one])}</strong>
            </a>
          </li>
        ))}
    </ul>
  </nav>
)
