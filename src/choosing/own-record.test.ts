import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { aFamilyThatSaidYes } from '../matching/testing.ts'
import { isParty } from '../spaces/testing.ts'
import { aSupporter } from '../supporters/testing.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

const tables = ['wishes', 'supports', 'covers', 'offers', 'proposals', 'choices'] as const
let laid = 0
/** A parent about whom there is a row in each of these tables. */
const withEverything = async (): Promise<string> => {
  laid += 1
  const { parties, offers } = await aFamilyThatSaidYes(house, [`Called Otherwise${laid}`])
  const [{ supporter }, cover] = [await aSupporter(house), await aSupporter(house)]
  const of = { programme_id: house.programme, party_id: parties[0] ?? '' }
  const { ground } = house
  await ground
    .insertInto('wishes')
    .values({ ...of, ranked: ['gender'] })
    .execute()
  const { id: support } = await ground
    .insertInto('supports')
    .values({ ...of, supporter_id: supporter, from_day: '2026-11-17' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ground
    .insertInto('covers')
    .values({
      ...of,
      support_id: support,
      supporter_id: cover.supporter,
      from_day: '2026-11-18',
      until_day: '2026-11-20',
    })
    .execute()
  const offered = { ...of, offer_id: offers[0] ?? '', supporter_id: supporter }
  const { id: proposal } = await ground
    .insertInto('proposals')
    .values({
      ...offered,
      rank: 1,
      cost: 0,
      reasons: '[]',
      lapses_on: '2026-11-20',
      made_on: '2026-11-18',
      shown_on: '2026-11-18',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await ground
    .insertInto('choices')
    .values({ ...offered, proposal_id: proposal, how: 'phone', chosen_on: '2026-11-18' })
    .execute()
  return of.party_id
}
const seenOf = async ({ token }: { token: string }, party: string): Promise<Record<string, number>> => {
  const seen: Record<string, number> = {}
  for (const table of tables) {
    const { rows } = await house.as(token, (tx) =>
      sql`select from ${sql.table(table)} where party_id = ${party}`.execute(tx),
    )
    seen[table] = rows.length
  }
  return seen
}
const each = (count: number) => Object.fromEntries(tables.map((table) => [table, count]))

test('a parent sees their own rows; a colleague of the office who is a parent here sees none of theirs at work', async () => {
  const plain = await house.person(['parent'])
  const theirs = await withEverything()
  await isParty(house, plain, theirs)
  expect(await seenOf(plain, theirs)).toEqual(each(1))
  for (const role of ['coordinator', 'handler', 'administrator', 'safeguarding-lead', 'approver'] as const) {
    const both = await house.person([role, 'parent'])
    const own = await withEverything()
    await isParty(house, both, own)
    expect(await seenOf(both, own)).toEqual(each(0))
  }
})
