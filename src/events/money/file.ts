import { say, type Language } from '../../platform/words/words.ts'
import { inTongue } from '../saying.ts'
import { moneyWords } from './keep-words.ts'
import { whatOut } from './model.ts'
import type { Ledger } from './ledger.ts'
import type { Reckoning } from './rules.ts'

const sum = (pence: number): string => (pence / 100).toFixed(2)

/** The whole reckoning as rows of a spreadsheet, its head first: what is said, how many, how much in pounds. */
export const reckoningRows = (language: Language, ledger: Ledger, all: Reckoning): string[][] => {
  const t = say(moneyWords, language)
  const row = (text: string, pence: number, many = ''): string[] => [text, many, sum(pence)]
  return [
    [t.what, t.tickets, t.sum],
    ...ledger.kinds.map((kind) => row(inTongue(language, kind), kind.pence, String(kind.tickets))),
    row(t.soldAll, all.sold, String(all.tickets)),
    row(t.invoiced, all.invoiced),
    row(t.credited, all.credited),
    row(t.paid, all.paid),
    row(t.outstanding, all.outstanding),
    row(t.toGiveBack, all.toGiveBack),
    row(t.gifts, all.gifts),
    ...whatOut
      .map((what) => row(t[`what-${what}`], all.outBy.get(what) ?? 0))
      .filter(([, , pounds]) => pounds !== '0.00'),
    row(t.speakersPaid, all.speakersPaid),
    row(t.out, all.out),
    row(t.speakersOwed, all.speakersOwed),
    row(t.balance, all.balance),
    row(t.expected, all.expected),
  ]
}
