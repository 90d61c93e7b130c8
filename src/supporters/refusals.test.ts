import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { supportersForMatching } from './queries.ts'
import { pages } from './routes.ts'
import { aFamily, aSupporter, filled, sound } from './testing.ts'
import { printFor } from '../vault/testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages)
})
afterAll(() => house.close())

test('a supporter, a parent, an administrator and a coordinator of another group are told there is no such page', async () => {
  const { supporter } = await aSupporter(house)
  const others = [
    await house.person(['supporter']),
    await house.person(['parent']),
    await house.person(['administrator']),
    await house.person(['social-worker']),
  ]
  for (const { browser } of others)
    for (const path of ['/supporters', '/supporters/new', '/supporters/import', `/supporters/${supporter}`])
      expect((await browser.get(path)).status).toBe(404)
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get(`/supporters/${supporter}`)).status).toBe(404)
  expect((await elsewhere.browser.get('/supporters')).text).toContain('There are no supporters yet')
  for (const part of ['change', 'profile', 'away', 'conflicts', 'apart'])
    expect(
      (
        await elsewhere.browser.post(`/supporters/${supporter}/${part}`, {
          ...filled,
          version: '1',
          kind: 'school',
          what: 'x',
          party: supporter,
          saidBy: 'party',
          'awayFrom-day': '1',
          'awayFrom-month': '12',
          'awayFrom-year': '2026',
          'awayUntil-day': '2',
          'awayUntil-month': '12',
          'awayUntil-year': '2026',
        })
      ).status,
    ).toBe(404)
})

test('the matcher reads everything of every supporter in one go, and a supporter reads none but their own', async () => {
  const coordinator = await house.person(['coordinator'])
  const someone = await aSupporter(house, { ...sound, experience: ['removal'], languages: ['cy', 'pl'] })
  const { parties } = await aFamily(house, ['Una One'])
  await someone.browser.post('/about-me/conflicts', { kind: 'school', what: 'Oak Lane' })
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: someone.id,
      function: 'is',
      thing: 'party',
      thing_id: parties[0] ?? '',
    })
    .execute()
  const all = await house.as(coordinator.token, (tx) => supportersForMatching(tx))
  const print = await printFor(house.vault, house.programme, 'school oak  LANE')
  const facts = all.find(({ supporter }) => supporter === someone.supporter)
  expect(facts).toMatchObject({
    languages: ['cy', 'pl'],
    experience: ['removal'],
    conflicts: [{ kind: 'school', print: print.toString('hex') }],
    capacity: 2,
    load: 0,
    everBeside: [],
  })
  const whose = await house.as(coordinator.token, (tx) =>
    tx.selectFrom('grants').select('id').where('function', '=', 'is').execute(),
  )
  expect(whose, 'which colleague is a parent is nobody’s to read').toEqual([])
  const own = await house.as(someone.token, (tx) => supportersForMatching(tx))
  expect(own.map(({ supporter }) => supporter)).toEqual([someone.supporter])
})

test('a supporter who tries out street after street is told to ring after a dozen; taking them back makes no room', async () => {
  const someone = await aSupporter(house)
  const declares = (what: string) => someone.browser.post('/about-me/conflicts', { kind: 'street', what })
  for (let n = 0; n < 12; n += 1) {
    expect((await declares(`Invented Row ${n}`)).status).toBe(303)
    const { id } = await house.ground
      .selectFrom('supporter_conflicts')
      .select('id')
      .where('supporter_id', '=', someone.supporter)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirstOrThrow()
    await someone.browser.post(`/about-me/conflicts/${id}/withdraw`)
  }
  const refused = await declares('Invented Row 12')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Ring your coordinator about this one')
  const coordinator = await house.person(['coordinator'])
  const theirs = await coordinator.browser.post(`/supporters/${someone.supporter}/conflicts`, {
    kind: 'street',
    what: 'Invented Row 12',
  })
  expect(theirs.status).toBe(303)
})
