import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { connect } from '../platform/database/connect.ts'
import { aFamily, aParty, aSupporter } from '../supporters/testing.ts'
import { beginSupport, changeSupporter, endSupport } from './actions.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

const stands = async (supporter: string) => {
  const { load } = await house.ground
    .selectFrom('supporters')
    .select('load')
    .where('id', '=', supporter)
    .executeTakeFirstOrThrow()
  const open = await house.ground
    .selectFrom('supports')
    .select('id')
    .where('supporter_id', '=', supporter)
    .where('until_day', 'is', null)
    .execute()
  return { load, open: open.length }
}
const begin = async (who: { token: string; actor: TestHouse['worker'] }, party: string, supporter: string) =>
  house.as(who.token, (tx) => beginSupport(tx, who.actor, { party, supporter }))
const codeOf = (outcome: { faults: readonly { code: string }[] } | object) =>
  'faults' in outcome ? outcome.faults.map(({ code }) => code).join() : 'begun'

test('of twenty parents who are given the same supporter at once three get her, and seventeen read that she is full', async () => {
  const { supporter } = await aSupporter(house, { capacity: 3 })
  const coordinator = await house.person(['coordinator'])
  const parties = await Promise.all(Array.from({ length: 20 }, () => aParty(house)))
  const twenty = connect(house.engine, { max: 20 })
  const outcomes = await Promise.all(
    parties.map((party) =>
      twenty.inSession(coordinator.token, 'localhost', (tx) =>
        beginSupport(tx, coordinator.actor, { party, supporter }),
      ),
    ),
  )
  await twenty.close()
  const codes = outcomes.map(codeOf)
  expect(codes.filter((code) => code === 'begun')).toHaveLength(3)
  expect(codes.filter((code) => code === 'full')).toHaveLength(17)
  expect(await stands(supporter)).toEqual({ load: 3, open: 3 })
})

test('of ten supporters who begin with one parent at once one does, and nobody else loses a place', async () => {
  const all = await Promise.all(Array.from({ length: 10 }, () => aSupporter(house)))
  const coordinator = await house.person(['coordinator'])
  const party = await aParty(house)
  const outcomes = await Promise.all(all.map(({ supporter }) => begin(coordinator, party, supporter)))
  expect(outcomes.map(codeOf).sort()).toEqual(['begun', ...Array.from({ length: 9 }, () => 'has-support')])
  const standing = await Promise.all(all.map(({ supporter }) => stands(supporter)))
  expect(standing.reduce((sum, { load }) => sum + load, 0)).toBe(1)
})

test('both parents of one child accept the same supporter at once, and only one of them gets her', async () => {
  const { supporter } = await aSupporter(house, { capacity: 5 })
  const coordinator = await house.person(['coordinator'])
  const { parties } = await aFamily(house, ['Ada One', 'Bo Two'])
  const outcomes = await Promise.all(parties.map((party) => begin(coordinator, party, supporter)))
  expect(outcomes.map(codeOf).sort()).toEqual(['apart', 'begun'])
  expect(await stands(supporter)).toEqual({ load: 1, open: 1 })
})

test('beginnings, endings and changes that cross each other leave every load equal to what stands', async () => {
  const all = await Promise.all(Array.from({ length: 4 }, () => aSupporter(house, { capacity: 2 })))
  const coordinator = await house.person(['coordinator'])
  const parties = await Promise.all(Array.from({ length: 8 }, () => aParty(house)))
  const supporterAt = (index: number) => all[index % all.length]?.supporter ?? ''
  const begun = await Promise.all(parties.map((party, i) => begin(coordinator, party, supporterAt(i))))
  const supports = begun.flatMap((outcome) => ('support' in outcome ? [outcome.support] : []))
  expect(supports).toHaveLength(8)
  await Promise.all(
    supports.map((support, i) =>
      house.as(coordinator.token, async (tx) =>
        i % 2 === 0
          ? changeSupporter(tx, coordinator.actor, support, { supporter: supporterAt(i + 1), why: 'moved' })
          : endSupport(tx, coordinator.actor, support, 'finished'),
      ),
    ),
  )
  for (const { supporter } of all) {
    const { load, open } = await stands(supporter)
    expect(load).toBe(open)
    expect(load).toBeLessThanOrEqual(2)
  }
})
