import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, testHouse, type TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import { tell } from '../audit/record.ts'
import { aParty, aSupporter } from '../supporters/testing.ts'
import { arrangeCover, beginSupport } from './actions.ts'
import { subscribers } from './jobs.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

test('when a supporter leaves the staff, their parents have nobody beside them and can be given somebody else', async () => {
  const leaver = await aSupporter(house)
  const other = await aSupporter(house)
  const coordinator = await house.person(['coordinator'])
  const party = await aParty(house)
  await house.as(coordinator.token, async (tx) => {
    must(await beginSupport(tx, coordinator.actor, { party, supporter: leaver.supporter }))
  })
  const { person_id } = await house.ground
    .selectFrom('supporters')
    .select('person_id')
    .where('id', '=', leaver.supporter)
    .executeTakeFirstOrThrow()
  await house.as(coordinator.token, (tx) =>
    tell(tx, coordinator.actor, 'person.role-ended', person_id, { role: 'supporter' }),
  )
  await runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
  const now = await house.ground
    .selectFrom('supporters')
    .select(['state', 'load'])
    .where('id', '=', leaver.supporter)
    .executeTakeFirst()
  expect(now).toEqual({ state: 'left', load: 0 })
  const grants = await house.ground
    .selectFrom('grants')
    .select('until_at')
    .where('person_id', '=', person_id)
    .execute()
  expect(grants.every(({ until_at }) => until_at !== null)).toBe(true)
  await house.as(coordinator.token, async (tx) => {
    must(await beginSupport(tx, coordinator.actor, { party, supporter: other.supporter }))
  })
})

test('whoever stood in for somebody and then leaves sees that parent no more', async () => {
  const [beside, standIn] = [await aSupporter(house), await aSupporter(house)]
  const coordinator = await house.person(['coordinator'])
  const party = await aParty(house)
  await house.as(coordinator.token, async (tx) => {
    const { support } = must(
      await beginSupport(tx, coordinator.actor, { party, supporter: beside.supporter }),
    )
    must(
      await arrangeCover(tx, coordinator.actor, support, {
        supporter: standIn.supporter,
        from: '2026-11-18',
        until: '2026-11-25',
      }),
    )
    await tx.updateTable('supporters').set({ state: 'left' }).where('id', '=', standIn.supporter).execute()
    await sql`select app.end_supporter_role(${standIn.supporter})`.execute(tx)
  })
  const open = await house.ground
    .selectFrom('grants')
    .select('person_id')
    .where('thing_id', '=', party)
    .where('until_at', 'is', null)
    .execute()
  expect(open).toEqual([{ person_id: beside.id }])
  const covers = await house.ground
    .selectFrom('covers')
    .select('ended_at')
    .where('party_id', '=', party)
    .execute()
  expect(covers.every(({ ended_at }) => ended_at !== null)).toBe(true)
})
