import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { lay } from './laying.ts'
import type { OddPeople } from './odd-people.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const later = '2027-11-02'

/** Functions and grants with one thing amiss: run out, of another kind, or in the other programme's name. */
export const layOddGrants = async (ground: Ground, world: World, people: OddPeople): Promise<void> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const { a, sealed } = world.parties

  await lay(ground, 'grants', {
    ...p,
    person_id: world.supporterWithout.person,
    function: 'handles',
    thing: 'family',
    thing_id: sealed.family.ids['family'],
  })
  // Told by voice, read back; and a parent who stands beside themself by mistake.
  await sql`update grants set how = 'voice', read_back_on = ${day}, opened_by = ${world.parties.d.supporter.person}
    where id = ${world.parties.d.ids['reading'] ?? ''}`.execute(ground)
  await lay(ground, 'grants', {
    ...p,
    person_id: world.parties.c.parent.person,
    function: 'supports',
    thing: 'party',
    thing_id: world.parties.c.ids['party'],
  })
  // Functions and grants in the other programme's name, and such as have run out or are of another kind.
  const { supporterWithout, supporterEnded } = world
  await lay(ground, 'roles', { programme_id: there, person_id: supporterWithout.person, role: 'coordinator' })
  await lay(ground, 'roles', {
    programme_id: there,
    person_id: world.staff.council.person,
    role: 'chair',
    gss: 'W06000015',
    from_at: '2020-01-01',
  })
  const given = (more: object) => lay(ground, 'grants', { ...p, thing: 'party', ...more })
  await given({
    programme_id: there,
    person_id: supporterWithout.person,
    function: 'supports',
    thing_id: world.parties.x.ids['party'],
  })
  await given({
    person_id: supporterEnded.person,
    function: 'supports',
    thing_id: world.parties.c.ids['party'],
    from_at: '2020-01-01',
    ends_at: '2026-01-02',
  })
  await given({
    person_id: supporterWithout.person,
    function: 'supports',
    thing: 'family',
    thing_id: world.parties.d.ids['party'],
  })
  const space = {
    person_id: a.supporter.person,
    function: 'reads',
    thing: 'space',
    thing_id: a.ids['party'],
    purpose: 'other',
  }
  await given({ ...space, programme_id: there, ends_at: later })
  await given({ ...space, until_at: '2026-02-02', ends_at: later })
  await sql`update grants set ends_at = ${later} where function = 'supports' and person_id = ${a.supporter.person}`.execute(
    ground,
  )
  // Once of a council; of one in the other programme: here and now they are not.
  const council = { role: 'social-worker', gss: 'E09000007' }
  await lay(ground, 'roles', { ...p, ...council, person_id: a.supporter.person, until_at: '2026-01-02' })
  await lay(ground, 'roles', { ...council, programme_id: there, person_id: people['agrees']?.person })
  // Agrees to openings, and once coordinated.
  await lay(ground, 'roles', {
    ...p,
    person_id: world.staff.approver.person,
    role: 'coordinator',
    until_at: '2026-01-02',
  })
  // Was asked whether they would stand beside this parent; that is not standing there.
  await given({ person_id: people['readsOnly']?.person, function: 'asked', thing_id: a.ids['party'] })
}
