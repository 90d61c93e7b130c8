import ICAL from 'ical.js'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { daysOf } from './rules.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())
beforeEach(async () => {
  await house.ground.deleteFrom('group_dates').execute()
  await house.ground.deleteFrom('groups').execute()
})

type Keeper = Awaited<ReturnType<TestHouse['person']>>
const café = {
  nameEn: 'Tuesday café',
  nameCy: 'Caffi dydd Mawrth',
  aboutEn: 'Tea and talk.',
  aboutCy: 'Te a sgwrs.',
}
const weekly = {
  'first-day': '24',
  'first-month': '11',
  'first-year': '2026',
  startsAt: '10am',
  endsAt: '12pm',
  repeat: 'week',
  times: '3',
}
const makes = async (keeper: Keeper, more: Record<string, string> = {}): Promise<string> => {
  const at = (await keeper.browser.post('/groups/keep/new', { ...café, ...more })).location
  await keeper.browser.post(`${at}/dates`, weekly)
  return at
}
const eventsIn = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((event) => ({
    title: event.getFirstPropertyValue('summary'),
    from: String(event.getFirstPropertyValue('dtstart')),
    status: event.getFirstPropertyValue('status'),
    names: event.getAllProperties().map(({ name }) => name),
  }))

test('a draft is nobody’s to read; published, a parent and a supporter read it, and a visitor only what is for all', async () => {
  const nadia = await house.person(['coordinator'])
  const at = await makes(nadia)
  const id = at.split('/').at(-1) ?? ''
  const [ama, robin] = [await house.person(['parent']), await house.person(['supporter'])]
  const visitor = house.visitor()
  for (const browser of [ama.browser, robin.browser, visitor]) {
    expect((await browser.get('/groups')).text).not.toContain('Tuesday')
    expect((await browser.get(`/groups/${id}`)).status).toBe(404)
    expect((await browser.get(`/groups/${id}/dates`)).status).toBe(404)
  }
  await nadia.browser.post(`${at}/publish`)
  for (const { browser } of [ama, robin]) {
    expect((await browser.get('/groups')).text).toContain(
      'Next time: Tuesday 24 November, 10am to 12pm , in 6 days',
    )
    expect((await browser.get(`/groups/${id}`)).text).toContain('Tea and talk.')
  }
  const council = await house.person(['social-worker'])
  for (const browser of [visitor, council.browser]) {
    expect((await browser.get('/groups')).text).not.toContain('Tuesday')
    expect((await browser.get(`/groups/${id}`)).status).toBe(404)
  }
  await nadia.browser.post(`${at}/change`, { ...café, forAll: 'yes', version: '1' })
  for (const browser of [visitor, council.browser])
    expect((await browser.get('/groups')).text).toContain('Tuesday café')
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get(at)).status).toBe(404)
})

test('nothing here holds who comes or how many', async () => {
  const nadia = await house.person(['coordinator'])
  const at = await makes(nadia)
  const keys = [
    ...Object.keys(await house.ground.selectFrom('groups').selectAll().executeTakeFirstOrThrow()),
    ...Object.keys(
      await house.ground.selectFrom('group_dates').selectAll().limit(1).executeTakeFirstOrThrow(),
    ),
  ]
  expect(keys.filter((key) => /person|party|by$|count|number/.test(key))).toEqual([])
  await nadia.browser.post(`${at}/publish`)
  const ama = await house.person(['parent'])
  await ama.browser.get(`/groups/${at.split('/').at(-1)}`)
  const looked = await house.ground
    .selectFrom('audit')
    .select('act')
    .where('person_id', '=', ama.id)
    .execute()
  expect(looked).toEqual([])
})

test('one date is called off and is on again; a whole group that is called off stays in sight', async () => {
  const nadia = await house.person(['coordinator'])
  const at = await makes(nadia)
  await nadia.browser.post(`${at}/publish`)
  const id = at.split('/').at(-1) ?? ''
  const ama = await house.person(['parent'])
  const [first] = await house.ground.selectFrom('group_dates').select('id').orderBy('day').execute()
  await nadia.browser.post(`${at}/dates/${first?.id}/off`)
  expect((await ama.browser.get('/groups')).text).toContain('Next time: Tuesday 1 December')
  expect((await ama.browser.get(`/groups/${id}`)).text).toContain(
    'Tuesday 24 November, 10am to 12pm Called off',
  )
  await nadia.browser.post(`${at}/dates/${first?.id}/back`)
  expect((await ama.browser.get('/groups')).text).toContain('Next time: Tuesday 24 November')
  await nadia.browser.post(`${at}/cancel`)
  expect((await ama.browser.get('/groups')).text).toContain('This is called off for now.')
  await nadia.browser.post(`${at}/publish`)
  expect((await ama.browser.get('/groups')).text).toContain('Next time: Tuesday 24 November')
  await nadia.browser.post(`${at}/draft`)
  expect((await ama.browser.get('/groups')).text).not.toContain('Tuesday')
})

