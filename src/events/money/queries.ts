import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { invoiceLine, moneyByLink, paper, type MoneyByLink, type Paper } from './model.ts'

/** The money of a booking, for the bearer of its link. */
export const readMoneyByLink = async (tx: Tx, token: string): Promise<MoneyByLink | null> => {
  const { rows } = await sql<{ one: unknown }>`select app.money_by_link(${token}) as one`.execute(tx)
  return moneyByLink.nullable().parse(rows[0]?.one ?? null)
}
export const invoiceByLink = async (tx: Tx, token: string, invoice: string): Promise<Paper | null> => {
  const { rows } = await sql<{
    one: unknown
  }>`select app.invoice_by_link(${token}, ${invoice}) as one`.execute(tx)
  return paper.nullable().parse(rows[0]?.one ?? null)
}
export const invoiceKept = async (tx: Tx, event: string, invoice: string): Promise<Paper | null> => {
  const { rows } = await sql<{ one: unknown }>`select jsonb_build_object('id', i.id, 'number', i.number,
      'credited', (select c.number from invoices c where c.id = i.credits), 'language', i.language, 'lines', i.lines, 'pence', i.pence,
      'madeOn', i.made_on, 'dueOn', i.due_on, 'from', i.from_us) as one
    from invoices i where i.id = ${invoice} and i.event_id = ${event}`.execute(tx)
  return paper.nullable().parse(rows[0]?.one ?? null)
}

/** What an invoice for this booking says, line by line. */
export const linesFor = async (tx: Tx, booking: string) => {
  const { rows } = await sql<{
    one: unknown
  }>`select jsonb_build_object('en', k.name_en, 'cy', k.name_cy, 'tickets', n.tickets, 'pence', n.pence) as one
    from booking_kinds n join ticket_kinds k on k.id = n.kind_id where n.booking_id = ${booking} and n.pence > 0 order by k.place, k.id`.execute(
    tx,
  )
  return z.array(invoiceLine).parse(rows.map(({ one }) => one))
}
export type InvoiceRow = {
  readonly id: string
  readonly number: number
  readonly pence: number
  readonly credits: string | null
  readonly made_on: Day
  readonly due_on: Day | null
  readonly credited: boolean
}
export const invoicesOf = async (tx: Tx, booking: string): Promise<InvoiceRow[]> => {
  const { rows } = await sql<InvoiceRow>`select i.id, i.number, i.pence, i.credits, i.made_on, i.due_on,
      exists (select from invoices c where c.credits = i.id) as credited
    from invoices i where i.booking_id = ${booking} order by i.number`.execute(tx)
  return rows
}

export const invoiceSettings = (tx: Tx) => tx.selectFrom('invoice_settings').selectAll().executeTakeFirst()

/** What the places cost that this browser holds, in pence. */
export const dueHeld = async (tx: Tx, programme: string, secret: string): Promise<number> => {
  const { rows } = await sql<{ due: number }>`select app.due_held(${programme}, ${secret}) as due`.execute(tx)
  return rows[0]?.due ?? 0
}
