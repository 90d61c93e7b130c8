import { Layout, type View } from '../platform/html/index.ts'
import type { ListAsking } from '../platform/list/asking.ts'
import { List, type Column } from '../platform/list/list.tsx'
import { compareText, formatNumber, percent, say } from '../platform/words/words.ts'
import { sayAsked, type Called } from './pages.tsx'
import type { Simulation } from './queries.ts'
import type { Report } from './report.ts'
import { sayWait, words } from './words.ts'

type Row = Report['authorities'][number]
export const sorts = ['name', 'families', 'met', 'waited'] as const

const met = ({ metBefore, pastAccepted }: Row): number => (pastAccepted === 0 ? -1 : metBefore / pastAccepted)

/** Those whose name holds what was typed, in the order that was asked for. */
export const councilsIn = (report: Report, asking: ListAsking, called: Called, view: View): Row[] => {
  const compare = compareText(view.language)
  const wanted = asking.words.toLowerCase()
  const by = (a: Row, b: Row): number =>
    asking.sort === 'families'
      ? a.families - b.families
      : asking.sort === 'met'
        ? met(a) - met(b)
        : asking.sort === 'waited'
          ? a.p90 - b.p90
          : compare(called(a.gss), called(b.gss))
  const found = report.authorities.filter(({ gss }) => called(gss).toLowerCase().includes(wanted))
  return asking.descending ? found.toSorted((a, b) => by(b, a)) : found.toSorted(by)
}

export const columnsFor = (view: View, called: Called): Column<Row>[] => {
  const t = say(words, view.language)
  const numeric = (key: string, head: string, text: (row: Row) => string, sort?: string): Column<Row> => ({
    key,
    head,
    cell: text,
    text,
    numeric: true,
    ...(sort === undefined ? {} : { sort }),
  })
  const count = (value: number): string => formatNumber(view.language, value)
  const part = (of: number, whole: number): string => (whole === 0 ? '–' : percent(view.language, of / whole))
  return [
    {
      key: 'name',
      head: t.where,
      cell: ({ gss }) => called(gss),
      text: ({ gss }) => called(gss),
      sort: 'name',
    },
    numeric('families', t.families, ({ families }) => count(families), 'families'),
    numeric('supporters', t.supporters, ({ supporters }) => count(supporters)),
    numeric('inTime', t.inTimeShort, ({ inTime, due }) => part(inTime, due)),
    numeric('accepted', t.acceptedShort, ({ accepted, offered }) => part(accepted, offered)),
    numeric('met', t.metShort, ({ metBefore, pastAccepted }) => part(metBefore, pastAccepted), 'met'),
    numeric('waited', t.waited, ({ p90 }) => sayWait(view.language, p90), 'waited'),
  ]
}

type Props = {
  view: View
  run: Simulation
  asking: ListAsking
  rows: readonly Row[]
  total: number
  called: Called
}

export const CouncilsPage = ({ view, run, asking, rows, total, called }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.councils} back={`/invented-years/${run.id}`} wide>
      <h1>{t.councils}</h1>
      <p class="lede">{sayAsked(view, run, called)}</p>
      <p>{t.invented}</p>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={columnsFor(view, called)}
        caption={t.councils}
        empty={<p>{t.empty}</p>}
        searchHint={t.search}
        id={({ gss }) => gss}
      />
    </Layout>
  )
}
