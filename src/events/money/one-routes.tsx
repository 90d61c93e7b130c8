import { pagesOf, type Ask } from '../../access/pages.ts'
import { record } from '../../audit/record.ts'
import { askedDay } from '../../calendar/asked.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { dayTyped, fresh } from '../../platform/html/filling.ts'
import { again, goTo, missing, show, type Answer } from '../../platform/http/answer.ts'
import { open } from '../../vault/door.ts'
import { eventKept, type Kept } from '../queries.ts'
import { inTongue } from '../saying.ts'
import { typedAgain } from '../typed-again.ts'
import { noteMoney } from './actions.ts'
import { inTurn, makeInvoice } from './invoicing.ts'
import type { To } from './model.ts'
import { OneMoneyPage, type Fills } from './one-page.tsx'
import type { PriceRow } from './pricing.ts'
import { listLines, oneBookingMoney, type BookingMoney, type OneBooking } from './ledger.ts'
import { invoiceSettings, invoicesOf, linesFor, type InvoiceRow } from './queries.ts'
import { isWay, penceOf, typedPounds } from './rules.ts'
import { sayDay } from '../../platform/words/dates.ts'

export const pages = pagesOf()

type One = Pick<Ask<'/events/keep/:announced/money/bookings/:booked'>, 'tx' | 'actor' | 'params'>
/** A booking of an event that they keep, with its money. */
export const oneBooking =
  <A extends One>(work: (ask: A, of: Kept, booking: OneBooking) => Promise<Answer> | Answer) =>
  async (ask: A): Promise<Answer> => {
    const of = await eventKept(ask.tx, ask.params.announced)
    if (of === undefined) return missing
    const booking = await oneBookingMoney(ask.tx, of.id, ask.params.booked)
    return booking === undefined ? missing : work(ask, of, booking)
  }

const columns = ['organisation', 'address', 'reference'] as const
/** Who is invoiced, opened. */
export const whoIn = async (tx: Tx, table: 'booking_payers' | 'invoices', row: string): Promise<To> => {
  const texts = await open(tx, [{ table, columns, rows: [row] }])
  const text = (column: (typeof columns)[number]) => texts.of(table, column, row) ?? ''
  return { organisation: text('organisation'), address: text('address'), reference: text('reference') }
}

type Asked = Pick<Ask, 'tx' | 'actor' | 'language'>
const freshFills = async (
  { tx, actor, language }: Asked,
  one: BookingMoney,
  invoices: readonly InvoiceRow[],
  prices: readonly PriceRow[],
): Promise<Fills> => {
  const to =
    one.way === 'invoice' && one.number === null ? await whoIn(tx, 'booking_payers', one.id) : undefined
  const left = one.due - one.paid
  const standing = invoices.find(({ number }) => number === one.number)
  const take = standing?.lines.map(({ still }, at) => [`take-${at}`, String(still)]) ?? []
  return {
    credit: fresh(language, Object.fromEntries(take)),
    price: fresh(
      language,
      Object.fromEntries(prices.map(({ kind, pence }) => [`each-${kind}`, typedPounds(pence) || '0'])),
    ),
    invoice: fresh(language, to === undefined ? { organisation: one.name } : { ...to }),
    money: fresh(language, {
      side: left < 0 ? 'out' : 'in',
      pounds: typedPounds(Math.abs(left)),
      way: one.number === null ? 'cash' : 'bank',
      ...dayTyped('day', actor.today),
    }),
  }
}
/** `typed`: the forms that come back as they were sent. */
export const page = async (
  ask: Asked & Pick<Ask, 'view'>,
  of: Kept,
  one: OneBooking,
  typed: Partial<Fills> = {},
  said?: 'done' | 'sent' | 'not-sent',
) => {
  const everything = { words: '', sort: 'day', descending: false, page: 1, csv: true, filters: {} }
  const invoices = await invoicesOf(ask.tx, one.id)
  const { rows: lines } = await listLines(ask.tx, of.id, everything, one.id)
  const prices = one.state === 'booked' ? one.prices : []
  const fills = { ...(await freshFills(ask, one, invoices, prices)), ...typed }
  return (
    <OneMoneyPage {...{ view: ask.view, of, one, invoices, lines, prices, ready: one.ready, fills, said }} />
  )
}

pages.get(
  '/events/keep/:announced/money/bookings/:booked',
  'event:keep',
  oneBooking(async (ask, of, one) => {
    await record(ask.tx, ask.actor, 'payer.read', one.id)
    const said = (['done', 'sent', 'not-sent'] as const).find((word) => ask.query.has(word))
    return show(await page(ask, of, one, {}, said))
  }),
)
pages.post(
  '/events/keep/:announced/money/bookings/:booked/invoice',
  'event:keep',
  oneBooking(async (ask, of, one) => {
    const { tx, actor, language, form } = ask
    await inTurn(tx)
    const settings = await invoiceSettings(tx)
    if (settings === undefined || settings.name === '') return goTo('/invoices')
    const title = {
      en: inTongue('en', { en: of.title_en, cy: of.title_cy }),
      cy: inTongue('cy', { en: of.title_en, cy: of.title_cy }),
    }
    const lines = one.due === 0 ? [] : await linesFor(tx, one.id)
    const to = {
      organisation: form.text('organisation'),
      address: form.text('address'),
      reference: form.text('reference'),
    }
    const bill = {
      event: of.id,
      booking: one.id,
      language: one.language,
      lines: lines.map((line) => ({
        ...line,
        en: `${line.en}: ${title.en}, ${sayDay('en', of.day, 'date')}`,
        cy: `${line.cy}: ${title.cy}, ${sayDay('cy', of.day, 'date')}`,
      })),
      from: {
        name: settings.name,
        address: settings.address,
        pay: { en: settings.pay_en, cy: settings.pay_cy },
        vat: { en: settings.vat_en, cy: settings.vat_cy },
      },
      days: settings.days,
    }
    const outcome = await makeInvoice(tx, actor, bill, to)
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/money/bookings/${one.id}?done`)
    return again(await page(ask, of, one, { invoice: typedAgain(language, form, outcome.faults) }))
  }),
)
pages.post(
  '/events/keep/:announced/money/bookings/:booked/money',
  'event:keep',
  oneBooking(async (ask, of, one) => {
    const { tx, actor, language, form } = ask
    const [side, way] = [form.text('side'), form.text('way')]
    if ((side !== 'in' && side !== 'out') || !isWay(way)) return missing
    const standing = (await invoicesOf(tx, one.id)).find(({ number }) => number === one.number)
    const outcome = await noteMoney(tx, actor, of.id, {
      side,
      what: side === 'in' ? 'booking' : 'back',
      booking: one.id,
      invoice: standing?.id ?? null,
      way,
      pence: penceOf(form.text('pounds')),
      said: '',
      day: askedDay(form, 'day'),
    })
    if (!('faults' in outcome)) return goTo(`/events/keep/${of.id}/money/bookings/${one.id}?done`)
    return again(await page(ask, of, one, { money: typedAgain(language, form, outcome.faults) }))
  }),
)
