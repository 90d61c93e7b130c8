import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { pages } from '../routes.ts'
import { aParent, lets, stand, type Parent } from '../testing.ts'

let house: TestHouse
let ama: Parent
let both: Awaited<ReturnType<TestHouse['person']>>
beforeAll(async () => {
  house = await testHouse(pages)
  ama = await aParent(house, 'Ama Invented')
  both = await house.person(['coordinator', 'supporter'])
  await stand(house, both, ama.party)
})
afterAll(() => house.close())

const readings = () =>
  house.ground
    .selectFrom('grants')
    .select('how')
    .where('function', '=', 'reads')
    .where('thing_id', '=', ama.party)
    .execute()
const yes = { purpose: 'beside-me', span: 'quarter', earlier: 'yes', saidYes: 'yes', readBack: 'yes' }

test('a coordinator who stands beside a parent can’t say that they heard a yes; the database agrees', async () => {
  const page = await both.browser.post(`/with/${ama.party}/yes`, { ...yes, person: both.id })
  expect(page.status).toBe(422)
  expect(page.text).toContain('They can let you read on their own screen')
  const forged = house.as(both.token, (tx) =>
    sql`insert into grants (programme_id, person_id, function, thing, thing_id, purpose, how, opened_by, read_back_on, ends_at)
      values (${house.programme}, ${both.id}, 'reads', 'space', ${ama.party}, 'beside-me', 'voice', ${both.id}, '2026-11-18',
        now() + interval '30 days')`.execute(tx),
  )
  await expect(forged).rejects.toThrow('row-level security')
  expect(await readings()).toEqual([])
})

test('the parent lets them read on their own screen', async () => {
  expect((await lets(ama, both)).status).toBe(303)
  expect(await readings()).toEqual([{ how: 'screen' }])
})

test('somebody of a council who is a supporter too learns of no reading, and enters no yes', async () => {
  const officer = await house.person(['social-worker', 'supporter'])
  await stand(house, officer, ama.party)
  const asks = (call: string) =>
    house.as(
      officer.token,
      async (tx) => (await sql`select * from ${sql.raw(`app.${call}('${ama.party}')`)}`.execute(tx)).rows,
    )
  expect(await asks('readers_of')).toEqual([])
  expect(await asks('writers_of')).toEqual([])
  const page = await officer.browser.post(`/with/${ama.party}/yes`, { ...yes, person: officer.id })
  expect(page.status).not.toBe(303)
  expect(await readings()).toEqual([{ how: 'screen' }])
})
