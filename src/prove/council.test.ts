import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { forge, loosened, refusedAtTheDoor, tightened } from './council.ts'
import { byFunctions } from './council-functions.ts'
import { bySql, byVault, layStage, type Stage } from './council-ways.ts'
import { run } from './house.ts'
import { layWith } from './laying.ts'

let house: TestHouse
let stage: Stage
beforeAll(async () => {
  house = await testHouse([])
  layWith(house.ground, house.vault.vault)
  stage = await layStage(house, 'v')
})
afterAll(() => house.close())

test('nobody of a council reaches a parent’s notes, by the database’s own words, its functions or the vault', async () => {
  expect((await bySql(stage)).met).toEqual([])
  expect((await byFunctions(stage)).met).toEqual([])
  expect((await byVault(stage)).met).toEqual([])
  expect(await refusedAtTheDoor(stage)).toBe(true)
})

test('a policy that let them in would be noticed', async () => {
  await run(house.ground, loosened)
  expect((await bySql(stage)).met.length).toBeGreaterThan(0)
  await run(house.ground, tightened)
})

test('nor does anybody of a council who was given other functions and every grant past all walls', async () => {
  await forge(stage)
  expect((await byVault(stage)).met).toEqual([])
  expect((await bySql(stage)).met).toEqual([])
})
