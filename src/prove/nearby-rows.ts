import { sql } from 'kysely'
import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, lay, layId } from './laying.ts'
import { layEvent } from './event-rows.ts'
import type { Party } from './parties.ts'
import { layNewsletter } from './newsletter-rows.ts'

const day = '2026-11-02'

/** What is so for one parent, an interpreter of theirs, their supporter's hello, and a complaint that they made. */
export const layNearby = async (ground: Ground, { tag, family, ids, parent }: Party): Promise<Ids> => {
  const p = { programme_id: family.programme }
  const q = { ...p, party_id: ids['party'] }
  const [own, said, office] = [canary('p', tag), canary('s', tag), canary('r', tag)]
  const by = { written_by: parent.person, day }
  const wayRow = await layId(ground, 'ways', {
    ...q,
    ...by,
    kind: 'prison',
    words: own,
    who: own,
    how: 'screen',
  })
  await lay(ground, 'way_papers', { ...q, way_id: wayRow, words: office })
  const booking = await layId(ground, 'interpreters', {
    ...q,
    ...by,
    language: 'Twi',
    for_what: 'visit',
  })
  const arrival = await layId(ground, 'interpreter_arrivals', {
    ...q,
    ...by,
    booking_id: booking,
    came: 'yes',
  })
  const hello = await layId(ground, 'hellos', {
    ...p,
    supporter_id: ids['supporter'],
    sound: said,
    said_en: said,
    said_cy: said,
    type: 'audio/mpeg',
    day,
  })
  const { rows } = await sql<{ handler: string | null }>`
    select handler from families where id = ${ids['family']}`.execute(ground)
  const complaint = crypto.randomUUID()
  const words = canary('q', tag)
  await lay(ground, 'complaints', {
    ...q,
    ...by,
    id: complaint,
    handler: rows[0]?.handler ?? null,
    how: 'screen',
    about: 'programme',
    words,
    name: words,
    wants: 'page',
    acknowledge_by: '2026-11-09',
    answer_by: '2026-11-30',
  })
  const c = { ...p, complaint_id: complaint }
  await lay(ground, 'complaint_apart', { ...c, person_id: parent.person })
  const complaintStep = await layId(ground, 'complaint_steps', {
    ...c,
    kind: 'rang',
    words,
    done_on: day,
    by_person: parent.person,
  })
  return { wayName: 'prison', wayRow, booking, arrival, hello, complaint, complaintStep }
}

/** What a programme keeps for everybody: a card, a group with a date, and how soon it answers. */
export const layForEverybody = async (ground: Ground, programme: string, gss: string): Promise<Ids> => {
  const p = { programme_id: programme }
  const service = await layId(ground, 'services', {
    ...p,
    gss,
    place: 1,
    kind: 'solicitor',
    name: 'Invented & Co',
    telephone: '020 7946 0000',
  })
  const gathering = await layId(ground, 'groups', {
    ...p,
    name_en: 'Café',
    name_cy: 'Caffi',
    state: 'published',
    made_on: day,
  })
  const date = await layId(ground, 'group_dates', {
    ...p,
    group_id: gathering,
    day: '2026-12-08',
    starts_at: '10:00',
    ends_at: '12:00',
  })
  await lay(ground, 'complaint_settings', p)
  return {
    service,
    gathering,
    date,
    ...(await layEvent(ground, programme)),
    ...(await layNewsletter(ground, programme)),
  }
}
