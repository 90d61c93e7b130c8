import { may, type Act } from '../../access/policy.ts'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { goTo, show } from '../../platform/http/answer.ts'
import { MySupports } from '../../support/lists.tsx'
import { mySupports } from '../../support/queries.ts'
import { ParentHomePage, SupporterHomePage } from './pages.tsx'
import { askedCount, parentHomes } from './queries.ts'

export const pages = pagesOf()

/** Whose first page is elsewhere, in the order in which one person's functions weigh. */
const elsewhere: readonly (readonly [Act, string])[] = [
  ['board:read', '/today'],
  ['notice:tell', '/tell'],
]
const otherwise: readonly (readonly [Act, string])[] = [
  ['list:read', '/families'],
  ['staff:read', '/staff'],
  ['coverage:read', '/figures'],
]

pages.get('/home', 'home:read', async ({ tx, actor, view }) => {
  for (const [act, to] of elsewhere) if (may(actor, act)) return goTo(to)
  if (may(actor, 'support:own')) {
    const [list, asked] = await Promise.all([mySupports(tx, actor.today), askedCount(tx)])
    await record(
      tx,
      actor,
      'home.read',
      list.map(({ party }) => party),
    )
    return show(
      <SupporterHomePage view={view} asked={asked}>
        <MySupports view={view} list={list} />
      </SupporterHomePage>,
    )
  }
  for (const [act, to] of otherwise) if (may(actor, act)) return goTo(to)
  const homes = await parentHomes(tx, actor.today)
  await record(
    tx,
    actor,
    'home.read',
    homes.map(({ party }) => party),
  )
  return show(<ParentHomePage view={view} homes={homes} />)
})
