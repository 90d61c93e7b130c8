import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { look } from './catalogue.ts'
import { chanceFrom, oneOf } from './chances.ts'
import { day, partOf } from './daily.ts'
import { layWith } from './laying.ts'
import { judge } from './mutants.ts'
import { functionMutants } from './mutating-functions.ts'
import { policyMutants } from './mutating.ts'
import { layStage } from './standing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
  layWith(house.ground, house.vault.vault)
})
afterAll(() => house.close())

/** The whole is `npm run prove -- mutants`; here it is six tables each day, and the functions that decide there alone. */
test(`of twenty walls bent by chance in six tables, somebody notices each (day ${day})`, async () => {
  const chance = chanceFrom(day)
  const made = [...(await policyMutants(house.ground)), ...(await functionMutants(house.ground))]
  const all = made.filter(({ known }) => known === undefined)
  const every = [...new Set(all.flatMap(({ tables }) => tables))].sort()
  const tables = partOf(every, 33)
  const there = all.filter((mutant) => mutant.tables.every((table) => tables.includes(table)))
  const stage = await layStage(house)
  const usual = (await look(house.ground)).length
  const survived: string[] = []
  for (let n = 0; n < 20; n += 1) {
    const mutant = oneOf(chance, there)
    if ((await judge(house.ground, stage, mutant, usual)) === 'survived') survived.push(mutant.name)
  }
  await stage.close()
  expect({ day, survived }).toEqual({ day, survived: [] })
})
