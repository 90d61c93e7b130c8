import { z } from 'zod'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { goTo, missing, show } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { csvFile, listFile } from '../../platform/list/csv.ts'
import { open } from '../../vault/door.ts'
import { keeping } from '../door/routes.tsx'
import { kindsKept, type Kept } from '../queries.ts'
import { mendBadge, takeAway, tellAgain } from './actions.ts'
import { bookingColumns, BookingsPage } from './list-page.tsx'
import { MixPage, mixHead, mixLines } from './mix-page.tsx'
import { NeedsPage } from './needs-page.tsx'
import { BookingPage, toldOf, type Opened } from './one-page.tsx'
import {
  bookingList,
  bookingOne,
  bookingSorts,
  cameBefore,
  marksOn,
  mixCounts,
  overridesOf,
  ticketsOf,
  withNeeds,
  type BookingOne,
} from './queries.ts'
import { councilMix, mixOf } from './rules.ts'

export const pages = pagesOf()

pages.get(
  '/events/keep/:announced/bookings',
  'event:keep',
  keeping(async ({ tx, actor, view, language, query }, of) => {
    const asking = readAsking(query, { sorts: bookingSorts, filters: ['state', 'kind'] })
    const { rows, total } = await bookingList(tx, of.id, asking, language)
    const ids = rows.map(({ id }) => id)
    await record(tx, actor, asking.csv ? 'booking.exported' : 'booking.listed', [of.id, ...ids])
    if (asking.csv) return listFile('bookings.csv', bookingColumns(view, of.id), rows)
    const kinds = await kindsKept(tx, of.id)
    return show(<BookingsPage {...{ view, of, kinds, asking, rows, total }} away={query.has('away')} />)
  }),
)

pages.get(
  '/events/keep/:announced/bookings/needs',
  'event:keep',
  keeping(async ({ tx, actor, view }, of) => {
    const all = await withNeeds(tx, of.id)
    const rows = all.map(({ id }) => id)
    const texts = await open(tx, [{ table: 'bookings', columns: ['needs'], rows }])
    await record(tx, actor, 'booking.needs-read', [of.id, ...rows])
    const needs = all.flatMap(({ id, tickets }) => {
      const words = texts.of('bookings', 'needs', id)
      return words === null ? [] : [{ booking: id, tickets, words }]
    })
    return show(<NeedsPage {...{ view, of, needs }} />)
  }),
)

pages.get(
  '/events/keep/:announced/bookings/mix',
  'event:keep',
  keeping(async ({ tx, actor, view, query }, of) => {
    const [counts, before] = [await mixCounts(tx, of.id), await cameBefore(tx, of.id)]
    const [funder, council] = [mixOf(counts, before), councilMix(counts, before)]
    if (query.get('as') !== 'csv') return show(<MixPage {...{ view, of, funder, council }} />)
    const forCouncil = query.get('for') === 'council'
    await record(tx, actor, 'event.figures-taken', of.id, { council: forCouncil })
    return csvFile('figures.csv', mixHead(view), mixLines(view, of, forCouncil ? council : funder))
  }),
)

type One = Pick<Ask<'/events/keep/:announced/bookings/:booked'>, 'tx' | 'actor' | 'params' | 'language'>
const withBooking = <A extends One>(
  work: (ask: A, of: Kept, one: BookingOne) => ReturnType<ReturnType<typeof keeping<A>>>,
) =>
  keeping<A>(async (ask, of) => {
    const one = await bookingOne(ask.tx, of.id, ask.params.booked, ask.language)
    return one === undefined ? missing : work(ask, of, one)
  })

/** Opened because somebody asked; the vault writes down that they did. */
const openedOf = async (tx: Ask['tx'], one: BookingOne, reasons: readonly string[]): Promise<Opened> => {
  const whole = one.partOf ?? one.id
  const texts = await open(tx, [
    { table: 'bookings', columns: ['email', 'telephone', 'needs'], rows: [whole] },
    { table: 'overrides', columns: ['words'], rows: reasons },
  ])
  return {
    email: texts.of('bookings', 'email', whole),
    telephone: texts.of('bookings', 'telephone', whole),
    needs: texts.of('bookings', 'needs', whole),
    reasons: Object.fromEntries(reasons.map((id) => [id, texts.of('overrides', 'words', id) ?? ''])),
  }
}

pages.get(
  '/events/keep/:announced/bookings/:booked',
  'event:keep',
  withBooking(async ({ tx, actor, view, query }, event, of) => {
    const overrides = await overridesOf(tx, event.id, of.id)
    const reasons = overrides.map(({ id }) => id)
    const opened = query.has('open') ? await openedOf(tx, of, reasons) : null
    await record(tx, actor, opened === null ? 'booking.read' : 'booking.contact-read', of.id)
    const tickets = await ticketsOf(tx, of.id)
    const marks = marksOn(tickets)
    const told = toldOf.find((one) => one === query.get('told')) ?? null
    return show(<BookingPage {...{ view, event, of, tickets, marks, overrides, opened, told }} />)
  }),
)
pages.post(
  '/events/keep/:announced/bookings/:booked/badge',
  'event:keep',
  withBooking(async ({ tx, actor, form }, event, of) => {
    const ticket = z.uuid().safeParse(form.text('ticket'))
    const box = form.names().find((name) => name.startsWith('badge-'))
    if (!ticket.success || box === undefined) return missing
    const at = { booking: of.id, ticket: ticket.data, version: form.version() }
    const saved = await mendBadge(tx, actor, at, form.text(box).slice(0, 60))
    return goTo(`/events/keep/${event.id}/bookings/${of.id}?told=${saved ? 'saved' : 'changed'}`)
  }),
)
pages.post(
  '/events/keep/:announced/bookings/:booked/again',
  'event:keep',
  withBooking(async ({ tx, actor }, event, of) => {
    const outcome = await tellAgain(tx, actor, event.id, of.id)
    return goTo(`/events/keep/${event.id}/bookings/${of.id}?told=${outcome === 'sent' ? 'again' : outcome}`)
  }),
)
pages.post(
  '/events/keep/:announced/bookings/:booked/away',
  'event:keep',
  withBooking(async ({ tx, actor }, event, of) => {
    const away = await takeAway(tx, actor, event.id, of.id)
    const at = `/events/keep/${event.id}/bookings`
    return goTo(away ? `${at}?away` : `${at}/${of.id}?told=gone`)
  }),
)
