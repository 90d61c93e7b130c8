import type { Ground } from './house.ts'
import { lay } from './laying.ts'
import type { OddPeople } from './odd-people.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const later = '2027-11-02'
const before = '2026-01-02'

/** Visits from before somebody stood beside a parent, and somebody who must not go to theirs. */
export const layOddVisits = async (
  ground: Ground,
  { programmes: [here], parties }: World,
): Promise<OddPeople> => {
  const p = { programme_id: here }
  const { a, c, d } = parties
  const visit = ({ ids, parent }: typeof a, more: object) =>
    lay(ground, 'visits', {
      ...p,
      party_id: ids['party'],
      written_by: parent.person,
      kind: 'phone',
      day: later,
      at: before,
      ...more,
    })
  // Planned before whoever stands there now began: to come, gone by, called off; and where their time has run out.
  await visit(a, {})
  await visit(a, { day: '2026-01-03' })
  await visit(a, { state: 'cancelled' })
  await visit(c, {})
  await visit(d, { kind: 'in-person' })

  // To the last parent they must not go yet.
  await lay(ground, 'lapses', {
    ...p,
    party_id: d.ids['party'],
    supporter_id: d.ids['supporter'],
    support_id: d.ids['support'],
    said: 'not-ready',
    since_day: day,
  })
  return { held: d.supporter }
}
