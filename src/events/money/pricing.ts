import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Fault } from '../model.ts'
import { penceOf } from './rules.ts'

export type PriceRow = {
  readonly kind: string
  readonly en: string
  readonly cy: string
  /** Pence for each ticket now, and on the day on which they booked. */
  readonly pence: number
  readonly most: number
}
/**
 * Another price for one booking, as typed in pounds by kind; never more than on the day on which they booked. Invoices stay as they
 * are. Faults `each-KIND`: 'no-money', 'not-more'; 'changed-meanwhile' when the booking is over.
 */
export const lowerPrice = async (
  tx: Tx,
  actor: Actor,
  { event, booking }: { readonly event: string; readonly booking: string },
  typed: readonly (PriceRow & { readonly pounds: string })[],
): Promise<{ readonly faults: readonly Fault[] } | { readonly booking: string }> => {
  const faults = typed.flatMap(({ kind, pounds, most }) => {
    const pence = penceOf(pounds)
    const code = pence === null ? 'no-money' : pence > most ? 'not-more' : null
    return code === null ? [] : [{ field: `each-${kind}`, code }]
  })
  if (faults.length > 0) return { faults }
  const prices = Object.fromEntries(typed.map(({ kind, pounds }) => [kind, penceOf(pounds)]))
  const { rows } = await sql<{
    one: boolean
  }>`select app.lower_price(${event}, ${booking}, ${JSON.stringify(prices)}) as one`.execute(tx)
  if (rows[0]?.one !== true)
    return { faults: [{ field: `each-${typed[0]?.kind ?? ''}`, code: 'changed-meanwhile' }] }
  await record(tx, actor, 'booking.repriced', booking)
  return { booking }
}
