import { nameIn } from '../../authorities/queries.ts'
import { FormOf } from '../../platform/html/form.tsx'
import { Button, Details, InsetText, Layout } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { say } from '../../platform/words/words.ts'
import { ColumnsRead, Confirm, Enter, Progress, Tabs } from './list-parts.tsx'
import type { Verdict } from './model.ts'
import type { Stored } from './stored.ts'
import type { OneList } from './lists-queries.ts'
import { kindOf, sayWhat, whenOf } from './sayings.ts'
import { verdictWords, words } from './words.ts'

export const entryColumns = (view: View): readonly Column<Stored>[] => {
  const { language } = view
  const t = say(words, language)
  const rows = (entry: Stored) => (entry.rows.length === 0 ? t.noRow : entry.rows.join(', '))
  const reference = (entry: Stored) => (entry.reference === '' ? t.noReference : entry.reference)
  return [
    { key: 'row', head: t.rows, sort: 'row', cell: rows, text: rows },
    {
      key: 'reference',
      head: t.reference,
      sort: 'reference',
      cell: (entry) => (
        <a class="govuk-link" href={`/lists/${entry.list}/entries/${entry.id}`}>
          {reference(entry)}
        </a>
      ),
      text: (entry) => entry.reference,
    },
    {
      key: 'conference',
      head: t.conference,
      cell: (entry) => kindOf(entry, language),
      text: (entry) => kindOf(entry, language),
    },
    {
      key: 'day',
      head: t.when,
      sort: 'day',
      cell: (entry) => whenOf(entry, language),
      text: (entry) => whenOf(entry, language),
    },
    {
      key: 'what',
      head: t.what,
      cell: (entry) => sayWhat(entry, language).map((line) => <div>{line}</div>),
      text: (entry) => sayWhat(entry, language).join(' '),
    },
  ]
}

type Props = {
  view: View
  list: OneList
  verdict: Verdict
  asking: ListAsking
  rows: readonly Stored[]
  total: number
  /** The file had come in before. */
  again: boolean
  /** A handler sees their own entries and opens each. */
  whole: boolean
}

export const ListPage = ({ view, list, verdict, asking, rows, total, again, whole }: Props) => {
  const t = say(words, view.language)
  const council = nameIn(view.language, { name: list.name, nameCy: list.name_cy ?? list.name })
  const underWay = list.state === 'reading' || list.state === 'entering'
  return (
    <Layout view={view} title={t.title} back="/lists" wide>
      <h1>{t.listOf(council, list.on_day)}</h1>
      <p class="soft">
        {list.by === null ? null : `${t.by(list.by)} `}
        {list.state === 'put-aside' ? t['put-aside'] : null}
      </p>
      {again ? <InsetText>{t.again}</InsetText> : null}
      {underWay ? (
        <Progress view={view} list={list} />
      ) : (
        <>
          {whole && !list.confirmed && list.state === 'read' ? <Confirm view={view} list={list} /> : null}
          {whole && list.state !== 'put-aside' ? <Enter view={view} list={list} /> : null}
          <Tabs view={view} list={list} verdict={verdict} />
          <h2 class="govuk-heading-m">{verdictWords[verdict][view.language]}</h2>
          <List
            view={{ ...view, path: `/lists/${list.id}/show/${verdict}` }}
            asking={asking}
            rows={rows}
            total={total}
            columns={entryColumns(view)}
            caption={verdictWords[verdict][view.language]}
            searchHint={t.searchHint}
            empty={<p>{t.nothingHere}</p>}
            id={({ id }) => id}
          />
          {list.confirmed ? (
            <Details summary={t.columnsTitle}>
              <ColumnsRead view={view} list={list} />
            </Details>
          ) : null}
          {whole && list.state !== 'put-aside' ? (
            <Details summary={t.putListAside}>
              <p>{t.putListAsideHint}</p>
              <FormOf view={view} action={`/lists/${list.id}/aside`}>
                <Button classes="govuk-button--secondary">{t.putListAside}</Button>
              </FormOf>
            </Details>
          ) : null}
        </>
      )}
    </Layout>
  )
}
