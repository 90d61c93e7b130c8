import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin } from '../access/browsing.ts'
import { connect, connectAsMigrator, type Database } from '../platform/database/connect.ts'
import { testDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { vaultHere, type VaultHere } from '../vault/testing.ts'
import { pages, webApp } from '../web.ts'
import { tryCell } from './cells.ts'
import { relations } from './expectations.ts'
import type { Ground } from './house.ts'
import { principals, tokenOf } from './principals.ts'
import { pathTo, targetOf } from './targets.ts'
import { layTouching } from './touching.ts'
import { watched } from './watched.ts'
import { layWorld, type World } from './world.ts'

let database: TestDatabase
let vault: VaultHere
let ground: Ground
let db: Database
let world: World
const clock = () => new Date('2026-11-18T10:00:00Z')
beforeAll(async () => {
  database = await testDatabase()
  vault = await vaultHere(database.engine)
  ground = connectAsMigrator(database.engine)
  world = await layWorld(ground, 'm')
  db = connect(database.engine, { max: 2, vaults: vault.vaults })
})
afterAll(async () => {
  await db.close()
  await ground.destroy()
  await vault.close()
  await database.drop()
})

test('after everybody has opened what is theirs, the page of who looked shows nobody what is somebody else’s', async () => {
  const app = webApp({ db, origin, clock })
  const opened = /^\/(families|beside|home|staff|supporters|offers|notes)/
  for (const who of principals)
    for (const { path } of pages.filter(({ method, path }) => method === 'get' && opened.test(path)))
      await browserOf(app, tokenOf(world, who, 'live')).get(pathTo(path, targetOf(world, who, 'own')))
  await layTouching(ground)
  const eye = watched(db)
  const stage = { app: webApp({ db: eye.db, origin, clock }), world, tag: 'm', watched: eye }
  const wrong: string[] = []
  let cells = 0
  for (const page of pages.filter(({ path }) => /^\/(looked|reads)/.test(path)))
    for (const who of principals)
      for (const relation of relations) {
        const { leaks, faults } = await tryCell(stage, { page, who, relation })
        wrong.push(...leaks, ...faults)
        cells += 1
      }
  expect(cells).toBeGreaterThan(300)
  expect(wrong).toEqual([])
  const { text } = await browserOf(app, tokenOf(world, 'parent-a', 'live')).get('/looked')
  expect(text).toContain('Opened your record')
})
