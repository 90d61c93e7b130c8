import { afterAll, beforeAll, expect, test } from 'vitest'
import { must, testHouse, type TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import { aParty, aSupporter } from '../supporters/testing.ts'
import { arrangeCover } from './actions.ts'
import { subscribers } from './jobs.ts'
import { standing } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

test('when cover is arranged, whoever stands in and the parent each get one message, and the supporter who is away none', async () => {
  const coordinator = await house.person(['coordinator'])
  const [robin, stand] = [await aSupporter(house), await aSupporter(house)]
  const party = await aParty(house)
  const support = await standing(house, coordinator).begun(party, robin.supporter)
  const days = { from: '2026-11-20', until: '2026-11-21' } as const
  must(
    await house.as(coordinator.token, (tx) =>
      arrangeCover(tx, coordinator.actor, support, { supporter: stand.supporter, ...days }),
    ),
  )
  await runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
  const rows = await house.ground
    .selectFrom('outbox')
    .select(['kind', 'to_person', 'to_party', 'facts'])
    .where('kind', 'in', ['cover', 'cover-for-you'])
    .orderBy('id')
    .execute()
  expect(rows).toEqual([
    { kind: 'cover', to_person: stand.id, to_party: null, facts: {} },
    { kind: 'cover-for-you', to_person: null, to_party: party, facts: {} },
  ])
})
