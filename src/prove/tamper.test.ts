import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { envelopes, inRows, planted } from './tamper.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

test('a sealed text with a bit changed, cut, made longer or moved elsewhere opens for nobody', () => {
  const { attempts, accepted } = envelopes()
  expect(attempts).toBeGreaterThan(7000)
  expect(accepted).toEqual([])
})

test('a vault that takes a tag of any length would be noticed', () => {
  expect(planted()).toBeGreaterThan(0)
})

test('a note that somebody changed in the database is not shown to its parent, and the others still are', async () => {
  const { whole, attempts, accepted } = await inRows(house, 250)
  expect([whole, accepted]).toEqual([true, 0])
  expect(attempts).toBeGreaterThan(2400)
})
