import { Details, FormOf, Button, type View } from '../../platform/html/index.ts'
import { LongText, OneOf, TextBox } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import type { Form } from '../../platform/http/form.ts'
import { say } from '../../platform/words/words.ts'
import type { Fault } from '../model.ts'
import { sayMoney } from '../saying.ts'
import type { MoneyByLink, Payer } from './model.ts'
import { faultsInPayer } from './rules.ts'
import { payWords } from './words.ts'

/** What was typed of how a booking will be paid. Faults by field. */
export const readPayer = (form: Form): { payer: Payer; faults: Fault[] } => {
  const way = form.text('howPaid')
  const payer: Payer = {
    way: way === 'invoice' ? 'invoice' : 'door',
    organisation: form.text('organisation'),
    address: form.text('address'),
    reference: form.text('reference'),
  }
  const unsaid = way === 'invoice' || way === 'door' ? [] : [{ field: 'howPaid', code: 'how-paid' }]
  return { payer, faults: [...unsaid, ...faultsInPayer(payer)] }
}

/** Asked only where something costs: how it is paid, and who is invoiced. `due` in pence. */
export const PayerFields = ({ view, fill, due }: { view: View; fill: Fill; due: number }) => {
  const t = say(payWords, view.language)
  return (
    <>
      <p>
        <strong>{t.sum(sayMoney(view.language, due))}</strong>
      </p>
      <OneOf
        fill={fill}
        name="howPaid"
        label={t.how}
        items={[
          { value: 'door', text: t.door, hint: t.doorHint },
          {
            value: 'invoice',
            text: t.invoice,
            conditional: (
              <>
                <TextBox fill={fill} name="organisation" label={t.organisation} hint={t.organisationHint} />
                <LongText fill={fill} name="address" label={t.address} rows={3} />
                <TextBox fill={fill} name="reference" label={t.reference} />
              </>
            ),
          },
        ]}
      />
    </>
  )
}

/** `asks`: there is nothing else to press first. */
type Part = { view: View; link: string; money: MoneyByLink | null; fill: Fill; asks: boolean }
/** On the page behind a booking's link: what it costs, what was paid, its invoices, and another way to pay. */
export const MoneyPart = ({ view, link, money, fill, asks }: Part) => {
  const l = view.language
  const t = say(payWords, l)
  if (money === null || (money.due === 0 && money.paid === 0 && money.invoices.length === 0)) return null
  const left = money.due - money.paid
  const stands = money.invoices.some(({ credits, left }) => credits === null && left > 0)
  return (
    <>
      <h2>{t.toPay}</h2>
      <p>
        {money.due === 0 ? t.nothingDue : t.due(sayMoney(l, money.due))}{' '}
        {money.due === 0 ? null : t[`is-${money.way ?? 'open'}`]}
        {money.paid === 0 ? null : (
          <>
            <br />
            {t.paid(sayMoney(l, money.paid))}
            {left > 0 ? ` ${t.left(sayMoney(l, left))}` : left < 0 ? ` ${t.over(sayMoney(l, -left))}` : null}
          </>
        )}
      </p>
      {money.invoices.map(({ id, number, credits }) => (
        <FormOf key={id} view={view} action={`${link}/invoice`} opens>
          <input type="hidden" name="invoice" value={id} />
          <Button classes="govuk-button--secondary">
            {credits === null ? t.download(number) : t.downloadCredit(number)}
          </Button>
        </FormOf>
      ))}
      {!asks || stands || left <= 0 ? null : (
        <Details
          summary={t.change}
          open={fill.faults.some(
            ({ field }) => field === 'howPaid' || field === 'organisation' || field === 'address',
          )}
        >
          <FormOf view={view} action={`${link}/pay`}>
            <PayerFields view={view} fill={fill} due={money.due} />
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {t.save}
            </Button>
          </FormOf>
        </Details>
      )}
    </>
  )
}
