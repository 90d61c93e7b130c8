import { Layout, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { inLondon, sayDay, sayTime } from '../../platform/words/dates.ts'
import { formatNumber, say, type Language } from '../../platform/words/words.ts'
import type { Entry } from './queries.ts'
import { words } from './words.ts'

export const trailColumns = (language: Language): Column<Entry>[] => {
  const t = say(words, language)
  return [
    {
      key: 'at',
      head: t.at,
      sort: 'at',
      cell: ({ at }) => {
        const { day, time } = inLondon(at)
        return `${sayDay(language, day, 'date')}, ${sayTime(language, time)}`
      },
      text: ({ at }) => at.toISOString(),
    },
    { key: 'who', head: t.who, cell: (row) => row.name ?? t.machine, text: (row) => row.name ?? t.machine },
    { key: 'act', head: t.act, cell: ({ act }) => <code>{act}</code>, text: ({ act }) => act },
    {
      key: 'things',
      head: t.things,
      numeric: true,
      cell: ({ things }) => formatNumber(language, things.length),
      text: ({ things }) => things.join(' '),
    },
  ]
}

type Props = { view: View; asking: ListAsking; rows: readonly Entry[]; total: number }

export const TrailPage = ({ view, asking, rows, total }: Props) => {
  const t = say(words, view.language)
  return (
    <Layout view={view} title={t.title} wide back="/staff">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p>{t.intro}</p>
      <List
        view={view}
        asking={asking}
        rows={rows}
        total={total}
        columns={trailColumns(view.language)}
        caption={t.title}
        empty={<p>{t.empty}</p>}
        searchHint={t.searchHint}
        id={({ id }) => id}
      />
    </Layout>
  )
}
