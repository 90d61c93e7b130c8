import { sql } from 'kysely'
import { z } from 'zod'
import type { Actor } from '../../access/model.ts'
import { record } from '../../audit/record.ts'
import { addDays } from '../../calendar/days.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { seal } from '../../vault/door.ts'
import type { Fault } from '../model.ts'
import { invoiceLine, type InvoiceLine, type Paper, type To } from './model.ts'
import { faultsInPayer } from './rules.ts'

type Faults = { readonly faults: readonly Fault[] }
type Bill = {
  readonly event: string
  readonly booking: string
  readonly language: 'en' | 'cy'
  readonly lines: readonly InvoiceLine[]
  readonly from: Paper['from']
  /** Days until it is due. */
  readonly days: number
}
const sumOf = (lines: readonly InvoiceLine[]): number =>
  lines.reduce((sum, line) => sum + line.tickets * line.pence, 0)
/** Invoices of a programme are made one after the other: of two presses at once the second reads what the first made. */
export const inTurn = (tx: Tx) => sql`select from invoice_settings for update`.execute(tx)

/**
 * An invoice is final when it is made: it gets the programme's next number, and from then on it is credited, never changed.
 * Fault `booking` 'has-invoice' when one stands already, 'nothing-due' when there is nothing to pay. Throws VaultDown.
 */
export const makeInvoice = async (
  tx: Tx,
  actor: Actor,
  { event, booking, language, lines, from, days }: Bill,
  to: To,
): Promise<Faults | { invoice: string }> => {
  const pence = sumOf(lines)
  const faults = faultsInPayer({ way: 'invoice', ...to })
  if (faults.length > 0) return { faults }
  if (pence === 0) return { faults: [{ field: 'booking', code: 'nothing-due' }] }
  const { rows } = await sql<{
    stands: boolean
  }>`select exists (select from invoices i where i.booking_id = ${booking} and i.credits is null
    and app.invoice_left(i) > 0) as stands`.execute(tx)
  if (rows[0]?.stands === true) return { faults: [{ field: 'booking', code: 'has-invoice' }] }
  const { row, sealed } = await seal(tx, { table: 'invoices', owner: actor.programme, texts: { ...to } })
  await tx
    .insertInto('invoices')
    .values({
      id: row,
      programme_id: actor.programme,
      event_id: event,
      booking_id: booking,
      language,
      lines: JSON.stringify(lines),
      pence,
      from_us: JSON.stringify(from),
      ...sealed,
      made_on: actor.today,
      due_on: addDays(actor.today, days),
      by_person: actor.person,
    })
    .execute()
  await record(tx, actor, 'invoice.made', [row, booking])
  return { invoice: row }
}

/**
 * Takes an invoice back by another row with a number of its own: of each line so many tickets as `take` says, of which the
 * database lets through no more than are left. Null when there is no such invoice. Throws VaultDown.
 */
export const creditInvoice = async (
  tx: Tx,
  actor: Actor,
  { id, event, take }: { readonly id: string; readonly event: string; readonly take: readonly number[] },
  to: To,
): Promise<string | null> => {
  const of = await tx
    .selectFrom('invoices as i')
    .selectAll()
    .where('i.id', '=', id)
    .where('i.event_id', '=', event)
    .where('i.credits', 'is', null)
    .executeTakeFirst()
  if (of === undefined) return null
  const lines = z
    .array(invoiceLine)
    .parse(of.lines)
    .map((line, at) => ({ ...line, tickets: take[at] ?? 0 }))
  const { row, sealed } = await seal(tx, { table: 'invoices', owner: actor.programme, texts: { ...to } })
  await tx
    .insertInto('invoices')
    .values({
      id: row,
      programme_id: of.programme_id,
      event_id: of.event_id,
      booking_id: of.booking_id,
      credits: of.id,
      language: of.language,
      lines: JSON.stringify(lines),
      pence: -sumOf(lines),
      from_us: JSON.stringify(of.from_us),
      ...sealed,
      made_on: actor.today,
      by_person: actor.person,
    })
    .execute()
  await record(tx, actor, 'invoice.credited', [of.id, row])
  return row
}

/** The link goes in a message that says nothing of it. False when the booking has no address any more. */
export const sendInvoice = async (tx: Tx, actor: Actor, invoice: string): Promise<boolean> => {
  const { rows } = await sql<{ sent: boolean }>`select app.send_invoice(${invoice}) as sent`.execute(tx)
  if (rows[0]?.sent !== true) return false
  await record(tx, actor, 'invoice.sent', invoice)
  return true
}

export type Standing = {
  readonly name: string
  readonly address: string
  readonly payEn: string
  readonly payCy: string
  readonly vatEn: string
  readonly vatCy: string
  readonly days: string
}
/** What stands on every invoice from now on: who we are and where to pay. What was made stays as it is. */
export const setUpInvoices = async (
  tx: Tx,
  actor: Actor,
  standing: Standing,
  version: number,
): Promise<Faults | { done: true }> => {
  const { days } = standing
  const long = (['name', 'address', 'payEn', 'payCy', 'vatEn', 'vatCy'] as const).filter(
    (field) => standing[field].length > 1000,
  )
  const faults = [
    ...(standing.name === '' ? [{ field: 'name', code: 'no-name' }] : []),
    ...long.map((field) => ({ field, code: 'too-long' })),
    ...(/^\d{1,3}$/.test(days) && Number(days) <= 365 ? [] : [{ field: 'days', code: 'no-number' }]),
  ]
  if (faults.length > 0) return { faults }
  const values = {
    name: standing.name,
    address: standing.address,
    pay_en: standing.payEn,
    pay_cy: standing.payCy,
    vat_en: standing.vatEn,
    vat_cy: standing.vatCy,
    days: Number(days),
  }
  await tx
    .insertInto('invoice_settings')
    .values({ programme_id: actor.programme })
    .onConflict((on) => on.doNothing())
    .execute()
  const { numUpdatedRows } = await tx
    .updateTable('invoice_settings')
    .set({ ...values, version: version + 1 })
    .where('programme_id', '=', actor.programme)
    .where('version', '=', version)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return { faults: [{ field: 'version', code: 'changed-meanwhile' }] }
  await record(tx, actor, 'invoice.set-up', actor.programme)
  return { done: true }
}
