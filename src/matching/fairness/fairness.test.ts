import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import type { Day } from '../../calendar/model.ts'
import { holidays } from '../../authorities/queries.ts'
import { aSupporter } from '../../supporters/testing.ts'
import { aFamilyThatSaidYes } from '../testing.ts'
import { spreadOf } from './load.ts'
import { proven, type FairnessRow } from './model.ts'
import { periodsFor } from './periods.ts'
import { fairnessRows } from './queries.ts'
import { pages } from './routes.tsx'
import { daysLines, looksAt, shareLines } from './rules.ts'
import { inventedWorld } from './worlds.ts'

const worlds = Array.from({ length: 400 }, (_, seed) => seed)
const { inEach, most, least } = proven

test('a bias that was planted is found as often as the page says', () => {
  const found = worlds.filter((seed) =>
    looksAt(inventedWorld(seed, { inEach, mothers: most / 100, fathers: least / 100 })).some(
      (look) =>
        look.dimension === 'parent' &&
        look.measure === 'offer' &&
        look.found === 'difference' &&
        look.worst === 'father',
    ),
  )
  expect(found.length / 4).toBeGreaterThanOrEqual(80)
  expect(Math.floor(found.length / 4)).toBe(proven.found)
})

test('where there is no difference, all looks together raise an alarm as seldom as the page says', () => {
  const alarms = worlds.filter((seed) =>
    looksAt(inventedWorld(10_000 + seed, { inEach, mothers: 0.7, fathers: 0.7 })).some(
      ({ found }) => found === 'difference',
    ),
  )
  expect(alarms.length / 4).toBeLessThanOrEqual(5)
  expect(Math.ceil(alarms.length / 4)).toBe(proven.falseAlarms)
})

test('a difference of the size that is said to be seen four times in five is seen about as often', () => {
  const [{ smallest } = { smallest: null }] = looksAt(
    inventedWorld(1, { inEach: 400, mothers: 0.7, fathers: 0.7 }),
  )
  const size = smallest ?? 0
  const seen = worlds.filter((seed) =>
    looksAt(inventedWorld(seed, { inEach: 400, mothers: 0.7 + size / 2, fathers: 0.7 - size / 2 })).some(
      ({ dimension, measure, found }) =>
        dimension === 'parent' && measure === 'offer' && found === 'difference',
    ),
  )
  expect(seen.length / 4).toBeGreaterThan(75)
})

const row = (
  grp: string,
  value: number,
  n: number,
  measure: FairnessRow['measure'] = 'offer',
): FairnessRow => ({
  dimension: 'parent',
  grp,
  measure,
  value,
  n,
})
test('a small group is withheld, and with it the next smallest, so that no other table’s total gives it away', () => {
  const rows = [
    row('mother', 1, 40),
    row('mother', 0, 10),
    row('father', 1, 20),
    row('father', 0, 8),
    row('other', 1, 3),
  ]
  const lines = shareLines(rows, [], 'parent', 'offer')
  expect(lines.map(({ grp, cell }) => [grp, cell.of, cell.count])).toEqual([
    ['father', null, null],
    ['mother', 50, 40],
    ['other', null, null],
  ])
})

test('what the second quarter of a half-year would give away beside the first is withheld', () => {
  const rows = [row('mother', 1, 40), row('mother', 0, 10), row('father', 1, 20), row('father', 0, 8)]
  const second = [row('mother', 1, 2), row('father', 1, 9), row('father', 0, 7)]
  for (const { cell } of shareLines(rows, second, 'parent', 'offer')) expect(cell.share).toBeNull()
  const days = [row('mother', 3, 30, 'wait'), row('father', 4, 30, 'wait')]
  expect(daysLines(days, [], 'parent').map(({ cell }) => cell.days?.median)).toEqual([4, 3])
  for (const { cell } of daysLines(days, [row('mother', 3, 1, 'wait')], 'parent'))
    expect(cell.days).toBeNull()
})

