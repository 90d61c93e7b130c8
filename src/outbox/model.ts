import type { Message } from '../platform/mail/message.ts'
import type { Language } from '../platform/words/words.ts'

/** What a message is for. The database holds the same list; nobody but us reads these words. */
export const kinds = [
  'sign-in', // a link and a code, to the address that was typed
  'invite', // an account was made
  'choose', // a parent can choose
  'others-to-choose', // the first answer was no; with a link while something stands
  'beside-you', // the first answer was yes
  'asked', // a supporter is asked to answer
  'cover', // a supporter stands in for another
  'cover-for-you', // a parent learns that somebody stands in
  'changed-for-you', // nobody stands beside a parent now, and somebody will ring
  'changed-for-supporter', // somebody stands beside a parent no longer
  'to-hear', // something that can't wait until tomorrow, for whoever hears concerns
  'to-read', // something new for somebody of the programme
  'something-new', // a parent can read something that they may expect
  'began-again', // how they sign in was ended and begun again, after a check of who they are
  'address-changed', // to the address that an account had before
  'shared', // a parent shared something with somebody of a council
  'prove', // places are kept until the link is pressed
  'prove-line', // a place in the line, once the link is pressed
  'given', // somebody gives places on, to this address
  'given-taken', // whoever gave them hears that they were taken
  'booking-changed', // another number of tickets
  'write-again', // what they wrote could be read by nobody any more
  'booked', // places at an event are booked
  'workshop', // what they waited for came free, and is theirs
  'waits', // somebody stands in the line for an event
  'places', // places are offered to them, until a certain hour
  'places-over', // the hour is over
  'still-waits', // so it is, of a part of what they wait for
  'booking-over', // they cancelled
  'answered', // whoever asked something about an event has an answer
  'question', // somebody asked something about an event: to whoever keeps it
  'question-due', // and by today an answer was promised
  'how-it-was', // the morning after: a few questions about how it was
  'join', // somebody asked for a newsletter at this address: is it theirs, do they want it?
  'moved', // to the address that a newsletter went to before
  'event-changed', // day, time, place or link of what they booked
  'called-off', // it does not take place
  'invoice', // lies behind the link of a booking
  'newsletter', // an issue of it, to one of its readers
  'newsletter-test', // an issue, to whoever writes it
] as const
export type Kind = (typeof kinds)[number]
export const isKind = (text: string): text is Kind => kinds.some((kind) => kind === text)

/** Ids of other rows, never a name, an address or a secret: the database refuses anything else. */
export type Facts = Readonly<Record<string, string>>

export type Parcel = { readonly kind: Kind; readonly facts?: Facts; readonly notBefore?: Date } & (
  | { readonly toPerson: string; readonly toParty?: never }
  | { readonly toParty: string; readonly toPerson?: never }
)

/** Why a message was not sent. `by-hand` and the rest of `ringing` are for a coordinator's telephone. */
export const ringing = [
  'not-safe', // marked unsafe, or nobody has said how it would be safe
  'by-hand', // safe by telephone, through their worker or in person
  'no-address', // nothing that a machine can send to
  'no-way', // texts or mail are not set up here
  'refused', // the provider will never take it
  'gave-up', // tried for hours
] as const
export const closing = [
  'nothing', // nobody is known there, or what it was about is over
  'limit', // asked too often
  'demo', // invented people get nothing by a real provider
  'rang', // a coordinator saw to it
] as const
export type Why = (typeof ringing)[number] | (typeof closing)[number]

/** What a claimed message became: ready to go, not to be sent, or not yet. */
export type Prepared = { readonly message: Message } | { readonly dropped: Why } | { readonly later: Date }

/** By which way and when a parent can be reached safely: the newest row of safe_contacts, without its number. Times are London's, 'HH:MM'. */
export type Contact = {
  readonly safe: boolean
  readonly way: string
  readonly hoursFrom: string | null
  readonly hoursUntil: string | null
  readonly weekdaysOnly: boolean
  readonly language: string
}

/** What is put into words: `link` and `code` are secrets that live until the message is handed over. */
export type Filling = {
  readonly language: Language
  /** Of an event that somebody booked: when it is, and until when an offer stands. */
  readonly when?: {
    readonly day: string
    readonly startsAt: string
    readonly until: Date | null
    /** The short address of its page, which tells nothing. */
    readonly web: string
  }
  readonly link: string | null
  readonly code: string | null
}
