import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { day, partOf } from './daily.ts'
import { layWith } from './laying.ts'
import { payloads, someOf } from './payloads.ts'
import type { Principal } from './principals.ts'
import { launch } from './running.ts'
import { tryEverything } from './xss.ts'

let house: TestHouse
let chromium: Browser
beforeAll(async () => {
  house = await testHouse([])
  layWith(house.ground, house.vault.vault)
  chromium = await launch()
})
afterAll(async () => {
  await chromium.close()
  await house.close()
})

test('there are five hundred, all different', () => {
  expect(payloads()).toHaveLength(500)
  expect(new Set(payloads()).size).toBe(500)
})

/** A parent one day, whoever stands beside them the next. */
const who: Principal = day % 2 === 0 ? 'parent-a' : 'supporter-with-a-grant'
test(`what a ${who} writes, in a third of all boxes, stays words, and no page takes it for its own (day ${day})`, async () => {
  const few = someOf(payloads(), 125)
  const { tried, caught, kept, visited, ran } = await tryEverything(
    house,
    chromium,
    [who],
    few,
    () => {},
    (list) => partOf(list, 3),
  )
  expect(caught).toBeGreaterThan(0)
  expect(tried.faults).toEqual([])
  expect(ran).toEqual([])
  expect(tried.fields).toBeGreaterThan(8)
  expect(kept).toBeGreaterThan(1)
  expect(visited).toBeGreaterThan(12)
})
