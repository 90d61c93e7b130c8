import { sql } from 'kysely'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import type { Payer, What, Way } from './model.ts'

type Faults = { readonly faults: readonly Fault[] }
const hex = (bytes: Buffer | null): string | null => (bytes === null ? null : `\\x${bytes.toString('hex')}`)
const sealedPayer = async (
  tx: Tx,
  owner: string,
  row: string,
  { way, organisation, address, reference }: Payer,
) => {
  const texts = way === 'invoice' ? { organisation, address, reference } : {}
  const { sealed } = await seal(tx, { table: 'booking_payers', owner, row, texts })
  const said = {
    organisation: hex(sealed.organisation),
    address: hex(sealed.address),
    reference: hex(sealed.reference),
  }
  return JSON.stringify({ way, ...said })
}

/**
 * The booking form's hook: in its transaction, before the booking is confirmed. The browser that holds the places says how
 * they will be paid. False when they are held no longer. Throws VaultDown.
 */
export const sayHowPaid = async (
  tx: Tx,
  programme: string,
  { secret, booking }: { readonly secret: string; readonly booking: string },
  payer: Payer,
): Promise<boolean> => {
  const said = await sealedPayer(tx, programme, booking, payer)
  const { rows } = await sql<{
    done: boolean
  }>`select app.say_payer(${programme}, ${secret}, ${said}) as done`.execute(tx)
  return rows[0]?.done === true
}
/** By the link of a booking. False when an invoice stands already, or the booking is over. Throws VaultDown. */
export const payerByLink = async (
  tx: Tx,
  token: string,
  { programme, booking }: { readonly programme: string; readonly booking: string },
  payer: Payer,
): Promise<boolean> => {
  const said = await sealedPayer(tx, programme, booking, payer)
  const { rows } = await sql<{ done: boolean }>`select app.payer_by_link(${token}, ${said}) as done`.execute(
    tx,
  )
  return rows[0]?.done === true
}

export type NewLine = {
  readonly side: 'in' | 'out'
  readonly what: What
  readonly booking: string | null
  readonly invoice: string | null
  readonly way: Way
  readonly pence: number | null
  readonly said: string
  readonly day: Day | null | undefined
}
/** A sum that came or went, noted by whoever noted it; the words about it are sealed. Throws VaultDown. */
export const noteMoney = async (
  tx: Tx,
  actor: Actor,
  event: string,
  { side, what, booking, invoice, way, pence, said, day }: NewLine,
): Promise<Faults | { line: string }> => {
  const faults = [
    ...(pence === null || pence === 0 ? [{ field: 'pounds', code: 'no-money' }] : []),
    ...(day == null ? [{ field: 'day', code: 'no-day' }] : []),
    ...(day != null && day > actor.today ? [{ field: 'day', code: 'not-yet-come' }] : []),
    ...(said.length > 200 ? [{ field: 'said', code: 'too-long' }] : []),
  ]
  if (faults.length > 0 || pence === null || day == null) return { faults }
  const { row, sealed } = await seal(tx, { table: 'event_money', owner: actor.programme, texts: { said } })
  await tx
    .insertInto('event_money')
    .values({
      id: row,
      programme_id: actor.programme,
      event_id: event,
      side,
      what,
      booking_id: booking,
      invoice_id: invoice,
      way,
      pence,
      said: sealed.said,
      on_day: day,
      by_person: actor.person,
    })
    .execute()
  await record(tx, actor, 'money.noted', row, { side, pence })
  return { line: row }
}
/** A line that was wrong: it stays to be seen, and counts no more. False when it was struck out already. */
export const strikeLine = async (tx: Tx, actor: Actor, event: string, line: string): Promise<boolean> => {
  const { numUpdatedRows } = await tx
    .updateTable('event_money')
    .set({ struck_on: actor.today, struck_by: actor.person })
    .where('id', '=', line)
    .where('event_id', '=', event)
    .where('struck_on', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await record(tx, actor, 'money.struck', line)
  return true
}
