import { pagesOf } from '../access/pages.ts'
import { record } from '../audit/record.ts'
import { goTo, show } from '../platform/http/answer.ts'
import { readAsking } from '../platform/list/asking.ts'
import { listFile } from '../platform/list/csv.ts'
import { keepClocks } from './actions.ts'
import { isRuleId } from './codes.ts'
import { KeptPage } from './kept-page.tsx'
import { columnsFor } from './columns.tsx'
import { ClocksPage } from './pages.tsx'
import { filters, latestMoves, listClocks, sorts } from './queries-list.ts'
import { calendarOf, keptBy } from './queries.ts'

const own = pagesOf()

own.get('/clocks', 'clock:read', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts, filters })
  const { rows, total } = await listClocks(tx, asking)
  const holidays = await calendarOf(tx, actor)
  const things = rows.map(({ id }) => id)
  await record(tx, actor, 'clock.listed', things)
  if (asking.csv) {
    const columns = columnsFor({ language: view.language, today: actor.today, holidays })
    return listFile('clocks.csv', columns, rows)
  }
  const moves = await latestMoves(tx)
  const today = actor.today
  return show(<ClocksPage view={view} {...{ asking, rows, total, today, holidays, moves }} />)
})

own.get('/clocks/kept', 'clock:read', async ({ tx, actor, view, query }) =>
  show(<KeptPage view={view} kept={await keptBy(tx, actor)} saved={query.get('saved') === '1'} />),
)

own.post('/clocks/kept', 'clock:keep', async ({ tx, actor, form }) => {
  await keepClocks(tx, actor, form.all('rules').filter(isRuleId))
  return goTo('/clocks/kept?saved=1')
})

export const pages = own.list
