import { pagesOf } from '../../access/pages.ts'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { fresh } from '../../platform/html/filling.ts'
import { refilled } from '../filling.ts'
import { lookedAt, tellUs } from './actions.ts'
import { LookPage } from './look-page.tsx'
import { TellPage } from './pages.tsx'
import { namesAgreed, ownNotices, toLookAt } from './queries.ts'
import { readNotice } from './reading.ts'

const pages = pagesOf()
export { pages as notices }

const ground = async (tx: Tx, actor: Actor) => ({
  names: await namesAgreed(tx, actor),
  own: await ownNotices(tx, actor),
  wales: actor.gss?.startsWith('W') === true,
})

pages.get('/tell', 'notice:tell', async ({ tx, actor, view, query }) =>
  show(
    <TellPage
      view={view}
      fill={fresh(view.language, { kind: 'initial' })}
      done={query.get('told') === '1'}
      {...await ground(tx, actor)}
    />,
  ),
)

pages.post('/tell', 'notice:tell', async ({ tx, actor, view, form }) => {
  const around = await ground(tx, actor)
  const { notice, faults } = readNotice(form, around.names, actor.today)
  const outcome = faults.length > 0 ? { faults } : await tellUs(tx, actor, notice)
  if (!('faults' in outcome)) return goTo('/tell?told=1')
  const fill = refilled(view.language, form, outcome.faults)
  return again(<TellPage view={view} fill={fill} done={false} {...around} />)
})

pages.get('/conferences/told', 'conference:change', async ({ tx, actor, view }) => {
  const rows = await toLookAt(tx)
  await record(
    tx,
    actor,
    'notice.listed',
    rows.map(({ family_id }) => family_id),
  )
  return show(<LookPage view={view} rows={rows} />)
})

pages.post('/conferences/told/:notice', 'conference:change', async ({ tx, actor, params }) =>
  (await lookedAt(tx, actor, params.notice)) ? goTo('/conferences/told') : missing,
)
