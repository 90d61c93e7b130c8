/** How many places of each kind of ticket, by the kind's id: whole numbers, 1 or more. */
export type Order = ReadonlyMap<string, number>

/** A kind of ticket: `family` may use the reserve; `most` is how many there are of it, null when only the hall limits. */
export type TicketKind = { readonly id: string; readonly family: boolean; readonly most: number | null }

/** What an event can hold. `reserve`: places that only family tickets may take, 0 once the reserve is open to all. */
export type Hall = {
  readonly places: number
  readonly reserve: number
  readonly kinds: readonly TicketKind[]
}

/**
 * Somebody who waits, alone or as a group. `together`: all or nothing; else they take what is free, and the rest goes
 * on waiting. `passed`: how often somebody behind them was offered places while they waited.
 */
export type Waiting = {
  readonly id: string
  readonly order: Order
  readonly together: boolean
  readonly passed: number
}

/** An offer to one who waits: the whole order, or the part of it that is free. */
export type Offered = { readonly id: string; readonly order: Order; readonly whole: boolean }

/** Places kept free for a group that was passed as often as anybody may be. */
export type SetAside = { readonly id: string; readonly order: Order }

export type Turn = {
  readonly offers: readonly Offered[]
  readonly aside: readonly SetAside[]
  /** How often each who still waits has been passed after this turn. */
  readonly passed: ReadonlyMap<string, number>
}
