import type { Ids } from './families.ts'
import type { Ground } from './house.ts'
import { layAfter } from './after-rows.ts'
import { canary, lay, layId, layPerson } from './laying.ts'

const day = '2026-11-02'

/** An event with a booking of one ticket, and whom that guest needs not to meet: for one reader alone. */
export const layEvent = async (ground: Ground, programme: string): Promise<Ids> => {
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
    taken: 1,
  })
  const counted = { taken: 1, taken_other: 1 }
  await ground.updateTable('event_counts').set(counted).where('event_id', '=', announced).execute()
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
  await lay(ground, 'session_waits', { ...p, session_id: slot, ticket_id: ticket })
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
    lines: [line],
    from_us: from,
    pence: 4500,
    made_on: day,
  })
  await lay(ground, 'event_money', {
    ...of,
    side: 'in',
    what: 'booking',
    way: 'cash',
    pence: 4500,
    said,
    on_day: day,
  })
  await lay(ground, 'event_changes', {
    ...p,
    event_id: announced,
    was: {
      day: '2027-02-24',
      startsAt: '10:00',
      endsAt: '16:00',
      way: 'venue',
      venue: '',
      online: '',
      off: false,
    },
  })
  const after = await layAfter(ground, programme, announced, said)
  return { ...after, announced, booked, invoice, ticketKind: kind, series, slot, speaker, document }
}
