import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { addChild, addFamily, addParty } from './actions.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())
test('a family with a child and a parent stands', async () => {
  const { token, actor } = await house.person(['coordinator'])
  const made = await house.as(token, async (tx) => {
    const added = await addFamily(tx, actor, { gss: 'E09000007', reference: 'C-1', name: 'Invented' })
    if ('faults' in added) return added
    await addChild(tx, actor, added.family, { name: 'Small One', bornOn: '2020-01-02', dueOn: null })
    return addParty(tx, actor, added.family, { name: 'Kelly Moss', called: '', relation: 'mother', parentalResponsibility: 'yes', livesWith: 'yes', label: '', language: 'en', interpreter: false, gender: 'woman' })
  })
  expect(made).toHaveProperty('party')
})
