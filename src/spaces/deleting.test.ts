import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { open, seal } from '../vault/door.ts'
import { pages } from './routes.ts'
import { aParent, writes, type Parent } from './testing.ts'

let house: TestHouse
let ama: Parent
let coordinator: Awaited<ReturnType<TestHouse['person']>>
beforeAll(async () => {
  house = await testHouse(pages)
  ama = await aParent(house, 'Ama Invented')
  coordinator = await house.person(['coordinator'])
})
afterAll(() => house.close())

const contact = { table: 'safe_contacts', columns: ['telephone'] } as const
const keepContact = () =>
  house.as(coordinator.token, async (tx) => {
    const { row, sealed } = await seal(tx, {
      table: 'safe_contacts',
      owner: ama.party,
      texts: { telephone: '+447700900123' },
    })
    const values = { id: row, programme_id: house.programme, party_id: ama.party, set_by: coordinator.id }
    await tx
      .insertInto('safe_contacts')
      .values({ ...values, safe: true, way: 'text', set_on: '2026-11-01', telephone: sealed.telephone })
      .execute()
    return row
  })
const noted = () =>
  house.ground
    .selectFrom('notes')
    .select(['id', 'body'])
    .where('party_id', '=', ama.party)
    .executeTakeFirstOrThrow()

test('whoever deletes their notes is still reached the safe way; no older copy of a note opens any more', async () => {
  const row = await keepContact()
  await writes(ama, 'Canary-deleted')
  const { id, body } = await noted()
  expect((await ama.browser.post(`/notes/${ama.party}/delete`, { sure: 'yes' })).location).toContain('erased')
  expect((await noted()).body).toBeNull()
  const number = await house.as(coordinator.token, async (tx) =>
    (await open(tx, [{ ...contact, rows: [row] }])).of('safe_contacts', 'telephone', row),
  )
  expect(number).toBe('+447700900123')
  // A backup brings the row back, but no key.
  await house.ground.updateTable('notes').set({ body }).where('id', '=', id).execute()
  const text = await house.as(ama.token, async (tx) =>
    (await open(tx, [{ table: 'notes', columns: ['body'], rows: [id] }])).of('notes', 'body', id),
  )
  expect(text).toBeNull()
})
