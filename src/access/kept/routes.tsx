import { goTo, missing, show } from '../../platform/http/answer.ts'
import { pagesOf } from '../pages.ts'
import { letGo } from './actions.ts'
import { KeptPage } from './pages.tsx'
import { ownKept } from './queries.ts'

const pages = pagesOf()

// Whoever signs in here and has nothing kept goes on as if nobody had.
pages.get('/kept', 'kept:own', async ({ tx, view }) => {
  const kept = await ownKept(tx)
  return kept.length === 0 ? goTo('/') : show(<KeptPage view={view} kept={kept} />)
})

pages.post('/kept/:kept/let-go', 'kept:own', async ({ tx, params }) =>
  (await letGo(tx, params.kept)) ? goTo('/kept') : missing,
)

export { pages }
