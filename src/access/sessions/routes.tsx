import { goTo, missing, show } from '../../platform/http/answer.ts'
import { pagesOf } from '../pages.ts'
import { endSessions } from './actions.ts'
import { SessionsPage } from './pages.tsx'
import { ownSessions } from './queries.ts'

const pages = pagesOf()

pages.get('/sessions', 'session:own', async ({ tx, actor, view }) =>
  show(<SessionsPage view={view} sessions={await ownSessions(tx, actor)} />),
)

pages.post('/sessions/others/end', 'session:own', async ({ tx }) => {
  await endSessions(tx, null)
  return goTo('/sessions')
})

pages.post('/sessions/:session/end', 'session:own', async ({ tx, params }) =>
  (await endSessions(tx, params.session)) === 0 ? missing : goTo('/sessions'),
)

export { pages }
