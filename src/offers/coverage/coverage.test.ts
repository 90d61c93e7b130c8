import { array, assert, integer, property } from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { layFamily } from '../../conferences/testing.ts'
import type { Day } from '../../calendar/model.ts'
import type { Funnel, Group } from './model.ts'
import { pages } from './routes.tsx'
import { shownTable } from './rules.ts'
import { small, suppressColumns, suppressRow } from './suppress.ts'

const funnel = (parents: number, accepted: number, answered = parents): Funnel => ({
  parents,
  held: 0,
  due: parents,
  inTime: parents,
  offered: parents,
  answered,
  accepted,
  pastAccepted: 0,
  metBefore: 0,
})
const group = (key: string, of: Funnel): Group => ({ key, label: key, funnel: of })

test('one to five are withheld, nought and six are shown', () => {
  expect(
    suppressRow(40, [
      { of: 40, count: 5 },
      { of: 40, count: 0 },
      { of: 40, count: 6 },
    ]).parts,
  ).toEqual([null, 0, 6])
})

test('a count whose rest is small is withheld too: 38 of 40 would say that two said no', () => {
  expect(suppressRow(40, [{ of: 40, count: 38 }]).parts).toEqual([null])
})

test('what the total would give away is withheld: never exactly one in a column', () => {
  const counts = array(integer({ min: 0, max: 30 }), { minLength: 2, maxLength: 8 })
  assert(
    property(counts, (column) => {
      const first = column.map((count) => [small(count) ? null : count])
      const shown = suppressColumns(
        first,
        column.map((count) => [count]),
      ).map(([value]) => value)
      const hidden = shown.filter((value) => value === null).length
      const others = column.filter((count) => count > 0).length
      return (
        shown.every(
          (value, index) =>
            value === null || (value !== undefined && value === column[index] && !small(value)),
        ) &&
        (hidden !== 1 || others <= 1)
      )
    }),
  )
})

test('a table narrowed to one council withholds what the other table minus this one would tell', () => {
  const narrowed = shownTable(
    [group('2026-11', funnel(30, 12))],
    'all',
    new Map([['2026-11', funnel(20, 3)]]),
  )
  expect(narrowed.rows[0]?.cells.accepted.count).toBeNull()
  expect(narrowed.rows[0]?.parents).toBe(30)
})

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

type Laid = { relation: 'mother' | 'father'; state: 'yes' | 'no' | 'held'; late?: boolean; met?: boolean }
const lay = async ({ relation, state, late, met }: Laid): Promise<{ family: string }> => {
  const { family } = await layFamily(house)
  const of = { programme_id: house.programme }
  const day: Day = '2026-11-10'
  const { id: party } = await house.ground
    .insertInto('parties')
    .values({ ...of, name: 'x', created_day: day })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('family_parties')
    .values({
      ...of,
      family_id: family,
      party_id: party,
      relation,
      lives_with: relation === 'father' ? 'no' : 'yes',
    })
    .execute()
  const { id: conference } = await house.ground
    .insertInto('conferences')
    .values({ ...of, family_id: family, gss: 'E09000007', kind: 'initial', day, told_us_on: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const made =
    state === 'held'
      ? {}
      : {
          due_on: '2026-11-04' as const,
          offered_on: late === true ? ('2026-11-06' as const) : ('2026-11-04' as const),
          answered_on: '2026-11-06' as const,
        }
  await house.ground
    .insertInto('offers')
    .values({
      ...of,
      party_id: party,
      family_id: family,
      conference_id: conference,
      gss: 'E09000007',
      state,
      told_us_on: '2026-11-02',
      ...made,
    })
    .execute()
  if (met === true) {
    const { id: person } = await house.person(['supporter'])
    const { id: supporter } = await house.ground
      .insertInto('supporters')
      .values({ ...of, person_id: person, created_day: day })
      .returning('id')
      .executeTakeFirstOrThrow()
    await house.ground
      .insertInto('supports')
      .values({
        ...of,
        party_id: party,
        supporter_id: supporter,
        from_day: '2026-11-06',
        first_met_on: '2026-11-09',
      })
      .execute()
  }
  return { family }
}

test('nothing to count says what to do next', async () => {
  const { browser } = await house.person(['parent-lead'])
  expect((await browser.get('/figures')).text).toContain('nothing to count yet')
})

test('a parent lead reads how many were offered in time and met before, without a row of anybody', async () => {
  for (let index = 0; index < 8; index += 1) await lay({ relation: 'mother', state: 'yes', met: true })
  for (let index = 0; index < 7; index += 1) await lay({ relation: 'mother', state: 'no', late: true })
  for (let index = 0; index < 6; index += 1) await lay({ relation: 'father', state: 'held' })
  const lead = await house.person(['parent-lead'])
  const { text } = await lead.browser.get('/figures')
  expect(text).toMatch(/All parents 21 6 29% 8 53% 15 100% 8 53% 8 100%/)
  expect(await house.as(lead.token, (tx) => tx.selectFrom('offers').select('id').execute())).toEqual([])
  const csv = await lead.browser.get('/figures?as=csv')
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.html).toContain('Mothers')
})

test('who reads Welsh meets a council by its Welsh name', async () => {
  const { family } = await lay({ relation: 'mother', state: 'held' })
  await house.ground.updateTable('families').set({ gss: 'W06000015' }).where('id', '=', family).execute()
  for (const table of ['conferences', 'offers'] as const)
    await house.ground.updateTable(table).set({ gss: 'W06000015' }).where('family_id', '=', family).execute()
  const { text } = await (await house.person(['coordinator'], { language: 'cy' })).browser.get('/figures')
  expect(text).toContain('Caerdydd')
  expect(text).not.toContain('Cardiff')
})

test('sealed families are counted nowhere', async () => {
  const coordinator = await house.person(['coordinator'])
  const before = (await coordinator.browser.get('/figures')).text
  const { family } = await lay({ relation: 'mother', state: 'no' })
  await house.ground
    .updateTable('families')
    .set({ handler: coordinator.id })
    .where('id', '=', family)
    .execute()
  expect((await coordinator.browser.get('/figures')).text).toBe(before)
})

test('another programme’s figures are its own, and councils and supporters have none', async () => {
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get('/figures')).text).toContain('nothing to count yet')
  for (const role of ['supporter', 'parent', 'social-worker', 'chair', 'handler'] as const) {
    const { browser, token } = await house.person([role])
    expect((await browser.get('/figures')).status).toBe(404)
    expect(token).not.toBe('')
  }
})
