import type { View } from '../../platform/html/index.ts'
import type { Column } from '../../platform/list/list.tsx'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { apartWords } from '../apart/words.ts'
import { inTongue } from '../saying.ts'
import type { KeptRow } from './queries.ts'
import { keepWords } from './words.ts'

/** All that is kept, on the page and in the spreadsheet. */
export const keptColumns = (view: View): Column<KeptRow>[] => {
  const t = say(keepWords, view.language)
  const l = view.language
  const title = (row: KeptRow) => inTongue(l, { en: row.title_en, cy: row.title_cy })
  const stands = ({ state }: KeptRow) => t[`state-${state}`]
  const taken = (row: KeptRow) => (row.places === 0 ? '' : t.taken(row.taken, row.places))
  return [
    {
      key: 'title',
      head: t.event,
      sort: 'title',
      text: title,
      cell: (row) => (
        <>
          <a class="govuk-link list-name" href={`/events/keep/${row.id}`}>
            {title(row)}
          </a>
          {row.toRing === 0 ? null : (
            <>
              <br />
              <a href={`/events/keep/${row.id}/apart`}>{say(apartWords, l).toRing(row.toRing)}</a>
            </>
          )}
        </>
      ),
    },
    {
      key: 'day',
      head: t.day,
      sort: 'day',
      text: ({ day }) => day,
      cell: ({ day }) => sayDay(l, day, 'date'),
    },
    { key: 'state', head: t.stands, sort: 'state', text: stands, cell: stands },
    { key: 'taken', head: t.takenHead, sort: 'taken', text: taken, cell: taken },
    {
      key: 'waiting',
      head: t.inLine,
      numeric: true,
      text: ({ waiting }) => String(waiting),
      cell: ({ waiting }) => (waiting === 0 ? '' : waiting),
    },
  ]
}
