import { sql } from 'kysely'
import { usual } from '../matching/weights/model.ts'
import { layFamily } from './families.ts'
import type { Ground } from './house.ts'
import { grant, lay, layPerson } from './laying.ts'
import { layNearby } from './nearby-rows.ts'
import type { OddPeople } from './odd-people.ts'
import { layParty } from './parties.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const later = '2027-11-02'

/** People of the office whom the world has none of: parent leads, one of a council who agrees, and a handler whose own family they handle. */
export const layOfficePeople = async (ground: Ground, world: World): Promise<OddPeople> => {
  const [here, there] = world.programmes
  const person = (name: string, roles: readonly string[], programme = here) =>
    layPerson(ground, programme, name, roles, 'E09000007')
  const ownHandler = await person('oddown', ['handler'])
  const own = await layParty(ground, await layFamily(ground, here, 'E09000007', 'odo'), 'ODO')
  await layNearby(ground, own)
  await lay(ground, 'covers', {
    programme_id: here,
    support_id: own.ids['support'],
    party_id: own.ids['party'],
    supporter_id: world.parties.c.ids['supporter'],
    from_day: day,
    until_day: day,
    ended_at: day,
  })
  await sql`update grants set until_at = now() where person_id = ${own.parent.person}`.execute(ground)
  await grant(ground, here, ownHandler.person, 'is', own.ids['party'] ?? '')
  // Whoever handles what is sealed handles their own family too, were it not for the wall.
  await sql`update families set handler = ${ownHandler.person} where id = ${own.ids['family']}`.execute(
    ground,
  )
  return {
    ownHandler,
    lead: await person('oddlead', ['parent-lead']),
    // Agrees to openings, and is from a council.
    agreesAtCouncil: await person('oddapprover', ['approver', 'social-worker']),
    leadThere: await person('oddleadth', ['parent-lead'], there),
  }
}

/** What the office keeps: of each one that is drafted, answered, taken back, unshown, or in a kind of message that has no list. */
export const layOddOffices = async (ground: Ground, world: World, people: OddPeople): Promise<void> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const { coordinator, administrator, lead } = world.staff
  const { a } = world.parties
  const weights = (more: object) =>
    lay(ground, 'weights', { ...p, ...usual, why: 'Odd', drafted_by: coordinator.person, day, ...more })
  await weights({ withdrawn_at: day })
  await weights({ answer: 'agreed', answered_by: administrator.person, answered_on: day })
  // Drafted by somebody who is a parent lead by now.
  await sql`update weights set drafted_by = ${people['leadThere']?.person} where programme_id = ${there}`.execute(
    ground,
  )
  await lay(ground, 'what_if_advice', {
    ...p,
    what_if_id: world.settings.here['whatIf'],
    place: 2,
    languages: ['en'],
    areas: [],
    capacity: 2,
    low: 1,
    middle: 2,
    high: 3,
    shared: false,
    on_day: day,
  })
  for (const [programme, { newsletter }] of [
    [here, world.settings.here],
    [there, world.settings.elsewhere],
  ] as const)
    await lay(ground, 'newsletter_issues', {
      programme_id: programme,
      newsletter_id: newsletter,
      made_on: day,
    })
  await lay(ground, 'event_feedback', {
    ...p,
    event_id: world.settings.here['announced'],
    how: 4,
    paper: true,
  })
  await lay(ground, 'ring_asks', { ...p, person_id: a.supporter.person, asked_on: day })
  await lay(ground, 'ring_asks', {
    ...p,
    person_id: lead.person,
    asked_on: day,
    rung_on: day,
    rung_by: administrator.person,
  })
  for (const [kind, to] of [
    ['newsletter', { to_subscriber: world.settings.here['subscriber'] }],
    ['newsletter-test', { to_person: coordinator.person }],
    ['something-new', { to_party: a.ids['party'] }],
    ['something-new', { to_party: a.ids['party'], dropped_at: day, why: 'no-answer' }],
  ] as const)
    await lay(ground, 'outbox', { ...p, kind, ...to })
  for (const act of ['support.stopped', 'support.held-up', 'support.stop-mended', 'stop.listed'])
    await lay(ground, 'audit', {
      ...p,
      day,
      person_id: coordinator.person,
      act,
      facts: {},
      things: [a.ids['party']],
    })
  // Said once, when they coordinated.
  await lay(ground, 'hidden', {
    ...p,
    person_id: a.supporter.person,
    family_id: world.families.two.ids['family'],
  })
  // Who speaks for them is the office's to write.
  await lay(ground, 'ways', {
    ...p,
    party_id: a.ids['party'],
    written_by: coordinator.person,
    kind: 'proxy',
    words: 'Odd',
    until_day: later,
    how: 'paper',
    day,
  })
}
