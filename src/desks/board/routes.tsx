import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { holidays } from '../../authorities/queries.ts'
import { show } from '../../platform/http/answer.ts'
import { BoardPage } from './pages.tsx'
import { side, standings } from './queries.ts'
import { daysLeft, dutyOf, forgotten, inOrder } from './rules.ts'

export const pages = pagesOf()

pages.get('/today', 'board:read', async ({ tx, actor, view }) => {
  const [rows, beside, calendar] = await Promise.all([
    standings(tx, actor.today),
    side(tx, actor.today),
    holidays(tx),
  ])
  const duties = inOrder(rows.map((row) => dutyOf(row, calendar)))
  await record(
    tx,
    actor,
    'board.read',
    rows.map(({ offer }) => offer),
  )
  const lines = duties.map((duty) => ({ duty, left: daysLeft(actor.today, duty, calendar) }))
  return show(
    <BoardPage view={view} lines={lines} side={beside} forgotten={forgotten(actor.today, duties).length} />,
  )
})
