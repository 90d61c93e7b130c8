import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { lay } from './laying.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const later = '2027-11-02'

/** What was kept, sent and written down: of each kind one that somebody must not meet. */
export const layOddForms = async (ground: Ground, world: World): Promise<void> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const { a, b, sealed } = world.parties
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
  // What was typed before somebody rose: in a session that was left open, in one of level 2, in another person's, and in
  // the one that they rose from.
  const typed = async (whose: string, level: number, ended: boolean) => {
    const { rows } = await sql<{ id: string }>`
      insert into sessions (token_hash, programme_id, person_id, level, way, expires_at, ended_at)
      select sha256(uuidv7()::text::bytea), s.programme_id, ${whose}, ${level}, 'demo', s.expires_at,
        case when ${ended} then s.created_at end
      from sessions s where s.id = ${a.parent.session} returning id`.execute(ground)
    await lay(ground, 'kept_forms', {
      ...p,
      id: crypto.randomUUID(),
      person_id: a.parent.person,
      why: 'level',
      path: '/a',
      body: 'Odd',
      typed_in: rows[0]?.id,
      ends: later,
    })
  }
  await typed(a.parent.person, 1, false)
  await typed(a.parent.person, 2, true)
  await typed(b.parent.person, 1, true)
  await typed(a.parent.person, 1, true)
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
}
