import type { Language } from '../platform/words/words.ts'
import type { Both } from './model.ts'

/** The words of the page's language; where none were written, the other's. */
export const inTongue = (language: Language, { en, cy }: Both): string =>
  language === 'cy' ? (cy === '' ? en : cy) : en === '' ? cy : en

/** £12, £12.50. */
export const sayMoney = (language: Language, pence: number): string =>
  new Intl.NumberFormat(language === 'cy' ? 'cy-GB' : 'en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: pence % 100 === 0 ? 0 : 2,
  }).format(pence / 100)
