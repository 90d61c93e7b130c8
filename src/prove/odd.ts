import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { lay, layId } from './laying.ts'
import { layPeople, type OddPeople } from './odd-people.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const later = '2027-11-02'

/** Rows in which one thing alone is as it should not be, so that each condition of a wall has a row of its own. */
export const layOdd = async (ground: Ground, world: World): Promise<OddPeople> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const { a, b, sealed } = world.parties
  const { one, two } = world.families
  const people = await layPeople(ground, world)

  const child = await layId(ground, 'children', { ...p, name: 'Odd Child', born_on: '2020-02-02' })
  await lay(ground, 'family_children', { ...p, family_id: one.ids['family'], child_id: child })
  await lay(ground, 'parent_of', { ...p, party_id: b.ids['party'], child_id: child, relation: 'parent' })
  const meeting = { ...p, family_id: one.ids['family'], conference_id: one.ids['conference'] }
  await lay(ground, 'conference_children', { ...meeting, child_id: child })
  const theirs = { ...p, family_id: two.ids['family'], child_id: one.ids['child'] }
  await lay(ground, 'family_children', theirs)
  await lay(ground, 'conference_children', { ...theirs, conference_id: two.ids['conference'] })

  for (const [family, party] of [
    [sealed.family.ids['family'], a.ids['party']],
    [one.ids['family'], sealed.ids['party']],
  ]) {
    await lay(ground, 'tellings', {
      ...p,
      family_id: family,
      party_id: party,
      told_on: day,
      told_by: 'Odd',
      recorded_on: day,
    })
    await lay(ground, 'offers', {
      ...p,
      family_id: family,
      party_id: party,
      conference_id: two.ids['conference'],
      gss: one.gss,
      told_us_on: day,
    })
  }
  await lay(ground, 'family_parties', {
    ...p,
    family_id: one.ids['family'],
    party_id: sealed.ids['party'],
    relation: 'parent',
  })
  await lay(ground, 'grants', {
    ...p,
    person_id: world.supporterWithout.person,
    function: 'handles',
    thing: 'family',
    thing_id: sealed.family.ids['family'],
  })
  await lay(ground, 'kept_forms', {
    ...p,
    id: crypto.randomUUID(),
    person_id: a.parent.person,
    why: 'left',
    path: '/a',
    body: 'Odd',
    ends: '2026-01-02',
  })
  await lay(ground, 'assurances', {
    ...p,
    kind: 'assessment',
    made_on: day,
    by_whom: 'Odd',
    review_on: later,
    recorded_on: day,
    recorded_by: world.staff.administrator.person,
    taken_back_on: day,
    taken_back_by: world.staff.administrator.person,
  })
  await lay(ground, 'namesakes', {
    ...p,
    party_id: sealed.ids['party'],
    person_id: world.staff.administrator.person,
    said_by: world.staff.handler.person,
  })
  for (const handler of [world.staff.handler.person, world.supporterWithout.person])
    await lay(ground, 'list_entries', {
      ...p,
      list_id: one.ids['list'],
      rows: [2],
      reference: 'odd',
      verdict: 'ask',
      handler,
    })
  const send = (kind: string, more: object) => lay(ground, 'outbox', { ...p, kind, ...more })
  await send('invite', { to_person: world.staff.coordinator.person })
  for (const party of [a, b, sealed]) await send('choose', { to_party: party.ids['party'] })
  await send('to-hear', { to_person: world.staff.lead.person })
  await send('to-hear', { to_person: world.staff.lead.person, dropped_at: day, why: 'no-answer' })
  await lay(ground, 'outbox', {
    programme_id: there,
    kind: 'invite',
    to_person: world.staff.elsewhere.person,
  })
  const wrote = (act: string, facts: object = {}) =>
    lay(ground, 'audit', { ...p, day, person_id: a.parent.person, act, facts, things: [a.ids['party']] })
  for (const act of [
    'note.written',
    'space.read',
    'reading.given',
    'promise.answered',
    'choice.read',
    'family.read',
    'concern.raised',
    'opening.asked',
    'request.held',
    'outside.entered',
  ])
    await wrote(act)
  await wrote('family.read', { how: 'signed-in' })
  await wrote('text.opened', { text: 'notes.body' })
  await wrote('text.opened', { text: 'concerns.words' })
  await wrote('text.opened', { text: 'safe_contacts.words' })
  await lay(ground, 'concern_apart', {
    ...p,
    concern_id: world.concerns.a['concern'],
    person_id: people['both']?.person,
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
  await lay(ground, 'hidden', {
    programme_id: there,
    person_id: world.staff.coordinator.person,
    family_id: one.ids['family'],
  })
  await lay(ground, 'family_parties', {
    programme_id: there,
    family_id: world.families.elsewhere.ids['family'],
    party_id: a.ids['party'],
    relation: 'parent',
  })
  await lay(ground, 'parent_of', {
    programme_id: there,
    child_id: world.families.elsewhere.ids['child'],
    party_id: a.ids['party'],
    relation: 'parent',
  })
  // Named as its handler, and holding no function for it.
  await sql`update concerns set handler = ${world.supporterWithout.person} where id = ${world.concerns.x['concern'] ?? ''}`.execute(
    ground,
  )
  const agreed = await layId(ground, 'openings', {
    ...p,
    concern_id: world.concerns.a['concern'],
    party_id: a.ids['party'],
    asked_by: world.staff.lead.person,
    asked_on: day,
    of_whom: 'pointed',
    reason: 'Odd',
    tell: 'later',
    review_on: later,
    why_later: 'Odd',
    answer: 'agreed',
    answered_by: world.staff.approver.person,
    answered_on: day,
    answered_at: new Date().toISOString(),
    until_at: new Date(Date.now() + 3_600_000).toISOString(),
    answer_words: 'Odd',
  })
  await lay(ground, 'openings', {
    ...p,
    concern_id: world.concerns.a['concern'],
    party_id: a.ids['party'],
    asked_by: world.staff.approver.person,
    asked_on: day,
    of_whom: 'pointed',
    reason: 'Odd',
    tell: 'at-once',
  })
  await lay(ground, 'opening_tellings', { ...p, opening_id: agreed, party_id: a.ids['party'], said: 'Odd' })
  return people
}
