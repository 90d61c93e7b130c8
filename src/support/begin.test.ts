import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from 'kysely'
import { must, testHouse, type TestHouse } from '../access/testing.ts'
import { declareConflict } from '../supporters/declarations.ts'
import type { ConflictKind } from '../supporters/model.ts'
import { aFamily, aParty, aSupporter } from '../supporters/testing.ts'
import { beginSupport, endSupport } from './actions.ts'
import { readSupport } from './queries.ts'
import { codes, standing } from './testing.ts'
import { printFor } from '../vault/testing.ts'

let house: TestHouse
let coordinator: Awaited<ReturnType<TestHouse['person']>>
let on: ReturnType<typeof standing>
beforeAll(async () => {
  house = await testHouse([])
  coordinator = await house.person(['coordinator'])
  on = standing(house, coordinator)
})
afterAll(() => house.close())

test('a supporter sees the parent from the day it begins until it ends, and gives the place back', async () => {
  const robin = await aSupporter(house)
  const party = await aParty(house)
  const support = await on.begun(party, robin.supporter)
  expect(await on.sees(robin)).toEqual([party])
  expect(await on.loadOf(robin.supporter)).toBe(1)
  const ended = () =>
    house.as(coordinator.token, (tx) => endSupport(tx, coordinator.actor, support, 'finished'))
  expect(await ended()).toBe(true)
  expect(await ended()).toBe(false)
  expect(await on.sees(robin)).toEqual([])
  expect(await on.loadOf(robin.supporter)).toBe(0)
})

test('a capacity lowered under the load takes nobody away and lets nobody begin', async () => {
  const { supporter, id } = await aSupporter(house)
  const party = await aParty(house)
  await on.begun(party, supporter)
  await house.ground.updateTable('supporters').set({ capacity: 0 }).where('id', '=', supporter).execute()
  expect(await on.open(id)).toEqual([party])
  expect(codes(await on.begin(await aParty(house), supporter))).toEqual(['full'])
})

test('a coordinator who is a supporter too puts themself beside nobody; a colleague does, or the parent asks for them', async () => {
  const robin = await aSupporter(house, { capacity: 9 })
  const of = { programme_id: house.programme, person_id: robin.id }
  await house.ground
    .insertInto('roles')
    .values({ ...of, role: 'coordinator' })
    .execute()
  const [party, chosen] = [await aParty(house), await aParty(house)]
  const puts = (parent: string) =>
    house.as(robin.token, (tx) =>
      beginSupport(tx, robin.actor, { party: parent, supporter: robin.supporter }),
    )
  expect(codes(await puts(party))).toEqual(['oneself'])
  expect(await on.open(robin.id)).toEqual([])
  const support = await on.begun(party, robin.supporter)
  await house.as(coordinator.token, (tx) => endSupport(tx, coordinator.actor, support, 'unsafe'))
  const read = async (token: string) =>
    (await house.as(token, (tx) => readSupport(tx, support, '2026-11-18')))?.endedWhy
  // Why it ended is told to neither of the two.
  expect([await read(robin.token), await read(coordinator.token)]).toEqual([null, 'unsafe'])
  await house.ground
    .insertInto('grants')
    .values({ ...of, function: 'asked', thing: 'party', thing_id: chosen })
    .execute()
  expect(codes(await puts(chosen))).toEqual([])
})

