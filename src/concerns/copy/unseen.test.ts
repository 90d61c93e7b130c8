import { afterAll, beforeAll, expect, test } from 'vitest'
import { aParty, isParty } from '../../spaces/testing.ts'
import { laid, type Scene } from '../testing.ts'
import { open, seal } from '../../vault/door.ts'

let scene: Scene
beforeAll(async () => {
  scene = await laid()
})
afterAll(() => scene.house.close())

test('an administrator’s trail does not tell which colleague is a parent here by what they read of their own', async () => {
  const { house, coordinator } = scene
  const colleague = await house.person(['supporter', 'parent'])
  const party = await aParty(house, 'Somebody Else Invented')
  await isParty(house, colleague, party)
  await house.as(coordinator.token, async (tx) => {
    const { sealed } = await seal(tx, {
      table: 'access_needs',
      owner: party,
      row: party,
      texts: { needs: 'Large print' },
    })
    await tx
      .insertInto('access_needs')
      .values({ party_id: party, programme_id: house.programme, needs: sealed.needs })
      .execute()
  })
  expect((await colleague.browser.get('/told')).status).toBe(200)
  expect((await colleague.browser.post('/my-copy')).text).toContain('Large print')
  const seen = await house.as(coordinator.token, (tx) =>
    tx.selectFrom('audit').select('act').where('person_id', '=', colleague.id).execute(),
  )
  const all = await house.ground
    .selectFrom('audit')
    .select('act')
    .where('person_id', '=', colleague.id)
    .execute()
  expect(all.map(({ act }) => act)).toEqual(expect.arrayContaining(['told.read', 'copy.made', 'text.opened']))
  expect(seen).toEqual([])
  // What somebody reads of others still stands there.
  await house.as(coordinator.token, (tx) =>
    open(tx, [{ table: 'access_needs', columns: ['needs'], rows: [party] }]),
  )
  const others = await house.as(coordinator.token, (tx) =>
    tx.selectFrom('audit').select('act').where('person_id', '=', coordinator.id).execute(),
  )
  expect(others.map(({ act }) => act)).toContain('text.opened')
})
