import { afterAll, beforeAll, expect, test } from 'vitest'
import { origin } from '../access/browsing.ts'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { pages, webApp } from '../web.ts'
import { day, partOf } from './daily.ts'
import { relations } from './expectations.ts'
import { run } from './house.ts'
import { walkRows } from './isolation.ts'
import { layWith } from './laying.ts'
import { walkCells } from './matrix.ts'
import { principals } from './principals.ts'
import { layTouching, tables } from './touching.ts'
import { watched } from './watched.ts'
import { layWorld, type World } from './world.ts'

let house: TestHouse
let worlds: readonly World[]
beforeAll(async () => {
  house = await testHouse([])
  layWith(house.ground, house.vault.vault)
  await layTouching(house.ground)
  worlds = [await layWorld(house.ground, 'm'), await layWorld(house.ground, 'n')]
})
afterAll(() => house.close())

test(`a part of all pages, as everybody, with things that stand to them in every way (day ${day})`, async () => {
  const eye = watched(house.db)
  const app = webApp({ db: eye.db, origin, clock: () => new Date('2026-11-18T10:00:00Z') })
  const [world] = worlds
  if (world === undefined) throw new Error('no world')
  const some = partOf(pages, 120)
  const { cells, leaks, faults } = await walkCells({ app, world, tag: 'm', watched: eye }, some, () => {})
  expect(cells).toBe(some.length * principals.length * relations.length)
  expect(leaks).toEqual([])
  expect(faults).toEqual([])
})

test(`a part of all tables, every role and verb: nobody meets a row that is not theirs (day ${day})`, async () => {
  const some = partOf(await tables(house.ground), 18)
  const { attempts, foreign } = await walkRows(house, worlds, some)
  expect(attempts).toBeGreaterThan(100)
  expect(foreign).toEqual([])
})

test('a wall that somebody loosened is met', async () => {
  await run(
    house.ground,
    'create policy planted on wishes for select to web using (programme_id is not null)',
  )
  const { foreign } = await walkRows(house, worlds, ['wishes'])
  await run(house.ground, 'drop policy planted on wishes')
  expect(foreign.length).toBeGreaterThan(0)
})
