import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../../access/testing.ts'
import { layFamily } from '../../conferences/testing.ts'
import { pages } from './routes.tsx'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse(pages.list)
})
afterAll(() => house.close())

/** An invented parent whose offer stands at `state`. */
const laid = async (state: 'offered' | 'yes' | 'no' | 'closed', gss = 'E09000007') => {
  const { family, reference } = await layFamily(house, { gss })
  const of = { programme_id: house.programme }
  const { id: party } = await house.ground
    .insertInto('parties')
    .values({ ...of, name: 'Sealed Name', created_day: '2026-11-02' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: conference } = await house.ground
    .insertInto('conferences')
    .values({ ...of, family_id: family, gss, kind: 'initial', day: '2026-11-25', told_us_on: '2026-11-16' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: offer } = await house.ground
    .insertInto('offers')
    .values({
      ...of,
      party_id: party,
      family_id: family,
      conference_id: conference,
      gss,
      state,
      told_us_on: '2026-11-16',
      offered_on: '2026-11-17',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('council_offers')
    .values({
      ...of,
      offer_id: offer,
      gss,
      family_id: family,
      reference,
      conference_kind: 'initial',
      conference_day: '2026-11-25',
      label: 'Parent 1',
      offered_on: '2026-11-17',
    })
    .execute()
  return { offer, party, reference }
}

test('the page is the same to the letter whatever the parent answered', async () => {
  const seen = new Set<string>()
  for (const state of ['offered', 'yes', 'no', 'closed'] as const) {
    const { reference } = await laid(state)
    const worker = await house.person(['social-worker'], { name: 'Worker Invented' })
    const { text } = await worker.browser.get(`/offered?q=${reference}`)
    expect(text).toContain('17 November 2026')
    seen.add(text.replaceAll(reference, 'REF'))
  }
  expect(seen.size).toBe(1)
})

test('a council sees what it told us of, never another council’s, and no name', async () => {
  const own = await laid('yes')
  const other = await laid('yes', 'W06000015')
  const worker = await house.person(['social-worker'])
  const { text } = await worker.browser.get('/offered')
  expect(text).toContain(own.reference)
  expect(text).not.toContain(other.reference)
  expect(text).not.toContain('Sealed Name')
})

test('as the council, the database itself shows no offer, step, party, family or choice', async () => {
  await laid('yes')
  const { token } = await house.person(['social-worker'])
  for (const table of [
    'offers',
    'offer_steps',
    'parties',
    'families',
    'family_parties',
    'proposals',
    'choices',
    'supports',
    'safe_contacts',
    'requests',
  ] as const)
    expect({
      table,
      rows: await house.as(token, (tx) => tx.selectFrom(table).select('programme_id').execute()),
    }).toEqual({ table, rows: [] })
})

test('nobody else has this page', async () => {
  for (const role of ['coordinator', 'administrator', 'supporter', 'parent'] as const)
    expect((await (await house.person([role])).browser.get('/offered')).status).toBe(404)
})
