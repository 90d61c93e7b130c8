import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { lay, layId } from './laying.ts'
import type { OddPeople } from './odd-people.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const later = '2027-11-02'
const hours = (n: number): string => new Date(Date.now() + n * 3_600_000).toISOString()

/** Concerns and openings with one thing amiss, each opening with a note of its own. */
export const layOddOpenings = async (ground: Ground, world: World, people: OddPeople): Promise<void> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const { a } = world.parties
  await lay(ground, 'concern_apart', {
    ...p,
    concern_id: world.concerns.a['concern'],
    person_id: people['both']?.person,
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
  const ask = async (more: object, agreedTo: boolean) => {
    const opening = await layId(ground, 'openings', {
      ...p,
      concern_id: world.concerns.a['concern'],
      party_id: a.ids['party'],
      asked_by: world.staff.lead.person,
      asked_on: day,
      of_whom: 'pointed',
      reason: 'Odd',
      tell: 'at-once',
      ...(agreedTo
        ? {
            answer: 'agreed',
            answered_by: world.staff.approver.person,
            answered_on: day,
            answered_at: hours(0),
            until_at: hours(71),
            answer_words: 'Odd',
          }
        : {}),
      ...more,
    })
    const note = await layId(ground, 'notes', {
      ...p,
      party_id: a.ids['party'],
      written_by: a.parent.person,
      day,
      body: 'Odd',
    })
    await lay(ground, 'opening_notes', { ...p, opening_id: opening, note_id: note })
  }
  // Lapsed; ended; in the other programme's name; about a concern that the asker does not hear; agreed to by somebody else.
  await ask({ answered_at: hours(-80), until_at: hours(-9) }, true)
  await ask({ ended_at: hours(0) }, true)
  await ask({ programme_id: there }, true)
  await ask({ concern_id: world.concerns.sealed['concern'] }, true)
  await ask({ answered_by: world.staff.administrator.person }, true)
  // About a concern of the other programme, where somebody handles it. One who agrees stands apart from all that is asked.
  await lay(ground, 'concern_apart', {
    ...p,
    concern_id: world.concerns.x['concern'],
    person_id: people['both']?.person,
  })
  await ask({ concern_id: world.concerns.x['concern'] }, false)
}
