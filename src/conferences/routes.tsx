import { pagesOf, type Page } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { servedOn } from '../authorities/queries.ts'
import { calendarOf } from '../clocks/queries.ts'
import { showOnFamily } from '../families/sections.ts'
import { missing, show } from '../platform/http/answer.ts'
import { readAsking } from '../platform/list/asking.ts'
import { listFile } from '../platform/list/csv.ts'
import { booking } from './booking/routes.tsx'
import { corrections } from './changes/correcting-routes.tsx'
import { changes } from './changes/routes.tsx'
import { decisions } from './decisions/routes.tsx'
import { ConferencesOf } from './family-section.tsx'
import { letters } from './letters/routes.tsx'
import { columnsFor } from './listing/columns.tsx'
import { ConferencesPage } from './listing/pages.tsx'
import { filters, listConferences, sorts } from './listing/queries.ts'
import { lists } from './lists/routes.tsx'
import { notices } from './notices/routes.tsx'
import { ConferencePage } from './one/page.tsx'
import { openedConference } from './opened.ts'
import { conferencePage, conferencesOf } from './queries.ts'

const own = pagesOf()

showOnFamily(10, async ({ tx, actor, view, family }) => (
  <ConferencesOf
    view={view}
    family={family.id}
    conferences={await conferencesOf(tx, family.id)}
    today={actor.today}
    holidays={await calendarOf(tx, actor)}
  />
))

own.get('/conferences', 'conference:list', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts, filters })
  const { rows, total, toLookAt } = await listConferences(tx, asking, actor.today)
  const holidays = await calendarOf(tx, actor)
  await record(
    tx,
    actor,
    'conference.listed',
    rows.map(({ id }) => id),
  )
  if (asking.csv) {
    const columns = columnsFor({ language: view.language, today: actor.today, holidays })
    return listFile('conferences.csv', columns, rows)
  }
  const councils = await servedOn(tx, actor.programme, actor.today)
  return show(
    <ConferencesPage
      view={view}
      asking={asking}
      rows={rows}
      total={total}
      today={actor.today}
      holidays={holidays}
      councils={councils}
      toLookAt={toLookAt}
    />,
  )
})

own.get('/conferences/:conference', 'conference:read', async ({ tx, actor, view, params }) => {
  const row = await conferencePage(tx, params.conference)
  if (row === undefined) return missing
  await record(tx, actor, 'conference.read', [row.id, row.family_id])
  const holidays = await calendarOf(tx, actor)
  const opened = await openedConference(tx, row)
  return show(
    <ConferencePage view={view} row={row} opened={opened} today={actor.today} holidays={holidays} />,
  )
})

/** `/conferences/told` stands before `/conferences/:conference`. */
export const pages: readonly Page[] = [
  ...notices.list,
  ...own.list,
  ...booking.list,
  ...changes.list,
  ...corrections.list,
  ...decisions.list,
  ...letters.list,
  ...lists.list,
]
