import { addWorkingDays } from '../../calendar/working-days.ts'
import type { Day, Holidays } from '../../calendar/model.ts'
import type { Fault } from '../model.ts'
import { longest } from './model.ts'

/** The last day for an answer: so many working days after the question (product.md: a shared inbox with a reply clock). */
export const answerBy = (asked: Day, days: number, holidays: Holidays): Day =>
  addWorkingDays(asked, days, holidays)

/** Codes: 'no-words', or `none` where there is more than one box; 'too-long'. */
export const faultsInWords = (field: string, words: string, none = 'no-words'): Fault[] =>
  words === '' ? [{ field, code: none }] : words.length > longest ? [{ field, code: 'too-long' }] : []

export type Telling = {
  readonly firstEn: string
  readonly firstCy: string
  readonly secondEn: string
  readonly secondCy: string
}
const mostTold = 2_000
export type ToldKind = 'answer' | 'correction'
/** Each half in one language at least. Codes: 'no-first-answer', 'no-second-correction' and their like, 'too-long'. */
export const faultsInTelling = (kind: ToldKind, of: Telling): Fault[] => [
  ...(of.firstEn + of.firstCy === '' ? [{ field: 'firstEn', code: `no-first-${kind}` }] : []),
  ...(of.secondEn + of.secondCy === '' ? [{ field: 'secondEn', code: `no-second-${kind}` }] : []),
  ...(['firstEn', 'firstCy', 'secondEn', 'secondCy'] as const).flatMap((field) =>
    of[field].length > mostTold ? [{ field, code: 'too-long' }] : [],
  ),
]
