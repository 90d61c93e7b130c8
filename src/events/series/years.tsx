import type { View } from '../../platform/html/index.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { List, type Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { formatNumber, say } from '../../platform/words/words.ts'
import { keepWords } from '../keeping/words.ts'
import { inTongue } from '../saying.ts'
import type { Year } from './model.ts'
import { words } from './words.ts'

/** One year after another, on the page and in the spreadsheet. */
export const yearColumns = (view: View): Column<Year>[] => {
  const t = say(words, view.language)
  const k = say(keepWords, view.language)
  const l = view.language
  const title = (year: Year) => inTongue(l, { en: year.title_en, cy: year.title_cy })
  return [
    {
      key: 'title',
      head: t.year,
      text: title,
      cell: (year) => (
        <>
          <a class="govuk-link list-name" href={`/events/keep/${year.id}`}>
            {title(year)}
          </a>
          <br />
          <span class="soft">{k[`state-${year.state}`]}</span>
        </>
      ),
    },
    { key: 'day', head: t.day, text: ({ day }) => day, cell: ({ day }) => sayDay(l, day, 'date') },
    ...(['places', 'taken', 'came', 'waiting', 'sessions'] as const).map((key) => ({
      key,
      head: t[key],
      numeric: true,
      text: (year: Year) => String(year[key]),
      cell: (year: Year) => formatNumber(l, year[key]),
    })),
  ]
}

/** The years of a series side by side. */
export const Years = ({ view, years, series }: { view: View; years: readonly Year[]; series: string }) => {
  const t = say(words, view.language)
  return (
    <>
      <List
        view={{ ...view, path: `/events/keep/series/${series}` }}
        asking={readAsking(new URLSearchParams(), { sorts: [] })}
        rows={years}
        total={years.length}
        columns={yearColumns(view)}
        caption={t.title}
        empty={<p>{t.noYears}</p>}
        id={({ id }) => id}
      />
      <p class="soft">{t.onlyKeepers}</p>
    </>
  )
}
