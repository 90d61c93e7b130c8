import type { Actor } from '../../../access/model.ts'
import { noteMoney, type NewLine } from '../../../events/money/actions.ts'
import { makeInvoice, setUpInvoices } from '../../../events/money/invoicing.ts'
import { bookingSorts, listBookingMoney } from '../../../events/money/ledger.ts'
import type { Payer } from '../../../events/money/model.ts'
import { linesFor } from '../../../events/money/queries.ts'
import type { Kept } from '../../../events/queries.ts'
import type { Tx } from '../../../platform/database/connect.ts'
import { readAsking } from '../../../platform/list/asking.ts'
import { sure } from '../../stage.ts'

const trust = {
  organisation: 'Pretendton Trust',
  address: '9 Invented Way, Pretendton',
  reference: 'PO 1207',
}
/** How whoever books what costs something pays: the first with an invoice, the others at the door. */
export const payers: readonly Payer[] = [
  { way: 'invoice', ...trust },
  { way: 'door', organisation: '', address: '', reference: '' },
]
const from = { name: 'Beside You (invented)', address: '3 Made-up Street, Pretendton' }
const pay = { en: 'Account 00000000, sort code 00-00-00', cy: 'Cyfrif 00000000, cod didoli 00-00-00' }

/** An invoice, what the hall costs, and a gift. */
export const payForTheDay = async (tx: Tx, actor: Actor, of: Kept): Promise<void> => {
  const texts = { payEn: pay.en, payCy: pay.cy, vatEn: '', vatCy: '', days: '30' }
  sure(await setUpInvoices(tx, actor, { ...from, ...texts }, 1))
  const { rows } = await listBookingMoney(
    tx,
    of.id,
    readAsking(new URLSearchParams(), { sorts: bookingSorts }),
  )
  const invoiced = rows.find(({ way }) => way === 'invoice')
  if (invoiced !== undefined) {
    const lines = await linesFor(tx, invoiced.id)
    const bill = { event: of.id, booking: invoiced.id, language: invoiced.language, lines, days: 30 }
    sure(await makeInvoice(tx, actor, { ...bill, from: { ...from, pay, vat: { en: '', cy: '' } } }, trust))
  }
  const line = { booking: null, invoice: null, way: 'bank', day: actor.today } as const
  const noted: readonly NewLine[] = [
    { ...line, side: 'out', what: 'venue', pence: 30_000, said: 'Half of the hall' },
    { ...line, side: 'in', what: 'gift', pence: 25_000, said: 'Invented Community Fund' },
  ]
  for (const one of noted) sure(await noteMoney(tx, actor, of.id, one))
}
