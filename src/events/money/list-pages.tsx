import { Checkboxes, Layout, type View } from '../../platform/html/index.ts'
import type { ListAsking } from '../../platform/list/asking.ts'
import { List } from '../../platform/list/list.tsx'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { bookingColumns, lineColumns } from './columns.tsx'
import { moneyWords } from './keep-words.ts'
import { Done } from './pages.tsx'
import type { BookingMoney, LineRow } from './ledger.ts'

type Listed<Row> = { view: View; of: Kept; asking: ListAsking; rows: readonly Row[]; total: number }
export const BookingsPage = ({ view, of, asking, rows, total }: Listed<BookingMoney>) => {
  const t = say(moneyWords, view.language)
  const at = `/events/keep/${of.id}/money`
  return (
    <Layout view={view} title={t.bookings} back={at} wide>
      <h1>{t.bookings}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <List
        {...{ view, asking, rows, total }}
        columns={bookingColumns(view, at)}
        caption={t.bookings}
        empty={<p>{t.noBookings}</p>}
        searchHint={t.searchHint}
        filters={
          <Checkboxes
            name="left"
            items={[{ value: 'yes', text: t.onlyOpen }]}
            values={asking.filters['left'] === 'yes' ? ['yes'] : []}
          />
        }
        id={({ id }) => id}
      />
    </Layout>
  )
}
export const LinesPage = ({ view, of, asking, rows, total, done }: Listed<LineRow> & { done: boolean }) => {
  const t = say(moneyWords, view.language)
  const at = `/events/keep/${of.id}/money`
  return (
    <Layout view={view} title={t.lines} back={at} wide>
      <Done view={view} done={done} />
      <h1>{t.lines}</h1>
      <p class="lede">{inTongue(view.language, { en: of.title_en, cy: of.title_cy })}</p>
      <List
        {...{ view, asking, rows, total }}
        columns={lineColumns(view, at)}
        caption={t.lines}
        empty={
          <p>
            {t.noLines} <a href={at}>{t.note}</a>
          </p>
        }
        searchHint={t.linesHint}
        id={({ id }) => id}
      />
    </Layout>
  )
}
