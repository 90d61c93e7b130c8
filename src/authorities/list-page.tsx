import { Dropdown, WhatIsWrong } from '../platform/html/fill.tsx'
import type { Fill } from '../platform/html/filling.ts'
import { FormOf } from '../platform/html/form.tsx'
import { Button, Card, Layout, type View } from '../platform/html/index.ts'
import type { ListAsking } from '../platform/list/asking.ts'
import { List, type Column } from '../platform/list/list.tsx'
import { sayDay } from '../platform/words/dates.ts'
import { say } from '../platform/words/words.ts'
import type { Authority } from './model.ts'
import { nameIn, type Served } from './queries.ts'
import { words } from './words.ts'

export type Row = Served & { mode: 'council-offers-first' | 'full-list' }

export const columns = (view: View): Column<Row>[] => {
  const t = say(words, view.language)
  const name = (row: Row) => nameIn(view.language, row)
  return [
    {
      key: 'name',
      head: t.name,
      sort: 'name',
      text: name,
      cell: (row) => (
        <a class="govuk-link" href={`/authorities/${row.gss}`}>
          {name(row)}
        </a>
      ),
    },
    {
      key: 'nation',
      head: t.nation,
      sort: 'nation',
      text: (row) => t[row.nation],
      cell: (row) => t[row.nation],
    },
    { key: 'mode', head: t.who, text: (row) => t[row.mode], cell: (row) => t[row.mode] },
    {
      key: 'since',
      head: t.since,
      sort: 'since',
      text: (row) => row.from ?? '',
      cell: (row) => (row.from === null ? '' : sayDay(view.language, row.from, 'date')),
    },
    {
      key: 'until',
      head: t.until,
      text: (row) => row.until ?? '',
      cell: (row) => (row.until === null ? '' : sayDay(view.language, row.until, 'date')),
    },
  ]
}

type ListProps = {
  view: View
  asking: ListAsking
  rows: readonly Row[]
  total: number
  others: readonly Authority[]
  fill: Fill
}
export const AuthoritiesPage = ({ view, asking, rows, total, others, fill }: ListProps) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide faulty={fill.faults.length > 0}>
      <WhatIsWrong fill={fill} />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">
        {t.intro}{' '}
        <a class="govuk-link" href="/calendar">
          {t.calendar}
        </a>
      </p>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={columns(view)}
        caption={t.caption}
        searchHint={t.search}
        empty={<p class="govuk-body">{t.empty}</p>}
        id={({ gss }) => gss}
      />
      <Card title={t.add}>
        <FormOf view={view} action="/authorities">
          <Dropdown
            fill={fill}
            name="gss"
            label={t.name}
            hint={t.addHint}
            items={[
              { value: '', text: t.choose },
              ...others.map((one) => ({ value: one.gss, text: nameIn(view.language, one) })),
            ]}
          />
          <Button classes="govuk-button--secondary">{t.addButton}</Button>
        </FormOf>
      </Card>
    </Layout>
  )
}
