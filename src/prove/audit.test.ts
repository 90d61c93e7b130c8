import { afterAll, beforeAll, expect, test } from 'vitest'
import { verify } from '../audit/chain/verify.ts'
import { connectAsMigrator } from '../platform/database/connect.ts'
import { testDatabase, type TestDatabase } from '../platform/database/testing.ts'
import { newSigningKey, type Anchor } from '../vault/chain/signing.ts'
import { attacks } from './attacks.ts'
import { attacked, chanceOf, layChains, millionLines, type Laid } from './audit.ts'
import type { Ground } from './house.ts'

let database: TestDatabase
let ground: Ground
let laid: Laid
beforeAll(async () => {
  database = await testDatabase()
  ground = connectAsMigrator(database.engine)
  laid = await layChains(database.engine, ground)
})
afterAll(async () => {
  await laid.here.close()
  await ground.destroy()
  await database.drop()
})

test.each(Object.keys(attacks))(
  '%s is found, each of six times, and what stood before is well again',
  async (name) => {
    for (let n = 0; n < 6; n += 1)
      expect(await attacked(ground, laid, name, chanceOf(n * 97), true), `attempt ${n}`).not.toEqual([])
    expect((await laid.here.check(ground)).faults).toEqual([])
  },
)

test('a check without anchors misses every cut end: that is what anchors are for', async () => {
  for (let n = 0; n < 6; n += 1)
    expect(await attacked(ground, laid, 'a removed tail', chanceOf(n), false)).toEqual([])
})

test('a long export is checked line by line, and a changed letter is found where it is', async () => {
  const anchors: Anchor[] = []
  const key = newSigningKey()
  const lines = [...millionLines(key, anchors, 5_000)]
  expect(await verify(lines, { anchors: { files: [anchors], key } })).toMatchObject({
    faults: [],
    rows: 5_000,
  })
  const at = 3_141
  const touched = lines.map((line, n) => (n === at + 1 ? line.replace('party.read', 'party.reed') : line))
  const { faults } = await verify(touched, { anchors: { files: [anchors], key } })
  expect(faults).toMatchObject([{ code: 'changed', position: at, day: '2026-01-01' }])
})
