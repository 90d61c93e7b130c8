import { Button, Layout, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List } from '../../platform/list/list.tsx'
import { say } from '../../platform/words/words.ts'
import { WaitingLines, type Waits } from '../after/waiting-lines.tsx'
import { words as seriesWords } from '../series/words.ts'
import { keptColumns } from './columns.tsx'
import type { KeptRow } from './queries.ts'
import { keepWords } from './words.ts'

type Props = { view: View; asking: ListAsking; rows: readonly KeptRow[]; total: number; waits: Waits }
/** All that an organiser keeps. */
export const KeepPage = ({ view, asking, rows, total, waits }: Props) => {
  const t = say(keepWords, view.language)
  return (
    <Layout view={view} title={t.title} back="/home">
      <h1>{t.title}</h1>
      <p class="lede">{t.lede}</p>
      <Button href="/events/keep/new">{t.make}</Button>
      <p>
        <a href="/newsletters/keep">{t.newsletters}</a> ·{' '}
        <a href="/events/keep/series">{say(seriesWords, view.language).title}</a>
      </p>
      <WaitingLines view={view} waits={waits} />
      <List
        {...{ view, asking, rows, total }}
        columns={keptColumns(view)}
        caption={t.title}
        searchHint={t.searchHint}
        empty={<p>{t.empty}</p>}
        id={({ id }) => id}
      />
    </Layout>
  )
}
