import type { TestHouse } from '../access/testing.ts'
import { addSupporter, type NewSupporter } from './actions.ts'
import type { Details } from './model.ts'

/** Everything in date on the test house's day, with room for two. */
export const sound = {
  state: 'accredited',
  accreditedUntil: '2027-11-01',
  checkUntil: '2027-11-01',
  referencesOk: true,
} as const satisfies Partial<Details>

/** The new supporter's form, well filled in. */
export const filled = {
  name: 'Morgan Invented',
  email: 'Morgan@Example.org',
  phone: '',
  language: 'en',
  called: 'Mo',
  aboutEn: 'I listen first.',
  aboutCy: '',
  state: 'accredited',
  capacity: '3',
  languages: ['en', 'cy'],
  areas: ['E09000007'],
  weekdays: ['mon', 'wed'],
  travelKm: '12',
  gender: 'woman',
  experience: ['kinship'],
  referencesOk: 'yes',
  'accreditedUntil-day': '1',
  'accreditedUntil-month': '11',
  'accreditedUntil-year': '2027',
  'checkUntil-day': '3',
  'checkUntil-month': '12',
  'checkUntil-year': '2026',
}

let numbered = 0

/** A supporter added by a coordinator, as the page would, and able to sign in. */
export const aSupporter = async (
  house: TestHouse,
  details: Partial<Details> = {},
  more: Partial<NewSupporter> = {},
) => {
  numbered += 1
  const email = `supporter${numbered}@example.org`
  const person = await house.person([], { name: `Robin Tester${numbered}`, email })
  const coordinator = await house.person(['coordinator'])
  const outcome = await house.as(coordinator.token, (tx) =>
    addSupporter(tx, coordinator.actor, {
      person: { name: `Robin Tester${numbered}`, email, phone: null, language: 'en' },
      details: { ...sound, ...details },
      ...more,
    }),
  )
  if ('faults' in outcome) throw new Error(JSON.stringify(outcome.faults))
  return { ...person, supporter: outcome.supporter }
}

/** Parties in one family of one child, each a parent of it. */
export const aFamily = async (house: TestHouse, names: readonly string[], programme = house.programme) => {
  numbered += 1
  const { id: family } = await house.ground
    .insertInto('families')
    .values({
      programme_id: programme,
      gss: 'E09000007',
      reference: `REF-${numbered}`,
      created_day: '2026-11-01',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id: child } = await house.ground
    .insertInto('children')
    .values({ programme_id: programme, name: 'Child' })
    .returning('id')
    .executeTakeFirstOrThrow()
  await house.ground
    .insertInto('family_children')
    .values({ programme_id: programme, family_id: family, child_id: child })
    .execute()
  const parties: string[] = []
  for (const name of names) {
    const { id: party } = await house.ground
      .insertInto('parties')
      .values({ programme_id: programme, name, called: name.split(' ')[0] ?? '', created_day: '2026-11-01' })
      .returning('id')
      .executeTakeFirstOrThrow()
    await house.ground
      .insertInto('family_parties')
      .values({ programme_id: programme, family_id: family, party_id: party, relation: 'parent' })
      .execute()
    await house.ground
      .insertInto('parent_of')
      .values({ programme_id: programme, party_id: party, child_id: child, relation: 'parent' })
      .execute()
    parties.push(party)
  }
  return { family, child, parties }
}

/** One party in a family of their own. */
export const aParty = async (house: TestHouse, name = 'Sam Sample'): Promise<string> => {
  const { parties } = await aFamily(house, [name])
  const [party] = parties
  if (party === undefined) throw new Error('no party')
  return party
}
