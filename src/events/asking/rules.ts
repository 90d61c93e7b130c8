import { addWorkingDays } from '../../calendar/working-days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import type { Fault } from '../model.ts'
import { longest } from './model.ts'

/** The last day for an answer: so many working days after the question (product.md: a shared inbox with a reply clock). */
export const answerBy = (asked: Day, days: number, holidays: Holidays): Day =>
  addWorkingDays(asked, days, holidays)

/** Codes: 'no-words', 'too-long'. */
export const faultsInWords = (field: string, words: string): Fault[] =>
  words === '' ? [{ field, code: 'no-words' }] : words.length > longest ? [{ field, code: 'too-long' }] : []

export type Telling = {
  readonly firstEn: string
  readonly firstCy: string
  readonly secondEn: string
  readonly secondCy: string
}
const mostTold = 2_000
/** Each half in one language at least. Codes: 'no-words', 'too-long'. */
export const faultsInTelling = (of: Telling): Fault[] => [
  ...(of.firstEn + of.firstCy === '' ? [{ field: 'firstEn', code: 'no-words' }] : []),
  ...(of.secondEn + of.secondCy === '' ? [{ field: 'secondEn', code: 'no-words' }] : []),
  ...(['firstEn', 'firstCy', 'secondEn', 'secondCy'] as const).flatMap((field) =>
    of[field].length > mostTold ? [{ field, code: 'too-long' }] : [],
  ),
]
