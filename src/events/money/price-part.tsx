import { TextBox } from '../../platform/html/fill.tsx'
import type { Fill } from '../../platform/html/filling.ts'
import { Button, Details, FormOf, type View } from '../../platform/html/index.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue, sayMoney } from '../saying.ts'
import { moneyWords } from './keep-words.ts'
import type { PriceRow } from './pricing.ts'

type Part = { view: View; here: string; prices: readonly PriceRow[]; fill: Fill }
/** What was agreed with one who booked: their tickets cost less. */
export const PricePart = ({ view, here, prices, fill }: Part) => {
  const t = say(moneyWords, view.language)
  if (prices.length === 0) return null
  return (
    <Details summary={t.lessFor} open={fill.faults.length > 0}>
      <p>{t.lessText}</p>
      <FormOf view={view} action={`${here}/price`}>
        {prices.map(({ kind, en, cy, most }) => (
          <TextBox
            key={kind}
            fill={fill}
            name={`each-${kind}`}
            label={t.each(inTongue(view.language, { en, cy }), sayMoney(view.language, most))}
            classes="govuk-input--width-5"
          />
        ))}
        <Button classes="govuk-button--secondary" preventDoubleClick>
          {t.lessFor}
        </Button>
      </FormOf>
    </Details>
  )
}
