import { show } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { listFile } from '../../platform/list/csv.ts'
import { say } from '../../platform/words/words.ts'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { trailColumns, TrailPage } from './page.tsx'
import { trail } from './queries.ts'
import { words } from './words.ts'

const pages = pagesOf()

pages.get('/audit', 'audit:read', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: ['at'], descending: true })
  const { rows, total } = await trail(tx, asking)
  await record(tx, actor, 'audit.read', [], { count: rows.length })
  if (!asking.csv) return show(<TrailPage {...{ view, asking, rows, total }} />)
  const columns = trailColumns(view.language)
  return listFile(say(words, view.language).file, columns, rows)
})

export { pages }