test('never together, own family, the other parent’s supporter and a declared conflict are not crossed', async () => {
  const { supporter, id } = await aSupporter(house, { capacity: 9 })
  const apart = await aParty(house)
  await house.ground
    .insertInto('never_together')
    .values({ programme_id: house.programme, supporter_id: supporter, party_id: apart, said_by: 'party' })
    .execute()
  expect(codes(await on.begin(apart, supporter))).toEqual(['apart'])

  const own = await aFamily(house, ['Own Self', 'Own Other'])
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: id,
      function: 'is',
      thing: 'party',
      thing_id: own.parties[0] ?? '',
    })
    .execute()
  // Their account says that it is their own family: it is out of the coordinator's sight, and the rule stands besides.
  for (const party of own.parties) {
    expect(codes(await on.begin(party, supporter))).toEqual(['unknown'])
    const { rows } = await sql<{ why: string }>`
      select app.why_not_beside(${party}, ${supporter}, '2026-11-18') as why`.execute(house.ground)
    expect(rows).toEqual([{ why: 'own-family' }])
  }

  const pair = await aFamily(house, ['Ada Pair', 'Bo Pair'])
  const support = await on.begun(pair.parties[0] ?? '', supporter)
  expect(codes(await on.begin(pair.parties[1] ?? '', supporter))).toEqual(['apart'])
  await house.as(coordinator.token, (tx) => endSupport(tx, coordinator.actor, support, 'finished'))
  expect(codes(await on.begin(pair.parties[1] ?? '', supporter))).toEqual(['apart'])

  const schooled = await aParty(house)
  const declared = (kind: ConflictKind, what: string) =>
    house.as(coordinator.token, (tx) => declareConflict(tx, coordinator.actor, supporter, kind, what))
  must(await declared('school', 'Oak Lane Primary'))
  must(await declared('social-worker', 'Kim Worker'))
  const circle = async (kind: 'school' | 'social-worker', what: string) => {
    const print = await printFor(house.vault, house.programme, `${kind} ${what}`)
    await house.ground
      .insertInto('party_circles')
      .values({ programme_id: house.programme, party_id: schooled, kind, print })
      .execute()
  }
  await circle('school', ' oak lane  PRIMARY. ')
  expect(codes(await on.begin(schooled, supporter))).toEqual(['conflict'])
  await house.ground
    .updateTable('party_circles')
    .set({ waived_on: '2026-11-17' })
    .where('party_id', '=', schooled)
    .execute()
  await circle('social-worker', 'kim worker')
  await house.ground
    .updateTable('party_circles')
    .set({ waived_on: '2026-11-17' })
    .where('party_id', '=', schooled)
    .execute()
  expect(codes(await on.begin(schooled, supporter))).toEqual(['apart'])
  await house.ground
    .updateTable('party_circles')
    .set({ withdrawn_at: new Date() })
    .where('party_id', '=', schooled)
    .where('kind', '=', 'social-worker')
    .execute()
  expect(codes(await on.begin(schooled, supporter))).toEqual([])
})

test('walls run as far as children link: the two fathers of half-siblings never share a supporter', async () => {
  const { supporter } = await aSupporter(house, { capacity: 9 })
  const first = await aFamily(house, ['Mother Link', 'Father One'])
  const second = await aFamily(house, ['Father Two'])
  await house.ground
    .insertInto('parent_of')
    .values({
      programme_id: house.programme,
      party_id: first.parties[0] ?? '',
      child_id: second.child,
      relation: 'mother',
    })
    .execute()
  await on.begun(first.parties[1] ?? '', supporter)
  expect(codes(await on.begin(second.parties[0] ?? '', supporter))).toEqual(['apart'])
})

test('a supporter begins only where they were asked, and is never told why it is not possible', async () => {
  const robin = await aSupporter(house, { capacity: 9 })
  const [asked, unasked] = [await aParty(house), await aParty(house)]
  const ask = (party: string) =>
    house.ground
      .insertInto('grants')
      .values({
        programme_id: house.programme,
        person_id: robin.id,
        function: 'asked',
        thing: 'party',
        thing_id: party,
      })
      .execute()
  await ask(asked)
  expect(codes(await on.begin(unasked, robin.supporter, robin))).toEqual(['unknown'])
  const other = await aSupporter(house)
  expect(codes(await on.begin(asked, other.supporter, robin))).toEqual(['unknown'])
  expect(codes(await on.begin(asked, robin.supporter, robin))).toEqual([])
  expect(await on.open(robin.id)).toEqual([asked])
  const pair = await aFamily(house, ['Ada Pair', 'Bo Pair'])
  await on.begun(pair.parties[0] ?? '', robin.supporter)
  await ask(pair.parties[1] ?? '')
  expect(codes(await on.begin(pair.parties[1] ?? '', robin.supporter, robin))).toEqual(['not-possible'])
})

test('a parent, a coordinator of another group and somebody with no function begin nothing', async () => {
  const { supporter } = await aSupporter(house)
  const party = await aParty(house)
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  for (const who of [
    await house.person(['parent']),
    await house.person(['administrator']),
    elsewhere,
    await house.person([]),
  ])
    expect(codes(await on.begin(party, supporter, who))).toEqual(['unknown'])
  await expect(
    house.as(elsewhere.token, (tx) =>
      sql`select app.start_support(${party}, ${supporter}, '2026-11-18', null)`.execute(tx),
    ),
  ).rejects.toThrow('permission denied')
})
