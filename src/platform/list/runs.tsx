import { Tag } from '../html/index.ts'
import type { View } from '../html/view.ts'
import { sayDay } from '../words/dates.ts'
import type { ListAsking } from './asking.ts'
import { List, type Column } from './list.tsx'

/** Something that the worker works out, and how far it has come. */
export type RunState = 'draft' | 'asked' | 'working' | 'done' | 'stopped' | 'failed'
type Run = { readonly id: string; readonly day: string }

const look: Record<RunState, string> = {
  draft: 'tag-held',
  asked: 'tag-soon',
  working: 'tag-soon',
  done: 'tag-done',
  stopped: 'tag-held',
  failed: 'tag-held',
}

type Said = { readonly what: string; readonly state: string; readonly day: string }

/** What was worked out, how far it is, what came of it, and since when. `at`: where each is read. */
export const runColumns = <Row extends Run & { readonly state: RunState }>(
  view: View,
  t: Said & { readonly [state in Row['state']]: string },
  at: string,
  what: (row: Row) => string,
  came: Column<Row>,
): Column<Row>[] => {
  const stateOf = (row: Row): string => {
    const state: Row['state'] = row.state
    return t[state]
  }
  return [
    {
      key: 'what',
      head: t.what,
      cell: (row) => (
        <a class="govuk-link" href={`${at}/${row.id}`}>
          {what(row)}
        </a>
      ),
      text: what,
    },
    {
      key: 'state',
      head: t.state,
      cell: (row) => <Tag classes={look[row.state]}>{stateOf(row)}</Tag>,
      text: stateOf,
    },
    came,
    {
      key: 'day',
      head: t.day,
      sort: 'day',
      cell: ({ day }) => sayDay(view.language, day, 'short'),
      text: ({ day }) => day,
    },
  ]
}

type Props<Row> = {
  view: View
  asking: ListAsking
  rows: readonly Row[]
  total: number
  columns: readonly Column<Row>[]
  said: { readonly kept: string; readonly empty: string; readonly emptyNext: string }
}

/** The list of them under its heading; an empty one says what to do next. */
export const Runs = <Row extends Run>({ view, asking, rows, total, columns, said }: Props<Row>) => (
  <>
    <h2>{said.kept}</h2>
    <List
      {...{ view, asking, rows, total, columns }}
      caption={said.kept}
      empty={
        <>
          <p>
            <strong>{said.empty}</strong>
          </p>
          <p>{said.emptyNext}</p>
        </>
      }
      id={({ id }) => id}
    />
  </>
)
