import { eventPromised } from '../after/queries.ts'
import { eventTalk } from '../asking/queries.ts'
import { pagesOf } from '../../access/pages.ts'
import { readDay } from '../../calendar/days.ts'
import { fresh, type Fill } from '../../platform/html/filling.ts'
import { again, goTo, missing, show } from '../../platform/http/answer.ts'
import { VaultDown } from '../../vault/door.ts'
import { confirm, holdPlaces, waitInLine } from './actions.ts'
import type { Fault } from '../model.ts'
import { sayHowPaid } from '../money/actions.ts'
import { readPayer } from '../money/payer.tsx'
import { dueHeld } from '../money/queries.ts'
import { pages as sendAgain } from './again-routes.tsx'
import { DonePage } from './done-pages.tsx'
import { HeldPage, LinePage } from './held-pages.tsx'
import { pages as paying } from '../money/link-routes.tsx'
import { pages as byLink } from './link-routes.tsx'
import { EventPage, EventsPage } from './pages.tsx'
import { asksMeets, bookingHeld, eventsShown } from '../queries.ts'
import { provingHours } from '../rules.ts'
import { eventMore } from '../programme/queries.ts'
import { readBadges, readBooker, readWanted } from './reading.ts'
import { typedAgain } from '../typed-again.ts'
import { sentTo, visiting, type At, type Visitor } from './visiting.ts'

export const pages = pagesOf()

pages.get('/events', 'event:look', async ({ tx, view, host }) => {
  const today = readDay(view.today)
  if (host === null || today === undefined) return missing
  return show(<EventsPage view={view} events={await eventsShown(tx, host.id, today)} />)
})

const eventPage = async (
  { tx, view, origin }: Pick<Visitor, 'tx' | 'view' | 'origin'>,
  { programme, today, event }: At,
  fill: Fill,
) => {
  const [more, talk, promised] = [
    await eventMore(tx, programme, event.code),
    await eventTalk(tx, programme, event.code, today),
    await eventPromised(tx, programme, event.code),
  ]
  return <EventPage {...{ view, event, fill, more, talk, promised, origin }} />
}
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
      return show(<DonePage view={view} what="over" hours={0} code={event.code} />)
    if (held.state !== 'held') return goTo(sentTo(event, params.holdToken))
    const meets = await asksMeets(tx, event.id)
    const due = await dueHeld(tx, programme, params.holdToken)
    return show(<HeldPage {...{ view, event, held, meets, due }} fill={fresh(language)} />)
  }),
)
const later: Fault = { field: 'name', code: 'later' }
pages.post(
  '/events/:codeName/places/:holdToken',
  'event:book',
  visiting(async ({ tx, view, language, params, form }, { programme, today, event }) => {
    const held = await bookingHeld(tx, programme, params.holdToken)
    const over = show(<DonePage view={view} what="over" hours={0} code={event.code} />)
    if (held === null || held.code !== event.code) return over
    if (held.state !== 'held') return goTo(sentTo(event, params.holdToken))
    const meets = await asksMeets(tx, event.id)
    const due = await dueHeld(tx, programme, params.holdToken)
    const { booker, faults } = readBooker(form, language)
    const { payer, faults: unpaid } = due === 0 ? { payer: null, faults: [] } : readPayer(form)
    const page = (wrong: readonly Fault[]) =>
      again(<HeldPage {...{ view, event, held, meets, due }} fill={typedAgain(language, form, wrong)} />)
    if (faults.length + unpaid.length > 0) return page([...faults, ...unpaid])
    const tickets = held.kinds.reduce((sum, one) => sum + one.tickets, 0)
    try {
      const of = { secret: params.holdToken, booking: held.id }
      const badges = readBadges(form, tickets)
      if (payer !== null) await sayHowPaid(tx, programme, of, payer)
      const outcome = await confirm(tx, programme, of, booker, badges, provingHours(event.day, today))
      return outcome === 'over' ? over : goTo(sentTo(event, params.holdToken))
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
    const wanted = readWanted(form, event.kinds)
    const first = `kind-${event.kinds[0]?.id ?? ''}`
    const none = Object.keys(wanted).length > 0 ? [] : [{ field: first, code: 'nothing' }]
    const wrong = [...none, ...unsaid, ...faults]
    if (wrong.length > 0) return page(wrong)
    try {
      const who = { ...booker, together: together === 'yes' }
      const on = { today, hours: provingHours(event.day, today) }
      const outcome = await waitInLine(tx, programme, event.code, wanted, who, on, browser)
      if (outcome === 'sent') return goTo(`/events/${event.code}/done?what=line`)
      if (outcome === 'gone') return goTo(`/events/${event.code}`)
      return page([{ field: first, code: outcome }])
    } catch (error) {
      if (!(error instanceof VaultDown)) throw error
      return page([later])
    }
  }),
)
pages.get(
  '/events/:codeName/done',
  'event:look',
  visiting(({ view, query }, { event, today }) => {
    const what = (['sent', 'line'] as const).find((one) => one === query.get('what'))
    const hours = provingHours(event.day, today)
    const hold = /^[\w-]{20,100}$/.exec(query.get('hold') ?? '')?.[0] ?? null
    return what === undefined
      ? missing
      : show(<DonePage {...{ view, what, hours, hold }} code={event.code} />)
  }),
)

// What is done by the link in a message.
pages.list.push(...sendAgain.list, ...byLink.list, ...paying.list)
