import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { layFamily } from '../../conferences/testing.ts'
import { holidaysFor } from '../../calendar/holidays.ts'
import type { Day } from '../../calendar/model.ts'
import type { Standing } from './model.ts'
import { pages } from './routes.tsx'
import { daysLeft, dutyOf, forgotten, inOrder } from './rules.ts'

const calendar = holidaysFor({ first: 2025, last: 2028 }, [])
const today: Day = '2026-11-18'
const standing = (more: Partial<Standing> = {}): Standing => ({
  offer: 'o1',
  party: 'p1',
  family: 'f1',
  reference: 'R1',
  name: 'Leanne Example',
  called: '',
  label: 'Parent 1',
  relation: 'mother',
  state: 'due',
  heldFor: null,
  dueOn: '2026-11-19',
  offeredOn: null,
  answeredOn: null,
  conference: 'c1',
  conferenceDay: '2026-11-27',
  conferenceAt: '10:00',
  callBackOn: null,
  hoursFrom: '10:00',
  hoursUntil: '14:30',
  voicemail: false,
  way: 'phone',
  proposals: 0,
  shownOn: null,
  lapsesOn: null,
  chosen: null,
  chosenOn: null,
  stopgap: null,
  support: null,
  supporter: null,
  supporterAway: false,
  cover: null,
  firstMetOn: null,
  stopped: null,
  stoppedOn: null,
  heldUp: null,
  heldSince: null,
  ...more,
})

test('what is next follows the offer from the call to the first meeting', () => {
  const yes = { state: 'yes', answeredOn: today } as const
  const kinds = [
    standing(),
    standing({ state: 'held', heldFor: 'not-told', dueOn: null }),
    standing({ state: 'offered', offeredOn: today }),
    standing({ ...yes, name: '' }),
    standing(yes),
    standing({ ...yes, stopgap: 'printed-pack' }),
    standing({ ...yes, proposals: 3 }),
    standing({ ...yes, proposals: 2, chosen: 'Joy', chosenOn: today }),
    standing({ ...yes, support: 's1', supporter: 'Joy' }),
    standing({ ...yes, support: 's1', supporter: 'Joy', supporterAway: true }),
    standing({
      ...yes,
      support: 's1',
      supporter: 'Joy',
      supporterAway: true,
      cover: 'Sam',
      firstMetOn: today,
    }),
  ].map((row) => dutyOf(row, calendar).kind)
  expect(kinds).toEqual([
    'call',
    'ask-worker',
    'hear',
    'name',
    'propose',
    'nobody-free',
    'show',
    'supporter-answers',
    'first-meeting',
    'cover',
    'done',
  ])
})

test('what is held has no day, is never late and stands after what has one; what is done stands last', () => {
  const held = dutyOf(standing({ offer: 'a', state: 'held', heldFor: 'not-told', dueOn: null }), calendar)
  const due = dutyOf(standing({ offer: 'b' }), calendar)
  const done = dutyOf(standing({ offer: 'c', state: 'yes', support: 's1', firstMetOn: today }), calendar)
  expect(inOrder([done, held, due]).map(({ standing: { offer } }) => offer)).toEqual(['b', 'a', 'c'])
  expect(daysLeft(today, held, calendar)).toBeNull()
  expect(forgotten('2026-12-30', [held, done])).toEqual([])
  expect(forgotten('2026-11-20', [due])).toHaveLength(1)
})

test('time left is counted in working days: on a Friday, Monday is one day away', () => {
  const duty = dutyOf(standing({ dueOn: '2026-11-23' }), calendar)
  expect(daysLeft('2026-11-20', duty, calendar)).toBe(1)
  expect(daysLeft('2026-11-23', duty, calendar)).toBe(0)
  expect(daysLeft('2026-11-24', duty, calendar)).toBe(-1)
})

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

const lay = async (day: Day, state: 'due' | 'held', dueOn: Day | null, name: string) => {
  const { family } = await layFamily(house)
  const of = { programme_id: house.programme }
  const { id: party } = await house.ground
    .insertInto('parties')
    .values({ ...of, name, created_day: today })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('family_parties')
    .values({ ...of, family_id: family, party_id: party, relation: 'mother', label: 'Parent 1' })
    .execute()
  const { id: conference } = await house.ground
    .insertInto('conferences')
    .values({ ...of, family_id: family, gss: 'E09000007', kind: 'initial', day, told_us_on: today })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('offers')
    .values({
      ...of,
      party_id: party,
      family_id: family,
      conference_id: conference,
      gss: 'E09000007',
      state,
      told_us_on: today,
      due_on: dueOn,
      held_for: state === 'held' ? 'not-told' : null,
    })
    .execute()
  return { family, party }
}

test('an empty board says what to do next', async () => {
  const { browser } = await house.person(['coordinator'])
  const board = await browser.get('/today')
  expect(board.text).toContain('Nothing wants doing')
  expect(board.html).toContain('href="/lists"')
  expect(
    (await (await house.person(['coordinator'], { language: 'cy' })).browser.get('/today')).text,
  ).toContain('Does dim i’w wneud')
})

test('the coordinator sees each parent’s next thing with a button for it, the soonest first', async () => {
  await lay('2026-11-27', 'held', null, 'Dan Example')
  await lay('2026-11-25', 'due', '2026-11-18', 'Leanne Example')
  const { browser } = await house.person(['coordinator'])
  const board = await browser.get('/today')
  expect(board.text).toContain('1 thing to do by today. Nobody is about to be forgotten.')
  expect(board.text).toMatch(
    /today Leanne Example mother Make the offer Wed 25 Nov Call held Dan Example mother Not told yet/,
  )
})

test('a sealed family is not on the board of anybody but its handler', async () => {
  const { family } = await lay('2026-11-26', 'due', '2026-11-18', 'Own Person')
  const coordinator = await house.person(['coordinator'])
  await house.ground
    .updateTable('families')
    .set({ handler: coordinator.id })
    .where('id', '=', family)
    .execute()
  expect((await coordinator.browser.get('/today')).text).toContain('Own Person')
  expect((await (await house.person(['coordinator'])).browser.get('/today')).text).not.toContain('Own Person')
})

test('the board is for coordinators alone', async () => {
  for (const role of [
    'administrator',
    'supporter',
    'parent',
    'social-worker',
    'chair',
    'parent-lead',
    'handler',
  ] as const)
    expect((await (await house.person([role])).browser.get('/today')).status).toBe(404)
})
