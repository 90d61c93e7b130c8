import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aFamily, aSupporter } from '../supporters/testing.ts'
import { pages } from './routes.tsx'
import { whoCould } from './queries.ts'
import { codes, standing } from './testing.ts'

let house: TestHouse
type Person = Awaited<ReturnType<TestHouse['person']>>
let coordinator: Person
let lee: Person
let on: ReturnType<typeof standing>
beforeAll(async () => {
  house = await testHouse(pages.list)
  coordinator = await house.person(['coordinator'])
  lee = await house.person(['safeguarding-lead'], { name: 'Lee Supervisor' })
  on = standing(house, coordinator)
})
afterAll(() => house.close())

const set = (supporter: string, person: string, who = coordinator) =>
  who.browser.post(`/supporters/${supporter}/supervisor`, { supervisor: person })

test('a coordinator names who supervises; the two sides of one family never have the same one', async () => {
  const [robin, sam, kit] = [await aSupporter(house), await aSupporter(house), await aSupporter(house)]
  for (const one of [robin, sam])
    expect((await set(one.supporter, lee.id)).location).toBe(`/supporters/${one.supporter}/beside`)
  expect((await coordinator.browser.get(`/supporters/${robin.supporter}/beside`)).text).toContain(
    'Lee Supervisor',
  )
  const { parties } = await aFamily(house, ['Ada Pair', 'Bo Pair'])
  const [ada = '', bo = ''] = parties
  await on.begun(ada, robin.supporter)
  expect(codes(await on.begin(bo, sam.supporter))).toEqual(['supervisor'])
  const could = await house.as(coordinator.token, (tx) => whoCould(tx, bo, '2026-11-18', '2026-11-25'))
  expect(could.map((one) => one.supporter)).not.toContain(sam.supporter)
  expect(could.map((one) => one.supporter)).toContain(kit.supporter)
  // Whoever supervises the one side's supporter does not stand beside the other side either.
  await set(robin.supporter, kit.id)
  expect(codes(await on.begin(bo, kit.supporter))).toEqual(['supervisor'])
})

test('a supporter who answers for themself is told only that it is not possible', async () => {
  const [robin, sam] = [await aSupporter(house), await aSupporter(house)]
  for (const one of [robin, sam]) await set(one.supporter, lee.id)
  const { parties } = await aFamily(house, ['Cy Pair', 'Di Pair'])
  await on.begun(parties[0] ?? '', robin.supporter)
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: sam.id,
      function: 'asked',
      thing: 'party',
      thing_id: parties[1] ?? '',
    })
    .execute()
  expect(codes(await on.begin(parties[1] ?? '', sam.supporter, sam))).toEqual(['not-possible'])
})

test('where the other side is closed to the coordinator, the word is the one for all that is absolute', async () => {
  const [robin, sam] = [await aSupporter(house), await aSupporter(house)]
  for (const one of [robin, sam]) await set(one.supporter, lee.id)
  const near = await aFamily(house, ['Ed Pair'])
  const far = await aFamily(house, ['Flo Pair'])
  await house.ground
    .insertInto('parent_of')
    .values({
      programme_id: house.programme,
      party_id: far.parties[0] ?? '',
      child_id: near.child,
      relation: 'parent',
    })
    .execute()
  await on.begun(far.parties[0] ?? '', robin.supporter)
  await house.ground
    .insertInto('hidden')
    .values({ programme_id: house.programme, family_id: far.family, person_id: coordinator.id })
    .execute()
  expect(codes(await on.begin(near.parties[0] ?? '', sam.supporter))).toEqual(['apart'])
})

test('a supervisor who would be one for both sides is refused, and the old one stays', async () => {
  const [robin, sam] = [await aSupporter(house), await aSupporter(house)]
  await set(robin.supporter, lee.id)
  const { parties } = await aFamily(house, ['Gil Pair', 'Hal Pair'])
  await on.begun(parties[0] ?? '', robin.supporter)
  await on.begun(parties[1] ?? '', sam.supporter)
  const refused = await set(sam.supporter, lee.id)
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('the same supervisor')
  const row = await house.ground
    .selectFrom('supporters')
    .select('supervisor')
    .where('id', '=', sam.supporter)
    .executeTakeFirstOrThrow()
  expect(row.supervisor).toBe(null)
})

test('nobody but a coordinator names one', async () => {
  const robin = await aSupporter(house)
  for (const who of [robin, lee, await house.person(['parent']), await house.person(['social-worker'])])
    expect((await set(robin.supporter, lee.id, who)).status).toBe(404)
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await set(robin.supporter, lee.id, elsewhere)).status).toBe(404)
})
