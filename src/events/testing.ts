import type { TestHouse } from '../access/testing.ts'

const draft = {
  titleEn: 'A day together',
  titleCy: 'Diwrnod gyda’n gilydd',
  aboutEn: 'Talks and workshops.',
  'day-day': '25',
  'day-month': '2',
  'day-year': '2027',
  startsAt: '10:00',
  endsAt: '16:00',
  way: 'venue',
  venue: 'Invented Hall, Made-up Street',
  places: '4',
  reserve: '0',
  most: '5',
}

/** An event that is published, with one kind of ticket for each name given: made through the pages by an organiser. */
export const anEvent = async (
  house: TestHouse,
  more: Record<string, string> = {},
  kinds: readonly Record<string, string>[] = [{ kind: 'free', nameEn: 'Ticket', nameCy: 'Tocyn' }],
) => {
  const organiser = await house.person(['organiser'])
  const made = await organiser.browser.post('/events/keep/new', { ...draft, ...more })
  if (!made.location?.includes('keep')) throw new Error(`${made.status} ${made.location} ${made.text.slice(0, 600)}`)
  const id = made.location?.match(/keep\/([0-9a-f-]+)/)?.[1] ?? ''
  for (const kind of kinds) await organiser.browser.post(`/events/keep/${id}/kinds`, kind)
  await organiser.browser.post(`/events/keep/${id}/state`, { state: 'published' })
  const { code } = await house.ground
    .selectFrom('event_pages')
    .select('code')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const ids = await house.ground
    .selectFrom('ticket_kinds')
    .select('id')
    .where('event_id', '=', id)
    .orderBy('place')
    .execute()
  return { id, code, kinds: ids.map((kind) => kind.id), organiser }
}
export type AnEvent = Awaited<ReturnType<typeof anEvent>>

/** How full it is, as the database counts and as the bookings say: the two must be the same. */
export const fullness = async (house: TestHouse, event: string) => {
  const counts = await house.ground
    .selectFrom('event_counts')
    .selectAll()
    .where('event_id', '=', event)
    .executeTakeFirstOrThrow()
  const rows = await house.ground
    .selectFrom('bookings as b')
    .innerJoin('booking_kinds as n', 'n.booking_id', 'b.id')
    .select(['b.state', 'n.tickets'])
    .where('b.event_id', '=', event)
    .execute()
  const sum = (states: readonly string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((all, { tickets }) => all + tickets, 0)
  return {
    taken: counts.taken,
    waiting: counts.waiting,
    booked: sum(['booked']),
    held: sum(['held', 'offered', 'booked']),
  }
}
