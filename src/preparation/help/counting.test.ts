import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { aParty } from '../../spaces/testing.ts'
import { shownCounts, type Count } from './counting.ts'
import { helpPages, layMeeting } from './testing.ts'

const count = (gss: string, entry: string, asked: number, rest: Partial<Count> = {}): Count => ({
  gss,
  entry,
  asked,
  name: gss,
  name_cy: gss,
  answered: asked,
  agreed: asked,
  told: asked,
  done: asked,
  helped: asked,
  ...rest,
})

test('one to five are withheld, and what would tell one to five', () => {
  const [few, most] = shownCounts(
    [count('E1', 'A1', 4), count('E1', 'A2', 20, { agreed: 17, done: 17, helped: 0 })],
    '',
  )
  expect(few?.shown).toEqual({
    asked: null,
    answered: null,
    agreed: null,
    told: null,
    done: null,
    helped: null,
  })
  expect(most?.shown).toEqual({ asked: 20, answered: 20, agreed: null, told: 20, done: null, helped: 0 })
})

test('the count for all minus those of the other councils gives nobody away', () => {
  const counts = [count('E1', 'A1', 20), count('E2', 'A1', 9), count('E3', 'A1', 3)]
  expect(shownCounts(counts, 'E3')[0]?.shown.asked).toBeNull()
  expect(shownCounts(counts, 'E2')[0]?.shown.asked).toBeNull()
  expect(shownCounts(counts, 'E1')[0]?.shown.asked).toBe(20)
})

test('the catalogue’s order holds: A2 before A10, their own words last', () => {
  const rows = shownCounts(
    [count('E1', 'own', 9), count('E1', 'A10', 9), count('E1', 'A2', 9), count('E1', 'B1', 9)],
    '',
  )
  expect(rows.map(({ entry }) => entry)).toEqual(['A2', 'A10', 'B1', 'own'])
})

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(helpPages)
})
afterAll(() => house.close())

test('a parent lead reads how many asked, and whether it helped, without a row of anybody; others have no such page', async () => {
  const lead = await house.person(['parent-lead'])
  expect((await lead.browser.get('/helped')).text).toContain('nothing to count yet')
  const writer = await house.person(['parent'])
  for (let n = 0; n < 12; n += 1) {
    const party = await aParty(house, `Parent Counted${n}`)
    const { family, conference } = await layMeeting(house, [{ party }])
    const of = {
      programme_id: house.programme,
      party_id: party,
      conference_id: conference,
      written_by: writer.id,
    }
    const { id } = await house.ground
      .insertInto('asked_helps')
      .values({
        ...of,
        family_id: family,
        gss: 'E09000007',
        label: 'x',
        entry: 'A10',
        day: '2026-11-10',
        agreed: n < 6,
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    const outcome = { ...of, ask_id: id, day: '2026-11-11' as const }
    await house.ground
      .insertInto('help_outcomes')
      .values({ ...outcome, done: 'no' })
      .execute()
    await house.ground
      .insertInto('help_outcomes')
      .values({ ...outcome, done: 'yes', helped: n < 6 ? 4 : 1 })
      .execute()
  }
  const { text } = await lead.browser.get('/helped')
  expect(text).toMatch(/A10 The chair meets[^]*? 12 12 6 12 12 6 /)
  const csv = await lead.browser.get('/helped?as=csv')
  expect(csv.headers.get('content-type')).toContain('text/csv')
  expect(csv.html).toContain('12,12,6,12,12,6')
  for (const table of ['asked_helps', 'help_outcomes', 'help_wishes'] as const)
    expect(await house.as(lead.token, (tx) => tx.selectFrom(table).select('id').execute())).toEqual([])
  for (const role of ['parent', 'supporter', 'social-worker', 'chair', 'handler'] as const)
    expect((await (await house.person([role])).browser.get('/helped')).status).toBe(404)
})
