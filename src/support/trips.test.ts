import { afterAll, beforeAll, expect, test } from 'vitest'
import { serve, serveMissing } from '../access/serve.tsx'
import { browserOf, origin, testHouse, type TestHouse } from '../access/testing.ts'
import { connect, type Database } from '../platform/database/connect.ts'
import { makeApp } from '../platform/http/server.ts'
import { pages as supporters } from '../supporters/routes.ts'
import { aParty, aSupporter } from '../supporters/testing.ts'
import { pages } from './routes.tsx'
import { standing } from './testing.ts'

let house: TestHouse
let counting: Database
const asked: string[] = []
beforeAll(async () => {
  house = await testHouse([])
  counting = connect(house.engine, { onQuery: (query) => asked.push(query) })
})
afterAll(async () => {
  await counting.close()
  await house.close()
})

/** Queries of the work itself: begin, who it is, the audit row and the commit are counted apart. */
const ownQueries = () =>
  asked.filter(
    (query) =>
      !/^(begin|commit|rollback)/i.test(query) &&
      !query.includes('app.begin(') &&
      !query.startsWith('insert into "audit"'),
  ).length

test('no page of a supporter or of a support asks the database more than four times, however many rows it shows', async () => {
  const now = new Date('2026-11-18T10:00:00Z')
  const at = { db: counting, origin, clock: () => now }
  const app = makeApp(
    [...supporters, ...pages.list].map((page) => serve(at, page)),
    serveMissing(at),
  )
  const coordinator = await house.person(['coordinator'])
  const robin = await aSupporter(house, { capacity: 9 })
  for (let more = 0; more < 8; more += 1) await aSupporter(house)
  const on = standing(house, coordinator)
  const support = await on.begun(await aParty(house), robin.supporter)
  for (let more = 0; more < 4; more += 1) await on.begun(await aParty(house), robin.supporter)
  const visits = [
    [coordinator.token, '/supporters'],
    [coordinator.token, '/supporters/new'],
    [coordinator.token, `/supporters/${robin.supporter}?find=sam`],
    [coordinator.token, `/supporters/${robin.supporter}/change`],
    [coordinator.token, `/supporters/${robin.supporter}/profile`],
    [coordinator.token, `/supporters/${robin.supporter}/beside`],
    [coordinator.token, `/support/${support}`],
    [robin.token, '/about-me'],
    [robin.token, `/beside/${support}/met`],
  ] as const
  for (const [token, path] of visits) {
    asked.length = 0
    expect((await browserOf(app, token).get(path)).status).toBe(200)
    expect(ownQueries()).toBeGreaterThan(0)
    expect(ownQueries()).toBeLessThanOrEqual(4)
  }
})
