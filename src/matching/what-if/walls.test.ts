import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { aDay, aFamilyThatSaidYes } from '../testing.ts'
import { whatIfRound } from './jobs.ts'
import { knownFor } from './knowing.ts'
import { noChange } from './model.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
  await aSupporter(house)
  await aFamilyThatSaidYes(house, ['Hodan Invented'])
})
afterAll(() => house.close())

const workingHouse = () => ({
  db: house.db,
  origin: 'http://localhost:3000',
  clock: () => new Date('2026-11-18T10:00:00Z'),
})
const round = () => whatIfRound(workingHouse())

test('a parent lead reads whom to look for, as things stand, and nothing else of it', async () => {
  const coordinator = await house.person(['coordinator'])
  const stands = await coordinator.browser.post('/what-if/as-things-stand')
  const changed = await coordinator.browser.post('/what-if/new', { conferences: '50' })
  await coordinator.browser.post(`${changed.location}/ask`)
  while (await round()) continue
  expect((await coordinator.browser.get(stands.location)).text).toMatch(
    /As things stand, [\d to]+ of \d+ to \d+ parents will have somebody/,
  )
  const lead = await house.person(['parent-lead'])
  const { status, text } = await lead.browser.get('/whom-to-look-for')
  expect(status).toBe(200)
  expect(text).toContain('As things stood on Wednesday 18 November')
  expect(text).toMatch(/1 more supporter who speaks English, in [A-Z].*\d+ more parents/)
  expect((await lead.browser.get('/what-if')).status).toBe(404)
  expect(await house.as(lead.token, (tx) => tx.selectFrom('what_ifs').select('id').execute())).toEqual([])
  const advice = await house.as(lead.token, (tx) =>
    tx.selectFrom('what_if_advice').select('shared').execute(),
  )
  expect(advice.length).toBeGreaterThan(0)
  expect(advice.every(({ shared }) => shared)).toBe(true)
})

test('an administrator tries things out and reads no name of anybody', async () => {
  const admin = await house.person(['administrator'])
  const { html } = await admin.browser.get('/what-if/new')
  expect(html).not.toContain('Robin Tester')
  expect(html).not.toContain('name="away"')
  const { location } = await admin.browser.post('/what-if/new', { capacity: '3' })
  await admin.browser.post(`${location}/ask`)
  await round()
  const { text } = await admin.browser.get(location)
  expect(text).toMatch(/more parents? would have somebody|as many parents as now/)
  expect(text).not.toContain('Hodan')
  expect(text).not.toContain('Robin Tester')
})

test('nobody else reaches it, and the database agrees', async () => {
  const { location } = await (
    await house.person(['coordinator'])
  ).browser.post('/what-if/new', { capacity: '1' })
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get(location)).status).toBe(404)
  for (const role of [
    'supporter',
    'parent',
    'social-worker',
    'chair',
    'handler',
    'safeguarding-lead',
  ] as const) {
    const { browser, token } = await house.person([role])
    for (const path of ['/what-if', '/what-if/new', location, '/whom-to-look-for'])
      expect((await browser.get(path)).status).toBe(404)
    for (const path of ['/what-if/new', '/what-if/as-things-stand', `${location}/ask`, `${location}/remove`])
      expect((await browser.post(path, { capacity: '2' })).status).toBe(404)
    for (const table of ['what_ifs', 'what_if_advice'] as const)
      expect(await house.as(token, (tx) => tx.selectFrom(table).select('id').execute())).toEqual([])
  }
  for (const path of [`${location}/ask`, `${location}/stop`, `${location}/remove`, `${location}/name`])
    expect((await elsewhere.browser.post(path)).status).toBe(404)
  const coordinator = await house.person(['coordinator'])
  const writes = house.as(coordinator.token, (tx) =>
    tx.updateTable('what_ifs').set({ answer: '{"made": "up"}' }).execute(),
  )
  await expect(writes).rejects.toThrow(/permission denied/)
})

test('the worker knows what the coordinator knows, and a sealed family stands in none of it', async () => {
  const { token, actor, id } = await house.person(['coordinator'])
  const asCoordinator = () => house.as(token, (tx) => knownFor(tx, actor.programme, actor.today, noChange))
  const asWorker = () => house.db.asWorker((tx) => knownFor(tx, actor.programme, actor.today, noChange))
  const known = await asCoordinator()
  expect(known.waiting.length).toBeGreaterThan(0)
  expect(await asWorker()).toEqual(known)

  const { family, parties } = await aFamilyThatSaidYes(house, ['Sealed Invented', 'Sealed Too'])
  expect((await asWorker()).waiting.length).toBe(known.waiting.length + 2)
  await house.ground.updateTable('families').set({ handler: id }).where('id', '=', family).execute()
  const after = await asWorker()
  expect(after).toEqual(known)
  expect(JSON.stringify(after)).not.toContain(parties[0] ?? '-')
})

test('another programme’s rows are in no one’s world', async () => {
  const programme = await house.otherProgramme()
  const known = await house.db.asWorker((tx) => knownFor(tx, programme, aDay, noChange))
  expect([known.waiting, known.supporters, known.seen.offers]).toEqual([[], [], 0])
})
