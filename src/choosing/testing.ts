import type { TestHouse } from '../access/testing.ts'
import { propose } from '../matching/actions.ts'
import { aParent } from '../matching/testing.ts'
import type { Day } from '../calendar/model.ts'

/** Somebody signed in who is this party. */
export const signedInAs = async (house: TestHouse, party: string, language: 'en' | 'cy' = 'en') => {
  const person = await house.person(['parent'], { language })
  await house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: person.id,
      function: 'is',
      thing: 'party',
      thing_id: party,
    })
    .execute()
  return person
}

/** A parent with a proposal of exactly this supporter, laid as a coordinator's press would. */
export const proposedTo = async (
  house: TestHouse,
  parent: { party: string; offer: string },
  supporter: string,
  rank = 1,
  lapses: Day = '2026-11-20',
): Promise<string> =>
  (
    await house.ground
      .insertInto('proposals')
      .values({
        programme_id: house.programme,
        party_id: parent.party,
        offer_id: parent.offer,
        supporter_id: supporter,
        rank,
        cost: 0,
        reasons: '[]',
        lapses_on: lapses,
        made_on: '2026-11-18',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

/** A parent who is signed in and to whom a coordinator has proposed whoever is there. */
export const aChoosingParent = async (house: TestHouse, name = 'Sam Sample') => {
  const parent = await aParent(house, name)
  const coordinator = await house.person(['coordinator'])
  await house.as(coordinator.token, (tx) => propose(tx, coordinator.actor, [parent.party]))
  return { ...parent, coordinator, ...(await signedInAs(house, parent.party)) }
}
