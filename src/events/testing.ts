import { browserOf } from '../access/browsing.ts'
import type { TestHouse } from '../access/testing.ts'
import { runEvents } from '../audit/events.ts'
import { outboxRound } from '../outbox/jobs.ts'
import { mailingHouse } from '../outbox/testing.ts'
import type { Message } from '../platform/mail/message.ts'
import type { Page } from '../access/pages.ts'
import { pages as booking } from './booking/routes.tsx'
import { tellChanges } from './changing/jobs.ts'
import { pages as changing } from './changing/routes.tsx'
import { lapseBookings, subscribers } from './jobs.ts'
import { pages as keeping } from './keeping/routes.tsx'
import { pages as kinds } from './kinds/routes.tsx'
import { seatWaiting } from './programme/workshops/jobs.ts'

export const now = new Date('2026-11-18T10:00:00Z')

/** A house with the pages of events, whose mail is noted. */
export const eventHouse = async (more: readonly Page[] = [], first: readonly Page[] = []) => {
  const list = [...first, ...kinds.list, ...changing.list, ...keeping.list, ...booking.list, ...more]
  const { out, office, ...house } = await mailingHouse(list, now)
  /** What the worker does by itself: whoever is told something acts, and the messages go out. */
  const goOn = async (): Promise<Message[]> => {
    await lapseBookings(office)
    await seatWaiting(office)
    await tellChanges(office)
    await runEvents(house.db, subscribers, () => now)
    await outboxRound(office)
    return [...kept.splice(0), ...out.taken()]
  }
  /** Messages that came while somebody looked for their own. */
  const kept: Message[] = []
  const look = async (email: string) => {
    await outboxRound(office)
    kept.push(...out.taken())
    const at = kept.findLastIndex(
      ({ to, subject }) => to === email.toLowerCase() && subject.startsWith('Confirm your '),
    )
    const [found] = at < 0 ? [] : kept.splice(at, 1)
    if (found !== undefined)
      await house.visitor().post(`${linkIn([found], found.to, found.subject)}/now`, { says: 'yes' })
  }
  let lane: Promise<unknown> = Promise.resolve()
  /** They press the link in the message that asks whether it was them; nothing when none came. */
  const prove = async (email: string): Promise<void> => {
    lane = lane.then(() => look(email))
    await lane
  }
  return { ...house, goOn, prove }
}
export type EventHouse = Awaited<ReturnType<typeof eventHouse>>

export const linkIn = (messages: readonly Message[], to: string, subject?: string): string => {
  const subjects = subject === undefined ? ['Your booking', 'Your place on the list'] : [subject]
  const text = messages.find((one) => one.to === to && subjects.includes(one.subject))?.text ?? ''
  return text.match(/http:\/\/localhost(\/[bo]\/\S+)/)?.[1] ?? ''
}
export const who = (email: string) => ({ name: 'Mari Pretend', email })
/** The form is sent, and nothing pressed. */
export const sends = async (house: EventHouse, { code, kinds }: AnEvent, tickets: number, email: string) => {
  const visitor = house.visitor()
  const began = await visitor.post(`/events/${code}`, { [`kind-${kinds[0]}`]: String(tickets) })
  if (began.location === '') return began
  return visitor.post(began.location, { ...who(email), badges: 'Mari\nSam\n', howPaid: 'door' })
}
/** The form is sent and the link in the message pressed. Answers what the form answered. */
export const books = async (house: EventHouse, event: AnEvent, tickets: number, email: string) => {
  const sent = await sends(house, event, tickets, email)
  if (sent.location !== '') await house.prove(email)
  return sent
}
export const waits = async (
  house: EventHouse,
  { code, kinds }: AnEvent,
  tickets: number,
  email: string,
  together = true,
) => {
  const sent = await house.visitor().post(`/events/${code}/line`, {
    sure: 'yes',
    [`kind-${kinds[0]}`]: String(tickets),
    together: together ? 'yes' : 'no',
    ...who(email),
  })
  if (sent.location !== '') await house.prove(email)
  return sent
}

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
  app = house.app,
) => {
  const bare = await house.person(['organiser'])
  const organiser = { ...bare, browser: browserOf(app, bare.token) }
  const made = await organiser.browser.post('/events/keep/new', { ...draft, ...more })
  if (!made.location?.includes('keep'))
    throw new Error(`${made.status} ${made.location} ${made.text.slice(0, 600)}`)
  const id = made.location.match(/keep\/([0-9a-f-]+)/)?.[1] ?? ''
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
    .where((eb) => eb.or([eb('b.state', '<>', 'unconfirmed'), eb('b.for_what', '=', 'places')]))
    .execute()
  const sum = (states: readonly string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((all, { tickets }) => all + tickets, 0)
  return {
    taken: counts.taken,
    waiting: counts.waiting,
    booked: sum(['booked']),
    held: sum(['held', 'unconfirmed', 'offered', 'booked']),
  }
}
