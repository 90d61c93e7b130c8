import { Button, Layout } from '../../platform/html/index.ts'
import type { View } from '../../platform/html/view.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { CouncilRow } from './queries.ts'
import { words } from './words.ts'

export const councilColumns = (view: View): readonly Column<CouncilRow>[] => {
  const t = say(words, view.language)
  const day = (value: string | null, otherwise: string) =>
    value === null ? otherwise : sayDay(view.language, value, 'date')
  return [
    {
      key: 'reference',
      head: t.reference,
      sort: 'reference',
      cell: (row) => row.reference,
      text: (row) => row.reference,
    },
    {
      key: 'conference',
      head: t.conference,
      sort: 'conference',
      cell: (row) => day(row.conferenceDay, t.noDay),
      text: (row) => row.conferenceDay ?? '',
    },
    { key: 'who', head: t.who, cell: (row) => row.label || t.who, text: (row) => row.label || t.who },
    {
      key: 'offered',
      head: t.offeredOn,
      sort: 'offered',
      cell: (row) => day(row.offeredOn, t.notYet),
      text: (row) => row.offeredOn ?? '',
    },
  ]
}

type Props = { view: View; asking: ListAsking; rows: readonly CouncilRow[]; total: number }

/** The council's view: the same page whatever the answer. */
export const CouncilPage = ({ view, asking, rows, total }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide>
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={councilColumns(view)}
        caption={t.title}
        searchHint={t.searchHint}
        id={({ offer }) => offer}
        empty={
          <>
            <p>{t.empty}</p>
            <Button href="/tell">{t.tell}</Button>
          </>
        }
      />
    </Layout>
  )
}
