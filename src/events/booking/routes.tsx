import { pagesOf, type Ask } from '../../access/pages.ts'
import type { Actor } from '../../access/model.ts'
import { isDay, readDay, today as dayOfClock } from '../../calendar/days.ts'
import type { Day } from '../../calendar/model.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { VaultDown } from '../../vault/door.ts'
import { answerPlaces, cancelByLink, confirm, holdPlaces, waitInLine } from './actions.ts'
import type { Fault, Shown } from '../model.ts'
import { DonePage, HeldPage, LinePage } from './held-pages.tsx'
import { BookingPage, ContinuePage, OverPage } from './link-pages.tsx'
import { EventPage, EventsPage } from './pages.tsx'
import { bookingByLink, bookingHeld, eventShown, eventsShown } from '../queries.ts'
import { eventMore } from '../programme/queries.ts'
import { readBadges, readBooker, readWanted } from './reading.ts'
import { typedAgain } from '../typed-again.ts'

export const pages = pagesOf()

pages.get('/events', 'event:look', async ({ tx, view, host }) => {
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  return show(<EventsPage view={view} events={await eventsShown(tx, host.id, today)} />)
})

type Visitor = Pick<Ask<'/events/:codeName', Actor | null>, 'tx' | 'view' | 'host' | 'params'>
type At = { readonly programme: string; readonly today: Day; readonly event: Shown }
/** The event at this address, for anybody. */
const visiting =
  <A extends Visitor>(work: (ask: A, at: At) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const today = readDay(ask.view.today)
    if (ask.host === null || today === undefined) return missing
    const event = await eventShown(ask.tx, ask.host.id, ask.params.codeName, today)
    return event === null ? missing : work(ask, { programme: ask.host.id, today, event })
  }

const eventPage = async (
  { tx, view }: Pick<Visitor, 'tx' | 'view'>,
  { programme, event }: At,
  fill: Fill,
) => <EventPage {...{ view, event, fill }} more={await eventMore(tx, programme, event.code)} />
pages.get(
  '/events/:codeName',
  'event:look',
  visiting(async (ask, at) => show(await eventPage(ask, at, fresh(ask.language)))),
)
pages.post(
  '/events/:codeName',
  'event:book',
  visiting(async (ask, at) => {
    const { tx, view, language, form, browser } = ask
    const { programme, today, event } = at
    const wanted = readWanted(form, event.kinds)
    const { outcome, secret } = await holdPlaces(tx, programme, event.code, wanted, today, browser)
    if (outcome === 'held') return goTo(`/events/${event.code}/places/${secret}`)
    if (outcome === 'gone') return goTo(`/events/${event.code}`)
    if (outcome === 'full')
      return again(<LinePage view={view} event={event} fill={typedAgain(language, form, [])} />)
    const field = `kind-${event.kinds[0]?.id ?? ''}`
    return again(await eventPage(ask, at, typedAgain(language, form, [{ field, code: outcome }])))
  }),
)

pages.get(
  '/events/:codeName/places/:holdToken',
  'event:book',
  visiting(async ({ tx, view, language, params }, { programme, event }) => {
    const held = await bookingHeld(tx, programme, params.holdToken)
    if (held === null || held.code !== event.code || held.over === true)
      return show(<DonePage view={view} what="over" code={event.code} />)
    if (held.state === 'booked') return show(<DonePage view={view} what="booked" code={event.code} />)
    return show(<HeldPage view={view} event={event} held={held} fill={fresh(language)} />)
  }),
)
const later: Fault = { field: 'name', code: 'later' }
pages.post(
  '/events/:codeName/places/:holdToken',
  'event:book',
  visiting(async ({ tx, view, language, params, form }, { programme, today, event }) => {
    const held = await bookingHeld(tx, programme, params.holdToken)
    const over = show(<DonePage view={view} what="over" code={event.code} />)
    if (held === null || held.code !== event.code) return over
    if (held.state === 'booked') return goTo(`/events/${event.code}/done?what=booked`)
    const { booker, faults } = readBooker(form, language)
    const page = (wrong: readonly Fault[]) =>
      again(<HeldPage view={view} event={event} held={held} fill={typedAgain(language, form, wrong)} />)
    if (faults.length > 0) return page(faults)
    const tickets = held.kinds.reduce((sum, one) => sum + one.tickets, 0)
    try {
      const of = { secret: params.holdToken, booking: held.id }
      const outcome = await confirm(tx, programme, of, booker, readBadges(form, tickets), today)
      return outcome === 'over' ? over : goTo(`/events/${event.code}/done?what=booked`)
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page([later])
    }
  }),
)

