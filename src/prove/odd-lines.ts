import type { OddPeople } from './odd-people.ts'
import type { Line } from './variants.ts'
import type { World } from './world.ts'

const reading = { function: 'reads', thing: 'space', purpose: 'other', ends_at: '2027-11-02', how: 'screen' }

/** Lines that nobody laid and somebody might write, by table: whom a space could be opened to, and by whose word. */
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
  return {
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
