import { afterAll, beforeAll, expect, test } from 'vitest'
import { connect, connectAsMigrator, type Database } from '../platform/database/connect.ts'
import { testDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { vaultHere, type VaultHere } from '../vault/testing.ts'
import { webApp } from '../web.ts'
import { leaveEach, type Ward } from './exit.ts'
import type { Ground } from './house.ts'
import { opened, type Door } from './knocking.ts'
import { layWith } from './laying.ts'
import { pathTo, targetOf } from './targets.ts'
import { layWorld } from './world.ts'

let database: TestDatabase
let vault: VaultHere
let ground: Ground
let db: Database
let door: Door
let ward: Ward
beforeAll(async () => {
  database = await testDatabase()
  vault = await vaultHere(database.engine)
  ground = connectAsMigrator(database.engine)
  layWith(ground, vault.vault)
  const world = await layWorld(ground, 'v')
  db = connect(database.engine, { max: 4, vaults: vault.vaults })
  const house = { db, origin: '', clock: () => new Date() }
  door = await opened(webApp(house))
  house.origin = `http://localhost:${door.port}`
  ward = { home: house.origin, ground, world }
})
afterAll(async () => {
  await door.close()
  await db.close()
  await ground.destroy()
  await vault.close()
  await database.drop()
})

test.each([true, false])(
  'after leaving quickly neither Back, nor the page again, nor the disk shows anything (script %s); the words wait',
  async (script) => {
    const ids = targetOf(ward.world, 'supporter-with-a-grant', 'own')
    const paths = ['/about-me', pathTo('/beside/:support/met', ids)]
    const left = await leaveEach(ward, 'supporter-with-a-grant', paths, script)
    expect(left).toEqual({ pages: 2, typed: left.typed, kept: left.typed, faults: [] })
    expect(left.typed).toBeGreaterThan(0)
  },
)
