import { pagesOf } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { again, file, goTo, missing } from '../../platform/http/answer.ts'
import { eventKept } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { creditInvoice, inTurn, sendInvoice } from './invoicing.ts'
import { oneBookingMoney } from './ledger.ts'
import { page, whoIn } from './one-routes.tsx'
import { invoiceFile } from './paper.ts'
import { bookingInvoiced, invoiceKept, invoicesOf } from './queries.ts'
import { faultsInCredit } from './rules.ts'

export const pages = pagesOf()

pages.get('/events/keep/:announced/money/invoices/:invoice', 'event:keep', async ({ tx, actor, params }) => {
  const paper = await invoiceKept(tx, params.announced, params.invoice)
  if (paper === null) return missing
  await record(tx, actor, 'invoice.read', paper.id)
  const { name, body } = await invoiceFile(paper, await whoIn(tx, 'invoices', paper.id))
  return file(name, 'application/pdf', body)
})
pages.post('/events/keep/:announced/money/invoices/:invoice', 'event:keep', async (ask) => {
  const { tx, actor, language, params, form } = ask
  const { announced, invoice } = params
  const [of, booking] = [await eventKept(tx, announced), await bookingInvoiced(tx, announced, invoice)]
  const one = booking === undefined ? undefined : await oneBookingMoney(tx, announced, booking)
  if (of === undefined || one === undefined) return missing
  const back = `/events/keep/${announced}/money/bookings/${one.id}`
  if (form.text('says') === 'send')
    return goTo(`${back}?${(await sendInvoice(tx, actor, invoice)) ? 'sent' : 'not-sent'}`)
  if (form.text('says') !== 'credit') return missing
  await inTurn(tx)
  const lines = (await invoicesOf(tx, one.id)).find(({ id }) => id === invoice)?.lines ?? []
  const typed = lines.map((_, at) => form.text(`take-${at}`))
  const faults = faultsInCredit(
    lines.map(({ still }) => still),
    typed,
  )
  if (faults.length > 0) {
    return again(await page(ask, of, one, { credit: typedAgain(language, form, faults) }))
  }
  const to = await whoIn(tx, 'invoices', invoice)
  const credit = await creditInvoice(
    tx,
    actor,
    { id: invoice, event: announced, take: typed.map(Number) },
    to,
  )
  return goTo(`${back}${credit === null ? '' : '?done'}`)
})
