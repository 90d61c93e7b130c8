import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages } from '../web.ts'
import { bare, lookAsEach, plant, plantedPage } from './coparent.ts'
import { day, partOf } from './daily.ts'
import { run } from './house.ts'
import { layWith } from './laying.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
  layWith(house.ground, house.vault.vault)
})
afterAll(() => house.close())

test(`a parent with another parent of their child here sees what they would see without, on a part of all pages and forms (day ${day})`, async () => {
  const { shown, read, differ } = await lookAsEach(house, partOf(pages, 4), ['p'])
  expect(shown).toBeGreaterThan(20)
  expect(read).toEqual([])
  expect(differ).toEqual([])
})

test('a secret is left out of the comparison, with whichever of its letters it begins', () => {
  for (const first of ['A', '_', '-'])
    expect(bare(`"challenge":"${first.padEnd(43, 'x')}"`)).toBe('"challenge":"SECRET"')
})

test('a page that counts what is in the family would be noticed', async () => {
  await run(house.ground, plant)
  expect((await lookAsEach(house, [plantedPage], ['p'])).differ.length).toBeGreaterThan(0)
})
