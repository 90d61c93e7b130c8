import type { Ground } from './house.ts'
import { layOddBeside } from './odd-beside.ts'
import { layOddComplaints } from './odd-complaints.ts'
import { layOddCouncils } from './odd-councils.ts'
import { layOddFamilies } from './odd-families.ts'
import { layOddForms } from './odd-forms.ts'
import { layOddGoing } from './odd-going.ts'
import { layOddGrants } from './odd-grants.ts'
import { layOddOffices, layOfficePeople } from './odd-offices.ts'
import { layOddOpenings } from './odd-openings.ts'
import { layPeople, type OddPeople } from './odd-people.ts'
import { layOddVisits } from './odd-visits.ts'
import type { World } from './world.ts'

/** Rows in which one thing alone is as it should not be, so that each condition of a wall has a row of its own. */
export const layOdd = async (ground: Ground, world: World): Promise<OddPeople> => {
  const people = { ...(await layPeople(ground, world)), ...(await layOfficePeople(ground, world)) }
  await layOddFamilies(ground, world)
  await layOddForms(ground, world)
  await layOddGrants(ground, world, people)
  await layOddBeside(ground, world, people)
  await layOddOpenings(ground, world, people)
  await layOddComplaints(ground, world, people)
  await layOddOffices(ground, world, people)
  return {
    ...people,
    ...(await layOddCouncils(ground, world)),
    ...(await layOddGoing(ground, world, people)),
    ...(await layOddVisits(ground, world)),
  }
}
