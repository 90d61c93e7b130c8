import { sql } from 'kysely'
import { z } from 'zod'
import type { Day } from '../../calendar/model.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { invoiceLine, moneyByLink, paper, type InvoiceLine, type MoneyByLink, type Paper } from './model.ts'

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
  const { rows } = await sql<{ one: unknown }>`select app.invoice_paper(i) as one
    from invoices i where i.id = ${invoice} and i.event_id = ${event}`.execute(tx)
  return paper.nullable().parse(rows[0]?.one ?? null)
}

/** The booking that an invoice of this event is for; undefined when there is none any more. */
export const bookingInvoiced = async (tx: Tx, event: string, invoice: string): Promise<string | undefined> =>
  (
    await tx
      .selectFrom('invoices')
      .select('booking_id')
      .where('id', '=', invoice)
      .where('event_id', '=', event)
      .executeTakeFirst()
  )?.booking_id ?? undefined

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
  /** What no credit has taken back yet, in pence, and how many tickets of each of its lines; of a credit nothing. */
  readonly left: number
  readonly lines: readonly (InvoiceLine & { readonly still: number })[]
}
export const invoicesOf = async (tx: Tx, booking: string): Promise<InvoiceRow[]> => {
  const { rows } = await sql<InvoiceRow>`select i.id, i.number, i.pence, i.credits, i.made_on, i.due_on,
      case when i.credits is null then app.invoice_left(i) else 0 end as "left",
      (select coalesce(jsonb_agg(l.line || jsonb_build_object('still', (l.line->>'tickets')::int - coalesce((
          select sum((c.lines->(l.n::int - 1)->>'tickets')::int) from invoices c where c.credits = i.id), 0)) order by l.n), '[]')
        from jsonb_array_elements(i.lines) with ordinality l(line, n)) as lines
    from invoices i where i.booking_id = ${booking} order by i.number`.execute(tx)
  return rows
}

export const invoiceSettings = (tx: Tx) => tx.selectFrom('invoice_settings').selectAll().executeTakeFirst()

/** What booking `b` has still to pay at the door, in pence: nothing where it is invoiced, over or called off. */
export const toPayAtDoor = sql<number>`case when b.state in ('booked', 'unconfirmed')
    and not exists (select from booking_payers p where p.booking_id = b.id and p.way = 'invoice')
    and not exists (select from event_pages e where e.id = b.event_id and e.state = 'called-off')
  then greatest(0, coalesce((select sum(n.tickets * n.pence) from booking_kinds n where n.booking_id = b.id), 0)
    - coalesce((select sum(case m.side when 'in' then m.pence else -m.pence end) from event_money m
      where m.booking_id = b.id and m.struck_on is null), 0))::int else 0 end`

/** What the places cost that this browser holds, in pence. */
export const dueHeld = async (tx: Tx, programme: string, secret: string): Promise<number> => {
  const { rows } = await sql<{ due: number }>`select app.due_held(${programme}, ${secret}) as due`.execute(tx)
  return rows[0]?.due ?? 0
}
