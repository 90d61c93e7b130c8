import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { simulationRound } from './jobs.ts'
import { places } from './places.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const round = () =>
  simulationRound({
    db: house.db,
    origin: 'http://localhost:3000',
    clock: () => new Date('2026-11-18T10:00:00Z'),
  })
const runs = () => house.ground.selectFrom('simulations').selectAll().orderBy('id').execute()
const [small] = places.filter(({ gss }) => gss === 'E06000017')
const rutland = { place: small?.gss ?? '', weeks: '20', per100: '13', seed: '3' }

test('a coordinator lets a year of one council be played, sees it drawn, and takes the numbers away', async () => {
  const { browser } = await house.person(['coordinator'])
  const first = await browser.get('/invented-years')
  expect(first.text).toContain('No year has been played yet.')
  expect(first.text).toContain('Everybody in it is invented')
  const { location, status } = await browser.post('/invented-years', rutland)
  expect(status).toBe(303)
  expect((await browser.get(location)).text).toContain('waits its turn')
  expect(await round()).toBe(true)
  expect(await round()).toBe(false)

  const { text, html } = await browser.get(location)
  expect(text).toContain('Rutland, 20 weeks, 13 supporters for 100 parents, year 3')
  expect(text).toContain('Everybody in it is invented')
  for (const part of [
    'Offers, week by week',
    'From a yes to somebody',
    'How full supporters were',
    'Is the same done for everybody?',
  ])
    expect(text).toContain(part)
  expect(html.match(/<svg class="drawn"/g)?.length).toBe(4)
  const csv = await browser.get(`${location}?as=csv`)
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.html.trim().split('\n').length).toBe(21)
  const json: unknown = JSON.parse((await browser.get(`${location}?as=json`)).html)
  expect(json).toMatchObject({ simulated: { authorities: 1, weeks: 20, seed: 3 } })
  expect((await browser.get(`${location}/councils`)).text).toContain('Rutland')
  expect((await browser.get('/invented-years')).text).toContain('Rutland, 20 weeks')
  const welsh = await house.person(['coordinator'], { language: 'cy' })
  expect((await welsh.browser.get(location)).text).toContain('Mae pawb ynddi’n ddychmygol')
})

test('a year without supporters is not said to have found anybody within 0 days', async () => {
  const { browser } = await house.person(['coordinator'])
  const { location } = await browser.post('/invented-years', { ...rutland, per100: '0', weeks: '8' })
  expect(await round()).toBe(true)
  const { text } = await browser.get(location)
  expect(text).toContain('No parent had a supporter.')
  expect(text).not.toContain('0 working days')
  expect(text).not.toContain('How full supporters were')
})

test('a second press while a year is being played plays no second one, and it can be stopped and removed', async () => {
  const { browser } = await house.person(['administrator'])
  const before = (await runs()).length
  const { location } = await browser.post('/invented-years', { ...rutland, place: 'all', weeks: '104' })
  const again = await browser.post('/invented-years', { ...rutland, seed: '4' })
  expect(again.location).toBe('/invented-years')
  expect((await browser.get('/invented-years')).text).toContain('One year is being played.')
  expect((await runs()).length).toBe(before + 1)

  const working = round()
  const isWorking = async (): Promise<void> => {
    while ((await runs()).at(-1)?.state !== 'working') await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await isWorking()
  await browser.post(`${location}/stop`)
  expect(await working).toBe(true)
  expect((await runs()).at(-1)?.state).toBe('stopped')
  expect((await browser.get(location)).text).toContain('It was stopped before its end')
  expect((await browser.post(`${location}/remove`)).location).toBe('/invented-years')
  expect((await browser.get(location)).status).toBe(404)
  expect((await browser.post(`${location}/stop`)).status).toBe(404)
})

test('what cannot be played is said beside its field, and nothing is lost', async () => {
  const { browser } = await house.person(['parent-lead'])
  const { status, text, html } = await browser.post('/invented-years', {
    place: 'E99',
    weeks: '105',
    per100: '-1',
    seed: 'twelve',
  })
  expect(status).toBe(422)
  for (const fault of [
    'Choose a council, a region or England and Wales',
    'Weeks must be a whole number from 1 to 104',
    'Supporters must be a whole number from 0 to 100',
    'The number of the year must be a whole number',
  ])
    expect(text).toContain(fault)
  expect(html).toContain('value="twelve"')
})

test('a worker that died over a year is followed by another', async () => {
  const { browser } = await house.person(['coordinator'])
  const { location } = await browser.post('/invented-years', { ...rutland, weeks: '2' })
  const id = location.split('/').at(-1) ?? ''
  const died = (minutes: number) =>
    house.ground
      .updateTable('simulations')
      .set({ state: 'working', touched_at: new Date(Date.now() - minutes * 60_000) })
      .where('id', '=', id)
      .execute()
  await died(0)
  expect(await round()).toBe(false)
  await died(2)
  expect(await round()).toBe(true)
  expect((await runs()).find((one) => one.id === id)?.state).toBe('done')
})

test('whoever plays no years is told that there is no such page, and the database agrees', async () => {
  const [one] = await runs()
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get(`/invented-years/${one?.id}`)).status).toBe(404)
  for (const role of [
    'supporter',
    'parent',
    'social-worker',
    'chair',
    'handler',
    'safeguarding-lead',
  ] as const) {
    const { browser, token } = await house.person([role])
    expect((await browser.get('/invented-years')).status).toBe(404)
    expect((await browser.get(`/invented-years/${one?.id}`)).status).toBe(404)
    expect((await browser.post('/invented-years', rutland)).status).toBe(404)
    expect(await house.as(token, (tx) => tx.selectFrom('simulations').selectAll().execute())).toEqual([])
  }
})

test('what came of a year is the worker’s to write, also for a coordinator who writes to the database', async () => {
  const [one] = await runs()
  const { token } = await house.person(['coordinator'])
  const write = house.as(token, (tx) =>
    tx
      .updateTable('simulations')
      .set({ report: '{}' })
      .where('id', '=', one?.id ?? '')
      .execute(),
  )
  await expect(write).rejects.toThrow('permission denied')
  const done = house.as(token, (tx) =>
    tx
      .updateTable('simulations')
      .set({ state: 'working' })
      .where('id', '=', one?.id ?? '')
      .execute(),
  )
  await expect(done).rejects.toThrow('not a step')
})
