import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import type { Actor } from '../../access/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { dayTyped, type Fill, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import type { View } from '../../platform/html/view.ts'
import { book } from '../actions.ts'
import { childrenOf, familyOf } from '../family-facts.ts'
import { refilled } from '../filling.ts'
import { conferencesOf } from '../queries.ts'
import { readBooking } from '../reading.ts'
import { BookPage } from './page.tsx'

const pages = pagesOf()
export { pages as booking }

type At = { tx: Tx; view: View; actor: Actor }
const bookPage = async ({ tx, view, actor }: At, id: string, fill: Fill | undefined) => {
  const family = await familyOf(tx, id)
  if (family === undefined) return undefined
  const known = await childrenOf(tx, id)
  const held = (await conferencesOf(tx, id)).filter(({ state }) => state === 'held')
  const start = fresh(
    view.language,
    { kind: held.length > 0 ? 'review' : 'initial', ...dayTyped('toldUsOn', actor.today) },
    { children: known.map((child) => child.id) },
  )
  return (
    <BookPage
      view={view}
      fill={fill ?? start}
      nation={family.nation === 'wales' ? 'W' : 'E'}
      family={family}
      known={known}
      held={held}
    />
  )
}

pages.get('/families/:family/conferences/new', 'conference:change', async ({ tx, actor, view, params }) => {
  const page = await bookPage({ tx, view, actor }, params.family, undefined)
  if (page === undefined) return missing
  await record(tx, actor, 'family.read', params.family)
  return show(page)
})

pages.post(
  '/families/:family/conferences/new',
  'conference:change',
  async ({ tx, actor, view, params, form }) => {
    const { draft, faults } = readBooking(form, actor.today)
    const outcome = faults.length > 0 ? { faults } : await book(tx, actor, params.family, draft)
    if (!('faults' in outcome)) return goTo(`/conferences/${outcome.conference}`)
    const fill = refilled(view.language, form, outcome.faults)
    const page = await bookPage({ tx, view, actor }, params.family, fill)
    return page === undefined ? missing : again(page)
  },
)
