import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import { aParent } from '../matching/testing.ts'
import { takeBack } from '../offers/actions.ts'
import { beginSupport } from '../support/actions.ts'
import { aSupporter } from '../supporters/testing.ts'
import { subscribers } from './jobs.ts'
import { pages } from './routes.ts'
import { proposedTo, signedInAs } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

const settle = () => runEvents(house.db, subscribers, () => house.worker.now)

/** A parent who chose Robin, with Kim still to choose from. */
const aParentWhoChose = async () => {
  const robin = await aSupporter(house)
  const kim = await aSupporter(house)
  const parent = await aParent(house)
  const { browser } = await signedInAs(house, parent.party)
  const proposal = await proposedTo(house, parent, robin.supporter)
  const other = await proposedTo(house, parent, kim.supporter, 2)
  await browser.post('/choose', { proposal })
  return { ...parent, robin, kim, other, coordinator: await house.person(['coordinator']) }
}
const stateOf = async (proposal: string) =>
  (
    await house.ground
      .selectFrom('proposals')
      .select('state')
      .where('id', '=', proposal)
      .executeTakeFirstOrThrow()
  ).state

test('when a yes is taken back, the supporter is asked no longer and nothing stays to choose from', async () => {
  const { offer, robin, other, coordinator } = await aParentWhoChose()
  await settle()
  expect(await stateOf(other)).toBe('open')
  await house.as(coordinator.token, (tx) => takeBack(tx, coordinator.actor, offer))
  await settle()
  expect(await stateOf(other)).toBe('withdrawn')
  expect((await robin.browser.get('/asked')).text).toContain('Nobody is asking for you just now')
})

test('when a coordinator brings somebody beside the parent directly, the one who was asked is let go', async () => {
  const { party, robin, kim, coordinator } = await aParentWhoChose()
  await house.as(coordinator.token, (tx) =>
    beginSupport(tx, coordinator.actor, { party, supporter: kim.supporter }),
  )
  await settle()
  expect((await robin.browser.get('/asked')).text).toContain('Nobody is asking for you just now')
  const grants = await house.ground
    .selectFrom('grants')
    .select(['function', 'until_at'])
    .where('thing_id', '=', party)
    .where('person_id', '=', robin.id)
    .execute()
  expect(grants.map(({ function: held, until_at }) => [held, until_at !== null])).toEqual([['asked', true]])
})
