import { Button, FormOf, Layout, Select, Tag, type View } from '../platform/html/index.ts'
import type { ListAsking } from '../platform/list/asking.ts'
import { List, type Column } from '../platform/list/list.tsx'
import { inLondon, sayDay, sayTime } from '../platform/words/dates.ts'
import { say, type Language } from '../platform/words/words.ts'
import { states, type Row } from './queries.ts'
import { kindWords, whyWords, words } from './words-list.ts'

export const sayMoment = (language: Language, at: Date): string => {
  const { day, time } = inLondon(at)
  return `${sayDay(language, day, 'short')}, ${sayTime(language, time)}`
}

/** What became of it, without the tag. `now` decides whether it waits or is on its way. */
export const standing = (
  language: Language,
  { state, sent, way, why, tries, from }: Row,
  now: Date,
): string => {
  const t = say(words, language)
  if (state === 'sent' && sent !== null)
    return way === 'text' ? t.byText(sayMoment(language, sent)) : t.byEmail(sayMoment(language, sent))
  if (state === 'waiting') {
    if (from <= now) return t.goingOut
    return tries > 0
      ? t.triedAgainAt(tries, sayMoment(language, from))
      : t.waitsUntil(sayMoment(language, from))
  }
  return why === null ? '' : say(whyWords, language)[why]
}

const tones = { ring: 'yellow', waiting: 'grey', sent: 'green', over: 'grey' } as const

const Standing = ({ view, row, now }: { view: View; row: Row; now: Date }) => (
  <>
    <Tag classes={`govuk-tag--${tones[row.state]}`}>{say(words, view.language)[row.state]}</Tag>
    <br />
    {standing(view.language, row, now)}
    {row.state === 'ring' ? <Todo view={view} row={row} /> : null}
  </>
)

const Todo = ({ view, row }: { view: View; row: Row }) => {
  const t = say(words, view.language)
  return (
    <FormOf view={view} action={`/post/${row.id}/seen-to`} class="govuk-!-margin-top-2">
      <Button classes="govuk-button--secondary govuk-!-margin-bottom-1">{t.seenTo}</Button>{' '}
      <Button
        classes="govuk-button--secondary govuk-!-margin-bottom-1"
        attributes={{ formaction: `/post/${row.id}/again` }}
      >
        {t.again}
      </Button>
    </FormOf>
  )
}

const Reader = ({ row, name }: { row: Row; name: string }) =>
  row.family === null ? (
    name
  ) : (
    <a class="govuk-link" href={`/families/${row.family}`}>
      {name}
    </a>
  )

/** What the page shows in three columns, wide enough for a telephone, and the spreadsheet in four. */
export const messageColumns = (view: View, now: Date): Column<Row>[] => {
  const { language } = view
  const t = say(words, language)
  const kind = ({ kind }: Row) => say(kindWords, language)[kind]
  const reader = (row: Row) => row.reader ?? t.nobody
  return [
    {
      key: 'reader',
      head: t.reader,
      cell: (row) => (
        <>
          <Reader row={row} name={reader(row)} />
          <br />
          {kind(row)}
        </>
      ),
      text: reader,
    },
    { key: 'about', head: t.about, cell: kind, text: kind },
    {
      key: 'state',
      head: t.state,
      cell: (row) => <Standing view={view} row={row} now={now} />,
      text: (row) => `${t[row.state]}: ${standing(language, row, now)}`,
    },
    {
      key: 'when',
      head: t.when,
      cell: ({ at }) => sayMoment(language, at),
      text: ({ at }) => at.toISOString(),
    },
  ]
}

type Props = { view: View; asking: ListAsking; rows: readonly Row[]; total: number; now: Date }

export const MessagesPage = ({ view, asking, rows, total, now }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.intro}</p>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={messageColumns(view, now).filter(({ key }) => key !== 'about')}
        caption={t.title}
        empty={<p class="govuk-body">{t.empty}</p>}
        searchHint={t.searchHint}
        id={({ id }) => id}
        filters={
          <Select
            name="state"
            label={t.state}
            value={asking.filters['state']}
            items={[{ value: '', text: t.all }, ...states.map((value) => ({ value, text: t[value] }))]}
          />
        }
      />
    </Layout>
  )
}
