import { sql } from 'kysely'
import { layFamily } from './families.ts'
import type { Ground } from './house.ts'
import { grant, lay, layId, type Row } from './laying.ts'
import type { OddPeople } from './odd-people.ts'
import { layParty } from './parties.ts'
import type { World } from './world.ts'

const day = '2026-11-02'
const earlier = '2026-01-02'
const over = '2026-06-02'

/** Somebody who stands beside two parents, may go to both and meet one of them together with others; and since when one may read. */
export const layOddGoing = async (ground: Ground, world: World, people: OddPeople): Promise<OddPeople> => {
  const [here, there] = world.programmes
  const p = { programme_id: here }
  const family = await layFamily(ground, here, 'E09000007', 'odg')
  const [own, other] = [await layParty(ground, family, 'ODR'), await layParty(ground, family, 'ODQ')]
  const goes = own.supporter
  const [ofOwn, ofOther] = [
    { ...p, party_id: own.ids['party'] },
    { ...p, party_id: other.ids['party'] },
  ]
  await grant(ground, here, goes.person, 'supports', other.ids['party'] ?? '')

  // What made the one unsafe to meet is over; of the other it is not.
  await lay(ground, 'safety_notes', { ...ofOwn, kind: 'bail', from_day: earlier, until_day: over })
  await lay(ground, 'safety_notes', { ...ofOther, kind: 'injunction', from_day: earlier })
  // What lapsed keeps nobody from going: of a supervisor alone, of another supporter, of support that is over.
  const lapsed = (of: Row, more: Row) =>
    lay(ground, 'lapses', { ...of, said: 'not-ready', since_day: day, ...more })
  const mine = { supporter_id: own.ids['supporter'] }
  await lapsed(ofOwn, { ...mine, support_id: own.ids['support'], said: 'supervisor' })
  await lapsed(ofOther, { supporter_id: other.ids['supporter'], support_id: other.ids['support'] })
  const before = { ...ofOther, ...mine, from_day: earlier, until_day: over, ended_why: 'parent-asked' }
  await lapsed(ofOther, { ...mine, support_id: await layId(ground, 'supports', before) })
  for (const of of [ofOwn, ofOther]) {
    const planned = { ...of, written_by: goes.person, day: '2026-12-09', state: 'planned' }
    await lay(ground, 'visits', { ...planned, kind: 'phone', together: true })
    await lay(ground, 'visits', { ...planned, kind: 'in-person' })
  }

  // From before they stood there: asked, beside in the other programme's name, and beside until it ended once.
  const beside = {
    ...p,
    person_id: people['besideOnly']?.person,
    thing: 'party',
    thing_id: world.parties.d.ids['party'],
    from_at: '2025-12-01',
  }
  await lay(ground, 'grants', { ...beside, function: 'asked' })
  await lay(ground, 'grants', { ...beside, function: 'supports', programme_id: there })
  await lay(ground, 'grants', { ...beside, function: 'supports', until_at: '2025-12-09' })

  // A parent asked never to be brought together with one who coordinates and is a supporter.
  await sql`insert into never_together (programme_id, party_id, said_by, supporter_id)
    select s.programme_id, ${world.parties.d.ids['party']}, 'party', s.id from supporters s
    where s.person_id = ${people['office']?.person}`.execute(ground)

  // A colleague at work: of their own meeting they wish for nothing there.
  const { rows } = await sql<{ party: string; conference: string }>`
    select g.thing_id as party, c.id as conference from grants g join family_parties f on f.party_id = g.thing_id
      join conferences c on c.family_id = f.family_id
    where g.person_id = ${people['colleague']?.person} and g.function = 'is' and g.until_at is null`.execute(
    ground,
  )
  await lay(ground, 'help_wishes', {
    ...p,
    party_id: rows[0]?.party,
    conference_id: rows[0]?.conference,
    written_by: people['colleague']?.person,
    want: 'yes',
    day,
  })
  return { goes }
}
