import { afterAll, beforeAll, expect, test } from 'vitest'
import { policy } from '../access/policy.ts'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { day } from './daily.ts'
import { bent, differ, layWorld } from './differential.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

test(`what the screen allows and what the database lets somebody read or change are the same, whoever asks (day ${day})`, async () => {
  const world = await layWorld(house, day, 24)
  const { decisions, disagreements } = await differ(house, world, policy)
  expect({ day, disagreements }).toEqual({ day, disagreements: [] })
  expect(decisions).toBeGreaterThan(10_000)
  expect((await differ(house, world, bent)).disagreements.length).toBeGreaterThan(0)
})
