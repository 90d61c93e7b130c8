import { LongText, OneOf, TextBox, WhatIsWrong } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import {
  Button,
  Card,
  Details,
  FormOf,
  InsetText,
  Layout,
  Table,
  type View,
} from '../../platform/html/index.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import type { Kept } from '../queries.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { lineColumns } from './columns.tsx'
import { moneyWords } from './keep-words.ts'
import { Done, SumFields } from './pages.tsx'
import { PricePart } from './price-part.tsx'
import type { PriceRow } from './pricing.ts'
import type { BookingMoney, LineRow } from './ledger.ts'
import type { InvoiceRow } from './queries.ts'
import { payWords } from './words.ts'

type Billed = { view: View; at: string; invoices: readonly InvoiceRow[]; due: number; fill: Fill }
const Invoices = ({ view, at, invoices, due, fill }: Billed) => {
  const l = view.language
  const t = say(moneyWords, l)
  const stands = ({ credits, left }: InvoiceRow) => credits === null && left > 0
  const standing = invoices.find(stands)
  return (
    <>
      {standing === undefined || standing.left === due ? null : (
        <InsetText>{t.otherSum(sayMoney(l, standing.left), sayMoney(l, due))}</InsetText>
      )}
      {invoices.map((one) => (
        <Card key={one.id} title={one.credits === null ? t.number(one.number) : t.credit(one.number)}>
          <p>
            {sayMoney(l, one.pence)} · {sayDay(l, one.made_on, 'date')}
            {one.credits !== null || one.left === one.pence
              ? null
              : ` · ${one.left === 0 ? t.isCredited : t.stillOf(sayMoney(l, one.left))}`}
          </p>
          <div class="note-acts">
            <a href={`${at}/invoices/${one.id}`} download>
              {t.download}
            </a>
            <FormOf view={view} action={`${at}/invoices/${one.id}`}>
              <input type="hidden" name="says" value="send" />
              <button type="submit" class="al-as-link">
                {t.send}
              </button>
            </FormOf>
          </div>
          {!stands(one) ? null : (
            <Details summary={t.creditIt} open={fill.faults.length > 0}>
              <p>{t.creditHint}</p>
              <FormOf view={view} action={`${at}/invoices/${one.id}`}>
                <input type="hidden" name="says" value="credit" />
                {one.lines.map((line, n) =>
                  line.still === 0 ? null : (
                    <TextBox
                      key={n}
                      fill={fill}
                      name={`take-${n}`}
                      type="number"
                      label={t.howMany(inTongue(l, line), line.still)}
                      classes="govuk-input--width-3"
                    />
                  ),
                )}
                <Button classes="govuk-button--secondary" preventDoubleClick>
                  {t.creditSure}
                </Button>
              </FormOf>
            </Details>
          )}
        </Card>
      ))}
      {invoices.length === 0 ? null : <p class="soft">{t.sendHint}</p>}
    </>
  )
}

/** Which form of the page came back with something to put right: the others stand as they were. */
export type Fills = {
  readonly invoice: Fill
  readonly money: Fill
  readonly credit: Fill
  readonly price: Fill
}
type Page = {
  view: View
  of: Kept
  one: BookingMoney
  invoices: readonly InvoiceRow[]
  lines: readonly LineRow[]
  prices: readonly PriceRow[]
  /** Whether it is said who we are and where to pay. */
  ready: boolean
  fills: Fills
  said?: 'done' | 'sent' | 'not-sent' | undefined
}
/** All of one booking's money: what it costs, who pays it, what came. */
export const OneMoneyPage = ({ view, of, one, invoices, lines, prices, ready, fills, said }: Page) => {
  const l = view.language
  const t = say(moneyWords, l)
  const p = say(payWords, l)
  const at = `/events/keep/${of.id}/money`
  const here = `${at}/bookings/${one.id}`
  const left = one.due - one.paid
  const wrong = [fills.invoice, fills.money, fills.credit, fills.price].find(
    ({ faults }) => faults.length > 0,
  )
  const columns = lineColumns(view, at)
  return (
    <Layout view={view} title={t.title} back={`${at}/bookings`} faulty={wrong !== undefined}>
      <Done view={view} done={said === 'done'} />
      {said === 'sent' ? (
        <p class="done" role="status">
          {t.sent}
        </p>
      ) : null}
      {said === 'not-sent' ? <InsetText>{t.notSent}</InsetText> : null}
      {wrong === undefined ? null : <WhatIsWrong fill={wrong} days={['day']} />}
      <h1>{one.name === '' ? '–' : one.name}</h1>
      <p class="lede">{inTongue(l, { en: one.tickets, cy: one.tickets_cy })}</p>
      {one.state === 'cancelled' ? <InsetText>{t.cancelled}</InsetText> : null}
      <Table
        rows={[
          [{ text: t.how }, { text: t[`pays-${one.way ?? 'open'}`] }],
          [{ text: t.due }, { text: sayMoney(l, one.due), format: 'numeric' }],
          [{ text: t.paid }, { text: sayMoney(l, one.paid), format: 'numeric' }],
          [
            { text: left < 0 ? t.toGiveBack : t.left },
            { text: sayMoney(l, Math.abs(left)), format: 'numeric' },
          ],
        ]}
      />
      <Invoices {...{ view, at, invoices }} due={one.due} fill={fills.credit} />
      {lines.length === 0 ? null : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={t.lines}>
          <Table
            classes="stacks stacks--named"
            caption={t.lines}
            head={columns.map(({ head }) => ({ text: head }))}
            rows={lines.map((line) => columns.map(({ cell }) => ({ text: cell(line) })))}
          />
        </div>
      )}
      {one.due === 0 || one.number !== null ? null : ready ? (
        <Details summary={t.makeInvoice} open={one.way === 'invoice' || fills.invoice.faults.length > 0}>
          <p>{t.makeHint}</p>
          <FormOf view={view} action={`${here}/invoice`}>
            <TextBox fill={fills.invoice} name="organisation" label={p.organisation} />
            <LongText fill={fills.invoice} name="address" label={p.address} rows={3} />
            <TextBox fill={fills.invoice} name="reference" label={p.reference} />
            <Button preventDoubleClick>
              {t.makeInvoice}: {sayMoney(l, one.due)}
            </Button>
          </FormOf>
        </Details>
      ) : (
        <p>
          {t.noSettings} <a href="/invoices">{t.settings}</a>
        </p>
      )}
      <Details summary={t.noteMoney} open={fills.money.faults.length > 0}>
        <FormOf view={view} action={`${here}/money`}>
          <OneOf
            fill={fills.money}
            name="side"
            label={t.what}
            items={[
              { value: 'in', text: t.takeMoney },
              { value: 'out', text: t.giveBack },
            ]}
          />
          <SumFields view={view} fill={fills.money} />
          <Button preventDoubleClick>{t.keep}</Button>
        </FormOf>
      </Details>
      <PricePart {...{ view, here, prices }} fill={fills.price} />
    </Layout>
  )
}
