import type { TestHouse } from '../../access/testing.ts'
import type { Day } from '../../calendar/model.ts'
import { layFamily } from '../../conferences/testing.ts'
import { aParent, lets, stand, type Parent } from '../../spaces/testing.ts'

type Person = Awaited<ReturnType<TestHouse['person']>>

/** An invented conference of a family, and this party in it. */
export const withMeeting = async (
  house: TestHouse,
  party: string,
  { day, gss = 'E09000007', family }: { day: Day; gss?: string; family?: string },
): Promise<{ conference: string; family: string }> => {
  const p = { programme_id: house.programme }
  const of = family ?? (await layFamily(house, { gss })).family
  await house.ground
    .insertInto('family_parties')
    .values({ ...p, family_id: of, party_id: party, relation: 'parent', label: 'Parent' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const { id } = await house.ground
    .insertInto('conferences')
    .values({
      ...p,
      family_id: of,
      gss,
      kind: 'initial',
      day,
      starts_at: '10:00',
      place: 'Invented House',
      told_us_on: '2026-11-02',
      state: 'booked',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { conference: id, family: of }
}

/** A parent with an account to whom the promise and the question about the police were put. */
export const readyParent = async (house: TestHouse, name: string): Promise<Parent> => {
  const parent = await aParent(house, name)
  await parent.browser.post('/promise', { answer: 'understood', onwards: `/notes/${parent.party}` })
  await parent.browser.post(`/notes/${parent.party}/first`, { police: 'no' })
  return parent
}

/** Somebody beside this parent who may read. */
export const besideWithYes = async (house: TestHouse, parent: Parent, name: string): Promise<Person> => {
  const person = await house.person(['supporter'], { name })
  await stand(house, person, parent.party)
  await lets(parent, person, { earlier: 'yes' })
  return person
}

/** Everybody who has no business in this parent's own pages: roles of the house, a council, another parent, a stranger's supporter. */
export const strangersTo = async (house: TestHouse): Promise<Person[]> => {
  const others: Person[] = [await aParent(house, 'Ben Other')]
  for (const role of [
    'coordinator',
    'administrator',
    'handler',
    'supporter',
    'parent-lead',
    'safeguarding-lead',
    'social-worker',
    'chair',
  ] as const)
    others.push(await house.person([role]))
  others.push(await house.person(['parent', 'coordinator'], { programme: await house.otherProgramme() }))
  return others
}