test('fewer than ten waits have no median, and groups of one to five are compared with nobody', () => {
  const days = [row('mother', 3, 30, 'wait'), row('father', 4, 8, 'wait')]
  expect(daysLines(days, [], 'parent').find(({ grp }) => grp === 'father')?.cell).toEqual({
    of: 8,
    days: null,
  })
  const looks = looksAt([row('mother', 1, 40), row('mother', 0, 10), row('father', 0, 5)])
  expect(looks.find(({ dimension, measure }) => dimension === 'parent' && measure === 'offer')?.found).toBe(
    'few',
  )
})

test('half-years never overlap, and one that runs is counted by the quarter', () => {
  const on = (today: Day) => periodsFor(today, 2).map(({ key, from, until }) => `${key} ${from} ${until}`)
  expect(on('2026-11-18')).toEqual(['2026-2 2026-07-01 2026-09-30', '2026-1 2026-01-01 2026-06-30'])
  expect(on('2026-08-01')).toEqual(['2026-1 2026-01-01 2026-06-30', '2025-2 2025-07-01 2025-12-31'])
  expect(on('2027-01-01')[0]).toBe('2026-2 2026-07-01 2026-12-31')
})

test('load is told as a share of what each said they can, with who is over it', () => {
  const one = (load: number, capacity: number) => ({
    supporter: `${load}/${capacity}`,
    called: 'Ama',
    load,
    capacity,
  })
  const spread = spreadOf([one(0, 2), one(1, 2), one(2, 2), one(3, 2), one(3, 4)])
  expect(spread.bands).toEqual({ none: 1, half: 1, some: 1, full: 1, over: 1 })
  expect([spread.low, spread.median, spread.high]).toEqual([0.5, 0.75, 1])
  expect(spread.over.map(({ supporter }) => supporter)).toEqual(['3/2'])
})

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

/** A parent whose offer was made in time or not, who said yes and has somebody from that day on. */
const lay = async (
  relation: 'mother' | 'father',
  inTime: boolean,
  beside: { supporter: string; on: Day } | null,
) => {
  const { parties, offers, family } = await aFamilyThatSaidYes(house, ['Ada Invented'])
  await house.ground
    .updateTable('family_parties')
    .set({ relation })
    .where('party_id', '=', parties[0] ?? '')
    .execute()
  await house.ground
    .updateTable('offers')
    .set({
      due_on: '2026-07-15',
      offered_on: inTime ? '2026-07-15' : '2026-07-17',
      answered_on: '2026-07-20',
    })
    .where('id', '=', offers[0] ?? '')
    .execute()
  if (beside !== null)
    await house.ground
      .insertInto('supports')
      .values({
        programme_id: house.programme,
        party_id: parties[0] ?? '',
        supporter_id: beside.supporter,
        from_day: beside.on,
      })
      .execute()
  return { family, party: parties[0] ?? '' }
}

test('nothing to compare says what to do next', async () => {
  const { browser } = await house.person(['coordinator'])
  expect((await browser.get('/fair')).text).toContain('nothing to compare in these months yet')
})

