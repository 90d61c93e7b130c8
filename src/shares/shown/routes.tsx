import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { missing, show } from '../../platform/http/answer.ts'
import { unlessDown } from '../../spaces/own-routes.tsx'
import { opened } from '../actions.ts'
import { shownPieces, shownToMe } from '../queries.ts'
import { ShownListPage, ShownPage, ToOpenPage } from './pages.tsx'

export const pages = pagesOf()

pages.get('/shared', 'shared:read', async ({ tx, actor, view }) => {
  const list = await shownToMe(tx)
  if (list.length > 0)
    await record(
      tx,
      actor,
      'share.listed',
      list.flatMap(({ party, id }) => [party, id]),
    )
  return show(<ShownListPage view={view} list={list} />)
})

// Stopped, over, somebody else's or never there: the database shows no row, and the answer is the same.
pages.get('/shared/:shown', 'shared:read', async ({ tx, view, params }) => {
  const [shown] = await shownToMe(tx, params.shown)
  return shown === undefined ? missing : show(<ToOpenPage view={view} shown={shown} />)
})
// The parent is told that it was opened: that takes a press, and no browser that looks ahead.
pages.post('/shared/:shown', 'shared:read', async ({ tx, actor, view, params }) => {
  const [shown] = await shownToMe(tx, params.shown)
  if (shown === undefined) return missing
  const pieces = await unlessDown(shownPieces(tx, shown.id))
  if (pieces !== null) await opened(tx, actor, shown.party, shown.id)
  return show(<ShownPage view={view} shown={shown} pieces={pieces} />)
})
