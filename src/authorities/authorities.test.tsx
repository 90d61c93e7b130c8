import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { isWorkingDay } from '../calendar/working-days.ts'
import { changeSetting, serveAuthority } from './actions.ts'
import { holidays, servedOn, settingsFor } from './queries.ts'
import { pages } from './routes.ts'

let house: TestHouse
const camden = 'E09000007'
const from = (day: string) => {
  const [year = '', month = '', date = ''] = day.split('-')
  return { 'fromDay-day': date, 'fromDay-month': month, 'fromDay-year': year }
}
const on = (day: string) =>
  Object.fromEntries(Object.entries(from(day)).map(([name, text]) => [name.replace('fromDay', 'on'), text]))

beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const coordinator = () => house.person(['coordinator'])

test('a coordinator sees the programme’s councils, in Welsh by their Welsh names, and takes them as a spreadsheet', async () => {
  const { browser } = await coordinator()
  const page = await browser.get('/authorities?q=cam')
  expect(page.text).toContain('Camden')
  expect(page.text).not.toContain('Cardiff')
  const welsh = await house.person(['coordinator'], { language: 'cy' })
  expect((await welsh.browser.get('/authorities')).text).toContain('Caerdydd')
  expect((await browser.get('/authorities?as=csv')).html).toContain('Cardiff,Wales,The council,2020-01-01')
})

test('nobody else finds these pages, nor can they send their forms', async () => {
  const paths = ['/authorities', `/authorities/${camden}`, `/authorities/${camden}/set/reports`, '/calendar']
  const posts = [
    '/authorities',
    `/authorities/${camden}/stop`,
    `/authorities/${camden}/set/reports`,
    '/calendar',
    `/calendar/${crypto.randomUUID()}/take-back`,
  ]
  for (const role of ['supporter', 'parent', 'social-worker', 'chair', 'parent-lead', 'handler'] as const) {
    const { browser } = await house.person([role])
    for (const path of paths) expect((await browser.get(path)).status).toBe(404)
    for (const path of posts) expect((await browser.post(path)).status).toBe(404)
  }
  expect((await house.visitor().get('/authorities')).location).toContain('/sign-in')
})

test('a full list is refused until both days are recorded, and nothing typed is lost', async () => {
  const { browser } = await coordinator()
  const path = `/authorities/${camden}/set/referral`
  const typed = {
    mode: 'full-list',
    'agreedOn-day': '3',
    'agreedOn-month': '2',
    'agreedOn-year': '2026',
    seen: '',
  }
  const refused = await browser.post(path, { ...typed, ...from('2026-11-18') })
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('Enter the day of the impact assessment')
  expect(refused.html).toMatch(/name="agreedOn-day"[^>]*value="3"/)
  const days = { 'assessedOn-day': '4', 'assessedOn-month': '2', 'assessedOn-year': '2026' }
  const done = await browser.post(path, { ...typed, ...days, ...from('2026-12-01') })
  expect(done.location).toBe(`/authorities/${camden}`)
  const page = await browser.get(`/authorities/${camden}`)
  expect(page.text).toContain('Changes on 1 December 2026')
  expect(page.text).toContain('Agreement 3 February 2026, impact assessment 4 February 2026')
})

test('a setting holds from its day, is undone by a new row, and its history stays on the page', async () => {
  const { browser, token } = await coordinator()
  const reports = (day: '2026-11-17' | '2026-11-18' | '2026-12-02') =>
    house.as(token, async (tx) => (await settingsFor(tx, 'E08000003', day)).reportDaysInitial)
  const path = '/authorities/E08000003/set/reports'
  await browser.post(path, { initial: '2', review: '5', seen: '', ...from('2026-11-18') })
  expect([await reports('2026-11-17'), await reports('2026-11-18')]).toEqual([3, 2])
  const [row] = await house.ground
    .selectFrom('authority_settings')
    .select('id')
    .where('gss', '=', 'E08000003')
    .execute()
  await browser.post(`/authorities/E08000003/undo/${row?.id}`)
  expect(await reports('2026-12-02')).toBe(3)
  const page = await browser.get('/authorities/E08000003')
  expect(page.text).toContain('First: 2. Review: 5.')
  expect(
    await house.ground.selectFrom('authority_settings').select('id').where('gss', '=', 'E08000003').execute(),
  ).toHaveLength(2)
})

test('when two people change one setting, the second sees both texts and loses nothing', async () => {
  const [one, two] = [await coordinator(), await coordinator()]
  const path = `/authorities/W06000015/set/standing`
  const seen = /name="seen" value="([^"]*)"/.exec((await one.browser.get(path)).html)?.[1] ?? ''
  await one.browser.post(path, { changes: 'Parents enter first', seen, ...from('2026-11-18') })
  const late = await two.browser.post(path, { changes: 'A break when asked', seen, ...from('2026-11-18') })
  expect(late.status).toBe(422)
  expect(late.text).toContain('Now it says: Parents enter first')
  expect(late.html).toContain('A break when asked</textarea>')
  const again = /name="seen" value="([^"]*)"/.exec(late.html)?.[1] ?? ''
  const saved = await two.browser.post(path, {
    changes: 'Parents enter first\nA break when asked',
    seen: again,
    ...from('2026-11-18'),
  })
  expect(saved.status).toBe(303)
  const settings = await house.as(two.token, (tx) => settingsFor(tx, 'W06000015', '2026-11-18'))
  expect(settings.standingChanges).toEqual(['Parents enter first', 'A break when asked'])
})