test('a parent lead reads each group’s offers, waits and fit, and no row of anybody', async () => {
  const { supporter } = await aSupporter(house, { gender: 'woman', experience: ['kinship'] })
  for (let index = 0; index < 20; index += 1) {
    // Monday 20 July to Thursday 23: three working days.
    const { party } = await lay('mother', true, { supporter, on: '2026-07-23' })
    await house.ground
      .insertInto('wishes')
      .values({
        party_id: party,
        programme_id: house.programme,
        experience: index < 12 ? ['kinship'] : ['housing'],
      })
      .execute()
  }
  for (let index = 0; index < 20; index += 1)
    await lay('father', index < 8, index < 12 ? { supporter, on: '2026-07-31' } : null)
  const lead = await house.person(['parent-lead'])
  const { text, html } = await lead.browser.get('/fair?period=2026-2')
  expect(text).toMatch(/Mothers 100% \(84% to 100%\) of 20 3 \(3 to 3\) of 20/)
  // Twelve fathers waited nine days, eight have nobody: "10 or more".
  expect(text).toMatch(
    /Fathers 40% \(22% to 61%\) of 20 9 \(9 to 10 or more\) of 20 40% \(22% to 61%\) of 20/,
  )
  expect(text).toMatch(/Offered in time: a difference\. Fathers fare worst/)
  expect(text).toMatch(/experience.*60% \(39% to 78%\) of 20/)
  expect(text).toContain('found it in 84 of 100 worlds')
  expect(html).toContain('<svg class="bar"')
  expect(text).not.toContain('Supporters’ load')
  expect(await house.as(lead.token, (tx) => tx.selectFrom('supports').select('id').execute())).toEqual([])
  const csv = await lead.browser.get('/fair?period=2026-2&as=csv')
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.html).toContain('Fathers,Offered in time,20,0.400,0.219,0.613')
  const welsh = await house.person(['administrator'], { language: 'cy' })
  const { text: cy } = await welsh.browser.get('/fair?period=2026-2')
  expect(cy).toContain('Tadau sydd waethaf eu byd')
  expect(cy).toContain('A yw’n deg?')
})

test('a coordinator reads how load is spread and who is over it', async () => {
  const { supporter } = await aSupporter(house)
  await house.ground.updateTable('supporters').set({ load: 4 }).where('id', '=', supporter).execute()
  const { text } = await (await house.person(['coordinator'])).browser.get('/fair')
  expect(text).toContain('Supporters’ load')
  expect(text).toMatch(/Over what they said they can Robin Tester\d+: 4, of 2/)
})

test('sealed families are counted nowhere, another programme’s are its own, and nobody else has the page', async () => {
  const coordinator = await house.person(['coordinator'])
  const before = (await coordinator.browser.get('/fair?period=2026-2')).text
  const { family } = await lay('mother', false, null)
  await house.ground
    .updateTable('families')
    .set({ handler: coordinator.id })
    .where('id', '=', family)
    .execute()
  expect((await coordinator.browser.get('/fair?period=2026-2')).text).toBe(before)
  // Nor a parent who is in a sealed family as well.
  const other = await lay('mother', false, null)
  const { programme_id, party_id, relation } = await house.ground
    .selectFrom('family_parties')
    .select(['programme_id', 'party_id', 'relation'])
    .where('family_id', '=', other.family)
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('family_parties')
    .values({ programme_id, party_id, relation, family_id: family, label: 'x' })
    .execute()
  expect((await coordinator.browser.get('/fair?period=2026-2')).text).toBe(before)
  const elsewhere = await house.person(['coordinator'], { programme: await house.otherProgramme() })
  expect((await elsewhere.browser.get('/fair?period=2026-2')).text).toContain('nothing to compare')
  for (const role of ['supporter', 'parent', 'social-worker', 'chair', 'handler'] as const) {
    const { browser, token } = await house.person([role])
    expect((await browser.get('/fair')).status).toBe(404)
    expect(
      await house.as(token, async (tx) =>
        fairnessRows(tx, { from: '2026-07-01', until: '2026-09-30' }, await holidays(tx)),
      ),
    ).toEqual([])
  }
})

test('the database counts whole quarters alone: no page can ask it for a day, and so for one person', async () => {
  const { token } = await house.person(['parent-lead'])
  const asked = (from: Day, until: Day) =>
    house.as(token, async (tx) => (await fairnessRows(tx, { from, until }, await holidays(tx))).length)
  expect(await asked('2026-07-01', '2026-09-30')).toBeGreaterThan(0)
  expect(await asked('2026-07-15', '2026-07-15')).toBe(0)
  expect(await asked('2026-07-01', '2026-09-29')).toBe(0)
  expect(await asked('2026-07-02', '2026-09-30')).toBe(0)
})
