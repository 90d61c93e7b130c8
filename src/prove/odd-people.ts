import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { layFamily } from './families.ts'
import { grant, lay, layPerson, type Account } from './laying.ts'
import { layParty } from './parties.ts'
import { layConcern, layPromise, laySpace } from './walls.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const later = '2027-11-02'

/** People who hold two things at once, and whose wall is where the two meet. */
export type OddPeople = Readonly<Record<string, Account>>

export const layPeople = async (ground: Ground, world: World): Promise<OddPeople> => {
  const [here] = world.programmes
  const person = (name: string, roles: readonly string[]) => layPerson(ground, here, name, roles, 'E09000007')
  // From a council, and everything else beside: it opens no space.
  const officer = await person('oddofficer', ['social-worker', 'supporter', 'safeguarding-lead', 'approver'])
  const party = world.parties.b.ids['party'] ?? ''
  await grant(ground, here, officer.person, 'supports', party)
  await lay(ground, 'grants', {
    programme_id: here,
    person_id: officer.person,
    function: 'reads',
    thing: 'space',
    thing_id: party,
    purpose: 'other',
    ends_at: later,
  })
  await layConcern(ground, { ...world.parties.b, supporter: officer }, world.staff, officer)
  // A colleague whose own record is here: at work they see none of it.
  const colleague = await person('oddcolleague', ['coordinator'])
  const family = await layFamily(ground, here, 'E09000007', 'odd')
  const own = await layParty(ground, family, 'ODD')
  // Whose account it was before is over.
  await sql`update grants set until_at = now() where person_id = ${own.parent.person}`.execute(ground)
  await grant(ground, here, colleague.person, 'is', own.ids['party'] ?? '')
  await lay(ground, 'covers', {
    programme_id: here,
    support_id: own.ids['support'],
    party_id: own.ids['party'],
    supporter_id: world.parties.c.ids['supporter'],
    from_day: day,
    until_day: day,
    ended_at: day,
  })
  // Who hears and agrees: not to what they asked for themselves.
  const both = await person('oddboth', ['safeguarding-lead', 'approver'])
  const theirs = await layConcern(ground, world.parties.c, world.staff, both)
  await lay(ground, 'concern_apart', {
    programme_id: here,
    concern_id: theirs['concern'],
    person_id: world.staff.approver.person,
  })
  // Stands beside and reads nothing; reads and stands beside nobody.
  const besideOnly = await person('oddbeside', ['supporter'])
  await grant(ground, here, besideOnly.person, 'supports', world.parties.d.ids['party'] ?? '')
  const readsOnly = await person('oddreads', ['supporter'])
  await lay(ground, 'grants', {
    programme_id: here,
    person_id: readsOnly.person,
    function: 'reads',
    thing: 'space',
    thing_id: world.parties.a.ids['party'],
    purpose: 'other',
    ends_at: later,
  })
  // A coordinator who handles as well sees what coordinators see; a council's own sign-in gives the council's functions alone.
  const handlerToo = await person('oddhandler', ['coordinator', 'handler'])
  const vouched = await person('oddvouched', ['social-worker', 'coordinator'])
  await sql`update sessions set way = 'council' where id = ${vouched.session}`.execute(ground)
  // Agrees, and has an office beside it.
  const agrees = await person('oddagrees', ['approver', 'administrator'])
  // A second account of one parent: it reaches nothing.
  const second = await person('oddsecond', ['parent'])
  await grant(ground, here, second.person, 'is', world.parties.a.ids['party'] ?? '')
  // Stands beside a parent and has an office too: hears no yes for anybody.
  const office = await person('oddoffice', ['supporter', 'coordinator'])
  await grant(ground, here, office.person, 'supports', world.parties.d.ids['party'] ?? '')
  // Handles one family, and coordinates: a parent of it who is also in a sealed family stays out of their sight.
  const handled = await layFamily(ground, here, 'E09000007', 'odh')
  const inBoth = await layParty(ground, handled, 'ODH')
  await sql`update families set handler = ${handlerToo.person} where id = ${handled.ids['family']}`.execute(
    ground,
  )
  await lay(ground, 'family_parties', {
    programme_id: here,
    family_id: world.families.sealed.ids['family'],
    party_id: inBoth.ids['party'],
    relation: 'parent',
  })
  // A parent whose account came after their supporter's grant, and after an account that is over.
  const before = await layParty(ground, family, 'ODL')
  await sql`update grants set until_at = now() where person_id = ${before.parent.person}`.execute(ground)
  const late = await person('oddlate', ['parent'])
  await grant(ground, here, late.person, 'is', before.ids['party'] ?? '')
  // A parent who works for a council: told nothing here of their own openings.
  const parted = await layParty(ground, family, 'ODC')
  await lay(ground, 'roles', {
    programme_id: here,
    person_id: parted.parent.person,
    role: 'social-worker',
    gss: 'E09000007',
  })
  const space = await laySpace(ground, parted, await layPromise(ground, here))
  await layConcern(ground, { ...parted, ids: { ...parted.ids, ...space } }, world.staff, world.staff.lead)
  return {
    officer,
    colleague,
    both,
    besideOnly,
    readsOnly,
    handlerToo,
    vouched,
    second,
    office,
    agrees,
    late,
    parentOfCouncil: parted.parent,
    told: world.parties.d.parent,
  }
}
