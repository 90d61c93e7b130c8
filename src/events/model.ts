import { z } from 'zod'
import { day } from '../calendar/shape.ts'
import type { Day } from '../calendar/model.ts'

export const states = ['draft', 'published', 'closed', 'held', 'reported', 'called-off'] as const
export type State = (typeof states)[number]
/** 'free' and 'hardship' cost nothing, and the second asks for no proof; 'family' may use the reserve. */
export const ticketKinds = ['family', 'free', 'hardship', 'paid', 'professional'] as const
export type TicketKindName = (typeof ticketKinds)[number]
export const isTicketKind = (text: string): text is TicketKindName =>
  ticketKinds.some((kind) => kind === text)
export const ways = ['venue', 'online', 'both'] as const
export type Way = (typeof ways)[number]
/** What a booking may be asked for, each only where the organiser offers it. */
export const asks = ['access', 'diet', 'child-care', 'travel'] as const
export type Asked = (typeof asks)[number]
export const isAsked = (text: string): text is Asked => asks.some((one) => one === text)

/** The most tickets that one booking can be allowed to hold. */
export const mostInOne = 50

const both = z.object({ en: z.string(), cy: z.string() })
export type Both = z.infer<typeof both>

/** What anybody may read of an event. `room`: there are places of this kind just now; never how many. */
export const shown = z.object({
  id: z.string(),
  code: z.string(),
  state: z.enum(states),
  title: both,
  about: both,
  day,
  startsAt: z.string(),
  endsAt: z.string(),
  way: z.enum(ways),
  venue: z.string(),
  reach: both,
  access: both,
  most: z.number(),
  asks: z.array(z.enum(asks)),
  until: day.nullable(),
  /** Some places are for families until this day. */
  reserve: z.boolean(),
  reserveOpens: day.nullable(),
  open: z.boolean(),
  /** Somebody waits already: whoever comes now stands behind them. */
  line: z.boolean(),
  kinds: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(ticketKinds),
      name: both,
      family: z.boolean(),
      pence: z.number(),
      room: z.boolean(),
    }),
  ),
})
export type Shown = z.infer<typeof shown>

/** What an organiser writes. Times are 'HH:MM', money is in pence. */
export type Draft = {
  readonly titleEn: string
  readonly titleCy: string
  readonly aboutEn: string
  readonly aboutCy: string
  readonly day: Day | null
  readonly startsAt: string
  readonly endsAt: string
  readonly way: Way
  readonly venue: string
  readonly reachEn: string
  readonly reachCy: string
  readonly accessEn: string
  readonly accessCy: string
  readonly quietEn: string
  readonly quietCy: string
  readonly childEn: string
  readonly childCy: string
  readonly online: string
  readonly places: string
  readonly reserve: string
  readonly reserveOpens: Day | null
  readonly most: string
  readonly until: Day | null
  readonly asks: readonly Asked[]
}
export type KindDraft = {
  readonly kind: TicketKindName
  readonly nameEn: string
  readonly nameCy: string
  readonly most: string
  readonly pounds: string
}
export type Fault = { readonly field: string; readonly code: string }

/** How many tickets of which kind, by the kind's id. */
export type Wanted = Readonly<Record<string, number>>

/** A booking while its form is filled in, for the browser that began it. */
export const held = z.object({
  id: z.string(),
  code: z.string(),
  state: z.enum(['held', 'unconfirmed', 'waiting', 'booked']),
  until: z.coerce.date().nullable(),
  over: z.boolean().nullable(),
  kinds: z.array(z.object({ id: z.string(), tickets: z.number() })),
})
export type Held = z.infer<typeof held>

export const bookingStates = [
  'held', // the form is open, ten minutes
  'unconfirmed', // it is sent, and the link in the message not yet pressed
  'booked',
  'waiting',
  'offered',
  'cancelled',
  'lapsed',
] as const

const had = z.object({ id: z.string(), name: both, tickets: z.number() })
/** What a link of a booking shows: how it stands, and nobody's name. */
export const byLink = z.object({
  act: z.enum(['booking', 'offered']),
  id: z.string(),
  programme: z.string(),
  state: z.enum(bookingStates),
  /** What pressing the link brings: the places that are kept, a place in the line, or what somebody else gives. */
  forWhat: z.enum(['places', 'line', 'gift']),
  version: z.number(),
  event: z.string(),
  code: z.string(),
  title: both,
  day,
  startsAt: z.string(),
  endsAt: z.string(),
  venue: z.string(),
  off: z.boolean(),
  /** How often what stands in a calendar was changed. */
  sequence: z.number(),
  online: z.string(),
  until: z.coerce.date().nullable(),
  over: z.boolean().nullable(),
  together: z.boolean(),
  most: z.number(),
  asks: z.array(z.enum(asks)),
  language: z.enum(['en', 'cy']),
  hasTelephone: z.boolean(),
  hasNeeds: z.boolean(),
  asksMeets: z.boolean(),
  /** The event asked it, once at least: whether this one wrote anything, or anybody, the page does not say. */
  meetsHere: z.boolean(),
  gift: z.object({ until: z.coerce.date(), tickets: z.number() }).nullable(),
  before: z.number().nullable(),
  /** What is offered just now, while the rest goes on waiting. */
  part: z.object({ until: z.coerce.date(), kinds: z.array(had) }).nullable(),
  kinds: z.array(had),
})
export type ByLink = z.infer<typeof byLink>

/** One ticket of a booking. `came`: whoever has it is here. */
export const badge = z.object({ id: z.string(), badge: z.string(), came: z.boolean(), kind: both })
export type Badge = z.infer<typeof badge>
export const kindToHave = z.object({ id: z.string(), name: both, pence: z.number(), tickets: z.number() })
export type KindToHave = z.infer<typeof kindToHave>
