import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { lay, layId, type Row } from './laying.ts'
import type { OddPeople } from './odd-people.ts'
import type { World } from './world.ts'

const day = '2026-11-02'

/** Complaints of each kind of writer, who must not hear one, and what was said to somebody who hears no more. */
export const layOddComplaints = async (ground: Ground, world: World, people: OddPeople): Promise<void> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const { a, b, d } = world.parties
  const { administrator, coordinator, lead } = world.staff
  const gone = world.revoked['coordinator']?.person
  const complain = (written_by: string | undefined, party_id: string | null | undefined, more: Row = {}) =>
    lay(ground, 'complaints', {
      ...p,
      id: crypto.randomUUID(),
      party_id,
      written_by,
      how: 'voice',
      about: 'programme',
      words: 'Odd',
      wants: 'page',
      day,
      acknowledge_by: '2026-11-09',
      answer_by: '2026-11-30',
      ...more,
    })
  // Their own, of somebody who works here, and of one from whom everything was taken; for a parent, when they stood there.
  await complain(coordinator.person, null)
  await complain(gone, null)
  await complain(world.supporterEnded.person, a.ids['party'])
  // For the parent whom they stand beside and read; about themself; standing there alone; reading alone.
  await complain(a.supporter.person, a.ids['party'])
  await complain(a.supporter.person, a.ids['party'], { about: 'supporter' })
  await complain(people['besideOnly']?.person, d.ids['party'])
  await complain(people['readsOnly']?.person, a.ids['party'])
  await lay(ground, 'complaint_apart', {
    ...p,
    complaint_id: b.ids['complaint'],
    person_id: administrator.person,
  })
  // Named to hear complaints; and in the other programme somebody who hears concerns in this one.
  for (const [programme, person] of [
    [here, people['both']?.person],
    [there, lead.person],
  ])
    await sql`update complaint_settings set named_person = ${person} where programme_id = ${programme}`.execute(
      ground,
    )

  // A hello that a coordinator stopped, and one that its speaker took back.
  await sql`update hellos set stopped_on = ${day} where supporter_id = ${b.ids['supporter']}`.execute(ground)
  const back = { supporter_id: a.ids['supporter'], type: 'audio/mpeg', day, withdrawn_on: day }
  await lay(ground, 'hellos', { ...p, ...back, sound: 'Odd' })

  // Whom somebody needs not to meet: for one who keeps events, and for one who does so no longer.
  const event_id = world.settings.here['announced']
  for (const reader of [world.staff.organiser.person, gone]) {
    const booking_id = await layId(ground, 'bookings', { ...p, event_id, state: 'cancelled', on_day: day })
    await lay(ground, 'booking_meets', { ...p, event_id, booking_id, words: 'Odd', reader })
  }
}