test('the council’s own limits, its out-of-hours number and its administrator are read as they were typed', async () => {
  const { browser, token } = await coordinator()
  const clocks = { 'amount-E-MIN': '10', 'unit-E-MIN': 'working-days', 'amount-L-EXCL': '', seen: '' }
  await browser.post(`/authorities/${camden}/set/clocks`, { ...clocks, ...from('2026-11-01') })
  await browser.post(`/authorities/${camden}/set/outOfHours`, {
    telephone: '020 7946 0000',
    hours: '5pm to 9am',
    seen: '',
    ...from('2026-11-01'),
  })
  await browser.post(`/authorities/${camden}/set/administrator`, {
    name: 'Conference team',
    email: 'team@example.org',
    seen: '',
    ...from('2026-11-01'),
  })
  const bad = await browser.post(`/authorities/${camden}/set/clocks`, {
    'amount-E-MIN': '0',
    seen: '',
    ...from('2026-11-01'),
  })
  expect(bad.text).toContain('Enter a whole number from 1 to 120')
  const settings = await house.as(token, (tx) => settingsFor(tx, camden, '2026-11-18'))
  expect(settings.clockValues['E-MIN']).toEqual({ amount: 10, unit: 'working-days' })
  expect(settings.clockValues['L-REP-I']).toEqual({ amount: 3, unit: 'working-days' })
  expect(settings.outOfHoursTelephone).toBe('020 7946 0000')
  expect(settings.administrator.email).toBe('team@example.org')
})

test('a council is added, stopped and begun again', async () => {
  const { browser, token } = await coordinator()
  const served = () =>
    house.as(token, async (tx) => (await servedOn(tx, house.programme, '2026-11-18')).map(({ gss }) => gss))
  expect((await browser.post('/authorities', { gss: '' })).text).toContain('Choose a council')
  await browser.post('/authorities', { gss: 'E10000011' })
  expect(await served()).toContain('E10000011')
  await browser.post('/authorities/E10000011/stop')
  expect(await served()).not.toContain('E10000011')
  expect((await browser.get('/authorities/E10000011')).text).toContain(
    'No longer with this programme, from 18 November 2026',
  )
  await browser.post('/authorities/E10000011/begin')
  expect(await served()).toContain('E10000011')
})

test('a proclaimed day is no working day from then on, those who keep clocks hear of it, and it can be taken back', async () => {
  const { browser, token } = await coordinator()
  const works = () => house.as(token, async (tx) => isWorkingDay('2027-06-02', await holidays(tx)))
  expect((await browser.post('/calendar', { ...on('2027-06-05'), kind: 'added', name: 'x' })).text).toContain(
    'Saturday',
  )
  expect((await browser.post('/calendar', { ...on('2026-12-25'), kind: 'added', name: 'x' })).text).toContain(
    'in the list already',
  )
  expect(await works()).toBe(true)
  await browser.post('/calendar', { ...on('2027-06-02'), kind: 'added', name: 'Invented jubilee' })
  expect(await works()).toBe(false)
  const told = await house.ground
    .selectFrom('events')
    .select(['kind', 'thing_id'])
    .where('kind', '=', 'holidays.changed')
    .execute()
  expect(told).toHaveLength(1)
  const page = await browser.get('/calendar')
  expect(page.text).toContain('Wednesday 2 June 2027 Invented jubilee')
  await browser.post(`/calendar/${told[0]?.thing_id}/take-back`)
  expect(await works()).toBe(true)
})

test('another programme’s coordinator reads none of this, and the worker must say whose it wants', async () => {
  const stranger = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  const mine = await coordinator()
  const standing = { key: 'standing', value: { changes: ['Ours alone'] }, fromDay: '2026-11-18' } as const
  await house.as(mine.token, (tx) => changeSetting(tx, mine.actor, camden, standing))
  await house.as(stranger.token, async (tx) => {
    await serveAuthority(tx, stranger.actor, camden)
    await changeSetting(tx, stranger.actor, camden, { ...standing, value: { changes: ['Theirs'] } })
  })
  const read = await house.as(stranger.token, (tx) => settingsFor(tx, camden, '2026-11-18'))
  expect(read.standingChanges).toEqual(['Theirs'])
  const worker = await house.db.asWorker((tx) => settingsFor(tx, camden, '2026-11-18', house.programme))
  expect(worker.standingChanges).toEqual(['Ours alone'])
  await expect(house.db.asWorker((tx) => settingsFor(tx, camden, '2026-11-18'))).rejects.toThrow(
    'which programme',
  )
})

test('what a council says of recording is typed once, in its own words and with where it stands', async () => {
  const { browser, token } = await coordinator()
  const path = `/authorities/${camden}/set/recording`
  expect((await browser.get(path)).text).toContain('May parents record meetings?')
  const typed = { policy: 'conditions', words: 'Tell the chair first.', source: 'Policy of March 2026' }
  await browser.post(path, { ...typed, seen: '', ...from('2026-11-01') })
  const page = await browser.get(`/authorities/${camden}`)
  expect(page.text).toContain('Yes, on conditions')
  expect(page.text).toContain('Tell the chair first.')
  const read = (day: '2026-10-31' | '2026-11-18') =>
    house.as(token, async (tx) => (await settingsFor(tx, camden, day)).recording)
  expect(await read('2026-11-18')).toEqual(typed)
  expect((await read('2026-10-31')).policy).toBe('not-known')
})
