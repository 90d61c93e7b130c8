import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin } from '../access/browsing.ts'
import { connect, connectAsMigrator, type Database } from '../platform/database/connect.ts'
import { testDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { vaultHere, type VaultHere } from '../vault/testing.ts'
import { pages, webApp } from '../web.ts'
import type { Ground } from './house.ts'
import { layWith } from './laying.ts'
import { principals, tokenOf, type Principal } from './principals.ts'
import { pathTo, targetOf } from './targets.ts'
import { layWorld, type World } from './world.ts'

let database: TestDatabase
let ground: Ground
let db: Database
let vault: VaultHere
let world: World
let heard: string[] = []

beforeAll(async () => {
  database = await testDatabase()
  ground = connectAsMigrator(database.engine)
  vault = await vaultHere(database.engine)
  layWith(ground, vault.vault)
  world = await layWorld(ground, 'r')
  db = connect(database.engine, { max: 1, vaults: vault.vaults, onQuery: (text) => heard.push(text) })
})
afterAll(async () => {
  await db.close()
  await ground.destroy()
  await vault.close()
  await database.drop()
})

/** Of the page's own work: not the transaction, not who is asking, not the audit row. */
const own = (text: string): boolean =>
  !/^\s*(begin|start transaction|commit|rollback)|app\.begin\(|insert into "(audit|events)"/i.test(text)

/** The first who is shown the page itself. */
const readers: readonly Principal[] = ['coordinator', 'administrator', ...principals]

const allowed = 4

test('no page asks the database more than four times beside who is asking and the audit', async () => {
  const app = webApp({ db, origin, clock: () => new Date('2026-11-18T10:00:00Z') })
  const often: Record<string, number> = {}
  let shown = 0
  for (const page of pages.filter(({ method }) => method === 'get')) {
    for (const who of readers) {
      const path = pathTo(page.path, targetOf(world, who, 'own'))
      heard = []
      const { status } = await browserOf(app, tokenOf(world, who, 'live')).get(path)
      if (status !== 200) continue
      shown += 1
      const trips = heard.filter(own).length
      if (trips > allowed) often[page.path] = Math.max(trips, often[page.path] ?? 0)
    }
  }
  expect(shown).toBeGreaterThan(100)
  expect(often).toEqual({})
})
