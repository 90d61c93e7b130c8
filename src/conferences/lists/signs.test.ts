import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { takeIn } from './actions.ts'
import { bytesOf, countsOf, now, workLists } from './testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([], now)
})
afterAll(() => house.close())

test('a list whose references are signs alone is read like any other, and holds up no list after it', async () => {
  const { token, actor } = await house.person(['coordinator'])
  const text = 'Case ref,Type,Date\n-,ICPC,11/01/2027\n💥,ICPC,12/01/2027\n'
  const taken = await house.as(token, (tx) => takeIn(tx, actor, { gss: 'E09000007', bytes: bytesOf(text) }))
  if (!('list' in taken)) throw new Error('not taken in')
  await workLists(house, now)
  expect(await countsOf(house, taken.list)).toEqual({ new: 2 })
})
