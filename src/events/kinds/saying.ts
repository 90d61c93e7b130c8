import { say, type Language } from '../../platform/words/words.ts'
import { words } from '../booking/words.ts'
import type { TicketKindName } from '../model.ts'
import { sayMoney } from '../saying.ts'

type Priced = { readonly name: string; readonly kind: TicketKindName; readonly pence: number }
/** A kind of ticket and what it costs: "Professional, £45". What is free by its name, or without proof, says so once. */
export const sayKind = (language: Language, { name, kind, pence }: Priced): string => {
  const { free } = say(words, language)
  if (pence > 0) return `${name}, ${sayMoney(language, pence)}`
  return kind === 'hardship' || name.toLowerCase() === free ? name : `${name}, ${free}`
}
