import type { Day, Holidays } from '../calendar/model.ts'
import { Button, Card, Layout, Select } from '../platform/html/index.ts'
import type { View } from '../platform/html/view.ts'
import type { ListAsking } from '../platform/list/asking.ts'
import { List } from '../platform/list/list.tsx'
import { sayDay } from '../platform/words/dates.ts'
import { say, type Language } from '../platform/words/words.ts'
import type { ListedClock, Move } from './queries-list.ts'
import { timetable } from './timetable.ts'
import { columnsFor, nameOf } from './columns.tsx'
import { kindWords, words } from './words-pages.ts'

const MovedCard = ({ language, moves }: { language: Language; moves: readonly Move[] }) => {
  const t = say(words, language)
  return (
    <Card title={t.moved} id="moved">
      {moves.length === 0 ? <p>{t.movedNone}</p> : null}
      <ul class="card__list">
        {moves.map((move) => (
          <li key={move.id}>
            <a class="govuk-link" href={`/families/${move.family_id}`}>
              {move.reference}
            </a>
            {', '}
            {nameOf(language, move.rule, move.gss.startsWith('W') ? 'W' : 'E')}
            {': '}
            {t.fromTo(
              sayDay(language, move.was_hold_by, 'short'),
              sayDay(language, move.now_hold_by, 'short'),
            )}
            <p>
              {t[move.why]}, {sayDay(language, move.on_day, 'date')}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const kinds = [...new Set(timetable.map(({ kind }) => kind))]

type Props = {
  view: View
  asking: ListAsking
  rows: readonly ListedClock[]
  total: number
  today: Day
  holidays: Holidays
  moves: readonly Move[]
}

export const ClocksPage = ({ view, asking, rows, total, today, holidays, moves }: Props) => {
  const { language } = view
  const t = say(words, language)
  return (
    <Layout view={view} title={t.title} wide>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={columnsFor({ language, today, holidays })}
        caption={t.title}
        searchHint={t.searchHint}
        filters={
          <Select
            name="kind"
            label={t.rule}
            value={asking.filters['kind'] ?? ''}
            items={[
              { value: '', text: t.everyRule },
              ...kinds.map((kind) => ({ value: kind, text: kindWords[kind][language] })),
            ]}
          />
        }
        id={({ id }) => id}
        empty={
          <>
            <p>{t.empty}</p>
            <p>
              <a class="govuk-link" href="/conferences">
                {t.toConferences}
              </a>
            </p>
          </>
        }
      />
      <MovedCard language={language} moves={moves} />
      <Button href="/clocks/kept" classes="govuk-button--secondary">
        {t.keep}
      </Button>
    </Layout>
  )
}