pages.get(
  '/events/:codeName/line',
  'event:book',
  visiting(({ view, language }, { event }) =>
    show(<LinePage view={view} event={event} fill={fresh(language)} />),
  ),
)
pages.post(
  '/events/:codeName/line',
  'event:book',
  visiting(async ({ tx, view, language, form, browser }, { programme, today, event }) => {
    const page = (wrong: readonly Fault[]) =>
      again(<LinePage view={view} event={event} fill={typedAgain(language, form, wrong)} />)
    // From the event's own page only the numbers come; the rest is asked here.
    if (!form.has('sure')) return page([])
    const { booker, faults } = readBooker(form, language)
    const together = form.text('together')
    const unsaid = together === 'yes' || together === 'no' ? [] : [{ field: 'together', code: 'together' }]
    if (faults.length > 0 || unsaid.length > 0) return page([...unsaid, ...faults])
    const wanted = readWanted(form, event.kinds)
    try {
      const who = { ...booker, together: together === 'yes' }
      const outcome = await waitInLine(tx, programme, event.code, wanted, who, today, browser)
      if (outcome === 'waiting') return goTo(`/events/${event.code}/done?what=waiting`)
      if (outcome === 'gone') return goTo(`/events/${event.code}`)
      return page([{ field: `kind-${event.kinds[0]?.id ?? ''}`, code: outcome }])
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page([later])
    }
  }),
)
pages.get(
  '/events/:codeName/done',
  'event:look',
  visiting(({ view, query }, { event }) => {
    const what = (['booked', 'waiting'] as const).find((one) => one === query.get('what'))
    return what === undefined ? missing : show(<DonePage view={view} what={what} code={event.code} />)
  }),
)

// A link in a message does one thing: GET looks nothing up, the press that follows carries the browser's own secret.
const dayOf = (text: string): Day => (isDay(text) ? text : dayOfClock(new Date()))
for (const [path, act] of [
  ['b', 'booking'],
  ['o', 'offered'],
] as const) {
  pages.get(`/${path}/:linkToken`, 'booking:by-link', ({ view, params }) =>
    show(<ContinuePage view={view} action={`/${path}/${params.linkToken}`} />),
  )
  pages.get(`/${path}/:linkToken/now`, 'booking:by-link', ({ view, params }) =>
    show(<ContinuePage view={view} action={`/${path}/${params.linkToken}`} />),
  )
  pages.post(`/${path}/:linkToken`, 'booking:by-link', async ({ tx, view, params }) => {
    const of = await bookingByLink(tx, params.linkToken)
    if (of === null || of.act !== act) return show(<OverPage view={view} />)
    return show(<BookingPage view={view} action={`/${path}/${params.linkToken}/now`} of={of} />)
  })
}
pages.post('/b/:linkToken/now', 'booking:by-link', async ({ tx, view, params, form }) => {
  if (form.text('says') !== 'cancel') return missing
  const outcome = await cancelByLink(tx, params.linkToken, dayOf(view.today))
  return show(<OverPage view={view} what={outcome === 'gone' ? 'link' : 'cancelled'} />)
})
pages.post('/o/:linkToken/now', 'booking:by-link', async ({ tx, view, params, form }) => {
  const says = (['yes', 'no'] as const).find((one) => one === form.text('says'))
  if (says === undefined) return missing
  const outcome = await answerPlaces(tx, params.linkToken, says, dayOf(view.today))
  const what = { booked: 'booked', left: 'cancelled', gone: 'link' } as const
  return show(<OverPage view={view} what={what[outcome]} />)
})
