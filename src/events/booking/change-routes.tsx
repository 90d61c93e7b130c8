import type { VNode } from 'preact'
import { pagesOf } from '../../access/pages.ts'
import type { Day } from '../../calendar/model.ts'
import { fresh } from '../../platform/html/filling.ts'
import { again, show, type Answer } from '../../platform/http/answer.ts'
import { VaultDown } from '../../vault/door.ts'
import { ticketsByLink } from '../door/queries.ts'
import { TicketCodes } from '../door/ticket-codes.tsx'
import type { ByLink, Wanted } from '../model.ts'
import { badgesByLink, bookingByLink, kindsByLink } from '../queries.ts'
import { givingHours } from '../rules.ts'
import { typedAgain } from '../typed-again.ts'
import { changeTickets, giveOn, putBadges, tellMore, waitForMore } from './by-link.ts'
import { BadgesPage, CancelPage, DoorPage, TicketsPage } from './change-pages.tsx'
import { OpenPage } from './link-bare-pages.tsx'
import { dayOf, done, over, type Linked } from './linked.tsx'
import { GivePage, MorePage } from './more-pages.tsx'
import { isAddress, readMore, readWanted } from './reading.ts'

export const pages = pagesOf()

type At = {
  readonly of: ByLink
  readonly link: string
  readonly token: string
  readonly today: Day
  /** The form was filled in; otherwise it is only opened. */
  readonly sure: boolean
}
type States = readonly ByLink['state'][]
/** A part of a booking that can be changed by its link: opened by a press, and sent by another. */
const changing = (
  part: 'tickets' | 'line' | 'door' | 'badges' | 'more' | 'give' | 'cancel',
  states: States,
  work: (ask: Linked, at: At) => Promise<Answer>,
): void => {
  pages.get(`/b/:linkToken/${part}`, 'booking:by-link', ({ view, params }) =>
    show(
      <OpenPage view={view} action={`/b/${params.linkToken}${part === 'line' ? '/tickets' : `/${part}`}`} />,
    ),
  )
  pages.post(`/b/:linkToken/${part}`, 'booking:by-link', async (ask) => {
    const token = ask.params.linkToken
    const of = await bookingByLink(ask.tx, token)
    if (of === null || of.act !== 'booking' || !states.includes(of.state) || of.off) return over(ask)
    const at = { of, token, link: `/b/${token}`, today: dayOf(ask.view.today), sure: ask.form.has('sure') }
    return work(ask, at)
  })
}
/** What the page says to an outcome: a fault of its form, by field and code. */
const faultOf: Readonly<Record<string, string>> = {
  meanwhile: 'changed-meanwhile',
  full: 'no-room',
  closed: 'booking-closed',
  'too-often': 'given-often',
}
const fault = (field: string, outcome: string) => [
  { field: outcome === 'meanwhile' ? 'version' : field, code: faultOf[outcome] ?? outcome },
]
const more = (wanted: Wanted, had: readonly { id: string; tickets: number }[]): Wanted =>
  Object.fromEntries(
    Object.entries(wanted).flatMap(([id, count]) => {
      const rest = count - (had.find((kind) => kind.id === id)?.tickets ?? 0)
      return rest > 0 ? [[id, rest]] : []
    }),
  )
const typedKinds = (kinds: readonly { id: string; tickets: number }[]) =>
  Object.fromEntries(kinds.map(({ id, tickets }) => [`kind-${id}`, String(tickets)]))

