import { pagesOf } from '../../access/pages.ts'
import { goTo, show } from '../../platform/http/answer.ts'
import { HowPage } from './pages.tsx'
import { whatCounts } from './queries.ts'

export const pages = pagesOf()

pages.get('/how-we-look', 'site:read', async ({ tx, view, host }) =>
  host === null ? goTo('/set-up') : show(<HowPage view={view} counts={await whatCounts(tx, host.id)} />),
)
