import { afterAll, beforeAll, expect, test } from 'vitest'
import { browserOf, origin } from '../access/browsing.ts'
import { connect, connectAsMigrator, type Database } from '../platform/database/connect.ts'
import { testDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { sealedColumns } from '../vault/columns.ts'
import { vaultHere, type VaultHere } from '../vault/testing.ts'
import { webApp } from '../web.ts'
import type { Ground } from './house.ts'
import { layId, layWith, type Row } from './laying.ts'
import type { Party } from './parties.ts'
import { piecesOf } from './sharing.ts'
import { tokenOf } from './principals.ts'
import { spaceRows } from './space-rows.ts'
import { layWorld, type World } from './world.ts'

let database: TestDatabase
let vault: VaultHere
let ground: Ground
let db: Database
let world: World
beforeAll(async () => {
  database = await testDatabase()
  vault = await vaultHere(database.engine)
  ground = connectAsMigrator(database.engine)
  layWith(ground, vault.vault)
  world = await layWorld(ground, 't')
  db = connect(database.engine, { max: 2, vaults: vault.vaults })
})
afterAll(async () => {
  await db.close()
  await ground.destroy()
  await vault.close()
  await database.drop()
})

const day = '2026-11-02'
/** Private words of a party's own that are deliberately not in the copy, each with why. */
const notInIt: Readonly<Record<string, string>> = {
  share_drafts: 'words that stand elsewhere already, being put together to be shown; gone within a day',
  kept_forms:
    'a form that could not be sent: it is the person’s on whose screen it stood, and gone in half an hour',
  standing_answers:
    'the council’s answer for everybody at a meeting, in the programme’s name: the page shows it',
}
/** Tables of a party's own that the proof's world lays by another way than space-rows.ts. */
const others: readonly { readonly table: string; readonly row: (words: string, of: Party) => Row }[] = [
  { table: 'notes', row: (body) => ({ body, day }) },
  { table: 'ways', row: (words) => ({ kind: 'read-aloud', words, who: words, how: 'screen', day }) },
  {
    table: 'shares',
    row: (words) => ({
      how: 'screen',
      day,
      body: JSON.stringify(piecesOf(words)),
      handed: JSON.stringify({ name: words, job: '' }),
    }),
  },
  {
    table: 'asked_helps',
    row: (words, { family, ids }) => ({
      family_id: ids['family'],
      conference_id: ids['conference'],
      gss: family.gss,
      label: 'Parent 1',
      entry: 'own',
      words,
      day,
    }),
  },
]

test('every private word of a parent’s own is in the copy that they make, or stands here with why not', async () => {
  const { a } = world.parties
  const of = { programme_id: a.family.programme, party_id: a.ids['party'], written_by: a.parent.person }
  const mark = (table: string) => `Zqcopy${table.replaceAll('_', '')}q`
  const own = Object.entries(sealedColumns).flatMap(([table, column]) =>
    'space' in column || 'own' in column || ['ways'].includes(table) ? [table] : [],
  )
  const laid = new Set<string>()
  for (const { table, row } of spaceRows) {
    if (laid.has(table) || !own.includes(table) || table in notInIt) continue
    await layId(ground, table, { ...of, ...row(mark(table), a.ids) })
    laid.add(table)
  }
  for (const { table, row } of others) await layId(ground, table, { ...of, ...row(mark(table), a) })
  const app = webApp({ db, origin, clock: () => new Date('2026-12-18T10:00:00Z') })
  const copy = await browserOf(app, tokenOf(world, 'parent-a', 'live')).post('/my-copy')
  expect(copy.status).toBe(200)
  const missing = own.filter((table) => !(table in notInIt) && !copy.html.includes(mark(table)))
  expect(missing).toEqual([])
  for (const table of Object.keys(notInIt)) expect(copy.html).not.toContain(mark(table))
}, 120_000)
