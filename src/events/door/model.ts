import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Both } from '../model.ts'

/** How somebody was said to be here. */
export const hows = ['press', 'camera', 'paper', 'walk-in'] as const
export type How = (typeof hows)[number]

export const ticketAtDoor = z.object({
  id: z.string(),
  badge: z.string(),
  code: z.string(),
  kind: z.object({ en: z.string(), cy: z.string() }),
  came: z.coerce.date().nullable(),
  by: z.string().nullable(),
})
export type TicketAtDoor = z.infer<typeof ticketAtDoor>
/** A booking as the door sees it: the name that it was made under, how it stands, and its tickets. */
export type AtDoor = {
  readonly id: string
  readonly name: string
  readonly state: string
  readonly walkIn: boolean
  /** Pence that are still to be paid here. */
  readonly toPay: number
  readonly tickets: readonly TicketAtDoor[]
}

export type KindCount = {
  readonly id: string
  readonly name: Both
  readonly booked: number
  readonly came: number
  readonly walkIns: number
}
export type HandCount = { readonly people: number; readonly at: Date; readonly by: string | null }
export type Headcount = {
  readonly kinds: readonly KindCount[]
  /** How many came within each hour, '10:00' first; those typed in from paper are in none. */
  readonly hours: readonly { readonly hour: string; readonly came: number }[]
  readonly fromPaper: number
  readonly byHand: readonly HandCount[]
}

/** A line of the printed list. */
export type Line = {
  readonly ticket: string
  readonly name: string
  readonly badge: string
  readonly code: string
  readonly needs: boolean
  /** Pence that its booking has still to pay at the door: said once, at its first ticket. */
  readonly toPay: number
  readonly walkIn: boolean
  readonly came: Date | null
  readonly how: string | null
}
export type Sheet = {
  readonly id: string
  readonly title: Both
  readonly startsAt: string
  readonly endsAt: string
  readonly room: Both
  readonly places: number | null
  readonly day: Day
  readonly people: readonly { readonly name: string; readonly badge: string }[]
}

const code = z.object({
  code: z.string(),
  badge: z.string(),
  kind: z.object({ en: z.string(), cy: z.string() }),
})
/** What the booker's own page shows of each ticket. */
export const ticketCodes = z.array(code)
export type TicketCode = z.infer<typeof code>
