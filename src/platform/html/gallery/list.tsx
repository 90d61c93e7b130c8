import { List, type Column } from '../../list/list.tsx'
import { Layout, Tag, type View } from '../index.ts'

type Row = { id: string; name: string; area: string; room: number }

const rows: readonly Row[] = [
  { id: '1', name: 'Joy', area: 'North', room: 2 },
  { id: '2', name: 'Imran', area: 'South', room: 1 },
  { id: '3', name: 'Carys', area: 'North', room: 0 },
]

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    head: 'Name',
    sort: 'name',
    cell: ({ name }) => <a href="/3">{name}</a>,
    text: ({ name }) => name,
  },
  { key: 'area', head: 'Area', cell: ({ area }) => area, text: ({ area }) => area },
  {
    key: 'room',
    head: 'Room for',
    sort: 'room',
    numeric: true,
    cell: ({ room }) => (room === 0 ? <Tag>full</Tag> : room),
    text: ({ room }) => String(room),
  },
]

const asking = { words: '', sort: 'name', descending: false, page: 2, csv: false, filters: {} }

/** The one list, with everything that it can show. */
export function ListPage({ view }: { view: View }) {
  return (
    <Layout view={view} title="Supporters" wide>
      <h1>Supporters</h1>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={140}
        columns={columns}
        caption="Supporters"
        empty="Nobody yet."
        searchHint="Name or area"
        id={({ id }) => id}
      />
    </Layout>
  )
}
