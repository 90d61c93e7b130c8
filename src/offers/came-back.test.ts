import { afterAll, beforeAll, expect, test } from 'vitest'
import { testHouse, type TestHouse } from '../access/testing.ts'
import { tell } from '../audit/record.ts'
import { runEvents } from '../audit/events.ts'
import { aFamily } from '../supporters/testing.ts'
import { subscribers } from './jobs.ts'

let house: TestHouse
beforeAll(async () => {
  house = await testHouse([])
})
afterAll(() => house.close())

const offered = async (state: 'yes' | 'offered') => {
  const { family, parties } = await aFamily(house, ['Ama Invented'])
  const party = parties[0] ?? ''
  const of = {
    programme_id: house.programme,
    family_id: family,
    gss: 'E09000007',
    told_us_on: '2026-11-01',
  } as const
  const { id: conference } = await house.ground
    .insertInto('conferences')
    .values({ ...of, kind: 'initial', day: '2026-12-10' })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await house.ground
    .insertInto('offers')
    .values({ ...of, party_id: party, conference_id: conference, state, answered_on: '2026-11-03' })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { party, offer: id }
}
const asks = async (party: string) => {
  const parent = await house.person(['parent'])
  await house.as(parent.token, (tx) => tell(tx, parent.actor, 'support.wanted-again', party))
  await runEvents(house.db, subscribers, () => new Date('2026-11-18T10:00:00Z'))
}
const standing = async (party: string) => ({
  offers: await house.ground
    .selectFrom('offers')
    .select(['id', 'state'])
    .where('party_id', '=', party)
    .execute(),
  steps: await house.ground
    .selectFrom('offer_steps')
    .select(['step', 'reason'])
    .where('party_id', '=', party)
    .where('step', '=', 'reopened')
    .execute(),
})

test('a parent who asks for somebody again has their offer opened once more, never a second one', async () => {
  const { party, offer } = await offered('yes')
  await asks(party)
  const { offers, steps } = await standing(party)
  expect(offers.map(({ id }) => id)).toEqual([offer])
  expect(['held', 'due']).toContain(offers[0]?.state)
  expect(steps).toEqual([{ step: 'reopened', reason: 'came-back' }])
})

test('where an offer is being made already, nothing is opened over it', async () => {
  const { party, offer } = await offered('offered')
  await asks(party)
  expect(await standing(party)).toEqual({ offers: [{ id: offer, state: 'offered' }], steps: [] })
})
