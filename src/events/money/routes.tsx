import { z } from 'zod'
import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import { dayTyped, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { readAsking } from '../../platform/list/asking.ts'
import { csvFile, listFile } from '../../platform/list/csv.ts'
import { eventKept, type Kept } from '../queries.ts'
import { typedAgain } from '../typed-again.ts'
import { noteMoney, strikeLine } from './actions.ts'
import { setUpInvoices } from './invoicing.ts'
import { pages as invoice } from './invoice-routes.tsx'
import { bookingColumns, lineColumns } from './columns.tsx'
import { reckoningRows } from './file.ts'
import { BookingsPage, LinesPage } from './list-pages.tsx'
import { whatIn, whatOut } from './model.ts'
import { pages as one } from './one-routes.tsx'
import { MoneyPage } from './pages.tsx'
import { pages as price } from './price-routes.tsx'
import { bookingSorts, ledgerOf, lineSorts, listBookingMoney, listLines } from './ledger.ts'
import { invoiceSettings } from './queries.ts'
import { isWay, penceOf, reckon } from './rules.ts'
import { SettingsPage } from './settings-page.tsx'

export const pages = pagesOf()

type Keeping = Pick<Ask<'/events/keep/:announced'>, 'tx' | 'actor' | 'params'>
const keeping =
  <A extends Keeping>(work: (ask: A, of: Kept) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    return of === undefined ? missing : work(ask, of)
  }

pages.get(
  '/events/keep/:announced/money',
  'event:keep',
  keeping(async ({ tx, actor, view, language, query }, of) => {
    const ledger = await ledgerOf(tx, of.id)
    const all = reckon(ledger.sold, ledger.billed, ledger.moved, ledger.owed)
    await record(tx, actor, 'money.listed', of.id)
    if (query.get('as') === 'csv') {
      const [head = [], ...rows] = reckoningRows(language, ledger, all)
      return csvFile('money.csv', head, rows)
    }
    const fill = fresh(language, { way: 'bank', ...dayTyped('day', actor.today) })
    return show(<MoneyPage {...{ view, of, ledger, all, fill, done: query.has('done') }} />)
  }),
)
const kinds = [
  ...whatOut.filter((what) => what !== 'back').map((what) => ({ side: 'out' as const, what })),
  ...whatIn.filter((what) => what !== 'booking').map((what) => ({ side: 'in' as const, what })),
]
pages.post(
  '/events/keep/:announced/money',
  'event:keep',
  keeping(async ({ tx, actor, view, language, form }, of) => {
    const kind = kinds.find(({ side, what }) => `${side}-${what}` === form.text('what'))
    const way = form.text('way')
    if (kind === undefined || !isWay(way)) return missing
    const outcome = await noteMoney(tx, actor, of.id, {
      ...kind,
      booking: null,
      invoice: null,
      way,
      pence: penceOf(form.text('pounds')),
      said: form.text('said'),
      day: askedDay(form, 'day'),
    })
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/money?done`)
    const ledger = await ledgerOf(tx, of.id)
    const all = reckon(ledger.sold, ledger.billed, ledger.moved, ledger.owed)
    const fill = typedAgain(language, form, outcome.faults)
    return again(<MoneyPage {...{ view, of, ledger, all, fill, done: false }} />)
  }),
)
pages.get(
  '/events/keep/:announced/money/bookings',
  'event:keep',
  keeping(async ({ tx, actor, view, query }, of) => {
    const asking = readAsking(query, { sorts: bookingSorts, filters: ['left'] })
    const { rows, total } = await listBookingMoney(tx, of.id, asking)
    await record(
      tx,
      actor,
      'money.listed',
      rows.map(({ id }) => id),
    )
    if (asking.csv) return listFile('money.csv', bookingColumns(view, ''), rows)
    return show(<BookingsPage {...{ view, of, asking, rows, total }} />)
  }),
)
pages.get(
  '/events/keep/:announced/money/lines',
  'event:keep',
  keeping(async ({ tx, actor, view, query }, of) => {
    const asking = readAsking(query, { sorts: lineSorts, descending: true })
    const { rows, total } = await listLines(tx, of.id, asking)
    await record(
      tx,
      actor,
      'money.listed',
      rows.map(({ id }) => id),
    )
    if (asking.csv)
      return listFile(
        'money.csv',
        lineColumns(view, '').filter(({ key }) => key !== 'strike'),
        rows,
      )
    return show(<LinesPage {...{ view, of, asking, rows, total, done: query.has('done') }} />)
  }),
)
pages.post(
  '/events/keep/:announced/money/strike',
  'event:keep',
  keeping(async ({ tx, actor, form }, of) => {
    const line = z.uuid().safeParse(form.text('line'))
    const done = line.success && (await strikeLine(tx, actor, of.id, line.data))
    return goTo(`/events/keep/${of.id}/money/lines${done ? '?done' : ''}`)
  }),
)
pages.list.push(...one.list, ...invoice.list, ...price.list)

pages.get('/invoices', 'event:keep', async ({ tx, view, language, query }) => {
  const of = await invoiceSettings(tx)
  const typed = {
    name: of?.name ?? '',
    address: of?.address ?? '',
    payEn: of?.pay_en ?? '',
    payCy: of?.pay_cy ?? '',
    vatEn: of?.vat_en ?? '',
    vatCy: of?.vat_cy ?? '',
    days: String(of?.days ?? 30),
  }
  const fill = fresh(language, typed)
  return show(<SettingsPage {...{ view, fill, version: of?.version ?? 1, done: query.has('done') }} />)
})
pages.post('/invoices', 'event:keep', async ({ tx, actor, view, language, form }) => {
  const text = (name: string) => form.text(name)
  const standing = {
    name: text('name'),
    address: text('address'),
    payEn: text('payEn'),
    payCy: text('payCy'),
    vatEn: text('vatEn'),
    vatCy: text('vatCy'),
    days: text('days') === '' ? '30' : text('days'),
  }
  const outcome = await setUpInvoices(tx, actor, standing, form.version())
  if (!('faults' in outcome)) return goTo('/invoices?done')
  const fill = typedAgain(language, form, outcome.faults)
  return again(<SettingsPage {...{ view, fill, version: form.version(), done: false }} />)
})
