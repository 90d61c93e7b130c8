import { z } from 'zod'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { eventKept, type Kept } from '../queries.ts'
import { markAtDoor } from './actions.ts'
import { doorPath } from './card.tsx'
import type { AtDoor } from './model.ts'
import { DoorPage, isOff } from './pages.tsx'
import { bookingAtDoor, cameLast, numbersOf, searchedAtDoor, ticketByCode } from './queries.ts'
import type { Told } from './told.tsx'

export const pages = pagesOf()

type One = Pick<Ask<'/events/keep/:announced'>, 'tx' | 'actor' | 'params'>
/** The event at this address, for whoever keeps it. */
export const keeping =
  <A extends One>(work: (ask: A, of: Kept) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    return of === undefined ? missing : work(ask, of)
  }
export const idIn = (text: string | null): string => z.uuid().safeParse(text).data ?? ''

const whats = ['here', 'again', 'not', 'taken-away'] as const
const toldBy = (query: URLSearchParams, of: AtDoor | undefined): Told | null => {
  if (query.get('what') === 'unknown') return { what: 'unknown' }
  const what = whats.find((one) => one === query.get('what'))
  return what === undefined || of === undefined ? null : { what, of, tickets: query.getAll('ticket') }
}

pages.get(
  '/events/keep/:announced/door',
  'event:keep',
  keeping(async ({ tx, actor, view, query }, of) => {
    const typed = (query.get('q') ?? '').trim().slice(0, 60)
    const at = idIn(query.get('at'))
    const pressed = await bookingAtDoor(tx, of.id, at)
    const found = typed === '' ? await cameLast(tx, of.id) : await searchedAtDoor(tx, of.id, typed)
    const others = found.filter(({ id }) => id !== pressed?.id)
    const seen = [...(pressed === undefined ? [] : [pressed]), ...others].map(({ id }) => id)
    if (seen.length > 0) await record(tx, actor, 'booking.listed', seen)
    const told = toldBy(query, pressed)
    return show(
      <DoorPage {...{ view, of, typed, told, found: others }} numbers={await numbersOf(tx, of.id)} />,
    )
  }),
  { camera: true },
)

/** Back to the door, which says what became of it; with at most twenty tickets in the address. */
const back = (event: string, what: string, booking = '', tickets: readonly string[] = []): Answer => {
  const said = new URLSearchParams({ what, ...(booking === '' ? {} : { at: booking }) })
  for (const ticket of tickets.slice(0, 20)) said.append('ticket', ticket)
  return goTo(`${doorPath(event)}?${said}`)
}

pages.post(
  '/events/keep/:announced/door/press',
  'event:keep',
  keeping(async ({ tx, actor, form }, of) => {
    if (isOff(of)) return goTo(doorPath(of.id))
    const here = form.text('is') !== 'not'
    const how = form.text('how') === 'camera' ? 'camera' : 'press'
    const coded = form.has('code') ? await ticketByCode(tx, of.id, form.text('code')) : undefined
    const asked = form.has('code')
      ? coded === undefined
        ? []
        : [coded.ticket]
      : form.all('ticket').map(idIn)
    const tickets = asked.filter((id) => id !== '').slice(0, 50)
    const first = tickets[0]
    const ticket =
      first === undefined
        ? undefined
        : await tx
            .selectFrom('tickets as t')
            .innerJoin('bookings as b', 'b.id', 't.booking_id')
            .select(['b.id as booking', 'b.state'])
            .where('t.id', '=', first)
            .where('b.event_id', '=', of.id)
            .executeTakeFirst()
    if (ticket === undefined) return back(of.id, 'unknown')
    const changed = await markAtDoor(tx, actor, of.id, tickets, here, how)
    const live = ticket.state === 'booked' || ticket.state === 'unconfirmed'
    const what = !live ? 'taken-away' : here ? (changed === 0 ? 'again' : 'here') : 'not'
    return back(of.id, what, ticket.booking, tickets)
  }),
)
