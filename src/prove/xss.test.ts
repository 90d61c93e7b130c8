import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { layWith } from './laying.ts'
import { payloads, someOf } from './payloads.ts'
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

test('whatever a parent or their supporter writes anywhere stays words, and no page takes it for its own', async () => {
  const few = someOf(payloads(), 83)
  const whose = ['parent-a', 'supporter-with-a-grant'] as const
  const { tried, caught, kept, visited, ran } = await tryEverything(house, chromium, whose, few)
  expect(caught).toBeGreaterThan(0)
  expect(tried.faults).toEqual([])
  expect(ran).toEqual([])
  expect(tried.fields).toBeGreaterThan(20)
  expect(kept).toBeGreaterThan(5)
  expect(visited).toBeGreaterThan(30)
})
