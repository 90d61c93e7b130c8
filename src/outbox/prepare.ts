import { mintSignIn } from '../access/sign-in/mint.ts'
import type { Tx } from '../platform/database/connect.ts'
import { calendarFile } from '../platform/ics/ics.ts'
import type { Post } from '../platform/mail/message.ts'
import { isNeutral } from '../platform/mail/neutral.ts'
import type { Claimed } from './claims.ts'
import { compose } from './compose.ts'
import { mintSingleAct } from './links.ts'
import { isLetter, prepareLetter } from './letters.ts'
import { isKind, type Prepared } from './model.ts'
import { linksOf, readerOf } from './reader.ts'
import { mintSubscriberLink } from './subscriber.ts'

type Secrets = { readonly path: string | null; readonly code: string | null }

/** Made now, for this try alone: the rows keep hashes. Null when what it was about is over, or nobody is known. */
const mint = async (tx: Tx, claimed: Claimed): Promise<Secrets | null> => {
  const { signIn, singleAct } = linksOf(claimed)
  if (typeof signIn === 'string') {
    const minted = await mintSignIn(tx, signIn)
    return minted === null ? null : { path: `/sign-in/${minted.token}`, code: minted.code }
  }
  if (typeof singleAct === 'string') {
    const path = await mintSingleAct(tx, singleAct)
    return path === null ? null : { path, code: null }
  }
  if (claimed.subscriber !== null)
    return {
      path: `/n/${await mintSubscriberLink(tx, claimed.subscriber)}${claimed.kind === 'join' ? '/in' : ''}`,
      code: null,
    }
  if (claimed.booking !== null) return { path: null, code: null }
  // Somebody with an account signs in to read; a parent without one is told without a link.
  return { path: claimed.person === null ? null : '/', code: null }
}

/** When the event is that somebody booked, and until when an offer stands. */
const eventOf = async (tx: Tx, booking: string) =>
  tx
    .selectFrom('bookings')
    .innerJoin('event_pages', 'event_pages.id', 'bookings.event_id')
    .select(['bookings.id', 'event_pages.day', 'bookings.held_until as until'])
    .select(['event_pages.starts_at as startsAt', 'event_pages.ends_at as endsAt'])
    .select(['bookings.state', 'event_pages.calendar as sequence', 'event_pages.code'])
    .where('bookings.id', '=', booking)
    .executeTakeFirst()

/** An entry for their calendar went out, so that it must leave it again. */
const wasSent = async (tx: Tx, booking: string): Promise<boolean> =>
  (await tx
    .selectFrom('outbox')
    .select('id')
    .where('to_booking', '=', booking)
    .where('kind', '=', 'booked')
    .where('sent_at', 'is not', null)
    .limit(1)
    .executeTakeFirst()) !== undefined

/** All that a message needs, looked up and minted in the moment of sending, in one transaction of the worker's. */
export const prepare = async (
  tx: Tx,
  claimed: Claimed,
  { post, origin, now }: { post: Post; origin: string; now: Date },
): Promise<Prepared> => {
  const host = await tx
    .selectFrom('programmes')
    .select(['sender', 'demo'])
    .where('id', '=', claimed.programme)
    .executeTakeFirst()
  // The same steps for somebody known and somebody unknown.
  const reader = await readerOf(tx, claimed, now, post.ways)
  if ('later' in reader) return reader
  if (isLetter(claimed)) return prepareLetter(tx, claimed, reader, { post, origin, now, host })
  const secrets = await mint(tx, claimed)
  if (secrets === null || !isKind(claimed.kind)) return { dropped: 'nothing' }
  if ('dropped' in reader) return reader
  if (host?.demo === true && post.kept === undefined) return { dropped: 'demo' }
  const { way, to, language } = reader
  const link = secrets.path === null ? null : `${origin}${secrets.path}`
  const event = claimed.booking === null ? undefined : await eventOf(tx, claimed.booking)
  const filling = { language, link, code: secrets.code }
  const composed = compose(
    claimed.kind,
    way,
    event === undefined ? filling : { ...filling, when: { ...event, web: `${origin}/e/${event.code}` } },
  )
  if (composed === null) return { dropped: 'nothing' }
  const sender = host !== undefined && isNeutral(host.sender) ? host.sender : 'Alongside'
  const message = { id: claimed.id, way, to, sender, ...composed }
  if (event === undefined) return { message }
  const dated = ['booked', 'event-changed', 'called-off'].includes(claimed.kind) && event.state === 'booked'
  const gone = claimed.kind === 'booking-over' && event.state === 'cancelled' && (await wasSent(tx, event.id))
  if (!dated && !gone) return { message }
  const one = {
    ...event,
    off: !dated || claimed.kind === 'called-off',
    sequence: event.sequence + (gone ? 1 : 0),
  }
  const from = { name: sender, address: `calendar@${new URL(origin).hostname}` }
  return { message: { ...message, calendar: calendarFile([one], composed.subject, now, from) } }
}
