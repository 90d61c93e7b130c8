import { closed } from './odd-councils.ts'
import type { OddPeople } from './odd-people.ts'
import type { Line } from './variants.ts'
import type { World } from './world.ts'

const reading = { function: 'reads', thing: 'space', purpose: 'other', ends_at: '2027-11-02', how: 'screen' }

/** Lines that nobody laid and somebody might write, by table: whom a space could be opened to or something shown, and by whose word. */
export const oddLines = (world: World, people: OddPeople): Readonly<Record<string, readonly Line[]>> => {
  const { a, b, c, d } = world.parties
  const p = { programme_id: world.programmes[0], id: crypto.randomUUID(), opened_by: a.parent.person }
  const to = (party: typeof a, person: string | undefined) => ({
    ...p,
    ...reading,
    thing_id: party.ids['party'],
    person_id: person,
  })
  const aloud = { how: 'voice', read_back_on: '2026-11-02' }
  const show = (party: typeof a, gss: string, to_person: string | null) => ({
    programme_id: world.programmes[0],
    id: crypto.randomUUID(),
    party_id: party.ids['party'],
    written_by: party.parent.person,
    how: 'screen',
    gss,
    to_role: to_person === null ? 'chair' : 'social-worker',
    to_person,
    day: '2026-11-02',
    until_day: '2027-11-02',
    ends_at: '2027-11-02',
  })
  return {
    shares: [
      ...Object.values(closed).map((gss) => show(a, gss, null)),
      show(a, 'E09000007', world.staff.coordinator.person),
      show(a, 'E09000007', world.revoked['social-worker']?.person ?? null),
      { ...show(c, 'W06000015', world.staff.council.person), to_role: 'chair' },
    ],
    grants: [
      to(a, a.supporter.person),
      to(a, people['readsOnly']?.person),
      to(a, world.supporterEnded.person),
      to(b, people['officer']?.person),
      to(c, c.parent.person),
      to(d, world.supporterWithout.person),
      { ...to(d, d.supporter.person), ...aloud },
      { ...to(a, a.supporter.person), ...aloud },
    ],
  }
}
