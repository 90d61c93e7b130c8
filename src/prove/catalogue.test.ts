import { afterAll, beforeAll, expect, test } from 'vitest'
import { connectAsMigrator } from '../platform/database/connect.ts'
import { testDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { faults, look, missed } from './catalogue.ts'
import type { Ground } from './house.ts'

let database: TestDatabase
let ground: Ground
beforeAll(async () => {
  database = await testDatabase()
  ground = connectAsMigrator(database.engine)
})
afterAll(async () => {
  await ground.destroy()
  await database.drop()
})

test('nothing in the database’s catalogue stands against the rules: walls, owners, classes, retention', async () => {
  expect(await look(ground)).toEqual([])
})

test('each fault that somebody could write into a migration is noticed', async () => {
  expect(faults.length).toBeGreaterThan(15)
  expect(await missed(ground)).toEqual([])
})
