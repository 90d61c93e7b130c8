import type { Actor } from '../../access/model.ts'
import { may, type Act } from '../../access/policy.ts'
import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { WorriedCard } from '../../concerns/concern/cards.tsx'
import { unheard } from '../../concerns/concern/queries.ts'
import { duties } from '../../concerns/hearing/queries.ts'
import { ToldCard } from '../../concerns/told/pages.tsx'
import { toldToMe } from '../../concerns/told/queries.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { goTo, show } from '../../platform/http/answer.ts'
import { MySupports } from '../../support/mine.tsx'
import { Today } from '../../support/today.tsx'
import { mySupports } from '../../support/queries.ts'
import { ParentHomePage } from './pages.tsx'
import { Hard, SupporterHomePage } from './supporter-pages.tsx'
import { askedCount, parentHomes } from './queries.ts'

export const pages = pagesOf()

/** Whose first page is elsewhere, in the order in which one person's functions weigh. */
const elsewhere: readonly (readonly [Act, string])[] = [
  ['board:read', '/today'],
  ['notice:tell', '/tell'],
]
const otherwise: readonly (readonly [Act, string])[] = [
  ['outside:keep', '/heard'],
  ['opening:answer', '/agree'],
  ['list:read', '/families'],
  ['staff:read', '/staff'],
  ['coverage:read', '/figures'],
  ['event:keep', '/events/keep'],
]

/** Somebody's safety comes before everything else that a person does here; null when nothing of it waits. */
const safetyFirst = async (tx: Tx, actor: Actor): Promise<string | null> => {
  const hears = may(actor, 'concern:hear')
  if (hears || may(actor, 'opening:answer')) {
    const waiting = await duties(tx, actor.today)
    if (waiting.length > 0) return hears && waiting.some(({ kind }) => kind !== 'agree') ? '/heard' : '/agree'
  }
  return may(actor, 'concern:unheard') && (await unheard(tx)) > 0 ? '/unheard' : null
}

pages.get('/home', 'home:read', async ({ tx, actor, view }) => {
  const first = await safetyFirst(tx, actor)
  if (first !== null) return goTo(first)
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
        <Today view={view} list={list} />
        <Hard view={view} />
        <MySupports view={view} list={list} />
        <WorriedCard view={view} />
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
  const told = await toldToMe(tx)
  return show(
    <ParentHomePage view={view} today={actor.today} homes={homes}>
      <ToldCard view={view} count={told.length} />
    </ParentHomePage>,
  )
})
