import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { lookInFolder, lookInRows, shapesOf, standing } from './canaries.ts'
import { layWith } from './laying.ts'
import { markNow, typeAll } from './typing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
  layWith(house.ground, house.vault.vault)
})
afterAll(() => house.close())

test('what people type in private stands sealed in the rows, and nowhere in a dump in plain, in hex or in base64', async () => {
  const mark = markNow()
  const { words, secrets, refused } = await typeAll(house, mark, 100)
  expect(refused).toEqual([])
  expect((await standing(house, words)).length).toBe(words.length)
  const shapes = [mark, ...secrets].flatMap(shapesOf)
  expect((await lookInRows(house.ground, shapes)).found).toEqual([])
  expect(lookInFolder(house.vault.folder, shapes).found).toEqual([])
  await sql`update programmes set hours = ${Buffer.from(`ab ${mark}12 cd`).toString('base64')}`.execute(
    house.ground,
  )
  expect((await lookInRows(house.ground, shapes)).found).not.toEqual([])
})
