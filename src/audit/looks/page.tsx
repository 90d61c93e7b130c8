import { upFor } from '../../access/up.ts'
import { Button, Card, ErrorSummary, Layout, type View, Pressable } from '../../platform/html/index.ts'
import { addressOf, type ListAsking } from '../../platform/list/asking.ts'
import { Pages } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Look } from './queries.ts'
import { sayAt, sayFunction, sayLook } from './sayings.ts'
import { words } from './words.ts'

const Search = ({ view, asking, unclear }: { view: View; asking: ListAsking; unclear: boolean }) => {
  const t = say(words, view.language)
  return (
    <form method="get" action={view.path} role="search" class="list-search">
      <div class={`govuk-form-group${unclear ? ' govuk-form-group--error' : ''}`}>
        <label class="govuk-label" for="day">
          {t.onDay}
        </label>
        <div class="govuk-hint" id="day-hint">
          {t.onDayHint}
        </div>
        {unclear ? (
          <p class="govuk-error-message" id="day-error">
            {t.unclear}
          </p>
        ) : null}
        <input
          class="govuk-input"
          id="day"
          name="day"
          value={asking.filters['day']}
          inputmode="numeric"
          aria-describedby={unclear ? 'day-hint day-error' : 'day-hint'}
          autocomplete="off"
        />
      </div>
      <Button classes="govuk-button--secondary">{t.find}</Button>
    </form>
  )
}

/** One line for what one person did in the same way on one day: the last time, and how often. */
const Line = ({ view, looks }: { view: View; looks: readonly Look[] }) => {
  const { language } = view
  const t = say(words, language)
  const [last] = looks
  if (last === undefined) return null
  const [role, at] = [sayFunction(language, last.function), sayAt(language, last)]
  const more = [at, looks.length === 1 ? '' : t.times(looks.length)].filter((text) => text !== '')
  return (
    <li>
      {sayLook(language, last)}
      <p>{[role === '' ? last.name : t.by(last.name, role), ...more].join('\u00a0· ')}</p>
    </li>
  )
}

const Days = ({ view, rows }: { view: View; rows: readonly Look[] }) => (
  <>
    {[...Map.groupBy(rows, ({ day }) => day)].map(([day, looks]) => (
      <Card key={day} title={sayDay(view.language, day, 'full')}>
        <ul class="card__list">
          {[
            ...Map.groupBy(looks, (look) => `${sayLook(view.language, look)} ${look.name} ${look.function}`),
          ].map(([key, alike]) => (
            <Line key={key} view={view} looks={alike} />
          ))}
        </ul>
      </Card>
    ))}
  </>
)

type Props = {
  view: View
  asking: ListAsking
  rows: readonly Look[]
  total: number
  parent: boolean
  unclear: boolean
}

/** For each person about themselves: who looked, by day, newest first. */
export const LooksPage = ({ view, asking, rows, total, parent, unclear }: Props) => {
  const t = say(words, view.language)
  const narrowed = asking.filters['day'] !== '' && !unclear
  const none = total === 0 && !narrowed
  return (
    <Layout view={view} title={t.title} back={upFor(view)} faulty={unclear}>
      <div class="column">
        {unclear ? <ErrorSummary errorList={[{ text: t.unclear, href: '#day' }]} /> : null}
        <h1>{t.title}</h1>
        <p class="lede">{parent ? t.introParent : t.introStaff}</p>
        <p class="soft">
          {t.not} {parent ? t.later : null}
        </p>
        {view.host.telephone === '' ? null : (
          <p>
            <Pressable text={t.wrong(view.host.telephone)} number={view.host.telephone} />
          </p>
        )}
        {none ? null : <Search view={view} asking={asking} unclear={unclear} />}
        {none ? (
          <Card>
            <p>{t.empty}</p>
          </Card>
        ) : (
          <p class="list-count" role="status">
            {total === 0 ? t.emptyDay : t.count(total)}
            {total === 0 ? null : (
              <>
                {' · '}
                <a class="govuk-link" href={addressOf(view.path, asking, { as: 'csv', page: '1' })} download>
                  {t.file}
                </a>
              </>
            )}
            {narrowed ? (
              <>
                {' · '}
                <a class="govuk-link" href={view.path}>
                  {t.all}
                </a>
              </>
            ) : null}
          </p>
        )}
        <Days view={view} rows={rows} />
        <Pages view={view} asking={asking} total={total} />
      </div>
    </Layout>
  )
}
