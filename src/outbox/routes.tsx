import { pagesOf } from '../access/pages.ts'
import { may } from '../access/policy.ts'
import { record } from '../audit/record.ts'
import { goTo, missing, show } from '../platform/http/answer.ts'
import { readAsking } from '../platform/list/asking.ts'
import { listFile } from '../platform/list/csv.ts'
import { say } from '../platform/words/words.ts'
import { seenTo, sendAgain } from './actions.ts'
import { KeptPage } from './kept-page.tsx'
import { messageColumns, MessagesPage } from './pages.tsx'
import { messages } from './queries.ts'
import { words } from './words-list.ts'

const pages = pagesOf()

pages.get('/post', 'outbox:read', async ({ tx, actor, view, query }) => {
  const asking = readAsking(query, { sorts: ['when'], descending: true, filters: ['state'] })
  const { rows, total } = await messages(tx, asking)
  await record(
    tx,
    actor,
    'outbox.read',
    rows.map(({ id }) => id),
  )
  const now = new Date()
  if (!asking.csv) return show(<MessagesPage {...{ view, asking, rows, total, now }} />)
  const columns = messageColumns(view, now)
  return listFile(say(words, view.language).file, columns, rows)
})

pages.post('/post/:message/again', 'outbox:change', async ({ tx, actor, params }) =>
  (await sendAgain(tx, actor, params.message)) ? goTo('/post') : missing,
)

pages.post('/post/:message/seen-to', 'outbox:change', async ({ tx, actor, params }) =>
  (await seenTo(tx, actor, params.message)) ? goTo('/post') : missing,
)

// For whoever tries the house on their own machine: no sign-in, for the way in stands here. Elsewhere there is no such page.
pages.get('/outbox', 'outbox:develop', ({ view, kept, actor }) => {
  if (kept !== null) return show(<KeptPage view={view} kept={kept} />)
  return may(actor, 'outbox:read') ? goTo('/post') : missing
})

export { pages }
