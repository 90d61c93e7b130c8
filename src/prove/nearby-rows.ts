import { sql } from 'kysely'
import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { canary, lay, layId, layPerson } from './laying.ts'
import type { Party } from './parties.ts'
import { layAfter } from './after-rows.ts'
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

/** An event with a booking of one ticket, and whom that guest needs not to meet: for one reader alone. */
const layEvent = async (ground: Ground, programme: string): Promise<Ids> => {
  const p = { programme_id: programme }
  const reader = await layPerson(ground, programme, `meets${programme.slice(-4)}`, ['organiser'], '')
  const announced = await layId(ground, 'event_pages', {
    ...p,
    state: 'published',
    title_en: 'A day together',
    title_cy: 'Diwrnod gyda’n gilydd',
    day: '2027-02-25',
    starts_at: '10:00',
    ends_at: '16:00',
    venue: 'Invented Hall',
    places: 40,
    made_on: day,
  })
  const kind = await layId(ground, 'ticket_kinds', {
    ...p,
    event_id: announced,
    place: 1,
    kind: 'free',
    name_en: 'Ticket',
    name_cy: 'Tocyn',
    family: false,
  })
  const said = canary('s', programme.slice(-4))
  const booked = await layId(ground, 'bookings', {
    ...p,
    event_id: announced,
    state: 'booked',
    name: said,
    email: said,
    telephone: said,
    needs: said,
    on_day: day,
  })
  await lay(ground, 'booking_kinds', { ...p, booking_id: booked, kind_id: kind, tickets: 1 })
  const ticket = await layId(ground, 'tickets', { ...p, booking_id: booked, kind_id: kind, badge: said })
  const at = '2027-02-25T10:05:00Z'
  await lay(ground, 'door_marks', {
    ...p,
    event_id: announced,
    ticket_id: ticket,
    came: true,
    how: 'press',
    at,
  })
  await lay(ground, 'door_counts', { ...p, event_id: announced, people: 12, at })
  const beyond = { ...p, event_id: announced, booking_id: booked, kind: 'beyond', tickets: 1, words: said }
  await lay(ground, 'overrides', beyond)
  const series = await layId(ground, 'event_series', { ...p, name_en: 'Every year', made_on: day })
  const slot = await layId(ground, 'event_sessions', {
    ...p,
    event_id: announced,
    kind: 'workshop',
    title_en: 'A workshop',
    starts_at: '11:00',
    ends_at: '12:00',
    places: 8,
    taken: 1,
  })
  await lay(ground, 'session_places', { ...p, session_id: slot, ticket_id: ticket })
  const speaker = await layId(ground, 'event_speakers', {
    ...p,
    event_id: announced,
    name: said,
    email: said,
    telephone: said,
    notes: said,
  })
  const document = await layId(ground, 'event_documents', {
    ...p,
    event_id: announced,
    title_en: 'A map',
    type: 'pdf',
    file: '\\x255044462d312e37',
    size: 8,
    added_on: day,
  })
  await lay(ground, 'booking_meets', {
    ...p,
    event_id: announced,
    booking_id: booked,
    words: said,
    reader: reader.person,
  })
  const of = { ...p, event_id: announced, booking_id: booked }
  const to = { organisation: said, address: said, reference: said }
  await lay(ground, 'booking_payers', { ...of, way: 'invoice', ...to })
  const line = { en: 'Ticket', cy: 'Tocyn', tickets: 1, pence: 4500 }
  const from = { name: 'Us', address: '', pay: { en: '', cy: '' }, vat: { en: '', cy: '' } }
  const invoice = await layId(ground, 'invoices', {
    ...of,
    ...to,
    language: 'en',
    lines: JSON.stringify([line]),
    from_us: JSON.stringify(from),
    pence: 4500,
    made_on: day,
  })
  await lay(ground, 'event_money', {
    ...of,
    side: 'in',
    what: 'booking',
    way: 'cash',
    pence: 4500,
    on_day: day,
  })
  await lay(ground, 'event_changes', {
    ...p,
    event_id: announced,
    was: JSON.stringify({
      day: '2027-02-24',
      startsAt: '10:00',
      endsAt: '16:00',
      way: 'venue',
      venue: '',
      online: '',
      off: false,
    }),
  })
  const after = await layAfter(ground, programme, announced, said)
  return { ...after, announced, booked, invoice, ticketKind: kind, series, slot, speaker, document }
}
