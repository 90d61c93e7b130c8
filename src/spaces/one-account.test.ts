import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { open } from '../vault/door.ts'
import { pages } from './routes.ts'
import { aParent, stand, writes, type Parent } from './testing.ts'

let house: TestHouse
let ama: Parent
let note: string
beforeAll(async () => {
  house = await testHouse(pages)
  ama = await aParent(house, 'Ama Invented')
  await writes(ama, 'Canary-of-one-account')
  note = (
    await house.ground
      .selectFrom('notes')
      .select('id')
      .where('party_id', '=', ama.party)
      .executeTakeFirstOrThrow()
  ).id
})
afterAll(() => house.close())

const reads = (token: string) =>
  house.as(token, async (tx) =>
    (await open(tx, [{ table: 'notes', columns: ['body'], rows: [note] }])).of('notes', 'body', note),
  )

test('a second account on a record, written with an older id or moment than the parent’s, opens nothing', async () => {
  const coordinator = await house.person(['coordinator'])
  const other = await house.person(['parent'])
  const forge = (name: string, value: string) =>
    house.as(coordinator.token, (tx) =>
      sql`insert into grants (${sql.ref(name)}, programme_id, person_id, function, thing, thing_id)
        values (${value}, ${house.programme}, ${other.id}, 'is', 'party', ${ama.party})`.execute(tx),
    )
  await expect(forge('id', '00000000-0000-7000-8000-000000000001')).rejects.toThrow('permission denied')
  await expect(forge('from_at', '2001-01-01')).rejects.toThrow('permission denied')
  expect(await reads(other.token)).toBeNull()
  expect(await reads(ama.token)).toBe('Canary-of-one-account')
})

test('a permission that stands is closed and not turned into another', async () => {
  const coordinator = await house.person(['coordinator'])
  const supporter = await house.person(['supporter'])
  await stand(house, supporter, ama.party)
  for (const change of [
    sql`function = 'is'`,
    sql`person_id = ${coordinator.id}`,
    sql`thing_id = ${ama.party}`,
    sql`id = gen_random_uuid()`,
  ]) {
    const turned = house.as(coordinator.token, (tx) =>
      sql`update grants set ${change} where person_id = ${supporter.id}`.execute(tx),
    )
    await expect(turned).rejects.toThrow('permission denied')
  }
})