test('the calendar file says “Coffee” and nothing else, at the right hour in winter and in summer', async () => {
  const nadia = await house.person(['coordinator'])
  const at = await makes(nadia, { place: '1 Invented Street' })
  await nadia.browser.post(`${at}/dates`, {
    ...weekly,
    'first-month': '6',
    'first-year': '2027',
    repeat: 'once',
  })
  await nadia.browser.post(`${at}/publish`)
  const ama = await house.person(['parent'])
  const file = await ama.browser.get(`/groups/${at.split('/').at(-1)}/dates`)
  expect(file.headers.get('content-disposition')).toContain('dates.ics')
  expect(file.html).not.toContain('Invented')
  expect(file.html).not.toContain('café')
  const events = eventsIn(file.html)
  expect(events.map(({ title }) => title)).toEqual(['Coffee', 'Coffee', 'Coffee', 'Coffee'])
  expect(events.map(({ from }) => from)).toEqual([
    '2026-11-24T10:00:00Z',
    '2026-12-01T10:00:00Z',
    '2026-12-08T10:00:00Z',
    '2027-06-24T09:00:00Z',
  ])
  const [first] = await house.ground.selectFrom('group_dates').select('id').orderBy('day').execute()
  await nadia.browser.post(`${at}/dates/${first?.id}/off`)
  expect(eventsIn((await ama.browser.get(`/groups/${at.split('/').at(-1)}/dates`)).html)[0]?.status).toBe(
    'CANCELLED',
  )
})

test('dates repeat by the week, the fortnight and the month’s weekday; the same day is not made twice', async () => {
  const of = (repeat: 'week' | 'fortnight' | 'month', first: '2026-11-24' | '2026-12-29' = '2026-11-24') =>
    daysOf({ first, repeat, times: 3 })
  expect(of('week')).toEqual(['2026-11-24', '2026-12-01', '2026-12-08'])
  expect(of('fortnight')).toEqual(['2026-11-24', '2026-12-08', '2026-12-22'])
  expect(of('month')).toEqual(['2026-11-24', '2026-12-22', '2027-01-26'])
  // A fifth Tuesday, which January and February lack.
  expect(of('month', '2026-12-29')).toEqual(['2026-12-29', '2027-01-26', '2027-02-23'])
  const nadia = await house.person(['coordinator'])
  const at = await makes(nadia)
  await nadia.browser.post(`${at}/dates`, weekly)
  expect(await house.ground.selectFrom('group_dates').select('id').execute()).toHaveLength(3)
})

test('what can’t be right comes back with what was typed', async () => {
  const nadia = await house.person(['coordinator'])
  const bare = await nadia.browser.post('/groups/keep/new', { place: 'The hall' })
  expect([bare.status, bare.html.includes('The hall</textarea>')]).toEqual([422, true])
  const at = (await nadia.browser.post('/groups/keep/new', café)).location
  const bad = await nadia.browser.post(`${at}/dates`, {
    ...weekly,
    'first-year': '2025',
    endsAt: '9am',
    times: '99',
  })
  expect(bad.status).toBe(422)
  for (const said of ['This day is over', 'It must end after it begins', 'Write a number from 1 to 52'])
    expect(bad.text).toContain(said)
  const late = await nadia.browser.post(`${at}/change`, { ...café, version: '9' })
  expect([late.status, late.text.includes('Somebody else changed this')]).toEqual([422, true])
})

test('in Welsh the pages are Welsh', async () => {
  const nadia = await house.person(['coordinator'])
  const at = await makes(nadia, { forAll: 'yes' })
  await nadia.browser.post(`${at}/publish`)
  const page = await house.visitor('cy').get('/groups')
  expect(page.text).toContain('Caffi dydd Mawrth')
  expect(page.text).toContain('Y tro nesaf: Dydd Mawrth 24 Tachwedd, 10yb tan 12yp')
})

test('nobody but a coordinator makes, changes or calls off a group, and the database agrees', async () => {
  const nadia = await house.person(['coordinator'])
  const at = await makes(nadia)
  const group = at.split('/').at(-1) ?? ''
  const { id: date } = await house.ground.selectFrom('group_dates').select('id').executeTakeFirstOrThrow()
  for (const role of [
    'parent',
    'supporter',
    'administrator',
    'social-worker',
    'safeguarding-lead',
  ] as const) {
    const { browser, token } = await house.person([role])
    for (const path of ['/groups/keep', '/groups/keep/new', at, `${at}/change`])
      expect((await browser.get(path)).status).toBe(404)
    for (const path of [`${at}/change`, `${at}/publish`, `${at}/dates`, `${at}/dates/${date}/off`])
      expect((await browser.post(path, { ...café, ...weekly, version: '1' })).status).toBe(404)
    const seen = await house.as(token, async (tx) => ({
      groups: await tx.selectFrom('groups').select('id').execute(),
      dates: await tx.selectFrom('group_dates').select('id').execute(),
      changed: (
        await tx.updateTable('groups').set({ state: 'published' }).where('id', '=', group).executeTakeFirst()
      ).numUpdatedRows,
    }))
    expect(seen).toEqual({ groups: [], dates: [], changed: 0n })
  }
})
