import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '../access/model.ts'
import { testHouse, type Browser, type TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import { tell } from '../audit/record.ts'
import type { Day } from '../calendar/model.ts'
import { meetClock, openClock } from './actions.ts'
import type { RuleId } from './codes.ts'
import { lookDaily, subscribers } from './jobs.ts'
import { groundFor } from './queries.ts'
import { pages } from './routes.tsx'
import { timetable, keptByDefault } from './timetable.ts'

let house: TestHouse
let token: string
let browser: Browser
let actor: Actor
beforeAll(async () => {
  house = await testHouse(pages)
  ;({ token, browser, actor } = await house.person(['coordinator']))
})
afterAll(() => house.close())

let made = 0
const running = async (rule: RuleId, from: Day, gss = 'E09000007') => {
  made += 1
  const reference = `CLOCK-${made}`
  const { id: family } = await house.ground
    .insertInto('families')
    .values({ programme_id: house.programme, gss, reference, created_day: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: conference } = await house.ground
    .insertInto('conferences')
    .values({
      programme_id: house.programme,
      family_id: family,
      gss,
      kind: 'initial',
      told_us_on: '2026-11-02',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { clock } = await house.as(token, async (tx) =>
    openClock(tx, actor, await groundFor(tx, actor, gss), { family, conference, rule, from }),
  )
  return { clock: clock ?? '', family, conference, reference }
}
const stands = (clock: string) =>
  house.ground
    .selectFrom('clocks')
    .select(['hold_by', 'limit_day', 'closed_on', 'closed_why', 'met_on', 'amount'])
    .where('id', '=', clock)
    .executeTakeFirst()
const work = () => runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))

test('the clock with the least time stands first, with its rule, its source and the working days left', async () => {
  const later = await running('E-ICPC-15', '2026-11-16')
  const sooner = await running('E-ICPC-15', '2026-11-05')
  const over = await running('E-ICPC-15', '2026-10-20')
  const { text } = await browser.get('/clocks')
  const at = [over, sooner, later].map(({ reference }) => text.indexOf(reference))
  expect(at.every((place) => place > 0)).toBe(true)
  expect(at).toEqual(at.toSorted((a, b) => a - b))
  expect(text).toContain('6 days Thu 26 Nov First child protection conference')
  expect(text).toContain('6 days over Tue 10 Nov')
  expect(text).toContain('Working Together to Safeguard Children 2023')
})

test('the same clock is never opened twice; met, it leaves the list and keeps the day', async () => {
  const { clock, family, conference, reference } = await running('E-ICPC-15', '2026-11-09')
  const again = await house.as(token, async (tx) =>
    openClock(tx, actor, await groundFor(tx, actor, 'E09000007'), {
      family,
      conference,
      rule: 'E-ICPC-15',
      from: '2026-11-09',
    }),
  )
  expect(again).toEqual({ clock: null })
  await house.as(token, (tx) => meetClock(tx, actor, { conferences: [conference] }, '2026-11-17'))
  expect(await stands(clock)).toMatchObject({ met_on: '2026-11-17', closed_why: 'met' })
  expect((await browser.get(`/clocks?q=${reference}`)).text).toContain('Nothing was found')
})

test('a day that is proclaimed as a holiday moves the clocks that count across it, and the page says what moved', async () => {
  const { clock, reference } = await running('E-ICPC-15', '2026-11-12')
  const other = await running('EW-RCPC-3M', '2026-11-12')
  expect((await stands(clock))?.hold_by).toBe('2026-12-03')
  const { id } = await house.ground
    .insertInto('holiday_changes')
    .values({ programme_id: house.programme, day: '2026-11-27', kind: 'added', name: 'An invented day' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.as(token, (tx) => tell(tx, actor, 'holidays.changed', id))
  await work()
  expect((await stands(clock))?.hold_by).toBe('2026-12-04')
  expect((await stands(other.clock))?.hold_by).toBe('2027-02-12')
  const { text } = await browser.get('/clocks')
  expect(text).toContain(`${reference} , First child protection conference: from Thu 3 Dec to Fri 4 Dec`)
  expect(text).toContain('The calendar changed, 18 November 2026')
  await house.ground
    .updateTable('holiday_changes')
    .set({ withdrawn_at: new Date() })
    .where('id', '=', id)
    .execute()
  await house.as(token, (tx) => tell(tx, actor, 'holidays.changed', id))
  await work()
  expect((await stands(clock))?.hold_by).toBe('2026-12-03')
})

test('a council’s own days for the report move its clocks alone', async () => {
  const camden = await running('L-REP-I', '2026-12-09')
  const manchester = await running('L-REP-I', '2026-12-09', 'E08000003')
  expect((await stands(camden.clock))?.hold_by).toBe('2026-12-04')
  const { id } = await house.ground
    .insertInto('authority_settings')
    .values({
      programme_id: house.programme,
      gss: 'E09000007',
      key: 'reports',
      value: JSON.stringify({ initial: 5, review: 5 }),
      from_day: '2026-11-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.as(token, (tx) => tell(tx, actor, 'authority.setting-changed', id))
  await work()
  expect(await stands(camden.clock)).toMatchObject({ hold_by: '2026-12-02', amount: 5 })
  expect(await stands(manchester.clock)).toMatchObject({ hold_by: '2026-12-04', amount: null })
  expect((await browser.get(`/clocks?q=${camden.reference}`)).text).toContain('The council’s own value')
})

test('a council’s value that holds from a later day moves its clocks on that day, not before', async () => {
  const { clock } = await running('L-REP-I', '2026-12-16', 'E08000003')
  await house.ground
    .insertInto('authority_settings')
    .values({
      programme_id: house.programme,
      gss: 'E08000003',
      key: 'reports',
      value: JSON.stringify({ initial: 2, review: 5 }),
      from_day: '2026-11-20',
    })
    .execute()
  const on = (day: Day) => lookDaily({ db: house.db, origin: '', clock: () => new Date(`${day}T09:00:00Z`) })
  await on('2026-11-19')
  expect((await stands(clock))?.hold_by).toBe('2026-12-11')
  await on('2026-11-20')
  expect((await stands(clock))?.hold_by).toBe('2026-12-14')
})

test('a clock that the programme turns off stops, and runs on from where it ran when it is turned on', async () => {
  const { clock } = await running('EW-CG-10', '2026-11-17')
  const kept = timetable.filter(keptByDefault).map(({ id }) => id)
  await browser.post('/clocks/kept', { rules: kept.filter((id) => id !== 'EW-CG-10') })
  expect(await stands(clock)).toMatchObject({ closed_on: '2026-11-18', closed_why: 'turned-off' })
  expect((await running('EW-CG-10', '2026-11-16')).clock).toBe('')
  const page = await browser.get('/clocks/kept')
  expect(page.html).toMatch(/value="EW-RCPC-3M" checked/)
  expect(page.html).not.toMatch(/value="EW-CG-10" checked/)
  await browser.post('/clocks/kept', { rules: kept })
  expect(await stands(clock)).toMatchObject({ closed_on: null, hold_by: '2026-12-01' })
})

test('nobody but a coordinator reads clocks or chooses them, and the database agrees', async () => {
  const { clock } = await running('EW-CG-10', '2026-11-10')
  const others = [
    await house.person(['supporter']),
    await house.person(['social-worker']),
    await house.person(['coordinator'], { programme: await house.otherProgramme() }),
  ]
  for (const other of others) {
    const rows = await house.as(other.token, (tx) => tx.selectFrom('clocks').select('id').execute())
    expect(rows).toEqual([])
  }
  for (const { browser: theirs } of others.slice(0, 2)) {
    expect((await theirs.get('/clocks')).status).toBe(404)
    expect((await theirs.post('/clocks/kept', { rules: [] })).status).toBe(404)
  }
  await others[2]?.browser.post('/clocks/kept', { rules: ['E-ICPC-15'] })
  expect((await stands(clock))?.closed_on).toBeNull()
})
