import { sql } from 'kysely'
import type { Ground } from './house.ts'
import { lay, layId } from './laying.ts'
import type { OddPeople } from './odd-people.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const later = '2027-11-02'

/** Supporters whom a parent is not shown, or no longer, and one of the other programme who is a person of this one. */
export const layOddBeside = async (ground: Ground, world: World, people: OddPeople): Promise<void> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const { a, b, d } = world.parties
  await lay(ground, 'proposals', {
    ...p,
    party_id: a.ids['party'],
    offer_id: a.ids['offer'],
    supporter_id: d.ids['supporter'],
    rank: 2,
    cost: 0,
    lapses_on: later,
    state: 'withdrawn',
    made_on: day,
  })
  const { rows } = await sql<{
    id: string
  }>`select id from supporters where person_id = ${world.supporterEnded.person}`.execute(ground)
  await lay(ground, 'profiles', { ...p, supporter_id: rows[0]?.id, called: 'Odd' })
  await lay(ground, 'covers', {
    ...p,
    support_id: d.ids['support'],
    party_id: d.ids['party'],
    supporter_id: b.ids['supporter'],
    from_day: day,
    until_day: later,
  })
  // A coordinator who is a supporter too: of their own stop they read nothing.
  const own = await layId(ground, 'supporters', {
    ...p,
    person_id: people['office']?.person,
    created_day: day,
  })
  await lay(ground, 'stops', {
    ...p,
    party_id: d.ids['party'],
    supporter_id: own,
    what: 'choice',
    said: 'apart',
    on_day: day,
  })
  const away = await layId(ground, 'supporters', {
    programme_id: there,
    person_id: people['besideOnly']?.person,
    created_day: day,
  })
  await lay(ground, 'profiles', { programme_id: there, supporter_id: away, called: 'Odd' })
}