changing('tickets', ['booked', 'waiting'], async (ask, { of, link, token, today, sure }) => {
  const { tx, view, language, form } = ask
  const kinds = await kindsByLink(tx, token)
  if (!sure) {
    const fill = fresh(language, typedKinds(kinds))
    return show(<TicketsPage {...{ view, link, of, kinds, fill }} rest={null} />)
  }
  const wanted = readWanted(form, kinds)
  const outcome = await changeTickets(tx, token, form.version(), wanted, today)
  if (outcome === 'gone') return over(ask)
  if (outcome === 'changed') return done('b', token, 'changed')
  const fill = typedAgain(language, form, fault(`kind-${kinds[0]?.id ?? ''}`, outcome), typedKinds(kinds))
  const rest = outcome === 'full' ? more(wanted, kinds) : null
  return again(<TicketsPage {...{ view, link, of, kinds, fill, rest }} />)
})
changing('line', ['booked'], async (ask, { of, link, token, today }) => {
  const { tx, view, language, form } = ask
  const kinds = await kindsByLink(tx, token)
  const wanted = readWanted(form, kinds)
  const page = (field: string, code: string): Answer => {
    const fill = typedAgain(language, form, [{ field, code }])
    return again(<TicketsPage {...{ view, link, of, kinds, fill }} rest={wanted} />)
  }
  const together = form.text('together')
  if (together !== 'yes' && together !== 'no') return page('together', 'together')
  const outcome = await waitForMore(tx, token, wanted, together === 'yes', today)
  if (outcome === 'gone') return over(ask)
  return outcome === 'waiting' ? done('b', token, 'waiting') : page('together', outcome)
})
changing('door', ['booked'], async ({ tx, view }, { link, token }) =>
  show(
    <DoorPage {...{ view, link }}>
      <TicketCodes {...{ view }} tickets={await ticketsByLink(tx, token)} />
    </DoorPage>,
  ),
)
changing('badges', ['booked'], async (ask, { of, link, token, today, sure }) => {
  const { tx, view, language, form } = ask
  const badges = await badgesByLink(tx, token)
  const stands = Object.fromEntries(badges.map(({ badge }, n) => [`badge-${n + 1}`, badge]))
  if (!sure) return show(<BadgesPage {...{ view, link, of, badges }} fill={fresh(language, stands)} />)
  const typed = badges.map((_, n) => form.text(`badge-${n + 1}`))
  const page = (faults: readonly { field: string; code: string }[]): Answer => {
    const fill = typedAgain(language, form, faults, stands)
    return again(<BadgesPage {...{ view, link, of, badges, fill }} />)
  }
  const long = typed.findIndex((text) => text.length > 60)
  if (long >= 0) return page([{ field: `badge-${long + 1}`, code: 'too-long' }])
  const outcome = await putBadges(tx, token, form.version(), typed, today)
  if (outcome === 'gone') return over(ask)
  return outcome === 'changed' ? done('b', token, 'changed') : page(fault('version', outcome))
})

/** What is sealed waits for the vault: when it does not answer, nothing typed is lost. */
const unlessDown = async (work: () => Promise<Answer>, page: (code: string) => VNode): Promise<Answer> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof VaultDown)) throw error
    return again(page('later'))
  }
}
changing('more', ['booked', 'waiting', 'offered'], async (ask, { of, link, token, today, sure }) => {
  const { tx, view, language, form } = ask
  if (!sure)
    return show(<MorePage {...{ view, link, of }} fill={fresh(language, { language: of.language })} />)
  const page = (faults: readonly { field: string; code: string }[]) => (
    <MorePage {...{ view, link, of }} fill={typedAgain(language, form, faults)} />
  )
  const { more: said, faults } = readMore(form)
  if (faults.length > 0) return again(page(faults))
  return unlessDown(
    async () => {
      const outcome = await tellMore(tx, token, of, form.version(), said, today)
      if (outcome === 'gone') return over(ask)
      return outcome === 'changed' ? done('b', token, 'changed') : again(page(fault('version', outcome)))
    },
    (code) => page([{ field: 'telephone', code }]),
  )
})
changing('give', ['booked'], async (ask, { of, link, token, today, sure }) => {
  const { tx, view, language, form } = ask
  const tickets = (await badgesByLink(tx, token)).filter(({ came }) => !came)
  if (!sure) return show(<GivePage {...{ view, link, of, tickets }} fill={fresh(language)} />)
  const page = (field: string, code: string) => (
    <GivePage {...{ view, link, of, tickets }} fill={typedAgain(language, form, [{ field, code }])} />
  )
  const ticked = form.all('ticket')
  const chosen = tickets.flatMap(({ id }) => (ticked.includes(id) ? [id] : []))
  const email = form.text('email')
  if (!isAddress(email)) return again(page('email', 'no-email'))
  const on = { today, hours: givingHours(of.day, today) }
  return unlessDown(
    async () => {
      const outcome = await giveOn(tx, token, of.programme, chosen, email, on)
      if (outcome === 'gone') return over(ask)
      if (outcome === 'given') return done('b', token, 'given')
      if (outcome === 'nothing') return again(page('ticket', 'no-ticket'))
      return again(page('email', faultOf[outcome] ?? outcome))
    },
    (code) => page('email', code),
  )
})
// Asked once more: a thumb that slips on a small screen gives nothing away.
changing('cancel', ['booked', 'waiting'], async ({ view, language }, { of, link }) =>
  show(<CancelPage {...{ view, link, of }} fill={fresh(language)} />),
)
