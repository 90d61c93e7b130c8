import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { show } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { councilColumns, CouncilPage } from './pages.tsx'
import { councilList, councilSorts } from './queries.ts'

export const pages = pagesOf()

pages.get('/offered', 'council-offers:read', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: councilSorts, descending: true })
  const { rows, total } = await councilList(tx, asking)
  await record(
    tx,
    actor,
    'council-offers.listed',
    rows.map(({ offer }) => offer),
  )
  if (!asking.csv) return show(<CouncilPage view={view} asking={asking} rows={rows} total={total} />)
  const columns = councilColumns(view)
  return listFile('list.csv', columns, rows)
})
