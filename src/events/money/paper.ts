import { pdf, type Block } from '../../platform/pdf/pdf.ts'
import { sayDay } from '../../platform/words/dates.ts'
import { say } from '../../platform/words/words.ts'
import { inTongue, sayMoney } from '../saying.ts'
import type { Paper, To } from './model.ts'
import { paperWords } from './words.ts'

/** The blocks of an invoice or a credit note, in the language of whoever booked. */
export const blocksOf = (paper: Paper, to: To): Block[] => {
  const l = paper.language
  const t = say(paperWords, l)
  const { from } = paper
  const sign = paper.credited === null ? 1 : -1
  const facts: string[][] = [
    [t.from, [from.name, from.address].filter((text) => text !== '').join('\n')],
    [t.to, [to.organisation, to.address].filter((text) => text !== '').join('\n')],
    ...(to.reference === '' ? [] : [[t.reference, to.reference]]),
    [t.on, sayDay(l, paper.madeOn, 'date')],
    ...(paper.dueOn === null ? [] : [[t.due, sayDay(l, paper.dueOn, 'date')]]),
  ]
  const lines = paper.lines
    .filter(({ tickets }) => tickets > 0)
    .map((line) => [
      inTongue(l, line),
      String(line.tickets),
      sayMoney(l, sign * line.pence),
      sayMoney(l, sign * line.tickets * line.pence),
    ])
  const vat = inTongue(l, from.vat)
  const pay = inTongue(l, from.pay)
  return [
    ...(paper.credited === null
      ? []
      : [{ text: paper.whole ? t.creditOf(paper.credited) : t.partOf(paper.credited) }]),
    { table: { head: ['', ''], rows: facts } },
    {
      table: {
        head: [t.what, t.many, t.each, t.sum],
        rows: [...lines, [t.total, '', '', sayMoney(l, paper.pence)]],
      },
    },
    { text: vat === '' ? t.noVat : vat },
    ...(paper.credited !== null || pay === '' ? [] : [{ heading: t.pay }, { text: pay }]),
  ]
}
/** An invoice as a file, and its name. */
export const invoiceFile = async (paper: Paper, to: To): Promise<{ name: string; body: Buffer }> => {
  const t = say(paperWords, paper.language)
  const title = paper.credited === null ? t.invoice(paper.number) : t.credit(paper.number)
  const body = await pdf({ title, language: paper.language, blocks: blocksOf(paper, to) })
  return { name: paper.credited === null ? t.file(paper.number) : t.creditFile(paper.number), body }
}
