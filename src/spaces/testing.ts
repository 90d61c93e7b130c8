import type { TestHouse } from '../access/testing.ts'

type Person = Awaited<ReturnType<TestHouse['person']>>
export type Parent = Person & { readonly party: string }

export const aParty = async (house: TestHouse, name: string, programme = house.programme): Promise<string> =>
  (
    await house.ground
      .insertInto('parties')
      .values({ programme_id: programme, name, called: name.split(' ')[0] ?? '', created_day: '2026-11-01' })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id

export const isParty = (house: TestHouse, person: Pick<Person, 'id'>, party: string) =>
  house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: person.id,
      function: 'is',
      thing: 'party',
      thing_id: party,
    })
    .execute()

/** A parent with an account. */
export const aParent = async (house: TestHouse, name: string): Promise<Parent> => {
  const person = await house.person(['parent'], { name })
  const party = await aParty(house, name)
  await isParty(house, person, party)
  return { ...person, party }
}

/** Somebody stands beside this party from now on. */
export const stand = (house: TestHouse, person: Pick<Person, 'id'>, party: string) =>
  house.ground
    .insertInto('grants')
    .values({
      programme_id: house.programme,
      person_id: person.id,
      function: 'supports',
      thing: 'party',
      thing_id: party,
    })
    .execute()

/** They stand beside this party no longer, however that came. */
export const stepBack = (house: TestHouse, person: Pick<Person, 'id'>, party: string) =>
  house.ground
    .updateTable('grants')
    .set({ until_at: new Date() })
    .where('function', '=', 'supports')
    .where('person_id', '=', person.id)
    .where('thing_id', '=', party)
    .where('until_at', 'is', null)
    .execute()

/** A note as a parent writes it, through the pages. Answers the page of their notes. */
export const writes = async (parent: Parent, body: string): Promise<string> => {
  const at = `/notes/${parent.party}`
  await parent.browser.post('/promise', { answer: 'understood', onwards: `${at}/new` })
  await parent.browser.post(`${at}/first`, { police: 'no' })
  const done = await parent.browser.post(`${at}/new`, { body })
  if (done.status !== 303) throw new Error(done.text)
  return (await parent.browser.get(at)).text
}
export const yes = { purpose: 'beside-me', span: 'quarter', earlier: 'no' } as const
/** The parent lets somebody read, on their own screen. */
export const lets = (
  parent: Parent,
  person: Pick<Person, 'id'>,
  more: Partial<Record<keyof typeof yes, string>> = {},
) => parent.browser.post(`/notes/${parent.party}/readers/${person.id}`, { ...yes, ...more })
