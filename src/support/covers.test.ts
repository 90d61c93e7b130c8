import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aFamily, aParty, aSupporter } from '../supporters/testing.ts'
import { arrangeCover, changeSupporter } from './actions.ts'
import { turnCovers } from './jobs.ts'
import { codes, standing } from './testing.ts'

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
let on: ReturnType<typeof standing>
beforeAll(async () => {
  house = await testHouse([])
  coordinator = await house.person(['coordinator'])
  on = standing(house, coordinator)
})
afterAll(() => house.close())

test('cover opens for its days only and closes by itself; the supporter stays', async () => {
  const [robin, stand] = [await aSupporter(house), await aSupporter(house, { capacity: 0 })]
  const party = await aParty(house)
  const support = await on.begun(party, robin.supporter)
  const cover = (
    from: `${number}-${number}-${number}`,
    until: `${number}-${number}-${number}`,
    who = stand.supporter,
  ) =>
    house.as(coordinator.token, (tx) =>
      arrangeCover(tx, coordinator.actor, support, { supporter: who, from, until }),
    )
  expect(codes(await cover('2026-11-20', '2026-11-21'))).toEqual([])
  expect(await on.sees(stand)).toEqual([])
  const turn = (day: `${number}-${number}-${number}`) => house.db.asWorker((tx) => turnCovers(tx, day))
  expect(await turn('2026-11-19')).toEqual({ ended: 0, begun: 0 })
  expect(await turn('2026-11-20')).toEqual({ ended: 0, begun: 1 })
  expect(await turn('2026-11-20')).toEqual({ ended: 0, begun: 0 })
  expect(await on.sees(stand)).toEqual([party])
  expect(codes(await cover('2026-11-21', '2026-11-23'))).toEqual(['covered'])
  expect(codes(await cover('2026-11-23', '2026-11-24', robin.supporter))).toEqual(['same-supporter'])
  await turn('2026-11-21')
  expect(await on.sees(stand)).toEqual([party])
  expect(await turn('2026-11-22')).toEqual({ ended: 1, begun: 0 })
  expect(await on.sees(stand)).toEqual([])
  expect(await on.sees(robin)).toEqual([party])
  const told = await house.ground
    .selectFrom('events')
    .select('kind')
    .where('thing_id', '=', support)
    .orderBy('id')
    .execute()
  expect(told.map(({ kind }) => kind)).toEqual([
    'support.begun',
    'support.covered',
    'support.cover-begun',
    'support.cover-ended',
  ])
})

test('nobody stands in across a wall, while away or with a lapsed check', async () => {
  const [robin, stand] = [await aSupporter(house), await aSupporter(house)]
  const pair = await aFamily(house, ['Ada Pair', 'Bo Pair'])
  const support = await on.begun(pair.parties[0] ?? '', robin.supporter)
  const cover = () =>
    house.as(coordinator.token, (tx) =>
      arrangeCover(tx, coordinator.actor, support, {
        supporter: stand.supporter,
        from: '2026-11-18',
        until: '2026-11-20',
      }),
    )
  await house.ground
    .insertInto('supporter_away')
    .values({
      programme_id: house.programme,
      supporter_id: stand.supporter,
      from_day: '2026-11-20',
      until_day: '2026-11-25',
    })
    .execute()
  expect(codes(await cover())).toEqual(['away'])
  await house.ground.updateTable('supporter_away').set({ withdrawn_at: new Date() }).execute()
  await house.ground
    .updateTable('supporters')
    .set({ check_until: '2026-11-19' })
    .where('id', '=', stand.supporter)
    .execute()
  expect(codes(await cover())).toEqual(['check-lapsed'])
  await house.ground
    .updateTable('supporters')
    .set({ check_until: '2027-11-19' })
    .where('id', '=', stand.supporter)
    .execute()
  await on.begun(pair.parties[1] ?? '', (await aSupporter(house)).supporter)
  expect(codes(await cover())).toEqual([])
  const ben = await aSupporter(house, { capacity: 9 })
  const other = await aFamily(house, ['Cy Pair', 'Di Pair'])
  await on.begun(other.parties[1] ?? '', ben.supporter)
  const third = await on.begun(other.parties[0] ?? '', (await aSupporter(house)).supporter)
  const across = await house.as(coordinator.token, (tx) =>
    arrangeCover(tx, coordinator.actor, third, {
      supporter: ben.supporter,
      from: '2026-11-18',
      until: '2026-11-19',
    }),
  )
  expect(codes(across)).toEqual(['apart'])
})

test('a change that is not possible changes nothing', async () => {
  const [robin, full] = [await aSupporter(house), await aSupporter(house, { capacity: 0 })]
  const party = await aParty(house)
  const support = await on.begun(party, robin.supporter)
  const change = (supporter: string) =>
    house.as(coordinator.token, (tx) =>
      changeSupporter(tx, coordinator.actor, support, { supporter, why: 'parent-asked' }),
    )
  expect(codes(await change(full.supporter))).toEqual(['full'])
  expect(await on.sees(robin)).toEqual([party])
  expect(await on.loadOf(robin.supporter)).toBe(1)
  const next = await aSupporter(house)
  expect(codes(await change(next.supporter))).toEqual([])
  expect([await on.sees(robin), await on.sees(next)]).toEqual([[], [party]])
  expect([await on.loadOf(robin.supporter), await on.loadOf(next.supporter)]).toEqual([0, 1])
})
