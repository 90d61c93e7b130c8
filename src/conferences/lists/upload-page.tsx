import { nameIn, type Served } from '../../authorities/queries.ts'
import { Dropdown, Tick, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { FormOf } from '../../platform/html/form.tsx'
import { Button, Card, Layout } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { FileBox } from './columns-page.tsx'
import type { ListedList } from './lists-queries.ts'
import { verdictWords, words } from './words.ts'

const shown = ['new', 'changed', 'ask', 'gone', 'put-right', 'entered'] as const
const isWaiting = (verdict: string) => verdict !== 'entered'

export const listColumns = (view: View): readonly Column<ListedList>[] => {
  const { language } = view
  const t = say(words, language)
  const council = (row: ListedList) => nameIn(language, { name: row.name, nameCy: row.name_cy ?? row.name })
  const text = (row: ListedList, wanted: (verdict: string) => boolean) =>
    shown
      .filter((verdict) => wanted(verdict) && row.counts[verdict] > 0)
      .map((verdict) => `${verdictWords[verdict][language]}: ${row.counts[verdict]}`)
      .join(' · ')
  return [
    {
      key: 'day',
      head: t.broughtIn,
      sort: 'day',
      cell: (row) => (
        <a class="govuk-link" href={`/lists/${row.id}`}>
          {sayDay(language, row.on_day, 'date')}
        </a>
      ),
      text: (row) => row.on_day,
    },
    { key: 'council', head: t.council, sort: 'council', cell: council, text: council },
    { key: 'state', head: t.state, cell: (row) => t[row.state], text: (row) => t[row.state] },
    {
      key: 'waiting',
      head: t.waiting,
      cell: (row) => text(row, isWaiting),
      text: (row) => text(row, isWaiting),
    },
    {
      key: 'entered',
      head: verdictWords.entered[language],
      numeric: true,
      cell: (row) => row.counts.entered,
      text: (row) => String(row.counts.entered),
    },
  ]
}

type Props = {
  view: View
  fill: Fill
  /** Null for a handler, who brings no list in. */
  councils: readonly Served[] | null
  asking: ListAsking
  rows: readonly ListedList[]
  total: number
}

const Bring = ({ view, fill, councils }: Pick<Props, 'view' | 'fill'> & { councils: readonly Served[] }) => {
  const t = say(words, view.language)
  return (
    <Card title={t.bring}>
      {councils.length === 0 ? (
        <p>
          {t.noAuthorities} <a href="/authorities">{t.council}</a>
        </p>
      ) : (
        <FormOf view={view} action="/lists" upload>
          <Dropdown
            fill={fill}
            name="gss"
            label={t.council}
            items={[
              ...(councils.length > 1 ? [{ value: '', text: t.chooseCouncil }] : []),
              ...councils.map((council) => ({ value: council.gss, text: nameIn(view.language, council) })),
            ]}
          />
          <FileBox fill={fill} label={t.file} hint={t.fileHint} />
          <Tick fill={fill} name="ask" label={t.askColumns} />
          <Button>{t.look}</Button>
          <p class="soft small">{t.nothingYet}</p>
        </FormOf>
      )}
    </Card>
  )
}

export const ListsPage = ({ view, fill, councils, asking, rows, total }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} faulty={fill.faults.length > 0} wide>
      <WhatIsWrong fill={fill} />
      <h1>{t.title}</h1>
      {councils === null ? null : <Bring view={view} fill={fill} councils={councils} />}
      <List
        view={{ ...view, path: '/lists' }}
        asking={asking}
        rows={rows}
        total={total}
        columns={listColumns(view)}
        caption={t.title}
        empty={<p>{t.none}</p>}
        id={({ id }) => id}
      />
    </Layout>
  )
}
